// What all answers together say of the credential: accepted, refused, or not decided, and why.
import { CAUSE_IDS, type CauseId } from '../words/causes.ts'
import type { Endpoint } from '../plan/target.ts'
import type { Conversation, SignIn } from '../probes/conversation.ts'
import { AUTH_SCHEMES, type AuthScheme } from '../words/result.ts'
import { readExchange, understood, type Heard, type Reading } from './reading.ts'
import { failedSignIn, readToken, type SignInFailure } from './sign-in.ts'

/** A reading with what was asked and how. */
export type SchemeReading = Reading & {
  readonly scheme: AuthScheme
  readonly asked: 'list' | 'count' | 'message' | 'token'
}

export type KeyJudgement =
  | { readonly kind: 'not-signed-in'; readonly failure: SignInFailure }
  | { readonly kind: 'accepted'; readonly by: Heard }
  | { readonly kind: 'refused'; readonly by: Heard; readonly cause: CauseId }
  | { readonly kind: 'told'; readonly by: Heard; readonly cause: CauseId; readonly passing: boolean }
  | { readonly kind: 'undecided'; readonly open: boolean }

/** Causes which pass by themselves or lie with the provider: they say nothing about the key. */
const PASSING = /^(?:limit|service)\./

/** Readings of everything that was asked with the credential, lists first. */
export function readAll(
  { signIn, lists, counts, live }: Conversation,
  { firstParty }: Endpoint,
): readonly SchemeReading[] {
  const ofLists = AUTH_SCHEMES.flatMap((scheme) => {
    const exchange = lists[scheme]
    return exchange === undefined
      ? []
      : [{ ...readExchange(exchange, 'list', scheme, firstParty), scheme, asked: 'list' as const }]
  })
  const ofCounts = counts.map(({ exchange, scheme }) => ({
    ...readExchange(exchange, 'count', scheme, firstParty),
    scheme,
    asked: 'count' as const,
  }))
  const ofMessages = live.map(({ message, scheme }) => ({
    ...readExchange(message, 'message', scheme, firstParty),
    scheme,
    asked: 'message' as const,
  }))
  return [...ofLists, ...ofCounts, ...ofMessages, ...ofSignIn(signIn, firstParty)]
}

/** An exchange that gave a token says no more than the answers which that token got. */
function ofSignIn(signIn: SignIn | undefined, firstParty: boolean): readonly SchemeReading[] {
  const reading = signIn && readToken(signIn, firstParty)
  if (reading === undefined || reading.kind === 'accepted') return []
  return [{ ...reading, scheme: 'federation', asked: 'token' }]
}

/** The schemes in which an authenticated request was accepted, in the order of the outputs. */
export function acceptedSchemes(conversation: Conversation, endpoint: Endpoint): readonly AuthScheme[] {
  const proofs = readAll(conversation, endpoint).filter(
    (reading) => reading.kind === 'accepted' && proves(reading, conversation),
  )
  return AUTH_SCHEMES.filter((scheme) => proofs.some((reading) => reading.scheme === scheme))
}

/** What anybody may read without a credential proves none; nobody gives messages away. */
function proves({ asked }: SchemeReading, { anonymous, anonymousCount }: Conversation): boolean {
  if (asked === 'message') return true
  const open = asked === 'list' ? anonymous : anonymousCount
  return open === undefined || !understood(open)
}

/** Judges the credential over all answers of one endpoint. */
export function judgeKey(conversation: Conversation, endpoint: Endpoint): KeyJudgement {
  const failure = failedSignIn(conversation, endpoint)
  if (failure !== undefined) return { kind: 'not-signed-in', failure }
  const readings = readAll(conversation, endpoint)
  const proof = readings.find((reading) => reading.kind === 'accepted' && proves(reading, conversation))
  if (proof?.kind === 'accepted') return { kind: 'accepted', by: proof }
  const refusal = judgeRefusals(readings, endpoint)
  if (refusal !== undefined) return refusal
  const told = readings.filter((reading) => reading.kind === 'told').toSorted(byOrder)
  const [first] = told.filter(({ cause }) => !PASSING.test(cause) && !isAboutRequest(cause))
  const [passing] = told.filter(({ cause }) => PASSING.test(cause))
  if (first !== undefined) return { kind: 'told', by: first, cause: first.cause, passing: false }
  if (passing !== undefined) return { kind: 'told', by: passing, cause: passing.cause, passing: true }
  return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') }
}

/** The first party's own 401 is enough; elsewhere every scheme that was allowed must have heard one. */
function judgeRefusals(
  readings: readonly SchemeReading[],
  { firstParty, schemes }: Endpoint,
): KeyJudgement | undefined {
  const refusals = readings.filter((reading) => reading.kind === 'refused')
  const everywhere = schemes.every((scheme) => refusals.some((refusal) => refusal.scheme === scheme))
  if (refusals.length === 0 || !(firstParty || everywhere)) return undefined
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
