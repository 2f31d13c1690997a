// Many targets by what is the matter with them: one group a cause, worst first.
import type { CauseId } from '../words/causes.ts'
import { generalWords } from '../diagnosis/catalogue.ts'
import { works } from '../diagnosis/diagnose.ts'
import { worstTargetsFirst } from '../diagnosis/lead.ts'
import type { Phrase } from '../words/phrase.ts'
import type { EndpointResult, TargetResult } from '../words/result.ts'
import type { Verdict } from '../words/verdict.ts'
import { titleOf } from './headline.ts'

/** Targets with one verdict and one cause. Those that are healthy are a group without a cause. */
export interface Group {
  readonly verdict: Verdict
  readonly cause: CauseId | undefined
  readonly title: string
  readonly targets: readonly TargetResult[]
}

/** Targets with the same cause and remedy together, so that each is said once. */
export function groupsOf(targets: readonly TargetResult[]): readonly Group[] {
  const groups = Map.groupBy(
    worstTargetsFirst(targets),
    ({ verdict, diagnosis }) => `${verdict} ${diagnosis?.cause}`,
  )
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    if (first === undefined) return []
    const { verdict, diagnosis } = first
    return [{ verdict, cause: diagnosis?.cause, title: titleOfAll(members, first), targets: members }]
  })
}

/** The title that is true of every member: their own where all have the same, else that of the cause. */
function titleOfAll(members: readonly TargetResult[], first: TargetResult): string {
  const { diagnosis, provider } = first
  const alike = members.every((member) => titleOf(member) === titleOf(first))
  return alike || diagnosis === undefined ? titleOf(first) : generalWords(diagnosis.cause, provider).title
}

/** The endpoint that a target's diagnosis stands on. */
export function endpointOf({ endpoints, diagnosis }: TargetResult): EndpointResult | undefined {
  const own = endpoints.find(({ cause }) => cause !== undefined && cause === diagnosis?.cause)
  const dead =
    diagnosis?.cause === 'fallback.broken' ? endpoints.find((endpoint) => !works(endpoint)) : undefined
  return own ?? dead ?? endpoints[0]
}

/** The finding at that endpoint, without what the cause means anyway. */
export function foundAt(target: TargetResult): Phrase {
  const [deciding] = target.diagnosis?.explains ?? []
  const finding = endpointOf(target)?.findings.find(({ check }) => check === deciding)
  return finding?.detail ?? target.diagnosis?.explanation ?? []
}

/** "12 targets", and in the singular too. */
export function countOf(targets: readonly TargetResult[]): string {
  return targets.length === 1 ? '1 target' : `${targets.length} targets`
}
