// A tunnel through a proxy (CONNECT, RFC 9110 section 9.3.6) on a connection that stands already.
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { userAgent } from '../claude/requests/dialects.ts'
import { reveal } from '../secrets/secret.ts'
import { VERSION } from '../words/version.ts'
import { abortFailure, networkFailure, tunnelRefused } from './failure.ts'
import type { NetworkFailure, TunnelAnswer } from './observation.ts'
import type { ProxyServer } from './route.ts'
import { timeLimit } from './time-limit.ts'

interface TunnelResult {
  /** Only when the proxy opened the tunnel. */
  readonly socket: Socket | undefined
  readonly answer: TunnelAnswer | undefined
  readonly failure: NetworkFailure | undefined
}

/** Bytes of a refusal's body that are read, and how long they are waited for, in milliseconds. */
const BODY_CAP = 4_096
const BODY_WAIT_MS = 300

/** Asks for a tunnel to `authority` (`host:port`). Never rejects; whatever is no open tunnel ends with the socket destroyed. */
export async function openTunnel(
  socket: Socket,
  authority: string,
  proxy: ProxyServer,
  signal: AbortSignal,
): Promise<TunnelResult> {
  try {
    const { answer, head } = await ask(socket, authority, proxy, signal)
    const { statusCode: status = 0, statusMessage: reason = '' } = answer
    const told = { status, reason, headers: flat(answer) }
    if (status >= 200 && status < 300) {
      if (head.length > 0) socket.unshift(head)
      return { socket, answer: { ...told, bodyStart: '' }, failure: undefined }
    }
    const bodyStart = await readStart(socket, head, signal)
    return refused(socket, tunnelRefused(status), { ...told, bodyStart })
  } catch (error) {
    return refused(socket, signal.aborted ? abortFailure('proxy', signal) : networkFailure('proxy', error))
  }
}

function refused(socket: Socket, failure: NetworkFailure, answer?: TunnelAnswer): TunnelResult {
  socket.destroy()
  return { socket: undefined, answer, failure }
}

interface Heard {
  readonly answer: IncomingMessage
  /** Bytes that came behind the head of the answer. */
  readonly head: Buffer
}

function ask(
  socket: Socket,
  authority: string,
  { authorization }: ProxyServer,
  signal: AbortSignal,
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asking: ClientRequest = request({
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        'user-agent': userAgent(VERSION),
        ...(authorization !== undefined && { 'proxy-authorization': reveal(authorization) }),
      },
      createConnection: () => socket,
    })
    const abort = (): void => void asking.destroy()
    signal.addEventListener('abort', abort, { once: true })
    const done = (): void => signal.removeEventListener('abort', abort)
    asking.once('connect', (answer: IncomingMessage, _socket: Socket, head: Buffer) => {
      done()
      resolve({ answer, head })
    })
    asking.on('error', (error) => {
      done()
      reject(error)
    })
    asking.once('close', () => reject(new Error('closed without an answer')))
    if (signal.aborted) abort()
    asking.end()
  })
}

function flat({ headers }: IncomingMessage): TunnelAnswer['headers'] {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]))
}

/** A page says in its title why; it may come late, in pieces, or never. */
async function readStart(socket: Socket, head: Buffer, signal: AbortSignal): Promise<string> {
  const pieces = [head]
  const length = (): number => pieces.reduce((sum, piece) => sum + piece.length, 0)
  const enough = timeLimit(BODY_WAIT_MS, signal)
  await new Promise<void>((resolve) => {
    const settle = (): void => resolve()
    enough.addEventListener('abort', settle, { once: true })
    socket.once('close', settle).once('end', settle)
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece)
      if (length() >= BODY_CAP) settle()
    })
    if (enough.aborted || socket.destroyed || length() >= BODY_CAP) settle()
  })
  return Buffer.concat(pieces).subarray(0, BODY_CAP).toString('utf8')
}
