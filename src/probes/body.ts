// Reads a body to a limit: endless, dripping and inflating bodies end here.
import type { Readable } from 'node:stream'
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib'
import { jsonSize, type JsonLimits } from '../words/json.ts'
import { collectWhereLarge, keepMemorySmall } from './keep-memory-small.ts'
import type { Body, HttpAnswer } from './observation.ts'

/** Most bytes of a body that are ever read, before and after decompression: 1 MiB (design, law 14). */
export const BODY_LIMIT = 1_048_576

/** A mebibyte comes in 64 pieces, and in 2,000 through the smallest segments of TCP (536 bytes); one that comes in single bytes costs seconds. */
const MOST_PIECES = 2_500
/** Bytes. */
const SLAB = 16_384

/** Bytes that are kept of a body once it was parsed: pages are told by their title, and the stream of the smallest message has 2 KiB. */
const KEPT = 65_536

export interface AnswerLimits extends JsonLimits {
  /** Read of the body, before and after decompression. */
  readonly bytes: number
}

/** A list of models: the longest that is known, of a gateway to all vendors, has 50,000 parts. */
export const LIST_LIMITS: AnswerLimits = { bytes: BODY_LIMIT, parts: 100_000, depth: 64 }
/** Any other answer: an error, a count, a message, a web page in their place. */
export const ANSWER_LIMITS: AnswerLimits = { bytes: 262_144, parts: 4_000, depth: 64 }

/** Unpacks at most so many bytes; throws where the bytes are not packed so, or would be more. */
type Unpack = (bytes: Buffer, most: number) => Buffer

/** What is cut is unpacked as far as it goes, as `fetch` does. */
const gunzip: Unpack = (bytes, maxOutputLength) =>
  gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })

/** Some servers leave the two bytes of zlib away, and clients bear it. */
const inflate: Unpack = (bytes, maxOutputLength) => {
  const unpack = ((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync
  return unpack(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
}

/** The codings that Node's `fetch`, and so the official SDK, unpacks; seen with Node 24.21 on 2026-11-26. */
const CODINGS: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', (bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength })],
  ['zstd', (bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength })],
])
/** More than one is rare, and each costs time. */
const MOST_CODINGS = 5

/**
 * Collects what a stream brings until it ends or a limit is reached (`most` bytes, before and after decompression), and tells of each piece;
 * at a limit the stream is destroyed. Rejects with the stream's error. Pieces are counted as they arrive: whoever iterates over a stream gets many as one.
 */
export function readBody(
  stream: Readable,
  encoding: string | undefined,
  most = BODY_LIMIT,
  arrived: (end: number) => void = () => {},
): Promise<Body> {
  const pile = makePile(most)
  let [length, pieces] = [0, 0]
  return new Promise((resolve, reject) => {
    stream.once('error', reject)
    stream.once('end', () => {
      if (length > KEPT) collectWhereLarge()
      resolve(unpacked(pile.whole(), encoding, most))
    })
    stream.on('data', (chunk: Uint8Array) => {
      if (stream.destroyed) return
      pile.add(chunk)
      length += chunk.length
      pieces += 1
      arrived(length)
      if (length > KEPT) keepMemorySmall()
      if (length <= most && pieces <= MOST_PIECES) return
      collectWhereLarge()
      resolve({ bytes: pile.whole(), truncated: true })
      stream.destroy()
    })
  })
}

interface Pile {
  readonly add: (chunk: Uint8Array) => void
  readonly whole: () => Buffer
}

/** Puts small chunks together as they come: a chunk of one byte costs a hundred. Large ones stay as they are. */
function makePile(most: number): Pile {
  const full: Uint8Array[] = []
  let slab = Buffer.alloc(0)
  let used = 0
  const close = (): void => {
    full.push(slab.subarray(0, used))
    slab = slab.subarray(used)
    used = 0
  }
  return {
    add: (chunk) => {
      if (used + chunk.length > slab.length) {
        close()
        if (chunk.length >= SLAB) return void full.push(chunk)
        slab = Buffer.alloc(SLAB)
      }
      slab.set(chunk, used)
      used += chunk.length
    },
    whole: () => {
      close()
      return Buffer.concat(full).subarray(0, most)
    },
  }
}

function unpacked(bytes: Buffer, encoding: string | undefined, most: number): Body {
  if (bytes.length === 0) return { bytes, truncated: false }
  const names = (encoding ?? '').split(',').map((name) => name.trim().toLowerCase())
  const packed = names.filter((name) => name !== '' && name !== 'identity').toReversed()
  if (packed.length === 0 && isPacked(bytes)) return { bytes, truncated: false, fault: 'unnamed' }
  const unpackers = packed.flatMap((name) => CODINGS.get(name) ?? [])
  if (unpackers.length < packed.length || packed.length > MOST_CODINGS)
    return { bytes, truncated: false, fault: 'unknown' }
  try {
    const whole = unpackers.reduce((inner, unpack) => unpack(inner, most), bytes)
    return { bytes: whole, truncated: false }
  } catch (error) {
    const nothing = { bytes: Buffer.alloc(0), truncated: isTooLong(error) }
    return nothing.truncated ? nothing : { ...nothing, fault: 'misfit' }
  }
}

/** How gzip (RFC 1952) and zstd (RFC 8878) begin, and no text that clients read: whoever unpacks by the headers is handed these bytes. */
const BEGINNINGS = [Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])]

function isPacked(bytes: Buffer): boolean {
  return BEGINNINGS.some((beginning) => bytes.subarray(0, beginning.length).equals(beginning))
}

/** Node's code for more output than was allowed. */
const TOO_LONG = 'ERR_BUFFER_TOO_LARGE'

function isTooLong(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LONG
}

/** As `fetch` reads text, and so the official SDK: without a byte order mark. */
function withoutMark(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

/** The body as JSON, undefined where it is none; one beyond the limits is not parsed. */
export function asJson(
  { bytes, truncated }: Body,
  limits: JsonLimits,
): Pick<HttpAnswer, 'json' | 'unparsedBeyond'> {
  if (truncated || bytes.length === 0) return { json: undefined }
  if (jsonSize(bytes, limits) === undefined) return { json: undefined, unparsedBeyond: limits }
  try {
    return { json: JSON.parse(withoutMark(bytes)) as unknown }
  } catch {
    return { json: undefined }
  }
}

/** The beginning of a body that was parsed: nothing else of it is looked at again. */
export function beginningOf(body: Body): Body {
  const { bytes } = body
  return { ...body, bytes: Buffer.from(bytes.subarray(0, KEPT)), length: bytes.length }
}
