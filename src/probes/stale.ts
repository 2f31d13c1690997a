// Connections that served a request and ended before the next one was answered: a server may close them at any moment (RFC 9112, section 9.5).
import type { Socket } from 'node:net'

const ends = new WeakSet<object>()

/** From now on the error by which a socket ends is remembered, if the socket had brought an answer by then. */
export function watchForEnd(socket: Socket): void {
  const before = socket.bytesRead
  socket.prependListener('error', (error) => {
    if (socket.bytesRead > before) ends.add(error)
  })
}

/** Whether a request met the end of a connection that had served others, and says nothing about the server. */
export function metStaleEnd(error: unknown): boolean {
  return typeof error === 'object' && error !== null && ends.has(error)
}
