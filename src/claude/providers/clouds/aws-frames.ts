// AWS's binary framing of a stream: each frame is lengths, a checksum, headers, a payload, a checksum.

/** A frame without headers and payload. Source: docs.aws.amazon.com event stream encoding. As of 2026-11-26. */
const EMPTY_FRAME = 16
/** Lengths of the frame and of its headers, and their checksum. */
const PRELUDE = 12
/** No frame of a message is longer, in bytes. */
const LONGEST = 1 << 20

/**
 * The server-sent events that a stream in AWS's frames holds, as the official SDK makes them: a chunk's payload is `{"bytes":base64}` of an
 * event of the Messages API; any other payload is an error. What is no whole frame ends the stream.
 */
export function eventsInFrames(bytes: Buffer): Buffer {
  const events: string[] = []
  let at = 0
  while (at + EMPTY_FRAME <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const headers = bytes.readUInt32BE(at + 4)
    const isWhole = length >= EMPTY_FRAME + headers && length <= LONGEST && at + length <= bytes.length
    if (!isWhole) break
    const payload = bytes.subarray(at + PRELUDE + headers, at + length - 4)
    events.push(eventOf(payload.toString('utf8')))
    at += length
  }
  return Buffer.from(events.join(''))
}

function eventOf(payload: string): string {
  const chunk = parsed(payload)
  const encoded = chunk?.['bytes']
  if (typeof encoded !== 'string') return written('error', errorIn(chunk))
  const event = parsed(Buffer.from(encoded, 'base64').toString('utf8'))
  const type = event?.['type']
  return event !== undefined && typeof type === 'string' ? written(type, event) : ''
}

function errorIn(said: Readonly<Record<string, unknown>> | undefined): unknown {
  const message = said?.['message'] ?? said?.['Message']
  return { type: 'error', error: { type: 'api_error', message: typeof message === 'string' ? message : '' } }
}

function written(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
