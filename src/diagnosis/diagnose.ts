// From the findings of a target's endpoints to its verdict, and to the one cause with its remedy.
import { CAUSES, type CauseId } from '../words/causes.ts'
import type { CheckId } from '../words/check-ids.ts'
import { causeOf, type Finding } from '../words/finding.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Diagnosis, EndpointResult } from '../words/result.ts'
import type { Settings } from '../words/settings.ts'
import type { Verdict } from '../words/verdict.ts'
import { CATALOGUE } from './catalogue.ts'
import { forClient } from './client-steps.ts'
import type { CloudEntries } from './catalogue/clouds/cloud-entry.ts'
import type { RemedyFacts } from './catalogue/entry.ts'
import { decide, type Decision } from './rules.ts'
import { isOfSomeAddresses, ofSomeAddresses } from './some-addresses.ts'
import { byWeight, verdictOf, worst } from './verdict.ts'

export interface Judged {
  readonly verdict: Verdict
  readonly decision: Decision | undefined
}

/** Judges the findings of one endpoint. `on-missing-key` may overrule what an absent key comes to; the cause stays. */
export function judgeFindings(
  findings: readonly Finding[],
  { onMissingKey }: Pick<Settings, 'onMissingKey'>,
): Judged {
  const decision = decide(findings)
  const cause = decision?.cause
  const absent = cause === 'key.missing' || cause === 'key.withheld'
  if (absent && onMissingKey !== 'auto')
    return { verdict: onMissingKey === 'skip' ? 'unchecked' : 'broken', decision }
  const verdict = absent ? CAUSES[cause][0] : worst(findings.map(verdictOf))
  return { verdict, decision }
}

/** Facts of a remedy that do not come from the deciding finding. */
export type Place = Omit<RemedyFacts, 'evidence'>

/** Puts a decision into words: title, explanation, remedy, and the checks it explains. `own` are a cloud's words, which take the place of ours. */
export function explain(
  decision: Decision,
  findings: readonly Finding[],
  place: Place,
  own?: CloudEntries,
): Diagnosis {
  const { cause, finding } = decision
  const facts = { ...place, evidence: finding.evidence ?? {} }
  // A cloud that was never asked refused nothing: then our own words fit.
  const ofCloud = facts.evidence.stoppedAt === undefined ? own?.[cause] : undefined
  const entry = { ...CATALOGUE[cause], ...ofCloud }
  const explanation: Phrase = [...finding.detail, ' ', ...entry.explanation(facts)]
  const explains = explained(decision, findings)
  const diagnosis = {
    cause,
    title: entry.title(facts),
    explanation,
    remedy: forClient(entry.remedy(facts), cause, place.client),
    explains,
  }
  return isOfSomeAddresses(finding, cause) ? ofSomeAddresses(diagnosis, finding) : diagnosis
}

/** The deciding check, those which follow from it or name the same cause, and those which were not asked because of them. */
function explained(
  { cause, finding, followedBy = [] }: Decision,
  findings: readonly Finding[],
): readonly CheckId[] {
  const leading = [finding, ...followedBy].map(({ check }) => check)
  const same = findings.filter((other) => causeOf(other) === cause)
  const skipped = findings.filter((other) => other.status === 'skip' && leading.includes(other.blockedBy))
  return [...new Set([...leading, ...[...same, ...skipped].map(({ check }) => check)])]
}

/** Findings with a cause of their own beside the diagnosis, heaviest first. */
export function furtherFindings(
  findings: readonly Finding[],
  diagnosis: Diagnosis | undefined,
): readonly Finding[] {
  return byWeight(findings).filter(({ check }) => diagnosis?.explains.includes(check) !== true)
}

/** The verdict of several endpoints together, by `require`: which endpoint's cause leads, or the cause of their combination. */
export function combine(
  endpoints: readonly EndpointResult[],
  require: Settings['require'],
): { verdict: Verdict; lead: number; cause?: CauseId } {
  const verdicts = endpoints.map(({ verdict }) => verdict)
  const working = endpoints.findIndex(works)
  const heaviest = verdicts.indexOf(worst(verdicts))
  if (endpoints.length < 2 || require === 'all') return { verdict: worst(verdicts), lead: heaviest }
  if (isOpen(endpoints[0])) return { verdict: 'degraded', lead: 0 }
  if (working === -1) return { verdict: worst(verdicts), lead: heaviest }
  if (working > 0) return { verdict: 'degraded', lead: 0, cause: 'failover' }
  const dead = endpoints.findIndex((endpoint) => !works(endpoint) && !isOpen(endpoint))
  return dead === -1
    ? { verdict: worst(verdicts), lead: heaviest }
    : { verdict: 'degraded', lead: dead, cause: 'fallback.broken' }
}

/** Nothing shows that it works, and nothing that it does not: it may be called neither. */
function isOpen(endpoint: EndpointResult | undefined): boolean {
  return endpoint?.cause === 'endpoint.unverified' && endpoint.verdict === 'degraded'
}

/** An endpoint works when an authenticated request was answered with 2xx and nothing about it is broken. */
export function works({ keyValid, verdict }: EndpointResult): boolean {
  return keyValid === true && verdict !== 'broken'
}
