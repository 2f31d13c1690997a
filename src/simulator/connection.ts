// One request on the wire: where the answer is written, and the sockets beneath it for those who want to break them.
import type { IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import type { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

export type WireRequest = IncomingMessage | Http2ServerRequest

/** The common part of HTTP/1.1 and HTTP/2 responses. */
export interface WireResponse extends Writable {
  statusCode: number
  setHeader(name: string, value: string): unknown
  /** Missing only in the type declarations of HTTP/2. */
  flushHeaders?(): void
}

/** The two layers of a connection; over plain HTTP they are the same socket. */
export interface Sockets {
  /** TCP. */
  readonly raw: Socket
  /** The transport of HTTP. */
  readonly top: Socket
}

/** Everything needed to answer one request, well or badly. */
export interface Exchange {
  readonly request: WireRequest
  readonly response: WireResponse
  readonly sockets: Sockets | undefined
  /** Aborted when the simulator closes: nothing waits any longer. */
  readonly closing: AbortSignal
}

/** Waits; false when the simulator closed meanwhile. */
export async function pause(ms: number, closing: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal: closing })
    return true
  } catch {
    return false
  }
}

/** The whole body of a request; what arrived so far when the client goes away. */
export async function bodyOf(request: WireRequest): Promise<Buffer> {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise<void>((resolve) => {
    request.once('end', resolve)
    request.once('close', resolve)
    request.once('error', () => resolve())
  })
  return Buffer.concat(chunks)
}
