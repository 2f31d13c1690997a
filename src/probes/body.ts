// Reads a body to a limit: endless, dripping and inflating bodies end here.
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib'
import { jsonSize, type JsonLimits } from '../words/json.ts'
import type { Body } from './observation.ts'

/** Most bytes of a body that are ever read, before and after decompression: 1 MiB (design, law 14). */
export const BODY_LIMIT = 1_048_576

/** A mebibyte comes in 64 pieces; one that comes in single bytes costs seconds. */
const MOST_PIECES = 10_000
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

/** Collects chunks until they end or a limit is reached (`most` bytes, before and after decompression), and tells of each; leaving the loop closes the stream. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  most = BODY_LIMIT,
  arrived: (end: number) => void = () => {},
): Promise<Body> {
  const pile = makePile(most)
  let [length, pieces] = [0, 0]
  for await (const chunk of chunks) {
    pile.add(chunk)
    length += chunk.length
    pieces += 1
    arrived(length)
    if (length > most || pieces > MOST_PIECES) return { bytes: pile.whole(), truncated: true }
  }
  return unpacked(pile.whole(), encoding, most)
}

interface Pile {
  readonly add: (chunk: Uint8Array) => void
  readonly whole: () => Buffer
}

/** Puts small chunks together as they come: a chunk of one byte costs a hundred. */
function makePile(most: number): Pile {
  const full: Uint8Array[] = []
  let slab = Buffer.alloc(0)
  let used = 0
  const close = (): void => {
    full.push(slab.subarray(0, used))
    used = 0
  }
  return {
    add: (chunk) => {
      if (used + chunk.length > slab.length) {
        close()
        slab = Buffer.alloc(Math.max(SLAB, chunk.length))
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

/** Node's code for more output than was allowed. */
const TOO_LONG = 'ERR_BUFFER_TOO_LARGE'

function isTooLong(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LONG
}

/** As `fetch` reads text, and so the official SDK: without a byte order mark. */
const UTF_8 = new TextDecoder()

/** The body as JSON; undefined where it is none, or has more parts than the limits allow. */
export function asJson({ bytes, truncated }: Body, limits: JsonLimits): unknown {
  if (truncated || bytes.length === 0 || jsonSize(bytes, limits) === undefined) return undefined
  try {
    return JSON.parse(UTF_8.decode(bytes)) as unknown
  } catch {
    return undefined
  }
}

/** The beginning of a body that was parsed: nothing else of it is looked at again. */
export function beginningOf(body: Body): Body {
  const { bytes } = body
  return { ...body, bytes: Buffer.from(bytes.subarray(0, KEPT)), length: bytes.length }
}
