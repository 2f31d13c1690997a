// Whether something else answers in place of the API what carries a body: a web firewall, a filter, a redirect.
import { NO_ROUTE } from '../../claude/requests/routes.ts'
import type { Provider } from '../../claude/providers/provider.ts'
import type { Conversation } from '../conversation.ts'
import { saysNoRoute, understood, type HeardReading } from '../reading.ts'
import { bestOf, trials } from './answers.ts'
import { sameAnswer } from './difference.ts'

/**
 * A well-formed body that is answered by something else, where reading is answered by the API. Only such a body may be called blocked: one
 * byte may be refused for what it is.
 */
export function blockedBy(
  conversation: Conversation,
  isServed: boolean,
  provider: Provider,
): HeardReading | undefined {
  const { lists, counts, live } = conversation
  const isRead = Object.values(lists).some(understood)
  const readings = [
    ...live.slice(-1).map(({ message }) => ({ reading: message.reading, own: true })),
    ...counts.map(({ exchange, own }) => ({ reading: exchange.reading, own })),
  ]
  const isForeign = (reading: HeardReading): boolean =>
    isStranger(reading) || (isServed && isForeignPage(reading, conversation, provider))
  const [found] = readings.flatMap(({ reading, own }) =>
    reading.kind !== 'silent' && isForeign(reading) ? [{ reading, own }] : [],
  )
  if (found === undefined || !isRead) return undefined
  if (readings.some(({ reading }) => reading.kind === 'accepted'))
    return found.own ? found.reading : undefined
  return isServed && isOfPath(found.reading, conversation) ? undefined : found.reading
}

/** One byte at the path of the count meets the same party: it is not the body that is stopped. A page for a route that is not there has to be told from one. */
function isOfPath({ answer }: HeardReading, conversation: Conversation): boolean {
  const readings = trials(conversation, 'one-byte-count').map(({ reading }) => reading)
  return NO_ROUTE.includes(answer.status)
    ? readings.some((reading) => reading.kind === 'silent' || reading.html)
    : readings.some((reading) => reading.kind !== 'silent' && isStranger(reading))
}

/**
 * A page in answer to a well-formed body that would say that there is no such route, where a path that cannot exist is answered otherwise: of a
 * route that is served, it is a web firewall's. Their pages come with 405 (Alibaba Cloud), 501 (ModSecurity 2) or 404. As of 2026-11-27.
 */
export function isForeignPage(
  reading: HeardReading,
  conversation: Conversation,
  { noRoute }: Provider,
): boolean {
  const beside = bestOf(trials(conversation, 'one-byte-beside'))
  if (!reading.html || !NO_ROUTE.includes(reading.answer.status) || beside === undefined) return false
  return saysNoRoute(beside, noRoute) && !sameAnswer(reading, beside)
}

/** A page, a redirect or a bare text in place of an answer of the API or of its gateway; a missing route, a failure and a limit are none. */
function isStranger({ answer, envelope, html, kind }: HeardReading): boolean {
  const { status } = answer
  if (kind === 'accepted' || envelope !== undefined) return false
  if (NO_ROUTE.includes(status) || status >= 500 || status === LIMIT) return false
  if (html || (status >= 300 && status < 400)) return true
  return isBareText(answer) && !isEvents(answer)
}

/** Whoever answers by events read the request, whether or not it asked for them. */
function isEvents({ status, headers }: HeardReading['answer']): boolean {
  return status < 300 && /^text\/event-stream\b/i.test(headers['content-type'] ?? '')
}

/** Web servers and edges tell it by a page as well (nginx `limit_req_status`, Cloudflare 1015), as of 2026-11-27. */
const LIMIT = 429

/** No refusal, which some tell in plain text, nor nothing at all with a status of success. */
function isBareText({ status, json, body }: HeardReading['answer']): boolean {
  if (json !== undefined || status === 401) return false
  return status >= 400 || body.bytes.length > 0
}
