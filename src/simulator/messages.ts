// The token count and the messages themselves, plain and as a stream of server-sent events.
import type { Account } from './account.ts'
import { refusalOfMessages } from './authenticate.ts'
import type { Caller } from './authenticate.ts'
import { findModel, lifecycleAt } from './catalogue.ts'
import type { Model } from './catalogue.ts'
import { invalidRequest, newId, notFound } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'
import { json } from './exchange.ts'
import type { ApiAnswer } from './exchange.ts'
import { readBody, SAMPLING_FIELDS } from './request-rules.ts'
import type { Form, Json } from './request-rules.ts'

const REPLY = ['Hello', '!', ' How', ' can', ' I', ' help', '?'] as const

/** Everything a request for tokens is judged by. */
export interface MessagesQuestion {
  readonly account: Account
  readonly caller: Caller
  readonly form: Form
  readonly body: Buffer
  readonly now: Date
}

type Answered = ApiAnswer | { readonly error: ErrorSpec }

/** `POST /v1/messages/count_tokens`: a token for each four characters of the body, which is near enough for a stand-in. */
export function countTokens(question: MessagesQuestion): Answered {
  const accepted = accept(question)
  return 'error' in accepted ? accepted : json(200, { input_tokens: inputTokens(accepted.body) })
}

/** `POST /v1/messages`: always the same words, cut at `max_tokens`. */
export function createMessage(question: MessagesQuestion): Answered {
  const accepted = accept(question)
  if ('error' in accepted) return accepted
  const { body, model } = accepted
  const words = REPLY.slice(0, Number(body['max_tokens']))
  const reply: Reply = {
    model: model.id,
    words,
    stopReason: words.length < REPLY.length ? 'max_tokens' : 'end_turn',
    inputTokens: inputTokens(body),
  }
  return body['stream'] === true ? streamed(reply) : json(200, wholeMessage(reply))
}

function accept(question: MessagesQuestion): { body: Json; model: Model } | { error: ErrorSpec } {
  const read = readBody(question.body, question.form)
  if ('error' in read) return read
  const found = usableModel(question, String(read.body['model']))
  if ('error' in found) return found
  const error = samplingFault(read.body, found.model) ?? refusalOfMessages(question.caller)
  return error === undefined ? { body: read.body, model: found.model } : { error }
}

function usableModel(question: MessagesQuestion, name: string): { model: Model } | { error: ErrorSpec } {
  const { account, caller, now } = question
  const model = findModel(account.models, name)
  if (model === undefined || lifecycleAt(model, now) === 'retired')
    return { error: notFound(`model: ${name}`) }
  if (!caller.key.forbiddenModels?.includes(model.id)) return { model }
  const message = `Your API key does not have permission to use the model ${model.id}.`
  return { error: { type: 'permission_error', message } }
}

/** Source: BerriAI/litellm#26444, as of 2026-09. */
function samplingFault(body: Json, model: Model): ErrorSpec | undefined {
  const given = model.sampling ? undefined : SAMPLING_FIELDS.find((field) => body[field] !== undefined)
  return given && invalidRequest(`\`${given}\` is deprecated for this model.`)
}

function inputTokens(body: Json): number {
  return 8 + Math.ceil(JSON.stringify(body['messages']).length / 4)
}

interface Reply {
  readonly model: string
  readonly words: readonly string[]
  readonly stopReason: 'max_tokens' | 'end_turn'
  readonly inputTokens: number
}

function wholeMessage(reply: Reply): Json {
  return {
    ...emptyMessage(reply),
    content: [{ type: 'text', text: reply.words.join(''), citations: null }],
    stop_reason: reply.stopReason,
    usage: usage(reply.inputTokens, reply.words.length),
  }
}

function emptyMessage({ model, inputTokens: tokens }: Reply): Json {
  return {
    id: newId('msg'),
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    container: null,
    diagnostics: null,
    stop_reason: null,
    stop_details: null,
    stop_sequence: null,
    usage: usage(tokens, 1),
  }
}

function usage(inputTokens: number, outputTokens: number): Json {
  return {
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cache_creation: null,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    inference_geo: null,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: 'standard',
    speed: null,
  }
}

/** The order of events: platform.claude.com/docs/en/build-with-claude/streaming, as of 2026-08-22. */
function streamed(reply: Reply): ApiAnswer {
  const deltas = reply.words.map((text) => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text },
  }))
  const end = { stop_reason: reply.stopReason, stop_sequence: null, stop_details: null, container: null }
  const events: readonly StreamEvent[] = [
    { type: 'message_start', message: emptyMessage(reply) },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } },
    { type: 'ping' },
    ...deltas,
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: end, usage: usage(reply.inputTokens, reply.words.length) },
    { type: 'message_stop' },
  ]
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' }
  return { status: 200, headers, body: events.map(serverSentEvent) }
}

/** One event of a stream, named by its `type`. */
export type StreamEvent = { readonly type: string } & Json

/** An event in the words of the wire. */
export function serverSentEvent(event: StreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
