// Is it the API that answers, or a gateway to it, and not something on the way?
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { fail, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { judgeInterception } from '../../reading/interception.ts'
import { lookUp } from '../../reading/looked.ts'
import { pageAboutTls } from './page-words.ts'
import type { Heard, HeardReading, ReadExchange, Reading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { say } from '../../words/phrase.ts'
import type { Candidate, Conversation } from '../../reading/conversation.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** The one who answered: the API, its edge, a gateway, a page, or something else. */
export const apiIdentity = defineCheck({
  id: 'api-identity',
  title: 'It is the API that answers',
  about:
    'Decides from envelope, request id, headers and content type whether the API, its edge, a gateway, a web page or something else answered. Redirects are told and never followed.',
  layer: 'http',
  needs: ['http-reach'],
  run: async (context) => judge(await context.readings(), context),
})

function judge({ conversation, credentialed }: Readings, context: CheckContext): Answer | Promise<Answer> {
  const heard = credentialed.filter((reading) => reading.kind !== 'silent')
  const [first] = heard.toSorted((one, other) => credibility(other) - credibility(one))
  if (first === undefined) return unknown(say`Nothing that was asked with the credential got an answer.`)
  if (first.kind === 'accepted' || first.kind === 'refused') return known(first, context)
  if (first.kind === 'told' && first.cause === 'auth.challenge') return challenged(first, context)
  return judgeStatus(first, conversation, context)
}

function judgeStatus(
  reading: HeardReading,
  conversation: Conversation,
  context: CheckContext,
): Answer | Promise<Answer> {
  const { status } = reading.answer
  if (status === 407 && context.endpoint.proxy.kind === 'proxy')
    return fail('proxy.auth', say`${toldBy(reading, context.clean)}: the proxy wants its own credentials.`)
  if (status === 400) return aboutTls(reading, context) ?? judgeBody(reading, conversation, context)
  if (status >= 300 && status < 400) return redirected(reading, context)
  if (status >= 500) return fromBefore(reading, context)
  if (status === 404 || status === 405) return nowhere(reading, conversation, context)
  return judgeBody(reading, conversation, context)
}

/** Some servers answer over a TLS session that they do not accept, or in plain http that they expected TLS. */
function aboutTls(reading: HeardReading, { clean, endpoint: { base } }: CheckContext): Answer | undefined {
  const page = pageAboutTls(reading)
  const corrected =
    base?.protocol === 'http:' ? clean.named(shownBase(base).replace(/^http:/, 'https:')).quoted : undefined
  if (page === undefined || (page.cause === 'endpoint.wrong-protocol' && corrected === undefined))
    return undefined
  return fail(page.cause, say`${toldBy(reading, clean)}: the server ${page.means}.`, {
    ...evidenceOf(reading, clean),
    ...(corrected !== undefined && { corrected }),
  })
}

function challenged(reading: HeardReading, { clean }: CheckContext): Answer {
  return fail('auth.challenge', say`${toldBy(reading, clean)}, a bot challenge.`, evidenceOf(reading, clean))
}

/** The most telling answer decides: one that was understood, then one in a known form, then the rest. */
function credibility(reading: HeardReading): number {
  const { kind, identity, answer } = reading
  const known = identity.who === 'api' || identity.who === 'gateway'
  const row = [
    kind === 'accepted',
    kind === 'refused',
    kind === 'told' && answer.status < 500,
    known && answer.status < 500,
    known,
  ]
  const at = row.indexOf(true)
  return at === -1 ? 0 : row.length - at
}

function known(reading: HeardReading, { clean, endpoint }: CheckContext): Answer {
  const { identity } = reading
  const reasons = identity.reasons.slice(0, 2).join(', ')
  const who = identity.who === 'api' ? 'The API' : endpoint.provider.name
  return pass(say`${who} answers${reasons === '' ? '' : `: ${reasons}`}.`, evidenceOf(reading, clean))
}

/** The target of a redirect is told without its query; the credential never goes along. */
function redirected(reading: HeardReading, { clean }: CheckContext): Answer {
  const location = clean((reading.answer.headers['location'] ?? '').replace(/[?#].*$/s, ''))
  const where = location.quoted === '' ? say`nowhere` : say`to ${location}`
  return fail(
    'endpoint.redirect',
    say`It answered ${reading.answer.status} and leads ${where}; nothing was sent there.`,
    { ...evidenceOf(reading, clean), location: location.quoted },
  )
}

/** A server error in the API's own form is the API; any other was made by a box before it, which is the vendor's own edge where the first party itself was reached. */
async function fromBefore(reading: HeardReading, context: CheckContext): Promise<Answer> {
  const { clean, endpoint } = context
  if (reading.identity.who === 'api' || reading.envelope?.dialect === 'anthropic')
    return known(reading, context)
  const { edge } = endpoint.provider.answers
  const tell = edge === 'own' && !(await isOpened(context)) ? warn : fail
  return tell(
    'service.gateway',
    say`${toldBy(reading, clean)}, after all tries: a box before the API made this answer.`,
    evidenceOf(reading, clean),
  )
}

/** Whoever opens the connection on the way may have answered in place of the API. */
async function isOpened({ connection, target, endpoint, now }: CheckContext): Promise<boolean> {
  const observation = await connection()
  const { tls } = observation
  if (tls === undefined) return false
  return judgeInterception(observation, await lookUp({ tls }, target, endpoint, now())) !== undefined
}

/** A 404 about a model is the API's; one about the path means that the API is not at this base URL. */
function nowhere(reading: HeardReading, conversation: Conversation, context: CheckContext): Answer {
  const { clean } = context
  if (reading.kind === 'told' && reading.cause.startsWith('model.')) return known(reading, context)
  const route = conversation.messagesRoute?.reading
  if (route !== undefined && isServed(route)) {
    const detail = say`/v1/messages is served here; the model list and the token count are not.`
    return pass(detail, evidenceOf(route, clean))
  }
  const evidence = { ...evidenceOf(reading, clean), path: '/v1/models' }
  const right = conversation.candidates.find(({ exchange }) => isApi(exchange))
  if (right === undefined) {
    return fail(
      'endpoint.not-found',
      say`${toldBy(reading, clean)}: the API is not at this base URL.`,
      evidence,
    )
  }
  return elsewhere(reading, right, context)
}

/** The API was seen to answer at another path of the same origin. */
function elsewhere(reading: HeardReading, { base }: Candidate, { clean }: CheckContext): Answer {
  const corrected = clean.named(base)
  const detail = say`${toldBy(reading, clean)}: the API is not at this base URL, but it answers at ${corrected}.`
  return fail('endpoint.path', detail, { ...evidenceOf(reading, clean), corrected: corrected.quoted })
}

/** Without a credential, anything but "no such route" or a web page shows that messages are served. */
function isServed(route: Reading): route is HeardReading {
  return route.kind !== 'silent' && !route.html && route.answer.status < 500 && route.answer.status !== 404
}

/** A refusal of the missing credential or of the method proves the path; any other needs a known form. */
function isApi({ reading }: ReadExchange): boolean {
  if (!isServed(reading)) return false
  const { status } = reading.answer
  return (
    status === 401 || status === 405 || (reading.envelope !== undefined && [400, 403, 422].includes(status))
  )
}

function judgeBody(reading: HeardReading, conversation: Conversation, context: CheckContext): Answer {
  const { clean } = context
  const { identity, answer, html } = reading
  if (answer.status >= 400 && !html && (identity.who !== 'other' || isPlainRefusal(reading, context)))
    return known(reading, context)
  if (identity.who === 'edge')
    return pass(say`The edge in front of the API answers.`, evidenceOf(reading, clean))
  const right = conversation.candidates.find(({ exchange }) => isApi(exchange))
  if (right !== undefined) return elsewhere(reading, right, context)
  const cause = identity.who === 'api' ? 'format.response' : 'endpoint.not-an-api'
  const detail = say`${toldBy(reading, clean)}: not the answer this API gives.`
  return fail(cause, detail, evidenceOf(reading, clean))
}

/** Gateways refuse in plain text, too; at the first party such words are somebody else's, except a limit, which is nobody's fault. */
function isPlainRefusal({ answer }: Heard, { endpoint }: CheckContext): boolean {
  return endpoint.provider.answers.plainRefusals.includes(answer.status)
}
