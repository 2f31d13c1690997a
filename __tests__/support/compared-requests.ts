// What of a request must be the same whoever sends it: everything but headers that tell of the sender or of its connection.
import { createHash } from 'node:crypto'
import type { ApiRequest } from '../../src/claude/requests/request.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'

/**
 * Headers that may differ: the client's name and runtime, its retries and traces, what it unpacks, what the connection adds, and leave for
 * pages of a browser, which Foundry's client asks for wherever it runs. The host is compared on its own.
 */
const OF_THE_CLIENT =
  /^(?:user-agent|x-stainless-.+|accept-(?:language|encoding)|sec-fetch-mode|anthropic-dangerous-direct-browser-access|connection|content-length|host|idempotency-key|traceparent|tracestate|amz-sdk-.+)$/

/** The part of a request that decides how it is answered. */
export interface Compared {
  readonly method: string
  readonly host: string
  /** As the request line has it, with its query. */
  readonly path: string
  /** Lower-case names; a signature without its time and its last digits. */
  readonly headers: Readonly<Record<string, string>>
  /** The value of a JSON text; undefined without a body. */
  readonly body: unknown
}

/** A request that arrived; `host` is the one for which it was made. */
export function comparedArrival({ method, path, headers, body }: ReceivedRequest, host: string): Compared {
  return { method, host, path, ...content(headers, body) }
}

/** A request before it is sent, with the headers that go along. */
export function comparedRequest({ method, url, path, body = '' }: ApiRequest, headers: Headers): Compared {
  return { method, host: new URL(url).host, path, ...content(Object.entries(headers), body) }
}

type Headers = Readonly<Record<string, string>>

function content(
  headers: readonly (readonly [name: string, value: string])[],
  body: string,
): Pick<Compared, 'headers' | 'body'> {
  const kept = headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !OF_THE_CLIENT.test(name))
    .map(([name, value]) => [name, withoutTime(name, value, body)] as const)
  return { headers: Object.fromEntries(kept), body: body === '' ? undefined : (JSON.parse(body) as unknown) }
}

/** A signature covers its own time, and the hash of a body whose members may stand in another order. */
function withoutTime(name: string, value: string, body: string): string {
  if (name === 'x-amz-date') return value.replace(/\d/g, '0')
  if (name === 'x-amz-content-sha256') return value === sha256(body) ? 'of the body' : value
  if (name !== 'authorization' || !value.startsWith('AWS4-')) return value
  return value
    .replace(/\/\d{8}\//, '/day/')
    .replace(/SignedHeaders=([^,]+)/, (_, names: string) => `SignedHeaders=${withoutClient(names)}`)
    .replace(/Signature=[0-9a-f]{64}$/, 'Signature=')
}

/** Whoever signs signs its own headers too; the host is among those that must be signed. */
function withoutClient(names: string): string {
  return names
    .split(';')
    .filter((name) => name === 'host' || !OF_THE_CLIENT.test(name))
    .join(';')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
