// The requests we send, as data: the free model list and the free token count, shaped as the official SDK shapes them.
import type { MessageCountTokensParams } from '@anthropic-ai/sdk/resources/messages'
import type { AuthScheme } from '../../words/result.ts'
import { joinPath } from '../endpoint/endpoint-shape.ts'
import { dialectHeaders } from './dialects.ts'
import { MESSAGES_ROUTES } from './routes.ts'

/** A request ready to send. `headers` hold the credential: never print them. */
export interface ApiRequest {
  readonly name:
    | 'list-models'
    | 'count-tokens'
    | 'look-up-model'
    | 'look-at-messages'
    | 'one-byte'
    | 'key-question'
    | 'live-message'
    | 'identity-token'
    | 'token-exchange'
  readonly method: 'GET' | 'POST'
  readonly url: string
  /** Path and query of the URL, as the request line has it. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export type JsonObject = Readonly<Record<string, unknown>>

/** The largest page the API gives. Source: platform.claude.com/docs api/models/list. As of 2026-11-22. */
const PAGE = 1000

/** `GET /v1/models`: free. */
export function listModels(
  base: URL,
  scheme: AuthScheme,
  credential: string,
  { models } = MESSAGES_ROUTES,
): ApiRequest {
  const url = joinPath(base, `${models}?limit=${PAGE}`)
  return { name: 'list-models', method: 'GET', ...located(url), headers: dialectHeaders(scheme, credential) }
}

/** `POST /v1/messages/count_tokens`: free, and refuses what a message would be refused for. */
export function countTokens(
  base: URL,
  scheme: AuthScheme,
  credential: string,
  body: JsonObject,
  { count } = MESSAGES_ROUTES,
): ApiRequest {
  return {
    name: 'count-tokens',
    method: 'POST',
    ...located(joinPath(base, count)),
    headers: dialectHeaders(scheme, credential, 'POST'),
    body: JSON.stringify(body),
  }
}

/** The smallest body a token count accepts; no sampling parameters, which the version of 2026-10-21 refuses. */
export function minimalCountBody(model: string): JsonObject {
  return { messages: [{ role: 'user', content: 'hi' }], model }
}

/** Header parameters of the SDK's type (`user_profile_id`, `workspace_id`) are no part of the body. */
type CountField = Exclude<keyof MessageCountTokensParams, 'user_profile_id' | 'workspace_id'>

/** Top-level fields which the token count takes. The compiler compares them with the SDK's own type. */
const COUNT_FIELDS: Readonly<Record<CountField, true>> = {
  cache_control: true,
  messages: true,
  model: true,
  output_config: true,
  speed: true,
  system: true,
  thinking: true,
  tool_choice: true,
  tools: true,
}

/**
 * The part of a Messages request that goes to the token count; `model` replaces the request's own when given.
 * All other fields (`max_tokens`, `stream`, `metadata` …) are refused there and are judged by `judgeRequestFile`.
 */
export function countBodyFrom(request: JsonObject, model?: string): JsonObject {
  const kept = Object.entries(request).filter(([field]) => Object.hasOwn(COUNT_FIELDS, field))
  return { ...Object.fromEntries(kept), ...(model !== undefined && { model }) }
}

/** A URL with the path and query that its request line has. */
export function located(url: string): { readonly url: string; readonly path: string } {
  const { pathname, search } = new URL(url)
  return { url, path: pathname + search }
}
