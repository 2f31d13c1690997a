// The API's own error body, and the readers of single fields that all forms share.

export type Json = Readonly<Record<string, unknown>>

/** The fields of an error of the API. */
export interface VendorError {
  readonly type: string | undefined
  readonly code: string | undefined
  readonly message: string | undefined
  readonly requestId: string | undefined
}

const LONGEST_MESSAGE = 4096

/** Reads `{"type":"error","error":{"type":…,"message":…}}`; undefined for anything else. Source: SDK 1.14.0 `ErrorResponse`. */
export function readAnthropic(body: Json): VendorError | undefined {
  const error = record(body['error'])
  if (body['type'] !== 'error' || !error || typeof error['type'] !== 'string') return undefined
  return {
    type: word(error['type']),
    code: word(record(error['details'])?.['error_code']),
    message: text(error['message']),
    requestId: word(body['request_id']),
  }
}

/** A value as an object with fields of its own; undefined for a list, null and everything else. */
export function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
}

/** A text that is not empty, cut at 4,096 characters, or a number as text. */
export function word(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return value === '' ? undefined : text(value)
}

/** A text, cut at 4,096 characters. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST_MESSAGE) : undefined
}
