// The way to an endpoint: where to connect, through whom, and whom to trust.
import type { Secret } from '../secrets/secret.ts'
import type { SecureContext } from 'node:tls'
import type { Address } from './dns.ts'

/** The address to connect to, and as whom. */
export interface Route {
  readonly secure: boolean
  /** The URL's host and port: what TLS and HTTP are told. */
  readonly host: string
  readonly port: number
  /** The destination of the packets, or of those the proxy is asked to send; differs from the host when `connect-to` says so. */
  readonly address: string
  readonly addressPort: number
  /** The proxy on the way, if any. */
  readonly proxy: ProxyServer | undefined
  /** Plain http may carry a credential to loopback alone (contract, safety rule 1). */
  readonly loopbackOnly: boolean
  /** Built on first use, while the network is already busy. */
  readonly context: () => Promise<SecureContext>
  /** Trusts the same, and shows the proxy no certificate of the client's. */
  readonly proxyContext: () => Promise<SecureContext>
  /** The same with the system's own store: asked when nobody known vouches for the peer. */
  readonly widerContext: () => Promise<SecureContext>
}

/** Look-ups and state that one connection shares with those that are opened beside it. */
export interface Companions {
  /** The addresses of the name that is connected to. */
  readonly look: () => Promise<readonly Address[]>
  /** Called, at least once, when our first bytes are on their way and the peer is waited for. */
  readonly greeted: () => void
}

/** The name whose addresses are connected to: the proxy's, where there is one. */
export function firstHop({ proxy, address }: Pick<Route, 'proxy' | 'address'>): string {
  return proxy?.host ?? address
}

export interface ProxyServer {
  /** The proxy itself is spoken to over TLS. */
  readonly secure: boolean
  /** Without brackets. */
  readonly host: string
  readonly port: number
  /** Value of `proxy-authorization`, when the URL held a user name or password. */
  readonly authorization: Secret | undefined
}
