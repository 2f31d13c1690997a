// `npm run bench`: the whole action against one curl on the same far endpoint, its start-up against a bare Node, memory and sizes.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runAction, runCurl, runNothing, runWithoutKey } from './bench/commands.ts'
import { startEndpoint, type Endpoint } from './bench/endpoint.ts'
import { lookInside, type Look } from './bench/look.ts'
import { median, spread } from './bench/median.ts'
import { makeWorld, type World } from './bench/world.ts'

const HELP = `npm run bench -- [--rtt MS] [--runs N] [--looks N]
  --rtt MS                 round trip of the relay before the simulated endpoint (default 100)
  --runs N                 paired runs (default 15, at least 10 make a median worth telling)
  --looks N                runs that are looked into for the timeline and the memory (default 5)
  --dist FOLDER            another build of the action (default dist/)
Against an endpoint that already runs (scripts/bench/far-endpoint.ts), in whatever network delays it:
  --endpoint-address A --endpoint-port P --ca FILE [--proxy URL]
`

const { values } = parseArgs({
  options: {
    rtt: { type: 'string', default: '100' },
    runs: { type: 'string', default: '15' },
    looks: { type: 'string', default: '5' },
    'endpoint-address': { type: 'string' },
    'endpoint-port': { type: 'string', default: '443' },
    ca: { type: 'string' },
    proxy: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    help: { type: 'boolean', default: false },
  },
})

/** Runs both in turns, so that whatever else the machine does meets both alike. */
function paired(one: () => number, other: () => number): { one: number[]; other: number[] } {
  const pairs = Array.from({ length: Number(values.runs) + 1 }, () => ({ one: one(), other: other() }))
  // The first pair warms the disk cache.
  return { one: pairs.slice(1).map((pair) => pair.one), other: pairs.slice(1).map((pair) => pair.other) }
}

async function findEndpoint(world: World): Promise<Endpoint> {
  const { 'endpoint-address': address, 'endpoint-port': port, ca, proxy } = values
  if (address === undefined) return startEndpoint(Number(values.rtt), join(world.folder, 'ca.pem'))
  if (ca === undefined) throw new Error('--endpoint-address needs --ca FILE')
  return { address, port: Number(port), caFile: ca, proxy, close: () => {} }
}

function compare(names: readonly [string, string], { one, other }: ReturnType<typeof paired>): void {
  const rows = [one, other].map((times) => spread(times))
  for (const [at, { median: middle, least, lower, upper }] of rows.entries())
    print(
      names[at] ?? '',
      `${ms(middle)}   (half of the runs: ${ms(lower)} to ${ms(upper)}, fastest: ${ms(least)})`,
    )
  const differences = one.map((time, at) => (other[at] ?? NaN) - time)
  print('  difference, median of pairs', ms(median(differences)))
  print('  ratio of the medians', (median(other) / median(one)).toFixed(2))
}

function tell(look: Look): void {
  let before = 0
  for (const [name, atMs] of look.moments) {
    print(`  ${name}`, `${ms(atMs)}   +${(atMs - before).toFixed(0)}`)
    before = atMs
  }
  print('  peak memory (RSS, worst of the looks)', `${look.rssMb.toFixed(0)} MB`)
  print('  processor time, user and system', ms(look.cpuMs))
  for (const [name, bytes] of Object.entries(look.loaded)) print(`  loads ${name}`, kib(bytes))
  print('  loads in all', kib(Object.values(look.loaded).reduce((sum, bytes) => sum + bytes, 0)))
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(46)}${value}\n`)
}

function ms(value: number): string {
  return `${value.toFixed(0).padStart(5)} ms`
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(0).padStart(5)} KiB`
}

function tellSizes({ dist }: World): void {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  for (const name of files.toSorted()) print(`  dist/${name}`, kib(statSync(join(dist, name)).size))
}

async function bench(world: World): Promise<void> {
  const endpoint = await findEndpoint(world)
  const runs = Number(values.runs)
  const looks = Number(values.looks)
  try {
    process.stdout.write(`Whole processes, ${runs} pairs in turns\n`)
    const curl = (): number => runCurl(world, endpoint).durationMs
    const action = (): number => runAction(world, endpoint).durationMs
    compare(['curl, one GET of /v1/models', 'the action, whole diagnosis'], paired(curl, action))
    const nothing = (): number => runNothing(world).durationMs
    const noKey = (): number => runWithoutKey(world).durationMs
    compare(['node -e 0', 'the action without a key'], paired(nothing, noKey))
    process.stdout.write(`\nWhere the time goes (medians of ${looks} runs with a preload that looks on)\n`)
    tell(lookInside(world, looks, (preload) => runAction(world, endpoint, preload)))
    process.stdout.write('\nWithout a key\n')
    tell(lookInside(world, looks, (preload) => runWithoutKey(world, preload)))
    process.stdout.write('\nSizes\n')
    tellSizes(world)
  } finally {
    endpoint.close()
  }
}

if (values.help) process.stdout.write(HELP)
else {
  const world = makeWorld(values.dist)
  try {
    await bench(world)
  } finally {
    world.remove()
  }
}
