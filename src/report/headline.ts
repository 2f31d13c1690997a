// Which target leads a report, and the one sentence a run is told in.
import { say, quote, type Phrase } from '../words/phrase.ts'
import type { CutOffBy, EndpointResult, RunResult, TargetResult } from '../words/result.ts'
import { oneLine } from './one-line.ts'
import { works } from '../diagnosis/diagnose.ts'
import { leadTarget } from '../diagnosis/lead.ts'
import { byVerdict } from '../diagnosis/verdict.ts'
import type { Verdict } from '../words/verdict.ts'

/** A word for each verdict. */
export const VERDICT_WORD = {
  healthy: 'Healthy',
  degraded: 'Degraded',
  broken: 'Broken',
  unchecked: 'Unchecked',
} as const satisfies Record<Verdict, string>

/** For languages of plain text. */
export const VERDICT_SIGN = {
  healthy: '✓',
  degraded: '!',
  broken: '✗',
  unchecked: '?',
} as const satisfies Record<Verdict, string>

/** A mark for each verdict, for languages that have emoji. */
export const VERDICT_MARK = {
  healthy: '✅',
  degraded: '⚠️',
  broken: '❌',
  unchecked: '⚪',
} as const satisfies Record<Verdict, string>

/** A clause for each way in which a run is cut off. */
export const CUT_OFF_WORD = {
  deadline: 'The deadline ended this run early',
  cancellation: 'This run was cancelled',
} as const satisfies Record<CutOffBy, string>

/** The title of a run when no catalogue entry has a title for it. */
const UNTITLED = {
  healthy: 'Everything that was checked works',
  degraded: 'It works, with warnings',
  broken: 'Something does not work',
  unchecked: 'Nothing could be checked here',
} as const satisfies Record<Verdict, string>

/** Longest target's name in a headline, in characters. */
const NAME_CAP = 80

/** A run that this tool itself broke. */
export const OWN_FAULT = {
  title: 'A bug in this tool ended the run',
  summary: "Report this bug; this doesn't mean your key is bad.",
} as const

/** Targets or endpoints, worst first; equals keep their order. */
export function worstFirst<T extends { readonly verdict: Verdict }>(all: readonly T[]): readonly T[] {
  return all.toSorted((one, other) => byVerdict(one.verdict, other.verdict))
}

/** The target whose diagnosis is the run's. Undefined only when nothing was planned. */
export function leadOf({ targets }: RunResult): TargetResult | undefined {
  return leadTarget(targets)
}

/** The first endpoint in order that works. */
export function workingEndpoint(target: TargetResult | undefined): EndpointResult | undefined {
  return target?.endpoints.find(works)
}

/** The sentence after the verdict, without a full stop. Of several targets it names the one it speaks of. */
export function headline(result: RunResult): Phrase {
  const lead = leadOf(result)
  if (lead === undefined) return ['This shard has no targets']
  if (lead.endpoints.length === 0) return [lead.diagnosis?.title ?? OWN_FAULT.title]
  const title = lead.diagnosis?.title ?? untitled(lead)
  if (result.targets.length < 2) return [title]
  const alike = result.targets.filter(({ verdict }) => verdict === lead.verdict).length
  const share = `${alike} of ${result.targets.length} targets`
  return result.verdict === 'healthy'
    ? [`All ${result.targets.length} targets work`]
    : say`${title} (target ${quote(oneLine(lead.name, NAME_CAP))}; ${share})`
}

/** The remedy in one line; empty when there is nothing to do. */
export function remedyLine(result: RunResult): string {
  const lead = leadOf(result)
  if (lead === undefined) return ''
  return lead.diagnosis?.remedy.summary ?? (lead.endpoints.length === 0 ? OWN_FAULT.summary : '')
}

/** The headline of one target. */
export function titleOf(target: TargetResult): string {
  return target.diagnosis?.title ?? untitled(target)
}

function untitled(target: TargetResult): string {
  const working = workingEndpoint(target)
  if (target.verdict !== 'healthy' || working === undefined) return UNTITLED[target.verdict]
  const asked = target.models.filter((model) => model.asked && isCallable(model)).length
  const credential = credentialWord(working).replace('the', 'The')
  if (asked === 0) return `${credential} and the endpoint work`
  return `${credential}, the endpoint and ${asked === 1 ? 'the model' : `${asked} models`} work`
}

/** One that nobody could verify is not said to work. */
function isCallable({ status }: TargetResult['models'][number]): boolean {
  return status === 'usable' || status === 'deprecated'
}

/** The accepted credential in a word: keyless there is no key. */
export function credentialWord({ auth }: EndpointResult): string {
  return auth.includes('federation') ? 'the keyless sign-in' : 'the key'
}
