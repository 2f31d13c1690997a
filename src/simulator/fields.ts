// Members of what a service is sent: JSON bodies, forms, and the claims of a signed token.
import { headerOf } from './exchange.ts'
import type { ApiRequest } from './exchange.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The object that a JSON text is; undefined for any other text. */
export function jsonObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return Object.fromEntries(Object.entries(value))
  } catch {
    return undefined
  }
}

/** The members of a body, a form or JSON as its content type says; none for one that is neither. */
export function bodyFields(request: ApiRequest): Fields {
  const text = request.body.toString('utf8')
  const isForm = headerOf(request, 'content-type')?.startsWith('application/x-www-form-urlencoded') ?? false
  return isForm ? Object.fromEntries(new URLSearchParams(text)) : (jsonObject(text) ?? {})
}

/** What a signed token claims; its signature is not looked at. */
export function claimsOf(token: string): Fields {
  return jsonObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) ?? {}
}

/** A member that is a text; empty for any other. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}
