// Keys for property tests: invented at run time, as random as real ones.
import fc from 'fast-check'

/** What is in a key of a gateway. */
export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const ALPHABET = `${ALPHANUMERIC}-_`

export function letters(alphabet: string, length: number): fc.Arbitrary<string> {
  const one = fc.constantFrom(...alphabet)
  return fc.string({ unit: one, minLength: length, maxLength: length })
}

/** The public beginning of a key of the common family. */
export const PREFIX = ['sk', 'ant', 'api03', ''].join('-')

/** The 95 secret characters of a key of 108. */
export const keyBody: fc.Arbitrary<string> = letters(ALPHABET, 93).map((body) => `${body}AA`)

/** Every piece of a text with this many characters. */
export function pieces(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => text.slice(at, at + size))
}

/** The pieces of `secret` that stand in `text`. */
export function leaked(text: string, secret: string, size: number): readonly string[] {
  return pieces(secret, size).filter((piece) => text.includes(piece))
}
