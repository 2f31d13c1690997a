// From findings to a verdict: what each finding weighs, and what many of them come to.
import { CAUSE_IDS, CAUSES, type CauseId } from '../words/causes.ts'
import { causeOf, type Finding, type Outcome } from '../words/finding.ts'
import type { Verdict } from '../words/verdict.ts'

/** Worst first: what needs a person outranks what works. */
const WEIGHT: readonly Verdict[] = ['broken', 'degraded', 'unchecked', 'healthy']

/** The worst of several verdicts; `healthy` when there is none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return WEIGHT.find((verdict) => verdicts.includes(verdict)) ?? 'healthy'
}

/** Sorts worst first. */
export function byVerdict(one: Verdict, other: Verdict): number {
  return WEIGHT.indexOf(one) - WEIGHT.indexOf(other)
}

/** The verdict a finding leads to by itself; a note or a pass leads to none, that is `healthy`. A warning never breaks. */
export function verdictOf(finding: Outcome): Verdict {
  const cause = causeOf(finding)
  if (cause === undefined) return finding.status === 'crash' ? 'degraded' : 'healthy'
  const [only, other] = CAUSES[cause]
  if (other === undefined) return only === 'broken' && finding.status === 'warn' ? 'degraded' : only
  return finding.status === 'fail' ? 'broken' : 'degraded'
}

/** Findings that name a cause, heaviest first: by verdict, then by the order of the causes. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => causeOf(finding) !== undefined)
    .toSorted((one, other) => rank(one) - rank(other))
}

function rank(finding: Finding): number {
  return WEIGHT.indexOf(verdictOf(finding)) * CAUSE_IDS.length + orderOf(causeOf(finding))
}

function orderOf(cause: CauseId | undefined): number {
  return cause === undefined ? CAUSE_IDS.length : CAUSE_IDS.indexOf(cause)
}
