// What two answers together prove about an endpoint: whether the key is accepted, messages are served, and the count can be trusted.
import { NO_ROUTE } from '../claude/requests/routes.ts'
import type { Provider } from '../claude/providers/provider.ts'
import { AUTH_SCHEMES, type AuthScheme } from '../words/result.ts'
import type { Conversation, FreeQuestion } from './conversation.ts'
import { sameAnswer } from './difference.ts'
import { saysNoRoute, understood, type HeardReading, type ReadExchange, type Reading } from './reading.ts'

/** The same question answered with the credential and without it. */
export interface KeyProof {
  readonly scheme: AuthScheme
  readonly by: HeardReading
  /** Undefined where the answer proves the key by itself: nobody gives it away. */
  readonly without: HeardReading | undefined
}

/**
 * `served`: its answer differs from that of a path that cannot exist. `missing`: it does not, and both say that there is no such route.
 * `blocked`: something else answers what carries a body. `upstream`: the gateway let the key in, and Claude refuses the gateway's own.
 * `refused`: the route is there, and refuses with the key as without.
 * `open`: nothing told it; `by` is an answer of something that reads requests there.
 */
export type MessagesProof =
  | { readonly kind: 'served'; readonly by: HeardReading }
  | { readonly kind: 'missing'; readonly by: HeardReading }
  | { readonly kind: 'blocked'; readonly by: HeardReading }
  | { readonly kind: 'upstream'; readonly by: HeardReading }
  | { readonly kind: 'refused'; readonly by: HeardReading }
  | { readonly kind: 'open'; readonly by?: HeardReading }

export interface Proof {
  /** A proof for every header that was accepted, in the order of the outputs. */
  readonly keys: readonly KeyProof[]
  readonly messages: MessagesProof
  /** True of a count that takes a model that cannot exist: it says nothing of any other. */
  readonly countsAnyModel: boolean
}

/** Everything that the answers of a conversation prove by the rules of its provider. */
export function proveBy(conversation: Conversation, provider: Provider): Proof {
  const keys = provenKeys(conversation)
  return {
    keys,
    messages: provider.opening === 'at-once' ? OPEN : provenMessages(conversation, keys, provider),
    countsAnyModel: trials(conversation, 'impossible-count').some(understood),
  }
}

const OPEN: MessagesProof = { kind: 'open' }

interface Asked {
  readonly scheme: AuthScheme
  readonly reading: Reading
  /** The same question without the credential; undefined where it was not asked. */
  readonly bare: Reading | undefined
}

function provenKeys(conversation: Conversation): readonly KeyProof[] {
  const proofs = [...asked(conversation).flatMap(proofOf), ...doorProofs(conversation)]
  return AUTH_SCHEMES.flatMap((scheme) => proofs.find((proof) => proof.scheme === scheme) ?? [])
}

/** Every question that was asked with the credential, the most telling first. */
function asked(conversation: Conversation): readonly Asked[] {
  const { lists, counts, live, anonymous } = conversation
  const countBare = trial(conversation, 'count')?.reading
  return [
    ...AUTH_SCHEMES.flatMap((scheme) => lists[scheme] ?? []).map((one) => pair(one, anonymous?.reading)),
    ...counts.map(({ exchange }) => pair(exchange, countBare)),
    ...live.map(({ message }) => pair(message, undefined)),
    ...trials(conversation, 'key').map((one) => pair(one, undefined)),
    ...(['one-byte', 'look'] as const).flatMap((question) => pairs(conversation, question)),
  ]
}

function pair({ reading }: ReadExchange, bare: Reading | undefined): Asked {
  return { scheme: reading.scheme, reading, bare }
}

function pairs(conversation: Conversation, question: FreeQuestion): readonly Asked[] {
  const bare = trial(conversation, question)?.reading
  return bare === undefined ? [] : trials(conversation, question).map((one) => pair(one, bare))
}

/** An understood answer proves the key unless it is given to anybody; any other must differ from a refusal. */
function proofOf({ scheme, reading, bare }: Asked): readonly KeyProof[] {
  if (reading.kind === 'silent') return []
  if (reading.kind === 'accepted')
    return bare?.kind === 'accepted' ? [] : [{ scheme, by: reading, without: heard(bare) }]
  const without = heard(bare)
  return without !== undefined && isRefusal(without) && isLetIn(reading) && !sameAnswer(reading, without)
    ? [{ scheme, by: reading, without }]
    : []
}

/**
 * The API's own refusal proves the key at the door of a gateway which refuses another key by itself: that one never got to the API. Where
 * both get there, the key is passed on, and it is the key that the API refuses.
 */
function doorProofs(conversation: Conversation): readonly KeyProof[] {
  const stranger = heard(trials(conversation, 'stranger')[0]?.reading)
  if (stranger === undefined || !isRefusal(stranger) || isVendorRefusal(stranger)) return []
  return refusable(conversation)
    .filter(isVendorRefusal)
    .map((by) => ({ scheme: by.scheme, by, without: stranger }))
}

/** The API's own refusal of a credential; undefined where it refuses none. */
export function vendorRefusal(conversation: Conversation): HeardReading | undefined {
  return refusable(conversation).find(isVendorRefusal)
}

function refusable(conversation: Conversation): readonly HeardReading[] {
  const { lists, counts, live } = conversation
  const exchanges = [
    ...Object.values(lists),
    ...counts.map(({ exchange }) => exchange),
    ...live.map(({ message }) => message),
    ...trials(conversation, 'one-byte'),
  ]
  return exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent')
}

function heard(reading: Reading | undefined): HeardReading | undefined {
  return reading === undefined || reading.kind === 'silent' ? undefined : reading
}

function isRefusal({ answer }: HeardReading): boolean {
  return answer.status === 401 || answer.status === 403
}

/** The guard let it pass: refused for another reason, or not at all. A redirect, a page and a limit may be the guard's own. */
function isLetIn(reading: HeardReading): boolean {
  const { status } = reading.answer
  if (reading.kind === 'told' && IS_KNOWN.test(reading.cause)) return true
  const isPassed = (status >= 200 && status < 300) || (status >= 400 && status < 500)
  return isPassed && !reading.html && ![401, 403, 407, 429].includes(status)
}

/** Refusals, whatever their status, of a key that was found. */
const IS_KNOWN = /^(?:billing|model)\./

/** The exchanges of a free question that carried the credential. */
function trials({ trials: all }: Conversation, question: FreeQuestion): readonly ReadExchange[] {
  return all
    .filter((one) => one.question === question && one.scheme !== undefined)
    .map(({ exchange }) => exchange)
}

/** The exchange of a free question without the credential. */
function trial({ trials: all }: Conversation, question: FreeQuestion): ReadExchange | undefined {
  return all.find((one) => one.question === question && one.scheme === undefined)?.exchange
}

function provenMessages(
  conversation: Conversation,
  keys: readonly KeyProof[],
  provider: Provider,
): MessagesProof {
  const refused = keys.length > 0 ? upstreamRefusal(conversation, keys) : undefined
  if (refused !== undefined) return { kind: 'upstream', by: refused }
  const spoken = spokenRoute(conversation, provider)
  if (spoken !== undefined) return spoken
  const counted = conversation.counts.map(({ exchange }) => exchange.reading).find(isAccepted)
  const route = provenRoute(conversation, provider)
  const blocked = keys.length > 0 ? blockedBy(conversation, route) : undefined
  if (blocked !== undefined) return { kind: 'blocked', by: blocked }
  return counted === undefined ? route : { kind: 'served', by: counted }
}

/** A real message, where one was sent, settles it. */
function spokenRoute({ live }: Conversation, provider: Provider): MessagesProof | undefined {
  const reading = live.at(-1)?.message.reading
  if (reading === undefined || reading.kind === 'silent') return undefined
  if (reading.kind === 'accepted') return served(reading)
  const isOfModel = reading.kind === 'told' && reading.cause.startsWith('model.')
  return isAbsent(reading, provider) && !isOfModel ? { kind: 'missing', by: reading } : undefined
}

function isAccepted(reading: Reading): reading is HeardReading & { readonly kind: 'accepted' } {
  return reading.kind === 'accepted'
}

/** The API's own refusal of a credential behind a gateway that accepts the user's. */
function upstreamRefusal(conversation: Conversation, keys: readonly KeyProof[]): HeardReading | undefined {
  return refusable(conversation).find(
    (reading) =>
      keys.some(({ scheme }) => scheme === reading.scheme) &&
      (isVendorRefusal(reading) || (reading.kind === 'told' && reading.cause === 'auth.upstream')),
  )
}

function isVendorRefusal({ kind, answer, envelope }: HeardReading): boolean {
  const isOfKey = kind === 'refused' && answer.status === 401
  return isOfKey && envelope?.dialect === 'anthropic' && envelope.type === 'authentication_error'
}

/** Whether the route of messages answers otherwise than a path beside it. */
function provenRoute(conversation: Conversation, provider: Provider): MessagesProof {
  const real = bestOf(trials(conversation, 'one-byte'))
  const other = bestOf(trials(conversation, 'one-byte-beside'))
  if (real === undefined || other === undefined) return OPEN
  const isSame = sameAnswer(real, other)
  if (!isSame && isShut(real, trial(conversation, 'one-byte'))) return { kind: 'refused', by: real }
  if (!isSame && isApiLike(real) && !isAbsent(real, provider)) return served(real)
  if (!isSame || isAbsent(real, provider)) return lookOf(conversation, provider, real)
  return isApiLike(real) ? { kind: 'open', by: real } : OPEN
}

/** A door that knows only 403, and opens to nobody. */
function isShut(real: HeardReading, bare: ReadExchange | undefined): boolean {
  const without = heard(bare?.reading)
  const isDoor = real.answer.status === 403 && !real.html && real.envelope !== undefined
  return isDoor && without !== undefined && sameAnswer(real, without)
}

function served(by: HeardReading): MessagesProof {
  return { kind: 'served', by }
}

/** POST was answered as nowhere: GET may still know the path. */
function lookOf(conversation: Conversation, provider: Provider, posted: HeardReading): MessagesProof {
  const real = bestOf([...trials(conversation, 'look'), ...some(trial(conversation, 'look'))])
  const other = bestOf([...trials(conversation, 'look-beside'), ...some(trial(conversation, 'look-beside'))])
  if (real === undefined || other === undefined) return OPEN
  if (!sameAnswer(real, other)) return isApiLike(real) ? served(real) : OPEN
  return isAbsent(real, provider) && isAbsent(posted, provider) ? { kind: 'missing', by: posted } : OPEN
}

function some(exchange: ReadExchange | undefined): readonly ReadExchange[] {
  return exchange === undefined ? [] : [exchange]
}

/** The answer that got furthest: one that was let in before one that was refused. */
function bestOf(exchanges: readonly ReadExchange[]): HeardReading | undefined {
  const readings = exchanges.map(({ reading }) => reading).filter((reading) => reading.kind !== 'silent')
  return readings.find(isLetIn) ?? readings[0]
}

function isAbsent(reading: HeardReading, { noRoute }: Provider): boolean {
  return saysNoRoute(reading, noRoute)
}

/** An answer of something that reads requests: no page, no redirect, no failure, no door. */
function isApiLike(reading: HeardReading): boolean {
  return isLetIn(reading)
}

/**
 * A well-formed body that is answered by something else, where reading is answered by the API. Only such a body may be called blocked: one
 * byte may be refused for what it is.
 */
function blockedBy(conversation: Conversation, route: MessagesProof): HeardReading | undefined {
  const { lists, counts, live } = conversation
  const isRead = Object.values(lists).some(understood)
  const readings = [
    ...live.slice(-1).map(({ message }) => ({ reading: message.reading, own: true })),
    ...counts.map(({ exchange, own }) => ({ reading: exchange.reading, own })),
  ]
  const [found] = readings.flatMap(({ reading, own }) =>
    reading.kind !== 'silent' && isStranger(reading) ? [{ reading, own }] : [],
  )
  if (found === undefined || !isRead) return undefined
  if (readings.some(({ reading }) => reading.kind === 'accepted'))
    return found.own ? found.reading : undefined
  const isPathOnly = route.kind === 'served' && trials(conversation, 'one-byte-count').some(isStrangerAnswer)
  return isPathOnly ? undefined : found.reading
}

function isStrangerAnswer({ reading }: ReadExchange): boolean {
  return reading.kind !== 'silent' && isStranger(reading)
}

/** A page, a redirect or a bare text in place of an answer of the API or of its gateway; a missing route and a failure are neither. */
function isStranger({ answer, envelope, html, kind }: HeardReading): boolean {
  const { status, json } = answer
  if (kind === 'accepted' || envelope !== undefined || NO_ROUTE.includes(status) || status >= 500)
    return false
  if (html || (status >= 300 && status < 400)) return true
  return json === undefined && status !== 401 && status !== 429
}
