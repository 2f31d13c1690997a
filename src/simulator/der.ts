// Just enough of DER (ITU-T X.690) to write a certificate.

/** One encoded value: tag, length, content. */
export type Der = Buffer

const FIRST_GENERALIZED_YEAR = 2050

function tagged(tag: number, content: Buffer): Der {
  return Buffer.concat([Buffer.from([tag]), length(content.length), content])
}

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size])
  const bytes = size < 0x100 ? [size] : [size >> 8, size & 0xff]
  return Buffer.from([0x80 | bytes.length, ...bytes])
}

export function sequence(...parts: readonly Der[]): Der {
  return tagged(0x30, Buffer.concat(parts))
}

export function set(...parts: readonly Der[]): Der {
  return tagged(0x31, Buffer.concat(parts))
}

/** A positive integer from its big-endian bytes, the first of which must not be zero. */
export function integer(bytes: Buffer): Der {
  const first = bytes[0] ?? 0
  return tagged(0x02, first < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]))
}

export function boolean(value: boolean): Der {
  return tagged(0x01, Buffer.from([value ? 0xff : 0]))
}

export function octets(content: Buffer): Der {
  return tagged(0x04, content)
}

/** A bit string; `unused` counts the padding bits at its end. */
export function bits(content: Buffer, unused = 0): Der {
  return tagged(0x03, Buffer.concat([Buffer.from([unused]), content]))
}

export function utf8(text: string): Der {
  return tagged(0x0c, Buffer.from(text, 'utf8'))
}

/** `[n] EXPLICIT` */
export function explicit(number: number, content: Der): Der {
  return tagged(0xa0 | number, content)
}

/** `[n] IMPLICIT` of a primitive type. */
export function implicit(number: number, content: Buffer): Der {
  return tagged(0x80 | number, content)
}

/** An object identifier from its dotted form. */
export function oid(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): readonly number[] {
  const low = value & 0x7f
  return value < 0x80 ? [low] : [...base128(value >> 7).map((byte) => byte | 0x80), low]
}

/** UTCTime before 2050, GeneralizedTime from then on, as RFC 5280 §4.1.2.5 demands. */
export function time(at: Date): Der {
  const digits = at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '')
  return at.getUTCFullYear() < FIRST_GENERALIZED_YEAR
    ? tagged(0x17, Buffer.from(digits.slice(2)))
    : tagged(0x18, Buffer.from(digits))
}
