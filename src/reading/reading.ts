// Reads one exchange: accepted, refused, told why not, or nothing that decides. The three-valued heart of every verdict on a key.
import type { CauseId } from '../words/causes.ts'
import { judgeCountAnswer, judgeModelsAnswer } from '../claude/requests/answers.ts'
import { parseEnvelope, type Envelope } from '../claude/errors/error-envelope.ts'
import { accessTokenIn } from '../claude/requests/federation.ts'
import { judgeMessageAnswer } from '../claude/requests/live-message.ts'
import { causeOfError, isDeterminateRefusal, type AnswersOf } from '../claude/errors/errors.ts'
import {
  isChallenge,
  isHtml,
  whoAnswered,
  type AnswerTraits,
  type Identity,
} from '../claude/endpoint/identity.ts'
import type { ListedModel } from '../claude/models/model-list.ts'
import type { Exchange, HttpAnswer, NetworkFailure } from '../probes/observation.ts'
import type { AuthScheme } from '../words/result.ts'

/** The question decides what a right answer looks like; `scheme` is the header that carried the credential, if there was one. */
export interface Question {
  readonly asked: 'list' | 'count' | 'model' | 'message' | 'stream' | 'token'
  readonly scheme: AuthScheme
}

/**
 * `accepted`: a 2xx with the answer that was asked for. `refused`: a 401 that alone may call the credential bad.
 * `told`: an answer that names a cause, determinate or passing. `strange`: an answer which names none. `silent`: no answer.
 */
export type Reading = Question &
  (
    | (Heard & { readonly kind: 'accepted' })
    | (Heard & { readonly kind: 'refused'; readonly cause: CauseId })
    | (Heard & { readonly kind: 'told'; readonly cause: CauseId })
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

/** An exchange that was read: once, when its answer came. */
export interface ReadExchange extends Exchange {
  readonly reading: Reading
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
  const { understood, ...heard } = hear(outcome, question)
  const { status } = outcome
  if (status >= 200 && status < 300)
    return { ...question, ...heard, kind: understood ? 'accepted' : 'strange' }
  if (isChallenge(traitsOf(outcome, heard.envelope)))
    return { ...question, ...heard, kind: 'told', cause: 'auth.challenge' }
  return readRefusal(heard, question, provider)
}

function readRefusal(heard: Heard, question: Question, provider: AnswersOf): Reading {
  const { envelope, html } = heard
  const error = { status: heard.answer.status, envelope, provider }
  const cause = causeOfError({ ...error, scheme: question.scheme })?.cause
  if (isDeterminateRefusal({ ...error, html }))
    return { ...question, ...heard, kind: 'refused', cause: cause ?? 'auth.invalid' }
  return cause === undefined || cause === 'auth.invalid'
    ? { ...question, ...heard, kind: 'strange' }
    : { ...question, ...heard, kind: 'told', cause }
}

interface Understanding {
  readonly understood: boolean
  readonly listed?: readonly ListedModel[]
}

function hear(answer: HttpAnswer, question: Question): Heard & Understanding {
  const envelope = answer.status >= 400 ? parseEnvelope(answer.json) : undefined
  const understanding = answer.status < 300 ? understand(answer, question) : { understood: false }
  const traits = { ...traitsOf(answer, envelope), understood: understanding.understood }
  return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits), ...understanding }
}

function traitsOf({ status, headers, body }: HttpAnswer, envelope: Envelope | undefined): AnswerTraits {
  const bodyStart = body.bytes.subarray(0, START).toString('utf8')
  return { status, headers, contentType: headers['content-type'], envelope, bodyStart }
}

function understand({ json }: HttpAnswer, { asked }: Question): Understanding {
  switch (asked) {
    case 'list': {
      const answer = judgeModelsAnswer(json)
      return answer.ok ? { understood: true, listed: answer.list.models } : { understood: false }
    }
    case 'count':
      return { understood: judgeCountAnswer(json).ok }
    case 'message':
      return { understood: judgeMessageAnswer(json).ok }
    case 'token':
      return { understood: accessTokenIn(json) !== undefined }
    case 'model':
    case 'stream':
      return { understood: typeof json === 'object' && json !== null && 'id' in json }
  }
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
  const { status } = reading.answer
  return (reading.html && status < 300) || [404, 405, 501].includes(status)
}

const MODEL_CAUSES: ReadonlySet<CauseId> = new Set(['model.unknown', 'model.retired', 'model.forbidden'])

/** True when a request was refused because of its model and of nothing else. */
export function modelRefused({ reading }: ReadExchange): boolean {
  return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause)
}
