// Reads one exchange: accepted, refused, told why not, or nothing that decides. The three-valued heart of every verdict on a key.
import type { CauseId } from '../words/causes.ts'
import { judgeCountAnswer, judgeModelsAnswer } from '../claude/requests/answers.ts'
import { challengeIn } from '../claude/errors/challenge.ts'
import { parseEnvelope, errorInSuccess, type Envelope } from '../claude/errors/error-envelope.ts'
import { accessTokenIn } from '../claude/requests/federation.ts'
import type { ApiRequest } from '../claude/requests/request.ts'
import { NO_ROUTE } from '../claude/requests/routes.ts'
import { judgeMessageAnswer } from '../claude/requests/live-message.ts'
import {
  causeOfError,
  isDeterminateRefusal,
  type AnswersOf,
  type ErrorCause,
} from '../claude/errors/errors.ts'
import {
  isChallenge,
  isHtml,
  whoAnswered,
  type AnswerTraits,
  type Identity,
} from '../claude/endpoint/identity.ts'
import { saysNotFound } from '../claude/errors/error-wording.ts'
import { causeOfQuestion } from '../claude/errors/wordings-by-question.ts'
import type { ListedModel } from '../claude/models/model-list.ts'
import type { Exchange, HttpAnswer, NetworkFailure } from '../probes/observation.ts'
import type { AuthScheme } from '../words/result.ts'

/** The question decides what a right answer looks like; `scheme` is the header that carried the credential, if there was one. */
export interface Question {
  readonly asked: 'list' | 'count' | 'model' | 'message' | 'stream' | 'token' | 'route' | 'key'
  readonly scheme: AuthScheme
  /** Where it was asked: what a redirect means depends on it. */
  readonly url?: string
}

/**
 * `accepted`: a 2xx with the answer that was asked for. `refused`: a 401 that alone may call the credential bad.
 * `told`: an answer that names a cause, determinate or passing. `strange`: an answer which names none. `silent`: no answer.
 */
export type Reading = Question &
  (
    | (Heard & { readonly kind: 'accepted' })
    | (Heard & { readonly kind: 'refused'; readonly cause: CauseId; readonly why?: Why })
    | (Heard & { readonly kind: 'told'; readonly cause: CauseId; readonly why?: Why })
    | (Heard & { readonly kind: 'strange' })
    | { readonly kind: 'silent'; readonly failure: NetworkFailure }
  )

/** A reading of something that was answered. */
export type HeardReading = Exclude<Reading, { readonly kind: 'silent' }>

/** An answer with what it is made of. */
export interface Heard {
  readonly answer: HttpAnswer
  readonly envelope: Envelope | undefined
  readonly identity: Identity
  readonly html: boolean
  /** The models of a list that was understood. */
  readonly listed?: readonly ListedModel[]
}

/** The trait of an error that told its cause, and the credential that it asks for. */
type Why = Omit<ErrorCause, 'cause'>

/** A request as it may be told: without its credential, without custom headers, and without a body of the user's own. */
export interface ToldRequest extends Pick<ApiRequest, 'method' | 'url' | 'headers' | 'body'> {
  /** True where the credential and the custom headers went along. */
  readonly isAuthorized: boolean
  /** True where its body was made from the user's `request` file. */
  readonly isOwn?: true
}

/** An exchange that was read: once, when its answer came. */
export interface ReadExchange extends Exchange {
  readonly reading: Reading
  /** Undefined of a sign-in, whose tokens are good for one use. */
  readonly request?: ToldRequest
}

/** Characters of a body that are looked at to tell what it is. */
const START = 2_048

/**
 * Reads an exchange by the rules of the provider that was asked. The objects of a list, which may be a hundred thousand, are let go; an error
 * in a known form stays, for it may say when to come back.
 */
export function readExchange(exchange: Exchange, question: Question, provider: AnswersOf): ReadExchange {
  const reading = read(exchange, question, provider)
  if (question.asked !== 'list' || reading.kind === 'silent' || reading.envelope !== undefined)
    return { ...exchange, reading }
  const answer = { ...reading.answer, json: undefined }
  const attempts = exchange.attempts.map((attempt) =>
    attempt.outcome === exchange.outcome ? { ...attempt, outcome: answer } : attempt,
  )
  return { ...exchange, attempts, outcome: answer, reading: { ...reading, answer } }
}

function read({ outcome }: Exchange, question: Question, provider: AnswersOf): Reading {
  if (outcome.kind === 'failure') return { ...question, kind: 'silent', failure: outcome.failure }
  const { understood, ...heard } = byName(hear(outcome, question), provider)
  const { status } = outcome
  if (status < 400 && heard.envelope === undefined)
    return { ...question, ...heard, kind: understood ? 'accepted' : 'strange' }
  if (isChallenge(traitsOf(outcome, heard.envelope)))
    return { ...question, ...heard, kind: 'told', cause: 'auth.challenge' }
  return readRefusal(heard, question, provider)
}

function readRefusal(heard: Heard, question: Question, provider: AnswersOf): Reading {
  const { envelope, html, answer } = heard
  const challenge = challengeIn(answer.headers)
  const asked = causeByQuestion(heard, question, provider)
  if (asked !== undefined)
    return { ...question, ...heard, kind: 'told', cause: asked, why: { because: 'wording' } }
  const [named] = answer.headers['x-amzn-errortype']?.split(':') ?? []
  const error = { status: answer.status, envelope, named, provider, challenge, plain: plainWords(heard) }
  const { cause, ...why } = causeOfError({ ...error, scheme: question.scheme }) ?? {
    cause: undefined,
    because: 'status' as const,
  }
  if (isDeterminateRefusal({ ...error, html }))
    return { ...question, ...heard, kind: 'refused', cause: cause ?? 'auth.invalid', why }
  return cause === undefined || cause === 'auth.invalid'
    ? { ...question, ...heard, kind: 'strange' }
    : { ...question, ...heard, kind: 'told', cause, why }
}

/** Words that mean one thing of this question alone; the vendor answers each as it was asked. */
function causeByQuestion(heard: Heard, { asked }: Question, { answers }: AnswersOf): CauseId | undefined {
  const { answer, envelope } = heard
  const said = envelope?.message ?? plainWords(heard)
  return answers.definesFormat || said === undefined ? undefined : causeOfQuestion(asked, answer.status, said)
}

/** The beginning of an answer in plain text, which is all that some gateways say. */
function plainWords({ answer, envelope, html }: Heard): string | undefined {
  return envelope === undefined && !html && answer.json === undefined
    ? answer.body.bytes.subarray(0, START).toString('utf8').trim()
    : undefined
}

interface Understanding {
  readonly understood: boolean
  readonly listed?: readonly ListedModel[]
}

/** At a cloud it is known who answers, when it is not the API. */
function byName<Any extends Heard>(heard: Any, { road, name }: AnswersOf): Any {
  const isOther = heard.identity.who !== 'api' && heard.identity.who !== 'html'
  return road === undefined || !isOther || name === undefined
    ? heard
    : { ...heard, identity: { ...heard.identity, name } }
}

function hear(answer: HttpAnswer, question: Question): Heard & Understanding {
  const understanding = answer.status < 300 ? understand(answer, question) : { understood: false }
  const envelope = understanding.understood ? undefined : errorIn(answer)
  const traits = { ...traitsOf(answer, envelope), understood: understanding.understood }
  return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits), ...understanding }
}

/** Some gateways send an error with a status of success; what a redirect carries decides nothing. */
function errorIn({ status, json }: HttpAnswer): Envelope | undefined {
  if (status >= 400) return parseEnvelope(json)
  return status < 300 ? errorInSuccess(json) : undefined
}

function traitsOf({ status, headers, body }: HttpAnswer, envelope: Envelope | undefined): AnswerTraits {
  const bodyStart = body.bytes.subarray(0, START).toString('utf8')
  return { status, headers, contentType: headers['content-type'], envelope, bodyStart }
}

function understand({ json }: HttpAnswer, { asked }: Question): Understanding {
  if (asked !== 'list') return { understood: IS_RIGHT[asked](json) }
  const answer = judgeModelsAnswer(json)
  return answer.ok ? { understood: true, listed: answer.list.models } : { understood: false }
}

/** What a right answer to each question looks like. */
const IS_RIGHT: Readonly<Record<Exclude<Question['asked'], 'list'>, (json: unknown) => boolean>> = {
  count: (json) => judgeCountAnswer(json).ok,
  message: (json) => judgeMessageAnswer(json).ok,
  token: (json) => accessTokenIn(json) !== undefined,
  route: () => false,
  key: (json) => isObject(json) && !('error' in json),
  model: (json) => isObject(json) && 'id' in json,
  stream: (json) => isObject(json) && 'id' in json,
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The status of an exchange's answer; undefined when there was none. */
export function statusOf({ outcome }: Exchange): number | undefined {
  return outcome.kind === 'answer' ? outcome.status : undefined
}

/** True for a 2xx that holds what was asked for. */
export function understood({ reading }: ReadExchange): boolean {
  return reading.kind === 'accepted'
}

/** True when an answer says that the API is not at this path: no such route, or a web page in its place. */
export function isNowhere({ reading }: ReadExchange): boolean {
  if (reading.kind === 'silent') return false
  return (reading.html && reading.answer.status < 300) || saysNoRoute(reading)
}

/** True when an answer says that there is no such route, by one of these statuses or, with any other, in words. */
export function saysNoRoute(reading: HeardReading, noRoute = NO_ROUTE): boolean {
  const { answer, envelope } = reading
  if (saysUnreached(reading)) return false
  if (answer.status < 300) return saysNotFound(envelope?.message)
  const isTold = reading.kind === 'told' && reading.cause === 'endpoint.not-found'
  return isTold || noRoute.includes(answer.status)
}

/** A gateway that tells in words that it fails speaks of whoever stands behind it, and of no route. */
function saysUnreached(reading: HeardReading): boolean {
  return reading.kind === 'told' && reading.cause === 'service.gateway' && reading.why?.because === 'wording'
}

const MODEL_CAUSES: ReadonlySet<CauseId> = new Set([
  'model.unknown',
  'model.retired',
  'model.forbidden',
  'model.inference-profile',
  'limit.quota',
] as const)

/** True for a success whose body is packed otherwise than its headers say: no client can read it. */
export function isMispacked({ kind, answer }: HeardReading): boolean {
  return kind === 'strange' && answer.status < 300 && answer.body.fault !== undefined
}

/** True when a request was refused because of its model and of nothing else. */
export function modelRefused({ reading }: ReadExchange): boolean {
  return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause)
}
