// Writes a well-behaved answer: its date, its compression, its pieces.
import { gzipSync } from 'node:zlib'
import { pause } from './connection.ts'
import type { Exchange } from './connection.ts'
import type { ApiAnswer, ApiRequest } from './exchange.ts'

/** Between two pieces of a stream, so that they arrive as pieces. */
const PIECE_GAP_MS = 1

/** Sends an answer as the real edge does: gzip where the client takes it, a stream never compressed. */
export async function reply(exchange: Exchange, request: ApiRequest, answer: ApiAnswer): Promise<void> {
  if (typeof answer.body !== 'string') return stream(exchange, answer, answer.body)
  const packed = mayPack(answer) && wantsGzip(request)
  const body = packed ? gzipSync(answer.body) : bytesOf(answer, answer.body)
  const extra: Record<string, string> = packed ? { 'content-encoding': 'gzip' } : {}
  start(exchange, {
    ...answer,
    headers: { 'content-length': String(body.length), ...extra, ...answer.headers },
  })
  exchange.response.end(request.method === 'HEAD' ? undefined : body)
}

function mayPack({ body, headers, frame }: ApiAnswer): boolean {
  return body !== '' && headers['content-encoding'] === undefined && frame === undefined
}

function bytesOf({ frame }: ApiAnswer, text: string): Buffer {
  return frame?.(text) ?? Buffer.from(text)
}

function wantsGzip(request: ApiRequest): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
}

/** Sets status and headers; a header which a script dropped is not sent, `date` included. */
export function start(
  { response }: Exchange,
  { status, headers }: Pick<ApiAnswer, 'status' | 'headers'>,
): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

async function stream(exchange: Exchange, answer: ApiAnswer, pieces: readonly string[]): Promise<void> {
  start(exchange, answer)
  exchange.response.flushHeaders?.()
  for (const piece of pieces) {
    exchange.response.write(bytesOf(answer, piece))
    if (!(await pause(PIECE_GAP_MS, exchange.closing))) return
  }
  if (answer.breaksOff) exchange.sockets?.top.destroy()
  else exchange.response.end()
}
