// What becomes of a TLS socket after its handshake: in TLS 1.3 a server refuses a client only then.
import type { Socket } from 'node:net'
import { networkFailure } from './failure.ts'
import type { NetworkFailure } from './observation.ts'

const failures = new WeakMap<Socket, NetworkFailure>()

/**
 * Keeps the first failure from now on, and lets the socket end by it: Node tells of an alert as an error and then as an end, and whoever
 * reads would take the end for the reason. Without any listener the error would end the process.
 */
export function watchAftermath(socket: Socket): void {
  socket.on('error', (error) => {
    if (!failures.has(socket)) failures.set(socket, networkFailure('tls', error))
    socket.destroy()
  })
}

/** The failure that came to a watched socket, if any. */
export function aftermathOf(socket: Socket): NetworkFailure | undefined {
  return failures.get(socket)
}
