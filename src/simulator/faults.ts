// Does the scripted faults of a connection to a real socket.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { pause } from './connection.ts'
import type { Exchange } from './connection.ts'
import type { Fault } from './misbehaviour.ts'
import { start } from './reply.ts'

const MEBIBYTE = 1_048_576

/** Members of the bomb's gzip stream, and what each inflates to: 1.25 GiB together, valid JSON white space. */
const BOMB_MEMBERS = 80
const BOMB_MEMBER_BYTES = 16 * MEBIBYTE

const JSON_HEADERS = { 'content-type': 'application/json' } as const

/** Commits one fault. Ends when the fault is done or the client has gone. */
export async function commit(fault: Fault, exchange: Exchange): Promise<void> {
  switch (fault.do) {
    case 'drip':
      return drip(exchange, fault.everyMs)
    case 'endless':
      return pour(exchange, endlessText(), JSON_HEADERS)
    case 'bomb':
      return pour(exchange, bombMembers(), { ...JSON_HEADERS, 'content-encoding': 'gzip' })
    case 'cut':
      return cut(exchange)
    case 'garbage':
      return speak(fault.bytes ?? NOT_HTTP, exchange)
    default:
      breakOff(fault.do, exchange)
  }
}

const NOT_HTTP = '\u0000\u0001SSH-2.0-NotHTTP\r\n\r\n'

/** A socket that HTTP/2 owns must not be written to (Node aborts): there, it is a close. */
function speak(bytes: string, { request, sockets }: Exchange): void {
  if (request.httpVersionMajor === 1) sockets?.top.end(bytes)
  else sockets?.top.destroy()
}

function breakOff(how: 'hang' | 'reset' | 'close', { sockets }: Exchange): void {
  if (how === 'reset') sockets?.raw.resetAndDestroy()
  if (how === 'close') sockets?.top.destroy()
}

async function drip(exchange: Exchange, everyMs: number): Promise<void> {
  start(exchange, { status: 200, headers: JSON_HEADERS })
  exchange.response.flushHeaders?.()
  while (!exchange.response.destroyed && (await pause(everyMs, exchange.closing)))
    exchange.response.write(' ')
}

function* endlessText(): Generator<string> {
  const chunk = 'x'.repeat(16_384)
  yield '{"data":["'
  for (;;) yield chunk
}

function* bombMembers(): Generator<Buffer> {
  const member = gzipSync(Buffer.alloc(BOMB_MEMBER_BYTES, ' '))
  for (let sent = 0; sent < BOMB_MEMBERS; sent += 1) yield member
}

async function pour(
  exchange: Exchange,
  source: Iterable<string | Buffer>,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  start(exchange, { status: 200, headers })
  try {
    await pipeline(Readable.from(source), exchange.response)
  } catch {
    // The client went away, as a careful client does.
  }
}

async function cut(exchange: Exchange): Promise<void> {
  const sent = '{"data":[{"type":"model","id":"claude-'
  start(exchange, { status: 200, headers: { ...JSON_HEADERS, 'content-length': String(sent.length + 1000) } })
  await new Promise<void>((resolve) => exchange.response.write(sent, () => resolve()))
  exchange.sockets?.top.destroy()
}
