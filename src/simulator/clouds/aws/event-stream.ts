// AWS's binary framing of a stream: each event of the API becomes a `chunk` of Bedrock's.
import { crc32 } from 'node:zlib'

/** The content type of the framing. */
export const EVENT_STREAM = 'application/vnd.amazon.eventstream'

const CHUNK = {
  ':event-type': 'chunk',
  ':content-type': 'application/json',
  ':message-type': 'event',
} as const

/** Bytes of a message besides its headers and payload: two lengths, the prelude's checksum and the message's. */
const AROUND = 16

/** The type of a header's value that is text, the only one Bedrock uses. */
const TEXT = 7

/** The frames of some server-sent events, given as their text. */
export function chunksOf(events: string): Buffer {
  const data = [...events.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => json)
  return Buffer.concat(data.map(chunk))
}

function chunk(json: string): Buffer {
  const payload = JSON.stringify({ bytes: Buffer.from(json).toString('base64'), p: 'abcdefgh' })
  return message(CHUNK, Buffer.from(payload))
}

/** One message. Source: docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html, the same encoding. As of 2026-11-27. */
function message(headers: Readonly<Record<string, string>>, payload: Buffer): Buffer {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)))
  const lengths = Buffer.concat([uint32(head.length + payload.length + AROUND), uint32(head.length)])
  const checked = Buffer.concat([lengths, uint32(crc32(lengths)), head, payload])
  return Buffer.concat([checked, uint32(crc32(checked))])
}

function header(name: string, value: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(Buffer.byteLength(value))
  return Buffer.concat([
    Buffer.of(Buffer.byteLength(name)),
    Buffer.from(name),
    Buffer.of(TEXT),
    length,
    Buffer.from(value),
  ])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
