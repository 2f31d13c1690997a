// Carries what Google's library asks over the run's own connections, so that proxy, `connect-to` and roots hold.
import type { AuthClientOptions } from 'google-auth-library/build/src/auth/authclient.js'
import { located, type ApiRequest } from '../../claude/requests/request.ts'
import type { CloudTools } from '../sign-in.ts'
import { witness, type Witness } from '../witness.ts'

/** The library's transporter, and a witness of what it heard. */
export interface Wire extends Pick<Witness, 'last'> {
  readonly transporter: NonNullable<AuthClientOptions['transporter']>
}

type Send = NonNullable<NonNullable<AuthClientOptions['transporterOptions']>['fetchImplementation']>

/** A wire over `tools.send`, which tries again itself. It rejects where nobody answered: `last` then tells why. */
export async function openWire(tools: CloudTools): Promise<Wire> {
  const { UserRefreshClient } = await import('./library.ts')
  const { ask, last } = witness(tools)
  const fetchImplementation: Send = async (input, init) => {
    const { status, headers, body } = await ask(await asAsked(new Request(input, init)))
    return new Response(Uint8Array.from(body.bytes), { status, headers })
  }
  const retryConfig = { shouldRetry: () => false }
  const transporterOptions = { fetchImplementation, agent: noSocket, retryConfig }
  const { transporter } = new UserRefreshClient({ ...QUIET, transporterOptions })
  return { transporter, last }
}

/** The library's own interceptors write headers to the log where `GOOGLE_SDK_NODE_LOGGING` asks for it. */
export const QUIET = { useAuthRequestParameters: false }

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
