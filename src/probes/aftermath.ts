// What becomes of a socket between its handshake and its first request: in TLS 1.3 a server refuses a client only then.
import type { Socket } from 'node:net'
import { networkFailure } from './failure.ts'
import type { NetworkFailure } from './observation.ts'

const failures = new WeakMap<Socket, NetworkFailure>()

/** Keeps the first failure from now on; without a listener an error of a socket would end the process. */
export function watchAftermath(socket: Socket): void {
  socket.on('error', (error) => {
    if (!failures.has(socket)) failures.set(socket, networkFailure('tls', error))
  })
}

/** The failure that came to a watched socket, if any. */
export function aftermathOf(socket: Socket): NetworkFailure | undefined {
  return failures.get(socket)
}
