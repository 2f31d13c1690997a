// The figures of builds of the action, measured in turns with what they are compared to, and the table that tells them.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, runAsking, runCurl, runNothing, runWithoutKey } from './commands.ts'
import type { Endpoint } from './endpoint.ts'
import { lookInside } from './look.ts'
import { median } from './median.ts'
import type { World } from './world.ts'

interface Ratios {
  /** In milliseconds. */
  readonly bareNode: number
  readonly curl: number
  readonly whole: number
  /** What one request by Node's own client takes over curl, median of rounds, in bare nodes; NaN through a proxy. */
  readonly floor: number
  /** What a whole diagnosis takes over curl, median of rounds, in bare nodes. */
  readonly overCurl: number
  /** A run without a key, in bare nodes. */
  readonly startUp: number
  /** Peak of memory of a whole diagnosis, in megabytes. */
  readonly memory: number
  readonly entryKib: number
}

interface Rounds {
  /** The first one more warms the disk cache. */
  readonly runs: number
  readonly looks: number
}

/** Measures the build of each world. Whatever else the machine does meets all commands of a round alike. */
export function measureBuilds(
  worlds: readonly World[],
  endpoint: Endpoint,
  { runs, looks }: Rounds,
): readonly Ratios[] {
  const rounds = Array.from({ length: runs + 1 }, () => roundOf(worlds, endpoint)).slice(1)
  return worlds.map((world, at) => {
    const figures = rounds.map(({ builds, ...others }) => ({ ...others, ...timesAt(builds, at) }))
    const of = (figure: (one: (typeof figures)[number]) => number): number => median(figures.map(figure))
    const bareNode = of((one) => one.bareNode)
    const overCurl = (what: 'whole' | 'asking'): number => of((one) => one[what] - one.curl) / bareNode
    return {
      bareNode,
      curl: of(({ curl }) => curl),
      whole: of(({ whole }) => whole),
      floor: overCurl('asking'),
      overCurl: overCurl('whole'),
      startUp: of(({ withoutKey }) => withoutKey) / bareNode,
      memory: lookInside(world, looks, (preload) => runAction(world, endpoint, preload)).rssMb,
      entryKib: statSync(join(world.dist, 'index.js')).size / 1024,
    }
  })
}

interface Times {
  readonly whole: number
  readonly withoutKey: number
}

interface Round {
  readonly curl: number
  readonly bareNode: number
  /** NaN through a proxy. */
  readonly asking: number
  readonly builds: readonly Times[]
}

function roundOf(worlds: readonly World[], endpoint: Endpoint): Round {
  const [any] = worlds
  if (any === undefined) throw new Error('no build to measure')
  return {
    curl: runCurl(any, endpoint).durationMs,
    bareNode: runNothing(any).durationMs,
    asking: endpoint.proxy === undefined ? runAsking(any, endpoint).durationMs : NaN,
    builds: worlds.map((world) => ({
      whole: runAction(world, endpoint).durationMs,
      withoutKey: runWithoutKey(world).durationMs,
    })),
  }
}

function timesAt(builds: readonly Times[], at: number): Times {
  const times = builds[at]
  if (times === undefined) throw new Error('every build runs in every round')
  return times
}

interface Row {
  readonly name: string
  readonly unit: string
  readonly digits: number
  readonly of: (figures: Ratios) => number
  /** A figure of a build, and not of the machine or of the sitting: the smaller the better. */
  readonly isCompared: boolean
}

const ROWS: readonly Row[] = [
  { name: '`node -e 0`', unit: 'ms', digits: 0, of: ({ bareNode }) => bareNode, isCompared: false },
  { name: 'curl, one GET of /v1/models', unit: 'ms', digits: 0, of: ({ curl }) => curl, isCompared: false },
  { name: 'whole diagnosis', unit: 'ms', digits: 0, of: ({ whole }) => whole, isCompared: false },
  {
    name: 'one request by `node:https` over curl',
    unit: 'bare nodes',
    digits: 2,
    of: ({ floor }) => floor,
    isCompared: false,
  },
  {
    name: 'whole diagnosis over curl',
    unit: 'bare nodes',
    digits: 2,
    of: ({ overCurl }) => overCurl,
    isCompared: true,
  },
  {
    name: 'a run without a key',
    unit: 'bare nodes',
    digits: 2,
    of: ({ startUp }) => startUp,
    isCompared: true,
  },
  { name: 'peak of memory', unit: 'MB', digits: 0, of: ({ memory }) => memory, isCompared: true },
  { name: '`dist/index.js`', unit: 'KiB', digits: 0, of: ({ entryKib }) => entryKib, isCompared: true },
]

/** The table in Markdown, a column for each build. */
export function tableOf(builds: readonly Ratios[]): string {
  const titles = builds.map((_, at) => (at === 0 ? 'this build' : 'the other'))
  const told = ({ unit, of, digits }: Row, figures: Ratios): string =>
    Number.isNaN(of(figures)) ? 'not measured' : `${of(figures).toFixed(digits)} ${unit}`
  const rows = ROWS.map((row) => [row.name, ...builds.map((figures) => told(row, figures))])
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [['', ...titles], ['', ...titles].map(() => '---'), ...rows].map(line).join('')
}

/** So much more than the other build is a loss. */
const TOLERATED = 1.1

/** What the first build lost against the second, in words; empty where there is no second. */
export function lossesIn([build, other]: readonly Ratios[]): readonly string[] {
  if (build === undefined || other === undefined) return []
  return ROWS.filter(({ isCompared, of }) => isCompared && of(build) > of(other) * TOLERATED).map(
    ({ name, unit, of, digits }) =>
      `${name}: ${of(build).toFixed(digits)} ${unit} after ${of(other).toFixed(digits)}`,
  )
}
