// Looks inside single runs with a preload: when what happens, what is loaded, how much memory and processor time it takes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Preload, Ran } from './commands.ts'
import { median } from './median.ts'
import type { World } from './world.ts'

/** The output of `timeline.mjs`; times are milliseconds since the epoch. */
interface Timeline {
  readonly timeline: Readonly<Record<string, number>>
  /** Bytes of each module that was read from disk. */
  readonly loaded: Readonly<Record<string, number>>
  readonly rssMb: number
  readonly cpuMs: number
}

export interface Look {
  /** Milliseconds after the process was started, in order of time. */
  readonly moments: readonly (readonly [name: string, atMs: number])[]
  readonly loaded: Timeline['loaded']
  readonly rssMb: number
  readonly cpuMs: number
}

/** Medians over `runs` runs. The preload itself costs some milliseconds: compare moments, not totals. */
export function lookInside(world: World, runs: number, run: (preload: Preload) => Ran): Look {
  const file = join(world.folder, 'timeline.json')
  const preload = {
    args: ['--import', pathToFileURL(join(import.meta.dirname, 'timeline.mjs')).href],
    env: { BENCH_TIMELINE: file },
  }
  const looks = Array.from({ length: runs }, () => {
    const { startedAtMs, durationMs } = run(preload)
    const told = JSON.parse(readFileSync(file, 'utf8')) as Timeline
    const ended = { 'process gone': startedAtMs + durationMs }
    return { ...told, startedAtMs, timeline: { ...told.timeline, ...ended } }
  })
  return {
    moments: moments(looks),
    loaded: looks[0]?.loaded ?? {},
    rssMb: Math.max(...looks.map(({ rssMb }) => rssMb)),
    cpuMs: median(looks.map(({ cpuMs }) => cpuMs)),
  }
}

function moments(looks: readonly (Timeline & { readonly startedAtMs: number })[]): Look['moments'] {
  const names = Object.keys(looks[0]?.timeline ?? {})
  const at = (name: string): number =>
    median(looks.flatMap(({ timeline, startedAtMs }) => (timeline[name] ?? NaN) - startedAtMs))
  return names.map((name) => [name, at(name)] as const).toSorted(([, one], [, other]) => one - other)
}
