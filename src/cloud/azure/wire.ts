// Carries what Microsoft's library asks over the run's own connections, so that proxy, `connect-to` and roots hold.
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'
import { located, type ApiRequest } from '../../claude/requests/request.ts'
import type { CloudTools } from '../sign-in.ts'
import { witness, type Witness } from '../witness.ts'

/** The library's network client, and a witness of what it heard. */
export interface Wire extends Pick<Witness, 'last'> {
  readonly networkClient: INetworkModule
}

/** A wire over `tools.send`, which tries again itself. It rejects where nobody answered in JSON: `last` then tells why. */
export function openWire(tools: CloudTools): Wire {
  const { ask, last } = witness(tools)
  const send = async <Json>(
    method: ApiRequest['method'],
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<Json>> => {
    const { status, headers, json } = await ask(asked(method, url, options))
    if (typeof json !== 'object' || json === null) throw new Error('the answer is no JSON')
    return { status, headers: { ...headers }, body: json as Json }
  }
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  }
  return { networkClient, last }
}

function asked(
  method: ApiRequest['method'],
  url: string,
  { headers = {}, body }: NetworkRequestOptions = {},
): ApiRequest {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    name: 'token-exchange',
    method,
    ...located(url),
    headers: Object.fromEntries(lower) as Readonly<Record<string, string>>,
    ...(body !== undefined && { body }),
  }
}
