// What the requests of all roads have in common: bodies, headers, paths below a base URL.
import { joinPath } from '../../endpoint/endpoint-shape.ts'
import { located, type ApiRequest, type JsonObject } from '../../requests/request.ts'

/** The version that today's official SDKs of the clouds send, in a header or, where headers do not get through, in the body. Source: SDK 1.14.0. As of 2026-11-26. */
export const CLOUD_VERSION = '2026-10-21'

/** A piece of a path that no service has. */
const NOWHERE = 'claude-preflight-no-such-route'

/** A question with a body, or none. */
interface Question {
  readonly name: ApiRequest['name']
  readonly path: string
  readonly body?: JsonObject | '{'
  readonly headers?: Readonly<Record<string, string>>
}

/** `GET` without a body, `POST` with one. */
export function ask(base: URL, { name, path, body, headers = {} }: Question): ApiRequest {
  const own = { accept: 'application/json', ...headers }
  const at = located(joinPath(base, path))
  if (body === undefined) return { name, method: 'GET', ...at, headers: own }
  return {
    ...{ name, method: 'POST', ...at },
    headers: { ...own, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}

/** A text as the official SDKs write it into a path: what RFC 3986 allows in a segment stays raw. Source: their `internal/utils/path.ts`. As of 2026-11-27. */
export function inPath(text: string): string {
  return text.replace(/[^\w\-.~!$&'()*+,;=:@]+/g, encodeURIComponent)
}

/** A path beside another one, which cannot exist. */
export function nowhereBeside(path: string): string {
  return path.replace(/[^/]+$/, NOWHERE)
}

/** A body without its model, which the path names. */
export function withoutModel({ model, ...rest }: JsonObject): { model: string; rest: JsonObject } {
  return { model: typeof model === 'string' ? model : '', rest }
}

/** A value as an object; undefined for anything else. */
export function objectIn(value: unknown): JsonObject | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? Object.fromEntries(Object.entries(value)) : undefined
}
