// Whether messages are served, by the difference between their route and a path that cannot exist.
import type { Provider } from '../../claude/providers/provider.ts'
import type { Conversation } from '../conversation.ts'
import { ledTo } from './led-to.ts'
import { saysNoRoute, type HeardReading, type ReadExchange, type Reading } from '../reading.ts'
import { bestOf, heard, isLetIn, mayBeOfBackend, refusable, trial, trials } from './answers.ts'
import { blockedBy, isForeignPage } from './blocked.ts'
import { sameAnswer } from './difference.ts'
import { isApi } from './elsewhere.ts'
import type { KeyProof } from './keys.ts'

type ToldReading = HeardReading & { readonly kind: 'told' }

/**
 * `served`: its answer differs from that of a path that cannot exist. `missing`: it does not, and both say that there is no such route; or
 * it is there, and takes no POST. `isAsNowhere` where a path that cannot exist was asked, and answered the same.
 * `blocked`: something else answers what carries a body. `upstream`: the gateway let the key in, and Claude refuses the gateway's own.
 * `refused`: the route is there, and refuses with the key as without.
 * `led`: a redirect within the origin, which clients follow and we don't, leads to where something asks for a key.
 * `denied`: a cloud or a gateway says itself that this credential may not send any.
 * `open`: nothing told it; `by` is an answer of something that reads requests there.
 */
export type MessagesProof =
  | { readonly kind: 'served'; readonly by: HeardReading }
  | { readonly kind: 'missing'; readonly by: HeardReading; readonly isAsNowhere?: true }
  | { readonly kind: 'blocked'; readonly by: HeardReading }
  | { readonly kind: 'upstream'; readonly by: HeardReading }
  | { readonly kind: 'refused'; readonly by: HeardReading }
  | { readonly kind: 'led'; readonly by: HeardReading; readonly path: string }
  | { readonly kind: 'denied'; readonly by: ToldReading }
  | { readonly kind: 'open'; readonly by?: HeardReading }

/** The path is there, and takes other methods (RFC 9110, 15.5.6). */
const METHOD_NOT_ALLOWED = 405

/** Statuses by which servers say that a method is not there (RFC 9110, 15.5.6, 15.6.2). */
const NO_METHOD: readonly number[] = [METHOD_NOT_ALLOWED, 501]

const OPEN: MessagesProof = { kind: 'open' }

/** What the answers prove of messages; `keys` are the proofs of the key. Nothing where the provider's own word counts. */
export function provenMessages(
  conversation: Conversation,
  keys: readonly KeyProof[],
  provider: Provider,
): MessagesProof {
  if (provider.opening === 'at-once') return OPEN
  const spoken = spokenRoute(conversation, provider)
  // A route that goes without its headers may be refused where messages are answered.
  if (spoken?.kind === 'served') return spoken
  return (
    deniedAt(provider, conversation) ??
    upstreamAt(conversation, keys) ??
    spoken ??
    ledProof(conversation) ??
    byDifference(conversation, keys, provider)
  )
}

/** Messages are led on, and where they are led the API answers as it does to whoever brings no key. */
function ledProof(conversation: Conversation): MessagesProof | undefined {
  const { ledOn } = conversation
  const by = ledMessage(conversation)
  return by !== undefined && ledOn !== undefined && isApi(ledOn.exchange)
    ? { kind: 'led', by, path: ledOn.path }
    : undefined
}

/** The answer to a message, real or of one byte, that leads on within the origin. */
export function ledMessage(conversation: Conversation): HeardReading | undefined {
  const asked = conversation.live.map(({ message }) => message).slice(-1)
  const exchanges = asked.length > 0 ? asked : trials(conversation, 'one-byte')
  return exchanges
    .flatMap(({ reading }) => (reading.kind === 'silent' ? [] : [reading]))
    .find((reading) => ledTo(reading) !== undefined)
}

function byDifference(
  conversation: Conversation,
  keys: readonly KeyProof[],
  provider: Provider,
): MessagesProof {
  const counted = conversation.counts.map(({ exchange }) => exchange.reading).find(isAccepted)
  const route = provenRoute(conversation, provider)
  const blocked = keys.length > 0 ? blockedBy(conversation, route.kind === 'served', provider) : undefined
  if (blocked !== undefined) return { kind: 'blocked', by: blocked }
  return counted === undefined ? route : { kind: 'served', by: counted }
}

/** A real message, where one was sent, settles it. */
function spokenRoute(conversation: Conversation, provider: Provider): MessagesProof | undefined {
  const reading = conversation.live.at(-1)?.message.reading
  if (reading === undefined || reading.kind === 'silent') return undefined
  if (reading.kind === 'accepted') return served(reading)
  const isOfModel = reading.kind === 'told' && reading.cause.startsWith('model.')
  const isNone = saysNoRoute(reading, provider.noRoute) && !isFailure(reading)
  return isNone && !isOfModel ? missingBy(reading, conversation, provider) : undefined
}

/** Undefined where it is somebody else who says so. */
function missingBy(
  by: HeardReading,
  conversation: Conversation,
  provider: Provider,
): MessagesProof | undefined {
  const isServed = provenRoute(conversation, provider).kind === 'served'
  if (isServed && isForeignPage(by, conversation, provider)) return undefined
  const beside = bestOf(trials(conversation, 'one-byte-beside'))
  const isAsNowhere = beside !== undefined && sameAnswer(by, beside)
  return { kind: 'missing', by, ...(isAsNowhere && { isAsNowhere }) }
}

function isAccepted(reading: Reading): reading is HeardReading & { readonly kind: 'accepted' } {
  return reading.kind === 'accepted'
}

/** The refusal of a credential behind a gateway that accepts the user's. */
function upstreamRefusal(conversation: Conversation, keys: readonly KeyProof[]): HeardReading | undefined {
  return refusable(conversation).find(
    (reading) =>
      keys.some(({ scheme }) => scheme === reading.scheme) &&
      (mayBeOfBackend(reading) || (reading.kind === 'told' && reading.cause === 'auth.upstream')),
  )
}

/** The word of a cloud on the rights to send a message, whatever else may be asked with the same credential; a gateway has to name the route. */
function deniedAt(provider: Provider, conversation: Conversation): MessagesProof | undefined {
  const [by] = trials(conversation, 'one-byte').flatMap(({ reading }) =>
    reading.kind === 'told' && isDenial(reading, provider) ? [reading] : [],
  )
  return by && { kind: 'denied', by }
}

function isDenial({ cause, why }: ToldReading, { road, routes }: Provider): boolean {
  if (road !== undefined) return /^(?:auth|billing)\./.test(cause)
  return cause === 'auth.forbidden' && why?.facts?.['route']?.endsWith(routes.messages) === true
}

function upstreamAt(conversation: Conversation, keys: readonly KeyProof[]): MessagesProof | undefined {
  const by = keys.length > 0 ? upstreamRefusal(conversation, keys) : undefined
  return by && { kind: 'upstream', by }
}

/** Whether the route of messages answers otherwise than a path beside it. */
function provenRoute(conversation: Conversation, provider: Provider): MessagesProof {
  const real = bestOf(trials(conversation, 'one-byte'))
  const other = bestOf(trials(conversation, 'one-byte-beside'))
  if (real === undefined || other === undefined) return OPEN
  const isNone = saysNoRoute(real, provider.noRoute)
  if (sameAnswer(real, other)) {
    if (isNone)
      return provider.road === undefined
        ? lookOf(conversation, provider, real)
        : { kind: 'missing', by: real, isAsNowhere: true }
    return isLetIn(real) ? { kind: 'open', by: real } : OPEN
  }
  if (isShut(real, trial(conversation, 'one-byte'))) return { kind: 'refused', by: real }
  return isLetIn(real) && !isNone ? served(real) : ofPost(conversation, provider, real)
}

/** POST is not let in as it is elsewhere: because of its method, or for a reason that GET may tell. */
function ofPost(conversation: Conversation, provider: Provider, real: HeardReading): MessagesProof {
  return takesNoPost(real) ? { kind: 'missing', by: real } : lookOf(conversation, provider, real)
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

/** The route is known, and our own method is not allowed there; a page may be that of somebody before it. */
function takesNoPost({ answer, html }: HeardReading): boolean {
  return answer.status === METHOD_NOT_ALLOWED && !html
}

/** POST was answered as nowhere: GET may still know the path. */
function lookOf(conversation: Conversation, provider: Provider, posted: HeardReading): MessagesProof {
  const [real, other] = [looked(conversation, 'look'), looked(conversation, 'look-beside')]
  if (real === undefined || other === undefined) return OPEN
  if (!sameAnswer(real, other)) return isLetIn(real) ? ofGet(real, posted) : OPEN
  const isNone = saysNoRoute(real, provider.noRoute) && saysNoRoute(posted, provider.noRoute)
  return isNone && !isFailure(posted) ? { kind: 'missing', by: posted, isAsNowhere: true } : OPEN
}

/** GET is answered there and nowhere else: messages are served, unless POST was refused for its method, which no GET makes up for. */
function ofGet(real: HeardReading, posted: HeardReading): MessagesProof {
  if (!NO_METHOD.includes(posted.answer.status)) return served(real)
  return takesNoPost(posted) && !/\bPOST\b/.test(real.answer.headers['allow'] ?? '')
    ? { kind: 'missing', by: posted }
    : OPEN
}

/** What a look got, with the key where it was asked with it: only what the same caller was told is compared. */
function looked(conversation: Conversation, question: 'look' | 'look-beside'): HeardReading | undefined {
  return bestOf(trials(conversation, question)) ?? heard(trial(conversation, question)?.reading)
}

/** A failure is no word about a route, even where routes that are not served fail. */
function isFailure({ answer }: HeardReading): boolean {
  return answer.status === 500
}

/** Whether messages are served in the dialect that was not meant, by the difference to a path that cannot exist; undefined where nobody asked. */
export function servesOther(conversation: Conversation, provider: Provider): boolean | undefined {
  const bare = trial(conversation, 'other-dialect')
  const real = bestOf(bare === undefined ? trials(conversation, 'other-dialect') : [bare])
  const other =
    bare === undefined
      ? bestOf(trials(conversation, 'one-byte-beside'))
      : heard(conversation.nowhere?.reading)
  if (real === undefined || other === undefined) return undefined
  return !sameAnswer(real, other) && !saysNoRoute(real, provider.noRoute) && !real.html
}
