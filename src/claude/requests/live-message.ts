// One real message, as small as it can be: the request, and what a right answer to it looks like.
import type { MessageCreateParamsBase } from '@anthropic-ai/sdk/resources/messages'
import type { AuthScheme } from '../../words/result.ts'
import { joinPath } from '../endpoint/endpoint-shape.ts'
import { dialectHeaders } from './dialects.ts'
import { located, type ApiRequest, type JsonObject } from './request.ts'
import { MESSAGES_ROUTES } from './routes.ts'

/** `POST /v1/messages` with one word in and one token out: the smallest thing the service bills for. */
export function liveMessage(
  base: URL,
  scheme: AuthScheme,
  credential: string,
  { model, stream, maxTokens }: SmallMessage,
  { messages } = MESSAGES_ROUTES,
): ApiRequest {
  return {
    name: 'live-message',
    method: 'POST',
    ...located(joinPath(base, messages)),
    headers: dialectHeaders(scheme, credential, 'POST'),
    body: JSON.stringify(smallestMessage(model, stream, maxTokens)),
  }
}

/** To which model, whole or streamed, and of how many tokens at most. Default: one. */
interface SmallMessage {
  readonly model: string
  readonly stream: boolean
  readonly maxTokens?: number | undefined
}

/** The body of such a message. */
export function smallestMessage(model: string, stream: boolean, maxTokens = 1): JsonObject {
  const smallest = {
    max_tokens: maxTokens,
    messages: [{ role: 'user', content: 'hi' }],
    model,
  } satisfies MessageCreateParamsBase
  return stream ? { ...smallest, stream } : smallest
}

/**
 * True when a refusal only says that one token was too few: models that think need more to begin with, and the message was understood.
 * Source: BerriAI/litellm#26987, as of 2026-09.
 */
export function isTooShort(message: string | undefined): boolean {
  return /max_tokens or model output limit was reached/i.test(message ?? '')
}

/** The fewest tokens that OpenAI's Responses API takes, which some gateways hand messages on to. */
export const FEWEST_ELSEWHERE = 16

/**
 * True of a refusal of the number of tokens that we chose: it is no fault of the request that a program sends.
 * Sources: BerriAI/litellm#31451, #31536; vectorize-io/hindsight#58. As of 2026-11-27.
 */
export function wantsMoreTokens(message: string | undefined): boolean {
  return /max_(?:output_|completion_)?tokens\b.{0,80}(?:below minimum|>= ?\d|at least|minimum of|too (?:low|small))/i.test(
    message ?? '',
  )
}

export interface Usage {
  readonly inputTokens: number
  readonly outputTokens: number
}

type MessageAnswer =
  | { readonly ok: true; readonly stopReason: string | null; readonly model: string; readonly usage: Usage }
  | { readonly ok: false; readonly reason: string }

type Json = Readonly<Record<string, unknown>>

/** The fields of every message. Source: SDK 1.12.0 `Message`. As of 2026-11-22. */
const FIELDS: readonly (readonly [name: string, isRight: (value: unknown) => boolean])[] = [
  ['type', (value) => value === 'message'],
  ['id', (value) => typeof value === 'string' && value !== ''],
  ['role', (value) => value === 'assistant'],
  ['model', (value) => typeof value === 'string' && value !== ''],
  ['content', Array.isArray],
  ['stop_reason', (value) => value === null || typeof value === 'string'],
  ['usage', (value) => usageIn(value) !== undefined],
]

/** Judges the parsed body of a 200 to a message, or the message that begins a stream. */
export function judgeMessageAnswer(body: unknown): MessageAnswer {
  const message = asRecord(body)
  if (message === undefined) return { ok: false, reason: 'it isn’t a JSON object' }
  const wrong = FIELDS.find(([name, isRight]) => !isRight(message[name]))
  if (wrong !== undefined)
    return { ok: false, reason: `its field ${wrong[0]} is missing or has the wrong type` }
  const { stop_reason: stopReason, model, usage } = message
  return {
    ok: true,
    stopReason: typeof stopReason === 'string' ? stopReason : null,
    model: typeof model === 'string' ? model : '',
    usage: usageIn(usage) ?? { inputTokens: 0, outputTokens: 0 },
  }
}

/** Tokens as the service counts them; undefined unless both are whole numbers. */
function usageIn(value: unknown): Usage | undefined {
  const { input_tokens: inputTokens, output_tokens: outputTokens } = asRecord(value) ?? {}
  return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : undefined
}

/** The value as an object; undefined for a list, null or a scalar. */
export function asRecord(value: unknown): Json | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? Object.fromEntries(Object.entries(value)) : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
