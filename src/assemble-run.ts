// The result of the whole run, with what is worth noting beside the findings.
import { assembleTarget } from './diagnosis/assemble-target.ts'
import { leadTarget } from './diagnosis/lead.ts'
import { INPUT_NAMES } from './inputs.ts'
import type { Clean } from './outside.ts'
import { say, type Phrase } from './phrase.ts'
import type { Target } from './plan/target.ts'
import type { Door } from './publication.ts'
import type { RunResult } from './result.ts'
import { runContext } from './run-context.ts'
import type { RunClock } from './run/clock.ts'
import type { EndpointRun } from './run/run-endpoint.ts'
import type { Scrubber } from './scrub.ts'
import type { Settings } from './settings.ts'
import { TOOL_NAME, VERSION } from './version.ts'

/** Everything a run was made of, once it is over. */
export interface Finished {
  readonly host: Door
  readonly settings: Settings
  readonly target: Target
  readonly runs: readonly EndpointRun[]
  readonly clock: RunClock
  readonly clean: Clean
  readonly scrubber: Scrubber
}

export function assembleRun({ host, settings, target, runs, clock, clean }: Finished): RunResult {
  const context = runContext(host.kind, host.env)
  const targets = [assembleTarget(target, runs, context.host, clean)]
  const lead = leadTarget(targets)
  return {
    verdict: lead?.verdict ?? 'unchecked',
    cause: lead?.diagnosis?.cause,
    startedAt: new Date(clock.startedAt).toISOString(),
    durationMs: Math.round(clock.elapsedMs()),
    tool: { name: TOOL_NAME, version: VERSION },
    run: context,
    origins: settings.origins,
    targets,
    notes: unknownInputs(host.inputNames).map((name) => unknownInput(name, clean)),
    cutOffBy: clock.signal.aborted ? 'deadline' : undefined,
    shard: undefined,
  }
}

/** Inputs that were given and mean nothing here: the runner passes them on, misspelt or not. */
function unknownInputs(given: readonly string[]): readonly string[] {
  const known: readonly string[] = INPUT_NAMES
  return given.filter((name) => !known.includes(name)).slice(0, 10)
}

function unknownInput(name: string, clean: Clean): Phrase {
  return say`There is no input called ${clean(name, 60)}; it was ignored.`
}
