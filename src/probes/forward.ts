// Plain http through a proxy: no tunnel, but whole URLs, which the proxy forwards (RFC 9112, section 3.2.2).
import { reveal } from '../secrets/secret.ts'
import type { HttpClient } from './http.ts'
import type { ProxyServer } from './proxy-server.ts'

/** The same client for an origin that is reached by a forwarding proxy. */
export function forwarded(client: HttpClient, origin: string, { authorization }: ProxyServer): HttpClient {
  const own = authorization === undefined ? {} : { 'proxy-authorization': reveal(authorization) }
  return {
    ...client,
    send: (request, signal) =>
      client.send(
        { ...request, path: origin + request.path, headers: { ...request.headers, ...own } },
        signal,
      ),
  }
}
