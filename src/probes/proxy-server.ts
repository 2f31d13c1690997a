// The proxy that a connection goes through.
import type { Secret } from '../secrets/secret.ts'

export interface ProxyServer {
  /** The proxy itself is spoken to over TLS. */
  readonly secure: boolean
  /** Without brackets. */
  readonly host: string
  readonly port: number
  /** Value of `proxy-authorization`, when the URL held a user name or password. */
  readonly authorization: Secret | undefined
}
