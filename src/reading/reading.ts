// Reads one exchange: accepted, refused, told why not, or nothing that decides. The three-valued heart of every verdict on a key.
import type { CauseId } from '../words/causes.ts'
import { judgeCountAnswer, judgeModelsAnswer } from '../claude/requests/answers.ts'
import { parseEnvelope, type Envelope } from '../claude/errors/error-envelope.ts'
import { accessTokenIn } from '../claude/requests/federation.ts'
import { judgeMessageAnswer } from '../claude/requests/live-message.ts'
import { causeOfError, isDeterminateRefusal } from '../claude/errors/errors.ts'
import { isChallenge, isHtml, whoAnswered, type AnswerTraits, type Identity } from '../claude/endpoint/identity.ts'
import type { ListedModel } from '../claude/models/model-list.ts'
import type { Conversation, CountTrial } from '../probes/conversation.ts'
import type { Exchange, HttpAnswer, NetworkFailure } from '../probes/observation.ts'
import type { AuthScheme } from '../words/result.ts'

/**
 * `accepted`: a 2xx with the answer that was asked for. `refused`: a 401 that alone may call the credential bad.
 * `told`: an answer that names a cause, determinate or passing. `strange`: an answer which names none. `silent`: no answer.
 */
export type Reading =
  | (Heard & { readonly kind: 'accepted' })
  | (Heard & { readonly kind: 'refused'; readonly cause: CauseId })
  | (Heard & { readonly kind: 'told'; readonly cause: CauseId })
  | (Heard & { readonly kind: 'strange' })
  | { readonly kind: 'silent'; readonly failure: NetworkFailure }

export interface Heard {
  readonly answer: HttpAnswer
  readonly envelope: Envelope | undefined
  readonly identity: Identity
  readonly html: boolean
}

/** Characters of a body that are looked at to tell what it is. */
const START = 2_048

/** What was asked decides what a right answer looks like. */
export type Asked = 'list' | 'count' | 'model' | 'message' | 'stream' | 'token'

export function readExchange(
  { outcome }: Exchange,
  asked: Asked,
  scheme: AuthScheme,
  firstParty: boolean,
): Reading {
  if (outcome.kind === 'failure') return { kind: 'silent', failure: outcome.failure }
  const heard = hear(outcome, asked)
  const { status } = outcome
  if (status >= 200 && status < 300)
    return { ...heard, kind: isUnderstood(outcome, asked) ? 'accepted' : 'strange' }
  if (isChallenge(traitsOf(outcome, heard.envelope)))
    return { ...heard, kind: 'told', cause: 'auth.challenge' }
  return readRefusal(heard, scheme, firstParty)
}

function readRefusal(heard: Heard, scheme: AuthScheme, firstParty: boolean): Reading {
  const { status } = heard.answer
  const cause = causeOfError({ status, envelope: heard.envelope, scheme, host: { firstParty } })?.cause
  const determinate = isDeterminateRefusal({ status, envelope: heard.envelope, firstParty, html: heard.html })
  if (determinate) return { ...heard, kind: 'refused', cause: cause ?? 'auth.invalid' }
  return cause === undefined || cause === 'auth.invalid'
    ? { ...heard, kind: 'strange' }
    : { ...heard, kind: 'told', cause }
}

function hear(answer: HttpAnswer, asked: Asked): Heard {
  const envelope = answer.status >= 400 ? parseEnvelope(answer.json) : undefined
  const traits = {
    ...traitsOf(answer, envelope),
    understood: answer.status < 300 && isUnderstood(answer, asked),
  }
  return { answer, envelope, identity: whoAnswered(traits), html: isHtml(traits) }
}

function traitsOf({ status, headers, body }: HttpAnswer, envelope: Envelope | undefined): AnswerTraits {
  const bodyStart = body.bytes.subarray(0, START).toString('utf8')
  return { status, headers, contentType: headers['content-type'], envelope, bodyStart }
}

function isUnderstood({ json }: HttpAnswer, asked: Asked): boolean {
  if (asked === 'list') return judgeModelsAnswer(json).ok
  if (asked === 'count') return judgeCountAnswer(json).ok
  if (asked === 'message') return judgeMessageAnswer(json).ok
  if (asked === 'token') return accessTokenIn(json) !== undefined
  return typeof json === 'object' && json !== null && 'id' in json
}

/** The status of an exchange's answer; undefined when there was none. */
export function statusOf({ outcome }: Exchange): number | undefined {
  return outcome.kind === 'answer' ? outcome.status : undefined
}

/** True when an answer says that the API is not at this path: no such route, or a web page in its place. */
export function isNowhere({ outcome }: Exchange): boolean {
  if (outcome.kind !== 'answer') return false
  const page = outcome.status < 300 && isHtml(traitsOf(outcome, undefined))
  return page || [404, 405, 501].includes(outcome.status)
}

/** True for a 2xx that holds a model list or a token count. */
export function understood({ outcome }: Exchange): boolean {
  if (outcome.kind !== 'answer' || outcome.status < 200 || outcome.status > 299) return false
  return isUnderstood(outcome, 'list') || isUnderstood(outcome, 'count')
}

/** Ids that the lists of a conversation show as callable, newest first as the service sorts them. */
export function listedModels(conversation: Pick<Conversation, 'lists'>): readonly string[] {
  return modelsOf(conversation)
    .filter(({ lifecycle }) => lifecycle !== 'retired')
    .map(({ id }) => id)
}

/** The models of the first list that was understood. */
export function modelsOf(conversation: Pick<Conversation, 'lists'>): readonly ListedModel[] {
  return understoodLists(conversation)[0] ?? []
}

/** Whether the endpoint shows a list of its models, be it empty. */
export function showsModels(conversation: Pick<Conversation, 'lists'>): boolean {
  return understoodLists(conversation).length > 0
}

function understoodLists({ lists }: Pick<Conversation, 'lists'>): readonly (readonly ListedModel[])[] {
  return Object.values(lists).flatMap(({ outcome }) => {
    const answer =
      outcome.kind === 'answer' && outcome.status < 300 ? judgeModelsAnswer(outcome.json) : undefined
    return answer?.ok ? [answer.list.models] : []
  })
}

const MODEL_CAUSES: ReadonlySet<CauseId | undefined> = new Set([
  'model.unknown',
  'model.retired',
  'model.forbidden',
])

/** True when a count was refused because of its model and of nothing else. */
export function modelRefused({ exchange, scheme }: CountTrial): boolean {
  const reading = readExchange(exchange, 'count', scheme, true)
  return reading.kind === 'told' && MODEL_CAUSES.has(reading.cause)
}
