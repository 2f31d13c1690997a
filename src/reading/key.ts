// The verdict of all answers together on the credential: accepted, refused, or not decided, and why.
import { CAUSE_IDS, isPassing, type CauseId } from '../words/causes.ts'
import type { Endpoint } from '../plan/target.ts'
import { AUTH_SCHEMES } from '../words/result.ts'
import type { Conversation, FreeQuestion } from './conversation.ts'
import { sameAnswer } from './difference.ts'
import type { KeyProof } from './proof.ts'
import { understood, type Heard, type Reading } from './reading.ts'
import { failedSignIn, type SignInFailure } from './sign-in.ts'

export type KeyJudgement =
  | { readonly kind: 'not-signed-in'; readonly failure: SignInFailure }
  | { readonly kind: 'accepted'; readonly by: Heard; readonly without: Heard | undefined }
  | { readonly kind: 'refused'; readonly by: Heard; readonly cause: CauseId; readonly header?: string }
  | {
      readonly kind: 'told'
      readonly by: Heard
      readonly cause: CauseId
      readonly passing: boolean
      readonly header?: string
    }
  | { readonly kind: 'undecided'; readonly open: boolean }

/** Readings of everything that was asked with the credential, lists first. */
export function credentialReadings(conversation: Conversation): readonly Reading[] {
  const { signIn, lists, counts, live, trials } = conversation
  const ofLists = AUTH_SCHEMES.flatMap((scheme) => lists[scheme] ?? [])
  const token = signIn?.exchange
  // An exchange that gave a token says no more than the answers which that token got.
  const ofSignIn = token === undefined || understood(token) ? [] : [token]
  const exchanges = [
    ...ofLists,
    ...counts.map(({ exchange }) => exchange),
    ...live.map(({ message }) => message),
    ...trials
      .filter(({ scheme, question }) => scheme !== undefined && isReal(question))
      .map(({ exchange }) => exchange),
    ...ofSignIn,
  ]
  return exchanges.map(({ reading }) => reading)
}

/** What is asked beside a route, or of no model, is answered by nobody in particular. */
function isReal(question: FreeQuestion): boolean {
  return question === 'one-byte' || question === 'look' || question === 'key'
}

/** Judges the credential over all answers of one endpoint. */
export function judgeKey(
  readings: readonly Reading[],
  { conversation, keys }: Proven,
  endpoint: Pick<Endpoint, 'provider' | 'schemes'>,
): KeyJudgement {
  const failure = failedSignIn(conversation)
  if (failure !== undefined) return { kind: 'not-signed-in', failure }
  const [proof] = keys
  if (proof !== undefined) return { kind: 'accepted', by: proof.by, without: proof.without }
  const refusal = judgeRefusals(readings, endpoint)
  if (refusal !== undefined) return refusal
  const told = readings
    .filter((reading) => reading.kind === 'told')
    .filter((reading) => !isForEverybody(reading, conversation))
    .toSorted(byOrder)
  const first = told.find(({ cause }) => !isPassing(cause) && !isAboutRequest(cause))
  if (first !== undefined) return toldBy(first, false)
  const passing = told.find(({ cause, asked }) => isPassing(cause) && asked !== 'route')
  if (passing !== undefined) return toldBy(passing, true)
  return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') }
}

/** A conversation, and by which headers it proves the key. */
interface Proven {
  readonly conversation: Conversation
  readonly keys: readonly KeyProof[]
}

type Told = Extract<Reading, { readonly kind: 'told' }>

function toldBy(by: Told, passing: boolean): KeyJudgement {
  const { cause, header } = by
  return { kind: 'told', by, cause, passing, ...(header !== undefined && { header }) }
}

/** Rights of a key are not what is missing where nobody at all may do it. */
function isForEverybody(reading: Told, { anonymous }: Conversation): boolean {
  const bare = anonymous?.reading
  const isEqual = bare !== undefined && bare.kind !== 'silent' && sameAnswer(reading, bare)
  return isEqual && reading.cause === 'auth.forbidden'
}

/** The provider's row says whether one refusal is enough, or every scheme that was allowed must have heard one. */
function judgeRefusals(
  readings: readonly Reading[],
  { provider, schemes }: Pick<Endpoint, 'provider' | 'schemes'>,
): KeyJudgement | undefined {
  const refusals = readings.filter((reading) => reading.kind === 'refused')
  const everywhere = schemes.every((scheme) => refusals.some((refusal) => refusal.scheme === scheme))
  const isEnough = provider.answers.refusedBy === 'any-scheme' || everywhere
  if (refusals.length === 0 || !isEnough) return undefined
  const heard = refusals.filter(({ cause }) => cause !== 'auth.header-stripped').toSorted(byOrder)
  const by = heard.find(({ cause }) => cause !== 'auth.invalid') ?? heard[0] ?? refusals[0]
  const { ownHeader } = provider
  // No header that may carry the key was seen: it wants one of its own.
  if (by && heard.length === 0 && ownHeader !== undefined)
    return { kind: 'refused', by, cause: 'auth.gateway', header: ownHeader }
  return by && { kind: 'refused', by, cause: by.cause }
}

/** A refused body or model says that the key was read, and is judged by the checks of body and model. */
function isAboutRequest(cause: CauseId): boolean {
  return cause.startsWith('model.') || cause.startsWith('format.') || cause.startsWith('endpoint.')
}

function byOrder(one: { readonly cause: CauseId }, other: { readonly cause: CauseId }): number {
  return CAUSE_IDS.indexOf(one.cause) - CAUSE_IDS.indexOf(other.cause)
}
