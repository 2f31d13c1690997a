// The error envelope of the API and the headers that all its answers carry.
import { randomBytes } from 'node:crypto'
import { json, withHeaders } from './exchange.ts'
import type { ApiAnswer } from './exchange.ts'

/**
 * The categories of errors with the status each one usually has.
 * Source: `ErrorType` in `@anthropic-ai/sdk` 1.12.0 and platform.claude.com/docs/en/api/errors, as of 2026-11-22.
 */
export const ERROR_STATUS = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  conflict_error: 409,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
} as const satisfies Record<string, number>

export type ErrorType = keyof typeof ERROR_STATUS

/** An error as the service tells it. */
export interface ErrorSpec {
  readonly type: ErrorType
  readonly message: string
  /** Given where it is not the usual one of the type. */
  readonly status?: number
  readonly errorCode?: string
  /** Members beside `error_code` in `details`. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** A 400 of the service, with this message. */
export function invalidRequest(message: string): ErrorSpec {
  return { type: 'invalid_request_error', message }
}

/** A 404 of the service, with this message. */
export function notFound(message: string): ErrorSpec {
  return { type: 'not_found_error', message }
}

/** An id as the service makes them: `req_011C` and twenty more characters. */
export function newId(kind: 'req' | 'msg'): string {
  return `${kind}_011C${randomBytes(10).toString('hex')}`
}

/** The answer for an error. `requestId` stands in the body too, as the service has it. */
export function errorAnswer(error: ErrorSpec, requestId: string): ApiAnswer {
  const { type, message, errorCode } = error
  const details = errorCode === undefined ? undefined : { error_code: errorCode, ...error.details }
  const body = {
    type: 'error',
    error: { type, message, ...(details && { details }) },
    request_id: requestId,
  }
  const status = error.status ?? ERROR_STATUS[type]
  return json(status, body, { 'x-should-retry': String(isTransient(status)), ...error.headers })
}

function isTransient(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500
}

/**
 * Adds what the edge and the application put on every answer.
 * Source: headers in anthropic-sdk-typescript#450 and #457, as of 2026-08-19.
 */
export function stamped(answer: ApiAnswer, requestId: string): ApiAnswer {
  return withHeaders(
    { ...answer, headers: { ...edgeHeaders(), ...answer.headers } },
    { 'request-id': requestId },
  )
}

/** Headers that the network edge adds even to answers which never reached the application. */
export function edgeHeaders(): Readonly<Record<string, string>> {
  return {
    server: 'cloudflare',
    'cf-ray': `${randomBytes(8).toString('hex')}-FRA`,
    'cf-cache-status': 'DYNAMIC',
    'x-robots-tag': 'none',
    via: '1.1 google',
  }
}
