// Which request a diagnosis rests on, so that it can be sent again by hand.
import { anonymous } from '../claude/requests/free-requests.ts'
import { listModels } from '../claude/requests/request.ts'
import type { Endpoint } from '../plan/target.ts'
import { exchangesOf, type Conversation } from '../reading/conversation.ts'
import { statusOf, type ReadExchange, type ToldRequest } from '../reading/reading.ts'
import { requestIdOf } from '../reading/answered.ts'
import type { EndpointRun } from '../run/run-target.ts'
import { OFFLINE_CHECKS, type CheckId } from '../words/check-ids.ts'
import type { AuthScheme } from '../words/result.ts'
import type { Decision } from './rules.ts'

/** A request with the header that its credential travelled in. */
export interface Deciding {
  readonly request: ToldRequest
  readonly scheme: AuthScheme
}

/** The requests that a decision rests on: one, and of a header that is refused the one that is accepted too. None where nothing was sent, or where the same request shows nothing. */
export function decidingRequests(
  decision: Decision,
  { connection, readings }: Pick<EndpointRun, 'connection' | 'readings'>,
  endpoint: Endpoint,
): readonly Deciding[] {
  if (connection === undefined || UNREPEATABLE.test(decision.cause) || isOfTheKeyAlone(decision)) return []
  if (readings === undefined) return connection.failure === undefined ? [] : firstRequest(endpoint)
  const asked = exchangesOf(readings.conversation).filter(({ request }) => request !== undefined)
  const own = ofCheck(readings.conversation, decision).filter(({ request }) => request !== undefined)
  const [one] = ranked(own.length > 0 ? own : asked, decision)
  if (one === undefined || !isShown(one, decision)) return []
  const accepted = decision.cause === 'auth.scheme' ? asked.filter(isAccepted).slice(0, 1) : []
  return [one, ...accepted].flatMap(({ request, reading: { scheme } }) =>
    request === undefined || !isRepeatable(scheme, endpoint) ? [] : [{ request, scheme }],
  )
}

/** A token that was got for this run is no variable of a shell, and a signature holds for minutes. */
function isRepeatable(scheme: AuthScheme, { cloud }: Endpoint): boolean {
  return scheme !== 'federation' && (cloud === undefined || cloud.identity.kind === 'key')
}

/** The run's own end, a file that was not used, and a key in a checkout are told by no answer; and whither we send nothing, nobody else shall. */
const UNREPEATABLE = /^(?:run\.|tls\.ca-file$|key\.exposed$|endpoint\.(?:malformed|insecure)$)/

/** The text of a key decides by itself, unless an answer bore it out. */
function isOfTheKeyAlone({ cause, finding }: Decision): boolean {
  return cause.startsWith('key.') && finding.evidence?.oddity === undefined
}

/** The request that would have come first. */
function firstRequest(endpoint: Endpoint): readonly Deciding[] {
  const { base, schemes, provider, cloud } = endpoint
  const [scheme] = schemes
  if (base === undefined || scheme === undefined || !isRepeatable(scheme, endpoint)) return []
  const { road, routes } = provider
  const request =
    road === undefined || cloud === undefined
      ? listModels(base, scheme, '', routes)
      : road.oneByte({ ...cloud, base }, road.model)
  const { method, url, headers, body } = anonymous(request)
  return [
    { scheme, request: { method, url, headers, isAuthorized: true, ...(body !== undefined && { body }) } },
  ]
}

/** The requests that a check of messages is about; none where another one told it the status that it goes by. */
function ofCheck({ counts, live }: Conversation, { finding }: Decision): readonly ReadExchange[] {
  const { status } = finding.evidence ?? {}
  const of: Readonly<Partial<Record<CheckId, readonly ReadExchange[]>>> = {
    'request-format': counts.toSorted((one, other) => Number(other.own) - Number(one.own)).map(exchangeOf),
    'live-message': live.map(({ message }) => message),
    'live-stream': live.map(({ stream }) => stream),
  }
  return (of[finding.check] ?? []).filter(
    (exchange) => status === undefined || (statusOf(exchange) ?? status) === status,
  )
}

function exchangeOf({ exchange }: { readonly exchange: ReadExchange }): ReadExchange {
  return exchange
}

type Trait = (exchange: ReadExchange) => boolean

/** The exchanges that bear the most telling trait which any of them has. */
function ranked(asked: readonly ReadExchange[], { cause, finding }: Decision): readonly ReadExchange[] {
  const { requestId, status } = finding.evidence ?? {}
  const traits: readonly Trait[] = [
    (exchange) => requestId !== undefined && idOf(exchange) === requestId,
    ({ reading }) => 'cause' in reading && reading.cause === cause,
    ({ request }) => request?.isOwn === true && finding.check === 'request-format',
    (exchange) => !isAccepted(exchange) && statusOf(exchange) === status,
    (exchange) => !isAccepted(exchange),
  ]
  return traits.map((trait) => asked.filter(trait)).find(({ length }) => length > 0) ?? asked
}

function idOf({ outcome }: ReadExchange): string | undefined {
  return outcome.kind === 'answer' ? requestIdOf(outcome.headers) : undefined
}

function isAccepted({ reading }: ReadExchange): boolean {
  return reading.kind === 'accepted'
}

/** An answer that was as it must be shows a fault only where its words are the fault: not where a setting, the network or a date is. */
function isShown(exchange: ReadExchange, { finding }: Decision): boolean {
  if (!isAccepted(exchange)) return true
  const isOfAnswers = !OFFLINE_CHECKS.includes(finding.check) && !/^(?:network|tls)$/.test(finding.layer)
  return finding.status === 'fail' && isOfAnswers
}
