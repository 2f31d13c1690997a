// Members of JSON that a cloud, its login or its tools wrote.
import { objectIn } from '../claude/providers/clouds/road-requests.ts'
import { parseJson } from '../words/json.ts'
import type { Told } from './refusal.ts'

/** The value that a JSON text is; undefined for any other text. */
export function jsonIn(text: string): unknown {
  try {
    return parseJson(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** A member by its path, such as `credential_source.url`; undefined where there is none. */
export function memberOf(value: unknown, path: string): unknown {
  return path.split('.').reduce((within, name) => objectIn(within)?.[name], value)
}

/** A member that is a text; undefined for any other. */
export function textOf(value: unknown, path: string): string | undefined {
  const member = memberOf(value, path)
  return typeof member === 'string' && member !== '' ? member : undefined
}

/** A token or a key as headers carry it; undefined for any other value. */
export function inHeader(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : undefined
}

/** The words of a refusal in OAuth's form (RFC 6749, section 5.2) or in that of Google's APIs. */
export function toldIn(json: unknown): Told {
  const code = textOf(json, 'error') ?? textOf(json, 'error.status') ?? ''
  const message = textOf(json, 'error_description') ?? textOf(json, 'error.message') ?? ''
  return { code, message }
}
