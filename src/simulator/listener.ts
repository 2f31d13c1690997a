// The servers beneath the simulator: HTTP, HTTPS, HTTP/2, and ports which speak none of them.
import { createServer as createHttpServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createHttpsServer } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import type { SecureVersion } from 'node:tls'
import type { WireRequest, WireResponse } from './connection.ts'

/**
 * `http`, `https` (HTTP/1.1 over TLS) and `h2` (ALPN offers h2 and http/1.1) serve. The others accept TCP and then: say nothing, reset, close,
 * or talk before being asked.
 */
export const TRANSPORTS = [
  'http',
  'https',
  'h2',
  'tcp-silent',
  'tcp-reset',
  'tcp-close',
  'tcp-garbage',
] as const
export type Transport = (typeof TRANSPORTS)[number]

export interface TlsSettings {
  /** PEM, with whatever is sent along. */
  readonly certificate: string
  readonly key: string
  readonly minVersion?: SecureVersion
  readonly maxVersion?: SecureVersion
  /** OpenSSL's list; for TLS 1.2 and older. */
  readonly ciphers?: string
  /** PEM: asks for a client's certificate and takes only those which these roots signed. */
  readonly clientTrust?: string
}

type Serve = (request: WireRequest, response: WireResponse) => void

/** Makes the server of a transport; it does not listen yet. */
export function createListener(transport: Transport, tls: TlsSettings | undefined, serve: Serve): Server {
  switch (transport) {
    case 'http':
      return createHttpServer(serve)
    case 'https':
      return createHttpsServer(nodeTls(tls), serve)
    case 'h2':
      return createSecureServer({ ...nodeTls(tls), allowHTTP1: true }, serve)
    default:
      return createTcpServer((socket) => greet(transport, socket))
  }
}

function nodeTls(tls: TlsSettings | undefined): object {
  if (tls === undefined) throw new TypeError('a TLS transport needs a certificate')
  const { certificate, clientTrust, ...rest } = tls
  const client =
    clientTrust === undefined ? {} : { requestCert: true, rejectUnauthorized: true, ca: clientTrust }
  return { ...rest, cert: certificate, ...client }
}

function greet(transport: Exclude<Transport, 'http' | 'https' | 'h2'>, socket: Socket): void {
  if (transport === 'tcp-reset') socket.resetAndDestroy()
  if (transport === 'tcp-close') socket.end()
  if (transport === 'tcp-garbage') socket.end('220 mail.example ESMTP\r\n')
  socket.resume()
}
