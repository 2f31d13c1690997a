// Which of many targets a run speaks of.
import { CAUSE_IDS, type CauseId } from '../words/causes.ts'
import type { TargetResult } from '../words/result.ts'
import { byVerdict } from './verdict.ts'

/** The worst target: by verdict, then by the order of the causes, then by its place. Undefined only when there is none. */
export function leadTarget(targets: readonly TargetResult[]): TargetResult | undefined {
  return worstTargetsFirst(targets)[0]
}

/** All targets in that order. */
export function worstTargetsFirst(targets: readonly TargetResult[]): readonly TargetResult[] {
  return targets.toSorted(
    (one, other) => byVerdict(one.verdict, other.verdict) || orderOf(one) - orderOf(other),
  )
}

const ORDER: ReadonlyMap<CauseId, number> = new Map(CAUSE_IDS.map((cause, at) => [cause, at]))

function orderOf({ diagnosis }: TargetResult): number {
  return (diagnosis && ORDER.get(diagnosis.cause)) ?? CAUSE_IDS.length
}
