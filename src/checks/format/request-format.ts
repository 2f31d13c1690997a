// Does the endpoint accept the form of a request? Asked with the free token count.
import { DIALECTS } from '../../claude/requests/dialects.ts'
import { countBodyFrom } from '../../claude/requests/request.ts'
import { judgeRequestFile } from '../../claude/requests/request-file.ts'
import { isReadAsJson, judgeCountAnswer } from '../../claude/requests/answers.ts'
import { isPassing, type CauseId } from '../../words/causes.ts'
import type { Evidence } from '../../words/evidence.ts'
import { fail, pass, unknown, warn, type Answer } from '../../words/finding.ts'
import {
  isMispacked,
  modelRefused,
  saysNoRoute,
  understood,
  type Heard,
  type HeardReading,
  type Reading,
} from '../../reading/reading.ts'
import type { Readings } from '../../reading/readings.ts'
import { mispacked } from '../mispacked.ts'
import type { Target } from '../../plan/target.ts'
import { waitIn } from '../../reading/answered.ts'
import { evidenceOf, toldBy } from '../../reading/words.ts'
import { judgeSilence } from '../../reading/silence.ts'
import type { Clean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Conversation, CountTrial } from '../../reading/conversation.ts'
import type { NetworkFailure } from '../../probes/observation.ts'
import { defineCheck, type CheckContext } from '../check.ts'
import { mislabelled, passing, unserved } from './unserved.ts'

/** The request body, judged by the free token count and by the rules of its API version. */
export const requestFormat = defineCheck({
  id: 'request-format',
  title: 'Request format',
  about:
    'Sends the request file, or a minimal body without sampling parameters, to the free token count. Fields that the token count does not accept are checked by the rules of the API version.',
  layer: 'format',
  needs: ['key-accepted'],
  run: async (context) => judge(await context.readings(), context),
})

function judge(readings: Readings, context: CheckContext): Answer {
  const { target, clean } = context
  const trial = decidingTrial(readings.conversation)
  if (trial === undefined) return unserved(readings, context) ?? uncounted(readings)
  const { reading } = trial.exchange
  const { version } = DIALECTS[reading.scheme]
  const faults =
    target.settings.request === undefined ? [] : judgeRequestFile(target.settings.request, version)
  const [first] = faults
  if (first !== undefined && reading.kind !== 'refused') {
    const fields = faults.map(({ field, reason }) => clean(`${field} ${reason}`).quoted)
    return fail('format.request', say`Request file: ${clean(first.field)} ${first.reason}.`, {
      field: clean(first.field).quoted,
      reason: first.reason,
      fields,
      version,
    })
  }
  const proven = unserved(readings, context) ?? unreadable(reading, context)
  if (proven !== undefined) return proven
  return reading.kind === 'silent'
    ? silent(reading.failure, trial, readings, target)
    : fromReading(reading, trial, { readings, context })
}

function unreadable(reading: Reading, context: CheckContext): Answer | undefined {
  return reading.kind !== 'silent' && isMispacked(reading) ? mispacked(reading, context) : undefined
}

const BOTH = 'It speaks the Claude API too: /v1/messages is served, so clients of either can use it.'
const NOT_OURS =
  'It does not speak the Claude API: /v1/messages is not served, so Claude Code and the Anthropic SDKs cannot use it.'

/** A road without a count: whether messages are served shows by difference alone. */
function uncounted({ provider, proof: { messages, servesOther }, accepted }: Readings): Answer {
  const { road, routes } = provider
  if (road === undefined) return unknown(say`No token count was sent.`)
  if (servesOther !== undefined && messages.kind === 'served')
    return unknown(
      say`${routes.messages} is served: this endpoint speaks OpenAI's dialect. ${servesOther ? BOTH : NOT_OURS} There is no free way to check a request here; live: true settles it.`,
    )
  return messages.kind === 'served'
    ? unknown(
        say`${routes.messages} is served; there is no free way to check a request here. live: true settles it.`,
      )
    : unknown(
        say`There is no free way to check a request here. live: true settles it.`,
        accepted.length > 0 ? 'endpoint.unverified' : undefined,
      )
}

/** The last count that was not stopped by its model or header, of the user's own request before any other; the last of all when every one was. */
function decidingTrial({ counts }: Conversation): CountTrial | undefined {
  const sound = counts.filter(({ exchange }) => !modelRefused(exchange))
  return sound.findLast(({ own }) => own) ?? sound.at(-1) ?? counts.at(-1)
}

/** The smallest request is counted and the user's own is not: whoever refuses it does so for what stands in it. */
function isOfOwnBody({ own }: CountTrial, { conversation: { counts } }: Readings): boolean {
  return own && counts.some((other) => !other.own && understood(other.exchange))
}

/** An endpoint that answers other requests and then cannot be connected to once more comes and goes: it works, and someone should look. */
function silent(
  failure: NetworkFailure,
  { own }: CountTrial,
  { accepted, conversation }: Readings,
  target: Target,
): Answer {
  const { cause, words } = judgeSilence(failure, target.settings.timeoutMs)
  const detail = say`The token count was not answered: the endpoint ${words}.`
  const works = accepted.length > 0
  const isUnconnected = failure.phase !== 'request' && failure.phase !== 'answer'
  if (works && isUnconnected) return warn(cause, detail)
  // The user's own request may be too long for the way that the smallest message took.
  const isAnswered = !own && isSpoken(conversation)
  return isAnswered
    ? unknown(say`${detail} A real message was answered.`)
    : unknown(detail, cause, sizeOf(target))
}

/** A body of so many bytes and its headers do not fit into one packet of 1,500. */
const PACKET_BYTES = 1_200

/** Large packets may vanish on a way that small ones get through. */
function sizeOf({ settings: { request } }: Target): Evidence {
  const bytes = request === undefined ? 0 : Buffer.byteLength(JSON.stringify(countBodyFrom(request)))
  return bytes > PACKET_BYTES ? { requestBytes: bytes } : {}
}

interface Judged {
  readonly readings: Readings
  readonly context: CheckContext
}

function fromReading(reading: HeardReading, trial: CountTrial, { readings, context }: Judged): Answer {
  const { clean } = context
  const wait = waitIn(reading, context.now())
  const evidence = { ...evidenceOf(reading, clean), ...wait, model: clean.named(trial.model).quoted }
  if (reading.kind === 'accepted') return accepted(reading, trial, evidence, clean)
  if (modelRefused(trial.exchange))
    return unknown(say`The token count was refused because of the model alone.`, undefined, evidence)
  const detail = say`${toldBy(reading, clean)}.`
  if (isOfOwnBody(trial, readings) && !isPassingReading(reading))
    return fail(
      causeOfBody(reading),
      say`${detail} The smallest request passes, so the cause is something in yours.`,
      evidence,
    )
  if (isOptional(reading, trial, readings))
    return unknown(
      say`${detail} The token count is not offered here; ${readings.provider.routes.messages} is served.`,
      undefined,
      evidence,
    )
  if (reading.kind === 'strange' || reading.kind === 'refused' || isAbsent(reading, readings))
    return strange(reading, detail, evidence, readings)
  return isPassing(reading.cause)
    ? passing(reading.cause, detail, evidence, readings)
    : fail(reading.cause, detail, evidence)
}

function isAbsent(reading: HeardReading, { provider }: Readings): boolean {
  const isTold = reading.kind === 'told' && reading.cause === 'endpoint.not-found'
  return isTold || saysNoRoute(reading, provider.noRoute)
}

function isPassingReading(reading: HeardReading): boolean {
  return reading.kind === 'told' && isPassing(reading.cause)
}

function causeOfBody(reading: HeardReading): CauseId {
  if (reading.kind === 'told' && OF_BODY.test(reading.cause)) return reading.cause
  const { status } = reading.answer
  return status === 400 || status === 422 ? 'format.request' : 'endpoint.blocked'
}

const OF_BODY = /^(?:format|billing|model|limit)\.|^auth\.feature$/

/** Causes of a count that is not offered, or not to everybody. */
const OF_ROUTE = /^(?:endpoint|service)\.|^auth\.(?:forbidden|gateway|challenge)$/

/**
 * Many gateways do not count, or not for everybody: where messages are served, such a refusal says nothing of key or request, and where one
 * was answered, no form that they want of a count does.
 */
function isOptional(reading: HeardReading, { own }: CountTrial, readings: Readings): boolean {
  const { proof, provider, conversation } = readings
  if (provider.opening !== 'in-turn' || proof.messages.kind !== 'served') return false
  if (reading.kind !== 'told' || OF_ROUTE.test(reading.cause)) return true
  return isSpoken(conversation) && !own && reading.cause.startsWith('format.')
}

function isSpoken({ live }: Conversation): boolean {
  return live.some(({ message }) => understood(message))
}

function accepted({ answer }: Heard, { own }: CountTrial, evidence: Evidence, clean: Clean): Answer {
  if (!isReadAsJson(answer.headers)) return mislabelled(answer.headers, evidence, clean)
  const counted = judgeCountAnswer(answer.json)
  const tokens = counted.ok ? `${counted.inputTokens} input tokens` : 'counted'
  return pass(say`${own ? 'Your request' : 'A minimal request'} is accepted: ${tokens}.`, evidence)
}

/** A gateway may lack the count; a 2xx with something else in it is no answer of this API. Where nothing else shows that messages are served, that stays open. */
function strange(
  { answer }: Heard,
  detail: Phrase,
  evidence: Evidence,
  { provider, proof, conversation }: Readings,
): Answer {
  const wrong = answer.status >= 200 && answer.status < 300
  if (wrong && provider.answers.definesFormat) return fail('format.response', detail, evidence)
  // A real message that was sent says by itself what became of it.
  const isUnsaid = conversation.live.length === 0 && proof.messages.kind === 'open'
  const isOpen = provider.opening === 'in-turn' && isUnsaid
  return unknown(say`${detail} This stays open.`, isOpen ? 'endpoint.unverified' : undefined, evidence)
}
