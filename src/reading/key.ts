// The verdict of all answers together on the credential: accepted, refused, or not decided, and why.
import { CAUSE_IDS, isPassing, type CauseId } from '../words/causes.ts'
import type { Provider } from '../claude/providers/provider.ts'
import type { Endpoint } from '../plan/target.ts'
import type { CloudRefusal } from '../words/cloud.ts'
import { AUTH_SCHEMES } from '../words/result.ts'
import type { Conversation, FreeQuestion } from './conversation.ts'
import { sameAnswer } from './proof/difference.ts'
import { knownAndForbidden } from './proof/keys.ts'
import type { Proof } from './proof/proof.ts'
import { saysNoRoute, understood, type Heard, type Reading } from './reading.ts'
import { failedSignIn, type SignInFailure } from './sign-in.ts'

/** The credential that a gateway wants for itself. */
export interface Wanted {
  readonly header: string
  /** The authentication scheme that it names. */
  readonly scheme?: string | undefined
}

export type KeyJudgement =
  | { readonly kind: 'not-signed-in'; readonly failure: SignInFailure }
  | { readonly kind: 'no-entry'; readonly refusal: CloudRefusal }
  | { readonly kind: 'accepted'; readonly by: Heard; readonly without: Heard | undefined }
  | { readonly kind: 'refused'; readonly by: Heard; readonly cause: CauseId; readonly wanted?: Wanted }
  | {
      readonly kind: 'told'
      readonly by: Heard
      readonly cause: CauseId
      readonly passing: boolean
      readonly wanted?: Wanted
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
  { conversation, proof: { keys, messages } }: Proven,
  endpoint: Asked,
): KeyJudgement {
  if (conversation.refusal !== undefined) return { kind: 'no-entry', refusal: conversation.refusal }
  const failure = failedSignIn(conversation)
  if (failure !== undefined) return { kind: 'not-signed-in', failure }
  const [proof] = keys
  if (proof !== undefined) return { kind: 'accepted', by: proof.by, without: proof.without }
  const refusal = judgeRefusals(readings, endpoint)
  if (refusal !== undefined) return refusal
  if (messages.kind === 'refused') return shut(messages.by, endpoint.provider)
  const told = readings
    .filter((reading) => reading.kind === 'told')
    .filter((reading) => !isForEverybody(reading, conversation))
    .toSorted(byOrder)
  const first = told.find(({ cause }) => !isPassing(cause) && !isAboutRequest(cause))
  if (first !== undefined) return toldBy(first, false)
  const known = knownAndForbidden(conversation)
  if (known !== undefined) return { kind: 'told', by: known, cause: 'auth.forbidden', passing: false }
  const passing = told.find(
    (reading) => isPassing(reading.cause) && reading.asked !== 'route' && !isAbsentAt(reading, endpoint),
  )
  if (passing !== undefined) return toldBy(passing, true)
  return { kind: 'undecided', open: readings.some(({ kind }) => kind === 'accepted') }
}

/** A conversation, and what it proves. */
interface Proven {
  readonly conversation: Conversation
  readonly proof: Pick<Proof, 'keys' | 'messages'>
}

/** The endpoint that was asked, and the names of the custom headers that went along. */
interface Asked extends Pick<Endpoint, 'provider' | 'schemes'> {
  readonly sentHeaders: readonly string[]
}

/** The route is there, and refuses everybody alike: with this key as without any. */
function shut(by: Heard, { ownHeader }: Provider): KeyJudgement {
  const wanted = ownHeader === undefined ? {} : { wanted: { header: ownHeader } }
  return { kind: 'told', by, cause: 'auth.gateway', passing: false, ...wanted }
}

/** The way in which a gateway says that it has no such route is no trouble of its own. */
function isAbsentAt(reading: Told, { provider }: Asked): boolean {
  return provider.noRoute !== undefined && saysNoRoute(reading, provider.noRoute)
}

type Told = Extract<Reading, { readonly kind: 'told' }>

function toldBy(by: Told, passing: boolean): KeyJudgement {
  const { cause, why } = by
  const wanted = why?.header === undefined ? {} : { wanted: { header: why.header, scheme: why.scheme } }
  return { kind: 'told', by, cause, passing, ...wanted }
}

/** Rights of a key are not what is missing where nobody at all may do it. */
function isForEverybody(reading: Told, { anonymous }: Conversation): boolean {
  const bare = anonymous?.reading
  const isEqual = bare !== undefined && bare.kind !== 'silent' && sameAnswer(reading, bare)
  return isEqual && reading.cause === 'auth.forbidden' && reading.why?.because !== 'code'
}

/** The provider's row says whether one refusal is enough, or every scheme that was allowed must have heard one. */
function judgeRefusals(readings: readonly Reading[], endpoint: Asked): KeyJudgement | undefined {
  const { provider, schemes } = endpoint
  const refusals = readings.filter((reading) => reading.kind === 'refused')
  const everywhere = schemes.every((scheme) => refusals.some((refusal) => refusal.scheme === scheme))
  const isEnough = provider.answers.refusedBy === 'any-scheme' || everywhere
  if (refusals.length === 0 || !isEnough) return undefined
  const heard = refusals.filter(({ cause }) => cause !== 'auth.header-stripped').toSorted(byOrder)
  const by = heard.find(({ cause }) => cause !== 'auth.invalid') ?? heard[0] ?? refusals[0]
  if (by === undefined) return undefined
  const header = ownHeaderMeant(by, heard.length > 0, endpoint)
  return header === undefined
    ? { kind: 'refused', by, cause: by.cause }
    : { kind: 'refused', by, cause: 'auth.gateway', wanted: { header } }
}

/** The gateway's own header, where its refusal is about that: it names it, it was sent one, or it saw the key in none of the usual headers. */
function ownHeaderMeant(
  { envelope }: Heard,
  isKeySeen: boolean,
  { provider: { ownHeader }, sentHeaders }: Asked,
): string | undefined {
  if (ownHeader === undefined || envelope?.dialect === 'anthropic') return undefined
  const name = ownHeader.toLowerCase()
  const isNamed = envelope?.message?.toLowerCase().includes(name) === true
  return isNamed || !isKeySeen || sentHeaders.includes(name) ? ownHeader : undefined
}

/** A refused body or model says that the key was read, and is judged by the checks of body and model. */
function isAboutRequest(cause: CauseId): boolean {
  return cause.startsWith('model.') || cause.startsWith('format.') || cause.startsWith('endpoint.')
}

function byOrder(one: { readonly cause: CauseId }, other: { readonly cause: CauseId }): number {
  return CAUSE_IDS.indexOf(one.cause) - CAUSE_IDS.indexOf(other.cause)
}
