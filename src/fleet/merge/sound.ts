// Whether a report agrees with itself: one that does not is damaged, whoever damaged it.
import { worst } from '../../diagnosis/verdict.ts'
import { DAY_MS } from '../../words/days.ts'
import type { ReportV1, TargetV1 } from '../../report/json/v1.ts'

/** Milliseconds: no run lasts a year, and no date is reckoned from a longer time. */
const LONGEST_MS = 366 * DAY_MS

type Rule = readonly [words: string, isBroken: (report: ReportV1) => boolean]

const RULES: readonly Rule[] = [
  [
    'has an impossible time',
    ({ startedAt, durationMs }) => !isTime(startedAt) || !(durationMs <= LONGEST_MS),
  ],
  ['has no target', ({ shard, targets }) => shard === undefined && targets.length === 0],
  [
    'has another verdict than its targets',
    ({ verdict, targets }) => targets.length > 0 && verdict !== worstOf(targets),
  ],
  ['calls a target healthy that is not', ({ targets }) => targets.some(isFalselyHealthy)],
  ['does not say why a target is not healthy', ({ targets }) => targets.some(isMute)],
]

/** The fault, as it is told after the name of the file; undefined where there is none. */
export function whyUnsound(report: ReportV1): string | undefined {
  return RULES.find(([, isBroken]) => isBroken(report))?.[0]
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

function worstOf(targets: readonly TargetV1[]): string {
  return worst(targets.map(({ verdict }) => verdict))
}

function isMute({ verdict, diagnosis }: TargetV1): boolean {
  return verdict !== 'healthy' && !diagnosis?.remedy.steps.length
}

function isFalselyHealthy({ verdict, diagnosis, endpoints }: TargetV1): boolean {
  if (verdict !== 'healthy') return false
  return (
    diagnosis !== null ||
    endpoints.length === 0 ||
    endpoints.some((endpoint) => endpoint.verdict === 'broken')
  )
}
