// Carries what Google's library asks over the run's own connections, so that proxy, `connect-to` and roots hold.
import type { gaxios } from 'google-auth-library'
import { located, type ApiRequest } from '../../claude/requests/request.ts'
import { textOf } from '../members.ts'
import type { Heard } from '../refusal.ts'
import type { CloudTools } from '../sign-in.ts'

/** The library's transporter, and a witness of what it heard. */
export interface Wire {
  readonly transporter: gaxios.Gaxios
  readonly last: () => Heard | undefined
}

type Send = NonNullable<gaxios.GaxiosOptions['fetchImplementation']>

/** A wire over `tools.send`, which tries again itself. It rejects where nobody answered: `last` then tells why. */
export async function openWire(tools: CloudTools): Promise<Wire> {
  const { gaxios } = await import('google-auth-library')
  let heard: Heard | undefined
  const fetchImplementation: Send = async (input, init) => {
    const request = await asAsked(new Request(input, init))
    hideTokens(Object.fromEntries(new URLSearchParams(request.body)), tools)
    const outcome = await tools.send(request)
    heard = { host: new URL(request.url).hostname, outcome }
    if (outcome.kind === 'failure') throw new Error(outcome.failure.code)
    hideTokens(outcome.json, tools)
    const { status, headers, body } = outcome
    return new Response(Uint8Array.from(body.bytes), { status, headers })
  }
  const retryConfig = { shouldRetry: () => false }
  const transporter = new gaxios.Gaxios({ fetchImplementation, agent: noSocket, retryConfig })
  return { transporter, last: () => heard }
}

/** Members of questions and answers that are secrets. */
const TOKENS = ['access_token', 'accessToken', 'id_token', 'refresh_token', 'assertion', 'subject_token']

function hideTokens(members: unknown, { hide }: CloudTools): void {
  for (const name of TOKENS) {
    const token = textOf(members, name)
    if (token !== undefined) hide(token)
  }
}

async function asAsked(request: Request): Promise<ApiRequest> {
  const body = await request.text()
  return {
    name: 'token-exchange',
    method: request.method === 'GET' ? 'GET' : 'POST',
    ...located(request.url),
    headers: Object.fromEntries(request.headers),
    ...(body !== '' && { body }),
  }
}

/** With an agent given the library looks for no proxy in the environment; it never comes to use this one. */
function noSocket(): never {
  throw new Error('all requests go by tools.send')
}
