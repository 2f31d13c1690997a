// Credentials that cannot be printed by accident, and the forms in which one could show up in a text.

const values = new WeakMap<Secret, string>()

/** A credential. It holds nothing enumerable: printing, spreading or serialising one shows only that it is a secret. */
export interface Secret {
  readonly secret: true
}

/** Hides a value that becomes known only during the run, before it can be written anywhere. */
export type Hide = (value: string) => Secret

/** Wraps a value so that it cannot be printed. */
export function makeSecret(value: string): Secret {
  const made: Secret = Object.freeze({ secret: true })
  values.set(made, value)
  return made
}

/** The value itself. Only the probes that send it, the shape checks and the scrubber may ask. */
export function reveal(secret: Secret): string {
  const value = values.get(secret)
  if (value === undefined) throw new TypeError('not a secret made by makeSecret')
  return value
}

/** Shorter values are not masked (contract, safety rule 9): a runner which masks `test` ruins its own log. */
export const SHORTEST_MASKED = 8

/** The forms of a value to register as masks: raw, trimmed, each line, URL-encoded, base64, JSON-escaped. */
export function maskForms(value: string): readonly string[] {
  const trimmed = value.trim()
  const forms = [value, trimmed, ...value.split(/\r\n|\r|\n/), ...encodings(trimmed)]
  return [...new Set(forms)].filter((form) => form.trim().length >= SHORTEST_MASKED)
}

/** The same value as other software writes it: URL, base64 at its three alignments, base64url, hex, JSON, one-byte escapes. */
function encodings(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8')
  const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64'))
  const inner = shifted.map((text, shift) => text.slice(shift === 0 ? 0 : shift + 1).replace(/.{0,2}=*$/, ''))
  const hex = bytes.toString('hex')
  const percent = hex.replace(/../g, '%$&')
  return [
    ...[
      encodeURIComponent(value.toWellFormed()),
      JSON.stringify(value).slice(1, -1),
      bytes.toString('base64'),
      ...inner,
    ],
    ...[...inner.map(toBase64Url), hex, percent, hex.toUpperCase(), percent.toUpperCase()],
    unicodeEscapes(value),
  ]
}

function toBase64Url(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_')
}

function unicodeEscapes(value: string): string {
  return [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
}
