// A client that sees the bare bytes: what a server really sent, and how the connection ended.
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { GOOD_KEY } from '../../src/simulator/account.ts'

/** The whole of a connection. */
export interface Heard {
  readonly text: string
  readonly bytes: number
  /** `fin`, an error's code, or `open` when the time or the bytes allowed were up first. */
  readonly ended: string
}

export interface Ask {
  readonly port: number
  readonly path?: string
  /** Whole lines. Default: a good bearer credential in the newer version. */
  readonly headers?: readonly string[]
  /** Speaks TLS and trusts these roots. */
  readonly ca?: string
  readonly maxMs?: number
  readonly maxBytes?: number
}

export const GOOD_HEADERS = [`authorization: Bearer ${GOOD_KEY}`, 'anthropic-version: 2026-10-21'] as const

/** Sends one GET and listens until the connection ends or a limit is reached. */
export async function ask(wanted: Ask): Promise<Heard> {
  const { port, ca, path = '/v1/models', headers = GOOD_HEADERS } = wanted
  const host = '127.0.0.1'
  const socket =
    ca === undefined ? connect(port, host) : connectTls({ port, host, ca, servername: 'localhost' })
  socket.write(
    ['GET ' + path + ' HTTP/1.1', 'host: localhost', 'connection: close', ...headers, '', ''].join('\r\n'),
  )
  return listen(socket, wanted)
}

/** Listens without having said anything. */
export async function listen(
  socket: Socket,
  { maxMs = 2000, maxBytes = Infinity }: Partial<Ask>,
): Promise<Heard> {
  const chunks: Buffer[] = []
  let bytes = 0
  const ended = await new Promise<string>((resolve) => {
    const timer = setTimeout(() => resolve('open'), maxMs)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= maxBytes) resolve('open')
    })
    socket.once('end', () => resolve('fin'))
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    socket.once('close', () => clearTimeout(timer))
  })
  socket.destroy()
  return { text: Buffer.concat(chunks).toString('latin1'), bytes, ended }
}
