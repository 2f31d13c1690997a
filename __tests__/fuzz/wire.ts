// Answers as they go over the wire: status line, headers, coding, framing, pieces, and how the connection ends.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import fc from 'fast-check'
import { bodies, headers, statuses } from './bodies.ts'
import type { Said } from './servers.ts'
import { spoken, strangersWords } from './words.ts'

const CODINGS = {
  identity: (body: Buffer) => body,
  gzip: (body: Buffer) => gzipSync(body, { level: 1 }),
  deflate: (body: Buffer) => deflateSync(body, { level: 1 }),
  br: (body: Buffer) => brotliCompressSync(body, { params: { 1: 1 } }),
} as const
type Coding = keyof typeof CODINGS

const FRAMINGS = [
  'length',
  'chunked',
  'until the end',
  'short',
  'long',
  'both',
  'bad chunks',
  'no end',
] as const

/** Answers that are no answer. */
const FAULTS = ['hang', 'reset', 'close', 'garbage', 'interim only'] as const

export interface WireAnswer {
  readonly status: number
  readonly reason: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Undefined: the one that fits the question. */
  readonly body: string | undefined
  readonly coding: Coding
  /** What `content-encoding` says, where that is something else. */
  readonly claimed: string | undefined
  readonly framing: (typeof FRAMINGS)[number]
  readonly pieces: number
  readonly fault: (typeof FAULTS)[number] | undefined
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

export const FIT: WireAnswer = {
  ...{
    status: 200,
    reason: 'OK',
    headers: [['content-type', 'application/json']],
    body: undefined,
    coding: 'identity',
  },
  ...{ claimed: undefined, framing: 'length', pieces: 1, fault: undefined },
}

interface Parts {
  readonly bodies: fc.Arbitrary<string>
  readonly headers: fc.Arbitrary<WireAnswer['headers']>
  /** So many beside two of any kind are as they should be. */
  readonly fit: number
}

/** Answers with such parts, and the ones that fit among them. */
export function answersOf({ bodies: some, headers: told, fit }: Parts): fc.Arbitrary<WireAnswer> {
  const any = fc.record<WireAnswer>({
    status: statuses,
    reason: fc.oneof(fc.constantFrom('', 'OK', 'Unauthorized'), strangersWords),
    headers: told.map((more) => [['content-type', 'application/json'] as const, ...more]),
    body: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 5, arbitrary: some }),
    coding: fc.oneof(
      { weight: 4, arbitrary: fc.constant('identity' as const) },
      { weight: 1, arbitrary: fc.constantFrom<Coding>('gzip', 'deflate', 'br') },
    ),
    claimed: rarely(fc.constantFrom('gzip', 'br', 'zstd', 'x', 'gzip, gzip, gzip, gzip, gzip, gzip')),
    framing: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('length' as const, 'chunked' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...FRAMINGS) },
    ),
    pieces: fc.constantFrom(1, 1, 2, 7),
    fault: rarely(fc.constantFrom(...FAULTS)),
  })
  return fc.oneof({ weight: fit, arbitrary: fc.constant(FIT) }, { weight: 2, arbitrary: any })
}

/** Any answer; every third one is as it should be. */
export const answers = answersOf({ bodies, headers, fit: 1 })

/** What a header may hold on the wire: no end of a line. */
function headerText(text: string, key: string): string {
  return spoken(text, key)
    .replace(/[\r\n\0]/g, ' ')
    .slice(0, 2_000)
}

/** The whole answer as bytes. */
function bytesOf({ answer, secret: key }: Said): Buffer {
  const body = CODINGS[answer.coding](Buffer.from(spoken(answer.body ?? '', key)))
  const coding = answer.claimed ?? (answer.coding === 'identity' ? undefined : answer.coding)
  const head = [
    `HTTP/1.1 ${answer.status} ${headerText(answer.reason, key)}`,
    ...answer.headers.map(([name, value]) => `${name}: ${headerText(value, key)}`),
    ...(coding === undefined ? [] : [`content-encoding: ${coding}`]),
    ...framingHeaders(answer, body.length),
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), framed(answer, body)])
}

function framingHeaders({ framing }: WireAnswer, length: number): readonly string[] {
  const told: Readonly<Record<WireAnswer['framing'], readonly string[]>> = {
    length: [`content-length: ${length}`],
    chunked: ['transfer-encoding: chunked'],
    'until the end': ['connection: close'],
    short: [`content-length: ${length + 7}`],
    long: [`content-length: ${Math.max(0, length - 3)}`],
    both: [`content-length: ${length}`, 'transfer-encoding: chunked'],
    'bad chunks': ['transfer-encoding: chunked'],
    'no end': ['transfer-encoding: chunked'],
  }
  return told[framing]
}

function framed({ framing, pieces }: WireAnswer, body: Buffer): Buffer {
  if (framing === 'bad chunks') return Buffer.concat([Buffer.from('zz\r\n'), body])
  if (!['chunked', 'both', 'no end'].includes(framing)) return body
  const size = Math.ceil(body.length / (pieces * 3)) || 1
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size)
    chunks.push(Buffer.from(`${chunk.length.toString(16)};x=y\r\n`), chunk, Buffer.from('\r\n'))
  }
  return Buffer.concat([...chunks, Buffer.from(framing === 'no end' ? '' : '0\r\n\r\n')])
}

const LASTS: readonly string[] = ['length', 'chunked']

/** Says it, and ends the connection where the answer does. */
export function sayOn(socket: Socket, said: Said): void {
  const { answer, secret } = said
  const { fault } = answer
  if (fault !== undefined) fail(socket, fault, answer.reason, secret)
  else if (socket.writable) write(socket, said)
}

function fail(socket: Socket, fault: NonNullable<WireAnswer['fault']>, reason: string, key: string): void {
  if (fault === 'reset' && !(socket instanceof TLSSocket)) socket.resetAndDestroy()
  if (fault === 'reset') socket.destroy()
  if (fault === 'close') socket.end()
  if (fault === 'garbage') socket.end(Buffer.from(spoken(`⟦plain⟧ ${reason}`, key)))
  if (fault === 'interim only') socket.end('HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n')
}

function write(socket: Socket, said: Said): void {
  const { framing, pieces } = said.answer
  const bytes = bytesOf(said)
  const size = Math.ceil(bytes.length / pieces)
  for (let at = 0; at < bytes.length; at += size) socket.write(bytes.subarray(at, at + size))
  if (!LASTS.includes(framing)) socket.end()
}
