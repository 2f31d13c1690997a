// A body is read to its limit and no further, whatever it claims to be.
import { Readable } from 'node:stream'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import {
  ANSWER_LIMITS,
  asJson,
  beginningOf,
  LIST_LIMITS,
  BODY_LIMIT,
  readBody,
} from '../../../src/probes/body.ts'
import { fairWatch } from '../../support/fair-time.ts'

function chunks(...parts: readonly (string | Buffer)[]): Readable {
  return Readable.from(parts.map((part) => Buffer.from(part)))
}

const asItIs = (bytes: Buffer): Buffer => bytes

test('a body in pieces is read whole', async () => {
  const body = await readBody(chunks('{"a":', '1}'), undefined)
  expect(body.truncated).toBe(false)
  expect(asJson(body, LIST_LIMITS).json).toEqual({ a: 1 })
})

function* endless(bytes: number): Generator<Uint8Array> {
  for (;;) yield Buffer.alloc(bytes)
}

test('an endless body ends at the limit, and its stream is let go', async () => {
  const stream = Readable.from(endless(100_000))
  const body = await readBody(stream, undefined)
  expect(body).toMatchObject({ truncated: true })
  expect(body.bytes.length).toBe(BODY_LIMIT)
  expect(stream.destroyed).toBe(true)
})

test('a body in single bytes ends long before', async () => {
  const body = await readBody(Readable.from(endless(1)), undefined)
  expect(body.truncated).toBe(true)
  expect(body.bytes.length).toBeLessThan(3_000)
})

test('small and large pieces keep their order', async () => {
  const parts = ['a', 'b'.repeat(20_000), 'c', 'd', 'e'.repeat(16_383), 'f', 'g'.repeat(70_000), 'h']
  const body = await readBody(chunks(...parts), undefined)
  expect(body.bytes.toString()).toBe(parts.join(''))
})

describe('the limit is one mebibyte', () => {
  const MEBIBYTE = 1_048_576

  test.each([
    ['gzip', gzipSync],
    ['identity', asItIs],
  ] as const)('a body that just fits is whole: %s', async (encoding, pack) => {
    const body = await readBody(chunks(pack(Buffer.alloc(MEBIBYTE))), encoding)
    expect([body.bytes.length, body.truncated]).toEqual([MEBIBYTE, false])
  })

  test.each([
    ['gzip', gzipSync, 0],
    ['identity', asItIs, MEBIBYTE],
  ] as const)('a byte more is not kept: %s', async (encoding, pack, kept) => {
    const body = await readBody(chunks(pack(Buffer.alloc(MEBIBYTE + 1))), encoding)
    expect([body.bytes.length, body.truncated]).toEqual([kept, true])
  })
})

test('an empty body is empty, packed or not', async () => {
  expect(await readBody(chunks(), undefined)).toEqual({ bytes: Buffer.alloc(0), truncated: false })
  expect(await readBody(chunks(), 'gzip')).toEqual({ bytes: Buffer.alloc(0), truncated: false })
})

test.each([
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['deflate', deflateSync],
  [' br ', brotliCompressSync],
  ['identity', asItIs],
  ['deflate', deflateRawSync],
  ['zstd', zstdCompressSync],
  ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
  ['identity, ', asItIs],
] as const)('%j is unpacked when it is known', async (encoding, pack) => {
  const body = await readBody(chunks(pack(Buffer.from('{"ok":true}'))), encoding)
  expect(body.bytes.toString()).toBe('{"ok":true}')
})

test('a bomb does not go off', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * BODY_LIMIT), { level: 9 })
  expect(bomb.length).toBeLessThan(BODY_LIMIT)
  const wholeMs = fairWatch()
  gunzipSync(bomb)
  const limitMs = Math.max(500, wholeMs())
  const tookMs = fairWatch()
  expect(await readBody(chunks(bomb), 'gzip')).toEqual({ bytes: Buffer.alloc(0), truncated: true })
  expect(tookMs()).toBeLessThan(limitMs)
})

test('what is cut is unpacked as far as it goes', async () => {
  const cut = gzipSync('x'.repeat(1_000)).subarray(0, 20)
  const body = await readBody(chunks(cut), 'gzip')
  expect(body).toMatchObject({ truncated: false })
  expect(body.fault).toBeUndefined()
})

test.each(['gzip', 'deflate', 'br', 'zstd', 'br, gzip'])(
  'what is not packed by %s is a misfit',
  async (coding) => {
    const body = await readBody(chunks('{"not": "packed at all"}'), coding)
    expect(body).toEqual({ bytes: Buffer.alloc(0), truncated: false, fault: 'misfit' })
    expect(beginningOf(body)).toMatchObject({ fault: 'misfit' })
    expect(asJson(body, LIST_LIMITS).json).toBeUndefined()
  },
)

test.each(['compress', 'gzip, made-up', Array(6).fill('gzip').join()])(
  'a body packed by %s stays as it came, and is read if it is JSON',
  async (coding) => {
    const body = await readBody(chunks('{"a":1}'), coding)
    expect(body).toMatchObject({ truncated: false, fault: 'unknown' })
    expect(asJson(body, LIST_LIMITS).json).toEqual({ a: 1 })
  },
)

test('a byte order mark is no part of the JSON', () => {
  expect(asJson({ bytes: Buffer.from('\ufeff{"a":1}'), truncated: false }, LIST_LIMITS).json).toEqual({
    a: 1,
  })
})

test('a stream that breaks is an error of the stream', async () => {
  function* breaking(): Generator<Uint8Array> {
    yield Buffer.from('half')
    throw new Error('cut')
  }
  await expect(readBody(Readable.from(breaking()), undefined)).rejects.toThrow('cut')
})

test.each(['', '{', '<html>', '\ufeff'])('%j is no JSON', (text) => {
  expect(asJson({ bytes: Buffer.from(text), truncated: false }, LIST_LIMITS)).toEqual({ json: undefined })
})

test('half a document is no JSON, even when the half is one', () => {
  expect(asJson({ bytes: Buffer.from('1'), truncated: true }, LIST_LIMITS)).toEqual({ json: undefined })
})

test.each([`[${'{},'.repeat(5_000)}{}]`, '['.repeat(65)])(
  'a document beyond the limits is not parsed, and they are told',
  (text) => {
    const read = asJson({ bytes: Buffer.from(text), truncated: false }, ANSWER_LIMITS)
    expect(read).toEqual({ json: undefined, unparsedBeyond: ANSWER_LIMITS })
  },
)
