// Runs the built action or merge to its end, and tells the memory and the processor time that it took.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inFolder } from './folder.ts'
import { runAction, type ActionRun, type ActionWorld } from './run-action.ts'

export interface Cost {
  /** The most memory that was resident at once, in megabytes. */
  readonly peakMb: number
  /** Of all its threads, in milliseconds: others on a busy machine do not count. */
  readonly cpuMs: number
}

export type MeasuredRun = ActionRun & Cost

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'measure.mjs')).href

/** Every measured run, where somebody wants to see them: `MEASURED_RUNS=1`. */
const IS_TOLD = process.env['MEASURED_RUNS'] !== undefined

export function runMeasured(world: ActionWorld): Promise<MeasuredRun> {
  return inFolder({}, async (folder) => {
    const file = join(folder, 'cost.json')
    const env = { ...world.env, NODE_OPTIONS: `--import ${PRELOAD}`, MEASURED: file }
    const run = await runAction({ ...world, env })
    const cost = JSON.parse(readFileSync(file, 'utf8')) as Cost
    if (IS_TOLD) tell(cost, run)
    return { ...run, ...cost }
  })
}

function tell({ peakMb, cpuMs }: Cost, { exitCode, report, durationMs }: ActionRun): void {
  const cost = `${peakMb.toFixed(0)} MB, ${(cpuMs / 1000).toFixed(2)} s of processor time, ${(durationMs / 1000).toFixed(1)} s`
  const { currentTestName } = expect.getState()
  process.stderr.write(
    `${currentTestName ?? ''}: ${cost}, exit ${exitCode ?? '?'}, ${report.cause ?? report.verdict}\n`,
  )
}
