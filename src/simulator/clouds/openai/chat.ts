// Chat completions, plain and as a stream: always the same words, cut at the limit of tokens.
import { randomBytes } from 'node:crypto'
import { json } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest } from '../../exchange.ts'
import { jsonObject, textIn } from '../../fields.ts'
import type { Fields } from '../../fields.ts'
import { bearerOf, cloudNow } from '../conditions.ts'
import type { OpenAiWorld } from './world.ts'
import { brokenJson, missingParameter, noModel, noQuota, tooMany } from './words.ts'

const REPLY = ['Hello', '!', ' How', ' can', ' I', ' help', '?'] as const

/** `POST /v1/chat/completions` for a key that is known. */
export function chatCompletion(request: ApiRequest, world: OpenAiWorld): ApiAnswer {
  const body = jsonObject(request.body.toString('utf8'))
  if (body === undefined) return brokenJson()
  const refused = refusedChat(body, bearerOf(request) ?? '', world)
  if (refused !== undefined) return refused
  return body['stream'] === true ? streamed(body, world) : json(200, whole(body, world))
}

function refusedChat(body: Fields, key: string, world: OpenAiWorld): ApiAnswer | undefined {
  const model = textIn(body, 'model')
  const { messages } = body
  if (model === '') return missingParameter('model')
  if (!Array.isArray(messages) || messages.length === 0) return missingParameter('messages')
  if (!world.models.includes(model) || world.withoutAccess.includes(model)) return noModel(model)
  if (world.keysWithoutQuota.includes(key)) return noQuota()
  return world.throttled.includes(model) ? tooMany(model) : undefined
}

function wordsFor(body: Fields): readonly string[] {
  const most = body['max_completion_tokens'] ?? body['max_tokens']
  return REPLY.slice(0, typeof most === 'number' ? most : undefined)
}

function finishOf(words: readonly string[]): string {
  return words.length < REPLY.length ? 'length' : 'stop'
}

function common(body: Fields, world: OpenAiWorld, object: string): object {
  const id = `chatcmpl-${randomBytes(12).toString('hex')}`
  const created = Math.floor(cloudNow(world).getTime() / 1_000)
  return { id, object, created, model: body['model'], system_fingerprint: null }
}

function usageOf(body: Fields, words: readonly string[]): object {
  const asked = 8 + Math.ceil(JSON.stringify(body['messages']).length / 4)
  return { prompt_tokens: asked, completion_tokens: words.length, total_tokens: asked + words.length }
}

function whole(body: Fields, world: OpenAiWorld): object {
  const words = wordsFor(body)
  const message = { role: 'assistant', content: words.join(''), refusal: null }
  return {
    ...common(body, world, 'chat.completion'),
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishOf(words) }],
    usage: usageOf(body, words),
  }
}

function streamed(body: Fields, world: OpenAiWorld): ApiAnswer {
  const words = wordsFor(body)
  const shared = common(body, world, 'chat.completion.chunk')
  const chunk = (delta: object, finish: string | null = null): object => ({
    ...shared,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  })
  const chunks = [
    chunk({ role: 'assistant', content: '', refusal: null }),
    ...words.map((content) => chunk({ content })),
    chunk({}, finishOf(words)),
    ...(wantsUsage(body) ? [{ ...shared, choices: [], usage: usageOf(body, words) }] : []),
  ]
  const lines = [...chunks.map((each) => JSON.stringify(each)), '[DONE]'].map((data) => `data: ${data}\n\n`)
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' }
  return { status: 200, headers, body: lines }
}

function wantsUsage(body: Fields): boolean {
  const options = body['stream_options']
  return (
    typeof options === 'object' &&
    options !== null &&
    'include_usage' in options &&
    options.include_usage === true
  )
}
