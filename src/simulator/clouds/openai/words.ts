// How OpenAI words its refusals, and with it most that speak its dialect.
import { json } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest } from '../../exchange.ts'
import type { Outage } from '../conditions.ts'

interface OpenAiError {
  readonly message: string
  readonly type: string
  readonly param?: string
  readonly code?: string
}

/** The answer for an error. Words and codes: platform.openai.com/docs/guides/error-codes and threads about them, as of 2026-11-26. */
function refused(
  status: number,
  { message, type, param, code }: OpenAiError,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  return json(status, { error: { message, type, param: param ?? null, code: code ?? null } }, headers)
}

/** 401 for a request without a key. */
export function missingKey(): ApiAnswer {
  const message =
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys."
  return refused(401, { message, type: 'invalid_request_error' })
}

/** 401 for a key that nobody knows; it quotes both ends of the key. */
export function wrongKey(key: string): ApiAnswer {
  const shown = `${key.slice(0, 8)}${'*'.repeat(Math.max(0, key.length - 12))}${key.slice(-4)}`
  const message = `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`
  return refused(401, { message, type: 'invalid_request_error', code: 'invalid_api_key' })
}

/** 404 for a model. */
export function noModel(id: string): ApiAnswer {
  const message = `The model \`${id}\` does not exist or you do not have access to it.`
  return refused(404, { message, type: 'invalid_request_error', code: 'model_not_found' })
}

/** 429 for an account without money. */
export function noQuota(): ApiAnswer {
  const message =
    'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.'
  return refused(429, { message, type: 'insufficient_quota', code: 'insufficient_quota' })
}

/** 429 for a model that is asked too often. */
export function tooMany(id: string): ApiAnswer {
  const message = `Rate limit reached for ${id} in organization org-octo on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s. Visit https://platform.openai.com/account/rate-limits to learn more.`
  const headers = { 'retry-after': '20', 'x-ratelimit-remaining-requests': '0' }
  return refused(429, { message, type: 'requests', code: 'rate_limit_exceeded' }, headers)
}

/** 404 for a path or a method. */
export function invalidUrl({ method, path }: ApiRequest): ApiAnswer {
  return refused(404, { message: `Invalid URL (${method} ${path})`, type: 'invalid_request_error' })
}

/** 400 for a body that is no JSON object. */
export function brokenJson(): ApiAnswer {
  const message =
    'We could not parse the JSON body of your request. (HINT: This likely means you aren’t using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)'
  return refused(400, { message, type: 'invalid_request_error' })
}

/** 400 for a member that is missing. */
export function missingParameter(param: string): ApiAnswer {
  const message = `Missing required parameter: '${param}'.`
  return refused(400, { message, type: 'invalid_request_error', param, code: 'missing_required_parameter' })
}

/** An outage. */
export function outage(status: Outage): ApiAnswer {
  const message =
    status === 500
      ? 'The server had an error while processing your request. Sorry about that!'
      : 'The engine is currently overloaded, please try again later.'
  return refused(status, { message, type: 'server_error' })
}
