// The result of the whole run, with what is worth noting beside the findings.
import { clientNotes } from '../diagnosis/client-steps.ts'
import { cloudNotes } from '../diagnosis/cloud-notes.ts'
import { leadTarget } from '../diagnosis/lead.ts'
import { trustNotes } from '../diagnosis/trust-notes.ts'
import { INPUT_NAMES } from '../inputs/table.ts'
import { makeClean, type Clean } from '../words/clean.ts'
import { say, type Phrase } from '../words/phrase.ts'
import type { TargetText } from '../report/render.ts'
import type { RunResult, Shard, TargetResult } from '../words/result.ts'
import { runContext, runtimeHere } from '../inputs/runner/circumstances.ts'
import type { Run } from '../run/scopes.ts'
import type { Origin } from '../words/settings.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'

/** The findings of a run, target by target. */
export interface Checked {
  readonly targets: readonly TargetResult[]
  /** True when a check broke by a fault of ours. */
  readonly crashed: boolean
  /** The JSON of each target, where it was written already. */
  readonly targetTexts?: readonly TargetText[]
  readonly shard?: Shard | undefined
  /** Origins of inputs that are no settings of a target. */
  readonly origins?: readonly Origin[]
}

/** The result of a run from those of its targets. */
export function assembleRun(
  { targets, shard, origins = [] }: Omit<Checked, 'crashed'>,
  { host, settings, clock, scrubber }: Run,
): RunResult {
  const lead = leadTarget(targets)
  const clean = makeClean(scrubber)
  const unknown = unknownInputs(host.inputNames).map((name) => unknownInput(name, clean))
  return {
    verdict: lead?.verdict ?? 'unchecked',
    cause: lead?.diagnosis?.cause,
    startedAt: new Date(clock.startedAt).toISOString(),
    durationMs: Math.round(clock.elapsedMs()),
    tool: { name: TOOL_NAME, version: VERSION },
    run: { ...runContext(host.kind, host.env), runtime: runtimeHere() },
    origins: [...settings.origins, ...origins],
    targets,
    notes: [
      ...unknown,
      ...(targets.length === 0 ? [EMPTY_SHARE] : []),
      ...cloudNotes(settings, targets, host.inputNames, clean),
      ...clientNotes(settings.client, targets),
      ...trustNotes(settings, targets),
    ],
    cutOffBy: clock.cutOffBy(),
    shard,
  }
}

const EMPTY_SHARE: Phrase = ['No target of the file is in this shard: use fewer shards for so few targets.']

/** Inputs that were given and mean nothing here: the runner passes them on, misspelt or not. */
function unknownInputs(given: readonly string[]): readonly string[] {
  const known: readonly string[] = INPUT_NAMES
  return given.filter((name) => !known.includes(name)).slice(0, 10)
}

function unknownInput(name: string, clean: Clean): Phrase {
  return say`Unknown input ${clean(name, 60)} was ignored.`
}
