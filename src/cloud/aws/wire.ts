// Carries what AWS's library asks of STS and SSO over the run's own connections, so that proxy, `connect-to` and roots hold.
import { located, type ApiRequest } from '../../claude/requests/request.ts'
import type { CloudTools } from '../sign-in.ts'
import { witness, type Witness } from '../witness.ts'

/** The part of the library's request that is sent. */
interface LibraryRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number | undefined
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The part of an answer that the library reads. */
interface LibraryResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The library's `requestHandler`, and a witness of what it heard. */
export interface Wire extends Pick<Witness, 'last'> {
  readonly requestHandler: {
    readonly handle: (request: LibraryRequest) => Promise<{ readonly response: LibraryResponse }>
  }
}

/** A wire over `tools.send`. It rejects where nobody answered: `last` then tells why. */
export function wireOf(tools: CloudTools): Wire {
  const { ask, last } = witness(tools)
  const handle: Wire['requestHandler']['handle'] = async (request) => {
    const asked = asAsked(request)
    const token = asked.headers[SSO_TOKEN]
    if (token !== undefined) tools.hide(token)
    const { status: statusCode, headers, body } = await ask(asked)
    return { response: { statusCode, headers, body: body.bytes } }
  }
  return { requestHandler: { handle }, last }
}

/** The header in which SSO takes the session's token. Source: @aws-sdk/nested-clients 3.997 sso. As of 2026-11-27. */
const SSO_TOKEN = 'x-amz-sso_bearer_token'

/** Headers that whoever sends writes anew. */
const OF_THE_CLIENT = new Set(['host', 'content-length'])

function asAsked(request: LibraryRequest): ApiRequest {
  const { protocol, hostname, port, path, query = {}, headers, body } = request
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`)
  for (const [name, value] of Object.entries(query))
    for (const each of [value ?? ''].flat()) url.searchParams.append(name, each)
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  return {
    name: 'token-exchange',
    method: request.method === 'GET' ? 'GET' : 'POST',
    ...located(url.href),
    headers: Object.fromEntries(lower.filter(([name]) => !OF_THE_CLIENT.has(name))),
    ...textOf(body),
  }
}

function textOf(body: unknown): { readonly body?: string } {
  if (typeof body === 'string') return { body }
  return body instanceof Uint8Array ? { body: Buffer.from(body).toString('utf8') } : {}
}
