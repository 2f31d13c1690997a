// The verdict of all answers together on the credential: accepted, refused, or not decided, and why.
import { CAUSE_IDS, isPassing, type CauseId } from '../words/causes.ts'
import type { Endpoint } from '../plan/target.ts'
import { AUTH_SCHEMES, type AuthScheme } from '../words/result.ts'
import type { Conversation } from './conversation.ts'
import { understood, type Heard, type Reading } from './reading.ts'
import { failedSignIn, type SignInFailure } from './sign-in.ts'

export type KeyJudgement =
  | { readonly kind: 'not-signed-in'; readonly failure: SignInFailure }
  | { readonly kind: 'accepted'; readonly by: Heard }
  | { readonly kind: 'refused'; readonly by: Heard; readonly cause: CauseId }
  | { readonly kind: 'told'; readonly by: Heard; readonly cause: CauseId; readonly passing: boolean }
  | { readonly kind: 'undecided'; readonly open: boolean }

/** Readings of everything that was asked with the credential, lists first. */
export function credentialReadings({ signIn, lists, counts, live }: Conversation): readonly Reading[] {
  const ofLists = AUTH_SCHEMES.flatMap((scheme) => lists[scheme] ?? [])
  const token = signIn?.exchange
  // An exchange that gave a token says no more than the answers which that token got.
  const ofSignIn = token === undefined || understood(token) ? [] : [token]
  const exchanges = [
    ...ofLists,
    ...counts.map(({ exchange }) => exchange),
    ...live.map(({ message }) => message),
    ...ofSignIn,
  ]
  return exchanges.map(({ reading }) => reading)
}

/** The schemes in which an authenticated request was accepted, in the order of the outputs. */
export function acceptedSchemes(
  readings: readonly Reading[],
  conversation: Conversation,
): readonly AuthScheme[] {
  const proofs = readings.filter((reading) => reading.kind === 'accepted' && proves(reading, conversation))
  return AUTH_SCHEMES.filter((scheme) => proofs.some((reading) => reading.scheme === scheme))
}

/** Answers that come without a credential as well prove none; messages are never given away. */
function proves({ asked }: Reading, { anonymous, anonymousCount }: Conversation): boolean {
  if (asked === 'message') return true
  const open = asked === 'list' ? anonymous : anonymousCount
  return open === undefined || !understood(open)
}

/** Judges the credential over all answers of one endpoint. */
export function judgeKey(
  readings: readonly Reading[],
  conversation: Conversation,
  endpoint: Pick<Endpoint, 'provider' | 'schemes'>,
): KeyJudgement {
  const failure = failedSignIn(conversation)
  if (failure !== undefined) return { kind: 'not-signed-in', failure }
  const proof = readings.find((reading) => reading.kind === 'accepted' && proves(reading, conversation))
  if (proof?.kind === 'accepted') return { kind: 'accepted', by: proof }
  const refusal = judgeRefusals(readings, endpoint)
  if (refusal !== undefined) return refusal
  const told = readings.filter((reading) => reading.kind === 'told').toSorted(byOrder)
  const [first] = told.filter(({ cause }) => !isPassing(cause) && !isAboutRequest(cause))
  const [passing] = told.filter(({ cause }) => isPassing(cause))
  if (first !== undefined) return { kind: 'told', by: first, cause: first.cause, passing: false }
  if (passing !== undefined) return { kind: 'told', by: passing, cause: passing.cause, passing: true }
  return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') }
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
  return by && { kind: 'refused', by, cause: by.cause }
}

/** A refused body or model says that the key was read, and is judged by the checks of body and model. */
function isAboutRequest(cause: CauseId): boolean {
  return cause.startsWith('model.') || cause.startsWith('format.') || cause.startsWith('endpoint.')
}

function byOrder(one: { readonly cause: CauseId }, other: { readonly cause: CauseId }): number {
  return CAUSE_IDS.indexOf(one.cause) - CAUSE_IDS.indexOf(other.cause)
}
