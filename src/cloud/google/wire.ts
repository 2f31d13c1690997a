// Carries what Google's library asks over the run's own connections, so that proxy, `connect-to` and roots hold.
import type { gaxios } from 'google-auth-library'
import { located, type ApiRequest } from '../../claude/requests/request.ts'
import type { CloudTools } from '../sign-in.ts'
import { witness, type Witness } from '../witness.ts'

/** The library's transporter, and a witness of what it heard. */
export interface Wire extends Pick<Witness, 'last'> {
  readonly transporter: gaxios.Gaxios
}

type Send = NonNullable<gaxios.GaxiosOptions['fetchImplementation']>

/** A wire over `tools.send`, which tries again itself. It rejects where nobody answered: `last` then tells why. */
export async function openWire(tools: CloudTools): Promise<Wire> {
  const { gaxios } = await import('google-auth-library')
  const { ask, last } = witness(tools)
  const fetchImplementation: Send = async (input, init) => {
    const { status, headers, body } = await ask(await asAsked(new Request(input, init)))
    return new Response(Uint8Array.from(body.bytes), { status, headers })
  }
  const retryConfig = { shouldRetry: () => false }
  return { transporter: new gaxios.Gaxios({ fetchImplementation, agent: noSocket, retryConfig }), last }
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
