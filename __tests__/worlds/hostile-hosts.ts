// Hosts that answer to cost whoever asks: bodies without end, in single bytes, of many parts, that inflate, and headers as long.
import { gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'
import { livePort, type Port } from '../support/ports.ts'

const MEBIBYTE = 1_048_576

type Head = Readonly<Record<string, string>>

function whole(body: string | Buffer, more: Head = {}): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([head({ 'content-length': String(bytes.length), ...more }), bytes])
}

function head(more: Head): Buffer {
  const lines = Object.entries({ 'content-type': 'application/json', ...more })
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.from(`HTTP/1.1 200 OK\r\n${text}\r\n`)
}

/** Each byte of a text as a chunk of its own. */
function inBytes(text: string): Buffer {
  const chunks = Buffer.from([...text].map((sign) => `1\r\n${sign}\r\n`).join('') + '0\r\n\r\n')
  return Buffer.concat([head({ 'transfer-encoding': 'chunked' }), chunks])
}

function filled(part: string, length: number): string {
  return `[${`${part},`.repeat(Math.floor(length / (part.length + 1)))}${part}]`
}

function list(models: number, length: number): string {
  const ids = Array.from({ length: models }, (_, at) => `claude-${'model-'.repeat(length / 6)}${at}`)
  return JSON.stringify({ data: ids.map((id) => ({ id })) })
}

/** What a host answers to everything, in one piece; undefined for one that never does. */
export const HOSTILE_ANSWERS = {
  'a body in pieces of one byte': () => inBytes(`"${'x'.repeat(400_000)}"`),
  'a list of 4,000 models with long names': () => whole(list(4_000, 180)),
  'a mebibyte of empty objects': () => whole(filled('{}', MEBIBYTE - 3)),
  'a mebibyte of zeros': () => whole(filled('0', MEBIBYTE - 3)),
  'a mebibyte that only opens': () => whole('['.repeat(MEBIBYTE)),
  'a list of 30,000 models with short names': () => whole(list(30_000, 6).slice(0, MEBIBYTE)),
  'a body without an end': () =>
    Buffer.concat([head({ 'content-length': String(1e9) }), Buffer.alloc(4 * MEBIBYTE, '[')]),
  'a bomb': () => whole(gzipSync(Buffer.alloc(64 * MEBIBYTE, ' ')), { 'content-encoding': 'gzip' }),
  'headers of a mebibyte': () => whole('{}', { 'x-large': 'x'.repeat(MEBIBYTE) }),
  'headers by the thousand': () =>
    whole('{}', Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`x-${at}`, 'x']))),
  nothing: () => undefined,
} as const satisfies Record<string, () => Buffer | undefined>

export type HostileAnswer = keyof typeof HOSTILE_ANSWERS

/** A host that gives one answer to every request of every connection. */
export function hostileHost(answer: Buffer | undefined): Promise<Port> {
  return livePort('127.0.0.1', (socket) => serve(socket, answer))
}

function serve(socket: Socket, answer: Buffer | undefined): void {
  let asked = ''
  socket.setEncoding('latin1').on('data', (text: string) => {
    asked += text
    if (!isWhole(asked)) return
    asked = ''
    if (answer !== undefined) socket.write(answer)
  })
}

function isWhole(request: string): boolean {
  const end = request.indexOf('\r\n\r\n')
  const length = Number(/^content-length: (\d+)/im.exec(request)?.[1] ?? 0)
  return end >= 0 && request.length >= end + 4 + length
}
