// The result of a run which ended before it began (wrong input, or a fault of our own), so that all reports exist and look alike.
import type { CauseId } from '../words/causes.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Diagnosis, Remedy, RunContext, RunResult } from '../words/result.ts'

interface WithoutRun {
  /** Undefined for a fault of our own. */
  readonly cause: CauseId | undefined
  readonly title: string
  readonly explanation: Phrase
  readonly remedy: Remedy
  /** RFC 3339. */
  readonly startedAt: string
  readonly durationMs?: number
  readonly tool: RunResult['tool']
  readonly run: RunContext
}

/** A broken result with one target that has no endpoints. Without a cause the explanation becomes a note. */
export function resultWithoutRun({
  cause,
  title,
  explanation,
  remedy,
  durationMs = 0,
  startedAt,
  tool,
  run,
}: WithoutRun): RunResult {
  const diagnosis: Diagnosis | undefined = cause && { cause, title, explanation, remedy, explains: [] }
  const target = {
    name: 'default',
    provider: 'anthropic',
    verdict: 'broken',
    diagnosis,
    further: [],
    endpoints: [],
    models: [],
    labels: {},
    failover: undefined,
  } as const
  const notes = cause === undefined ? [explanation, ...remedy.steps] : []
  return {
    verdict: 'broken',
    cause,
    startedAt,
    durationMs,
    tool,
    run,
    origins: [],
    notes,
    targets: [target],
    cutOffBy: undefined,
    shard: undefined,
  }
}
