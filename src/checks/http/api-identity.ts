// Is it the API that answers, or a gateway to it, and not something on the way?
import { isPassing } from '../../words/causes.ts'
import { blockerOf } from '../../claude/endpoint/blockers.ts'
import { sameAnswer } from '../../reading/proof/difference.ts'
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { fail, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import { judgeInterception } from '../../reading/interception.ts'
import { lookUp } from '../../reading/looked.ts'
import { candidateIn } from '../../reading/proof/elsewhere.ts'
import { elsewhere, ledOn } from '../elsewhere.ts'
import { mispacked } from '../mispacked.ts'
import { nowhere } from './nowhere.ts'
import { pageAboutTls } from './page-words.ts'
import { isMispacked, saysNoRoute, type HeardReading } from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { say } from '../../words/phrase.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** Bytes of a page that are looked at. */
const PAGE_START = 4_096

/** The one who answered: the API, its edge, a gateway, a page, or something else. */
export const apiIdentity = defineCheck({
  id: 'api-identity',
  title: 'Who answered',
  about:
    'Decides from error format, request ID, headers and content type who answered: the API, its edge, a gateway, a web page or something else. Redirects are reported and never followed.',
  layer: 'http',
  needs: ['http-reach'],
  run: async (context) => judge(await context.readings(), context),
})

function judge(readings: Readings, context: CheckContext): Answer | Promise<Answer> {
  const { credentialed } = readings
  const heard = credentialed.filter((reading) => reading.kind !== 'silent')
  const [first] = heard.toSorted((one, other) => credibility(other) - credibility(one))
  if (first === undefined) return unknown(say`No request with the credential got a response.`)
  if (first.kind === 'accepted') return known(first, readings, context)
  const packed = heard.find(isMispacked)
  return packed === undefined ? judgeFirst(first, readings, context) : mispacked(packed, context)
}

function judgeFirst(
  first: HeardReading,
  readings: Readings,
  context: CheckContext,
): Answer | Promise<Answer> {
  if (first.kind === 'refused') return known(first, readings, context)
  if (first.kind === 'told' && first.cause === 'auth.challenge') return challenged(first, context)
  if (first.kind === 'told' && first.cause === 'endpoint.not-found' && first.why?.because === 'code')
    return fail(first.cause, say`${toldBy(first, context.clean)}.`, evidenceOf(first, context.clean))
  return judgeStatus(first, readings, context)
}

function judgeStatus(
  reading: HeardReading,
  readings: Readings,
  context: CheckContext,
): Answer | Promise<Answer> {
  const { status } = reading.answer
  if (status === 407 && context.endpoint.proxy.kind === 'proxy')
    return fail('proxy.auth', say`${toldBy(reading, context.clean)}: the proxy wants its own credentials.`)
  if (status === 400) return aboutTls(reading, context) ?? judgeBody(reading, readings, context)
  if (status >= 300 && status < 400) return redirected(reading, readings, context)
  if (saysNoRoute(reading, readings.provider.noRoute))
    return isOfAnything(reading) ? known(reading, readings, context) : nowhere(reading, readings, context)
  if (status >= 500) return fromBefore(reading, readings, context)
  return judgeBody(reading, readings, context)
}

/** A 404 about a model is the API's; one about the path is not. */
function isOfAnything(reading: HeardReading): boolean {
  return reading.kind === 'told' && !reading.cause.startsWith('endpoint.') && !isPassing(reading.cause)
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

function known(reading: HeardReading, { provider }: Readings, { clean }: CheckContext): Answer {
  const { identity } = reading
  const reasons = identity.reasons.slice(0, 2).join(', ')
  const who = identity.who === 'api' ? 'The API' : provider.name
  return pass(say`${who} answers${reasons === '' ? '' : `: ${reasons}`}.`, evidenceOf(reading, clean))
}

/** The target of a redirect is told without its query; the credential never goes along. */
function redirected(reading: HeardReading, { proof }: Readings, context: CheckContext): Answer {
  const { clean } = context
  if (proof.messages.kind === 'led') return ledOn(reading, proof.messages.path, context)
  const location = clean((reading.answer.headers['location'] ?? '').replace(/[?#].*$/s, ''))
  const where = location.quoted === '' ? say` without a location` : say` to ${location}`
  return fail('endpoint.redirect', say`It redirects (${reading.answer.status})${where}; not followed.`, {
    ...evidenceOf(reading, clean),
    location: location.quoted,
  })
}

/** A server error in the API's own form is the API; any other was made by a box before it, which is the vendor's own edge where the first party itself was reached. */
async function fromBefore(reading: HeardReading, readings: Readings, context: CheckContext): Promise<Answer> {
  const { clean } = context
  if (reading.identity.who === 'api' || reading.envelope?.dialect === 'anthropic')
    return known(reading, readings, context)
  if (reading.kind === 'told' && reading.cause !== 'service.gateway') return known(reading, readings, context)
  const { edge } = readings.provider.answers
  const tell = edge === 'own' && !(await isOpened(context)) ? warn : fail
  return tell(
    'service.gateway',
    say`${toldBy(reading, clean)}, after all retries: a proxy or gateway in front of the API is failing.`,
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

function judgeBody(reading: HeardReading, readings: Readings, context: CheckContext): Answer {
  const { clean } = context
  const { identity, answer, html } = reading
  if (asksForCredential(reading) || (!html && isWord(reading, readings)))
    return known(reading, readings, context)
  if (isLimit(reading))
    return pass(say`${toldBy(reading, clean)}: a rate or usage limit.`, evidenceOf(reading, clean))
  if (identity.who === 'edge')
    return pass(say`The edge in front of the API answers.`, evidenceOf(reading, clean))
  const right = candidateIn(readings.conversation)
  if (right !== undefined) return elsewhere(reading, right, context)
  const isFormat = identity.who === 'api' || answer.body.fault !== undefined
  const cause = isFormat ? 'format.response' : 'endpoint.not-an-api'
  const detail = say`${toldBy(reading, clean)}: not a Claude API response.`
  const product = blockerOf(answer.body.bytes.toString('utf8', 0, PAGE_START), answer.headers)
  return fail(cause, detail, { ...evidenceOf(reading, clean), ...(product !== undefined && { product }) })
}

/** Nobody's fault, and nobody else's answer, be it a page of a web server before the API. */
function isLimit(reading: HeardReading): boolean {
  return reading.kind === 'told' && reading.answer.status === 429
}

/** A challenge is the word of whoever wants another credential, whatever page stands below it. */
function asksForCredential(reading: HeardReading): boolean {
  return reading.kind === 'told' && reading.why?.because === 'challenge'
}

/** A refusal or failure by the API or by a gateway to it. */
function isWord(reading: HeardReading, readings: Readings): boolean {
  const isError = reading.answer.status >= 400 || reading.kind === 'told'
  if (!isError || isDeniedToAll(reading, readings)) return false
  return reading.identity.who !== 'other' || isRefusal(reading, readings)
}

/** Gateways refuse in forms of their own and in plain text, too; at the first party such words are somebody else's, except a limit, which is nobody's fault. */
function isRefusal({ answer, envelope }: HeardReading, { provider }: Readings): boolean {
  const { plainRefusals, definesFormat } = provider.answers
  return plainRefusals.includes(answer.status) || (!definesFormat && envelope !== undefined)
}

/** A 403 that names no cause and that nobody is spared, where nothing shows a route behind it. */
function isDeniedToAll(reading: HeardReading, { conversation, proof, provider }: Readings): boolean {
  const bare = conversation.anonymous?.reading
  const isUnnamed =
    reading.kind === 'strange' && reading.answer.status === 403 && proof.messages.kind === 'open'
  const isForEverybody = bare !== undefined && bare.kind !== 'silent' && sameAnswer(reading, bare)
  return provider.opening === 'in-turn' && isUnnamed && isForEverybody
}
