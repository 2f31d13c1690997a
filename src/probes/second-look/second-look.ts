// A second look at a port that failed, by a connection of its own: no credential goes along, and nothing is read.
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { Route } from '../route.ts'
import { timeLimit } from '../time-limit.ts'

/** `speaks-tls`: does it answer a TLS handshake? `resets-at-once`: is a connection reset although nothing was said on it? */
export type SecondLook = 'speaks-tls' | 'resets-at-once'

/** A connection which is still open after so many milliseconds was not reset at once. */
const AT_ONCE_MS = 300

/** Asks the port the question on a connection of its own. False when the answer is no, or late. */
export function lookAgain(question: SecondLook, route: Route, signal: AbortSignal): Promise<boolean> {
  return question === 'speaks-tls' ? speaksTls(route, signal) : resetsAtOnce(route, signal)
}

function speaksTls({ address, addressPort }: Route, signal: AbortSignal): Promise<boolean> {
  const socket = connectTls({ host: address, port: addressPort, rejectUnauthorized: false })
  return settle(socket, signal, (done) => {
    socket.once('secureConnect', () => done(true))
    socket.on('error', ({ code }: NodeJS.ErrnoException) => done(code?.startsWith('ERR_SSL_TLSV') === true))
    socket.once('close', () => done(false))
  })
}

function resetsAtOnce({ address, addressPort }: Route, signal: AbortSignal): Promise<boolean> {
  const socket = connectTcp({ host: address, port: addressPort })
  return settle(socket, timeLimit(AT_ONCE_MS, signal), (done) => {
    socket.on('error', ({ code }: NodeJS.ErrnoException) => done(code === 'ECONNRESET'))
    socket.once('close', () => done(false))
  })
}

function settle(
  socket: Socket,
  signal: AbortSignal,
  listen: (done: (answer: boolean) => void) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (answer: boolean): void => {
      signal.removeEventListener('abort', abort)
      socket.destroy()
      resolve(answer)
    }
    const abort = (): void => done(false)
    signal.addEventListener('abort', abort, { once: true })
    socket.resume()
    listen(done)
  })
}
