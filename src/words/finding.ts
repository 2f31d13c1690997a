// The answer of one check: what it concludes, why, and the measured values that carry the conclusion.
import type { CauseId } from './causes.ts'
import { WAY_CHECKS, type CheckId, type Layer } from './check-ids.ts'
import type { Evidence, OnlyFacts } from './evidence.ts'
import type { Phrase } from './phrase.ts'

/** Outcomes of a check, `skip` and `crash` included. */
export const STATUSES = ['pass', 'warn', 'fail', 'unknown', 'skip', 'crash'] as const
export type Status = (typeof STATUSES)[number]

interface Told {
  readonly detail: Phrase
  readonly evidence?: Evidence
  /** False where there was nothing to measure: it passes, and counts for nothing. */
  readonly applies?: false
}

/** A warning without a cause is a note: it is shown and changes no verdict. `unknown` with a cause says why nothing could be decided. */
export type Answer =
  | ({ readonly status: 'pass' } & Told)
  | ({ readonly status: 'warn'; readonly cause?: CauseId } & Told)
  | ({ readonly status: 'fail'; readonly cause: CauseId } & Told)
  | ({ readonly status: 'unknown'; readonly cause?: CauseId } & Told)

/** The outcomes that the runner of checks adds by itself: a check that was not asked, or that broke. */
type Unasked =
  ({ readonly status: 'skip'; readonly blockedBy: CheckId } & Told) | ({ readonly status: 'crash' } & Told)

export type Outcome = Answer | Unasked

/** An outcome as the runner of checks stamps it. Times are milliseconds since the start of the run. */
export type Finding = Outcome & {
  readonly check: CheckId
  readonly title: string
  readonly layer: Layer
  readonly startedAtMs: number
  readonly durationMs: number
}

/** The question is answered with yes. */
export function pass<Given extends Evidence>(detail: Phrase, evidence?: OnlyFacts<Given>): Answer {
  return { status: 'pass', detail, ...(evidence && { evidence }) }
}

/** There is nothing here to ask about: no list of limits, no checkout, no model that was named. */
export function inapplicable<Given extends Evidence>(detail: Phrase, evidence?: OnlyFacts<Given>): Answer {
  return { ...pass(detail, evidence), applies: false }
}

/** Worth reading; changes no verdict. */
export function note<Given extends Evidence>(detail: Phrase, evidence?: OnlyFacts<Given>): Answer {
  return { status: 'warn', detail, ...(evidence && { evidence }) }
}

/** It works, and someone should look. */
export function warn<Given extends Evidence>(
  cause: CauseId,
  detail: Phrase,
  evidence?: OnlyFacts<Given>,
): Answer {
  return { status: 'warn', cause, detail, ...(evidence && { evidence }) }
}

/** A person must act. What a starved machine did not hear is nobody's failure: it is unknown. */
export function fail<Given extends Evidence>(
  cause: CauseId,
  detail: Phrase,
  evidence?: OnlyFacts<Given>,
): Answer {
  if (cause === 'run.starved') return { status: 'unknown', cause, detail, ...(evidence && { evidence }) }
  return { status: 'fail', cause, detail, ...(evidence && { evidence }) }
}

/** Nothing determinate was heard. */
export function unknown<Given extends Evidence>(
  detail: Phrase,
  cause?: CauseId,
  evidence?: OnlyFacts<Given>,
): Answer {
  return { status: 'unknown', detail, ...(cause && { cause }), ...(evidence && { evidence }) }
}

/** True of a failure that another way might not meet; a region is refused by the address one comes from. */
export function failsOnTheWay(finding: Finding): boolean {
  if (finding.status !== 'fail') return false
  return WAY_CHECKS.includes(finding.check) || finding.cause === 'auth.region'
}

/** The cause a finding names, if any. */
export function causeOf(finding: Outcome): CauseId | undefined {
  return 'cause' in finding ? finding.cause : undefined
}
