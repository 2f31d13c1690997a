// Reads a body to a limit: endless, dripping and inflating bodies end here.
import { brotliDecompressSync, inflateSync, gunzipSync } from 'node:zlib'
import type { Body } from './observation.ts'
import { parseJson } from '../words/json.ts'

/** Most bytes of a body that are ever kept, before and after decompression: 1 MiB (design, law 14). */
export const BODY_LIMIT = 1_048_576

const INFLATERS = new Map<string | undefined, typeof gunzipSync | typeof brotliDecompressSync>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
])

/** Collects chunks until they end or the limit is reached, and tells of each; leaving the loop closes the stream. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  arrived: (end: number) => void = () => {},
): Promise<Body> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    kept.push(chunk)
    length += chunk.length
    arrived(length)
    if (length > BODY_LIMIT) return { bytes: Buffer.concat(kept).subarray(0, BODY_LIMIT), truncated: true }
  }
  return inflated(Buffer.concat(kept), encoding)
}

function inflated(bytes: Buffer, encoding: string | undefined): Body {
  const inflate = INFLATERS.get(encoding?.trim().toLowerCase())
  if (inflate === undefined || bytes.length === 0) return { bytes, truncated: false }
  try {
    return { bytes: inflate(bytes, { maxOutputLength: BODY_LIMIT }), truncated: false }
  } catch {
    return { bytes: Buffer.alloc(0), truncated: true }
  }
}

/** The body as JSON, or undefined; also where it nests without end. */
export function asJson(body: Body): unknown {
  if (body.truncated || body.bytes.length === 0) return undefined
  try {
    return parseJson(body.bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
