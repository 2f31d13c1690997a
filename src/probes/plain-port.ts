// Whether a port that was spoken to in plain http would rather speak TLS. No credential goes along.
import { connect } from 'node:tls'
import type { Route } from './connection.ts'

/** True when the peer answers a TLS handshake at all; its certificate is not looked at, and nothing is sent. */
export function speaksTls({ address, addressPort }: Route, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: addressPort, rejectUnauthorized: false })
    const done = (speaks: boolean): void => {
      signal.removeEventListener('abort', abort)
      socket.destroy()
      resolve(speaks)
    }
    const abort = (): void => done(false)
    signal.addEventListener('abort', abort, { once: true })
    socket.once('secureConnect', () => done(true))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      done(error.code?.startsWith('ERR_SSL_TLSV') === true),
    )
    socket.once('close', () => done(false))
  })
}
