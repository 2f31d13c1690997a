// Whether a 200 is really the answer that was asked for: a model list, a token count, of a type that clients parse.
import { parseModelList, type ModelList } from '../models/model-list.ts'

/**
 * Whether the official SDKs parse an answer with these headers (lower-case names) as JSON: any other is handed to the program as a string,
 * which has no field of a message. Source: SDK 1.14.0 `src/internal/parse.ts`, letter case included. As of 2026-11-26.
 */
export function isReadAsJson(headers: Readonly<Record<string, string>>): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim() ?? ''
  return type.includes('application/json') || type.endsWith('+json')
}

type ModelsAnswer =
  { readonly ok: true; readonly list: ModelList } | { readonly ok: false; readonly reason: string }
type CountAnswer =
  { readonly ok: true; readonly inputTokens: number } | { readonly ok: false; readonly reason: string }

/** Judges the parsed body of a 200 to `GET /v1/models`; `undefined` stands for a body that was no JSON. */
export function judgeModelsAnswer(body: unknown): ModelsAnswer {
  const list = parseModelList(body)
  return list ? { ok: true, list } : { ok: false, reason: `no model list, but ${kindOf(body)}` }
}

/** Judges the parsed body of a 200 to `POST /v1/messages/count_tokens`: `{ "input_tokens": whole number from 0 }`. */
export function judgeCountAnswer(body: unknown): CountAnswer {
  if (typeof body !== 'object' || body === null || !('input_tokens' in body)) {
    return { ok: false, reason: `no input_tokens, but ${kindOf(body)}` }
  }
  const count = body.input_tokens
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
    ? { ok: true, inputTokens: count }
    : { ok: false, reason: `input_tokens is no whole number but ${kindOf(count)}` }
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing that is JSON'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'another object' : `a ${typeof value}`
}
