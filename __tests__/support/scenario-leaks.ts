// Finds a credential in a text, whole or in part: the text is decoded in every known way, and each reading looked through once.
import { createHash } from 'node:crypto'
import { readingsOf } from './decoded-text.ts'

/** Shorter parts may stand in any text by chance. */
const PART = 6
/** Decoded text has one case and no signs, and so a longer part may be the same by chance. */
const DECODED_PART = 12
/** A shorter credential is looked for as it is alone, in characters. */
const SHORTEST = 8
/** Services like to quote the last characters. */
const ENDING = 4
const ENDS = 'the end of the credential'

/** The part of a credential that may be shown: how its family begins. */
const PUBLIC_PREFIX =
  /^(?:sk-ant-[a-z]+\d*-|sk-proj-|sk-or-v1-|sk-|gh[a-z]_|github_pat_|AIza|AKIA|ABSK|gsk_|xai-|hf_)/

/**
 * A complaint for each way in which the text tells the secret; the complaint tells nothing of it. Decoders and turns may be left out, to
 * show what each is good for. A `part` that stands there as it is counts from so many characters on.
 */
export function leaksIn(
  text: string,
  secret: string,
  leftOut: readonly string[] = [],
  part = PART,
): readonly string[] {
  const key = secret.trim()
  const body = key.replace(PUBLIC_PREFIX, '')
  const bare = makeFinder(windows(body, Math.min(part, body.length)).map((part, at) => [part, `${at}`]))
  const from = bare(Buffer.from(text, 'latin1'))
  const find = makeFinder(turned(key, body).filter(([, name]) => !leftOut.includes(name)))
  const found = foldedReadings(text, leftOut.join()).flatMap(([decoder, bytes]) => {
    const name = find(bytes)
    return name === undefined ? [] : [`tells ${name}, by its ${decoder}`]
  })
  return [
    ...(from === undefined ? [] : [`tells the credential from its character ${from} on`]),
    ...new Set(found),
    ...(!leftOut.includes(ENDS) && quotesEnding(text, key) ? [`tells ${ENDS}`] : []),
  ]
}

function windows(text: string, length: number): readonly string[] {
  if (length === 0) return []
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length))
}

const reversed = (text: string): string => [...text].toReversed().join('')
const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))
const digest = (algorithm: string, text: string): readonly string[] =>
  (['hex', 'base64'] as const).map((encoding) => createHash(algorithm).update(text).digest(encoding))

/** Every piece of the credential that is looked for in a decoded text, with the name of what it is. */
function turned(key: string, body: string): readonly (readonly [piece: string, name: string])[] {
  const straight = folded(body)
  if (straight.length < SHORTEST) return []
  const digests = ['sha256', 'sha1', 'md5'].flatMap((algorithm) =>
    [key, body].flatMap((text) => digest(algorithm, text)),
  )
  const all = [
    ['the credential', straight],
    ['the reversed credential', reversed(straight)],
    ['the credential in rot13', rot13(straight)],
    ['the reversed credential in rot13', rot13(reversed(straight))],
    ...digests.map((text) => ['a digest of the credential', folded(text)] as const),
  ] as const
  const length = Math.min(DECODED_PART, straight.length)
  return all.flatMap(([name, text]) => windows(text, length).map((part) => [part, name] as const))
}

/** Letters in one case, and digits; no sign that could stand between. */
function folded(text: string): string {
  return fold(text).toString('latin1')
}

const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 0
})

function fold(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(text.length)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const byte = FOLDED[text.charCodeAt(at)] ?? 0
    if (byte !== 0) bytes[length++] = byte
  }
  return bytes.subarray(0, length)
}

type FoldedReading = readonly [decoder: string, bytes: Buffer]
interface Latest {
  readonly text: string
  readonly leftOut: string
  readonly readings: readonly FoldedReading[]
}
let latest: Latest | undefined

/** One text is looked through for several secrets. */
function foldedReadings(text: string, leftOut: string): readonly FoldedReading[] {
  if (latest?.text !== text || latest.leftOut !== leftOut) {
    const readings = readingsOf(text, leftOut.split(',')).map(([name, reading]): FoldedReading => [
      name,
      fold(reading),
    ])
    latest = { text, leftOut, readings }
  }
  return latest.readings
}

/** Finds any of many pieces of one length in one walk: a table of four characters' hashes tells where to look closer. */
function makeFinder(
  pieces: readonly (readonly [piece: string, name: string])[],
): (bytes: Buffer) => string | undefined {
  const names = new Map(
    pieces.map(([piece, name]) => [Buffer.from(piece, 'latin1').toString('latin1'), name]),
  )
  const length = pieces[0]?.[0].length ?? 0
  const ends = new Uint8Array(1 << 16)
  for (const piece of names.keys()) ends[slotOf(Buffer.from(piece, 'latin1').reduce(rolled, 0))] = 1
  return (bytes) => {
    let hash = 0
    for (let at = 0; at < bytes.length; at += 1) {
      hash = rolled(hash, bytes[at] ?? 0)
      if (ends[slotOf(hash)] === 0 || at + 1 < length) continue
      const name = names.get(bytes.toString('latin1', at + 1 - length, at + 1))
      if (name !== undefined) return name
    }
    return undefined
  }
}

/** Keeps the last four bytes. */
const rolled = (hash: number, byte: number): number => (hash << 8) | byte
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16

/** The end of a key, standing alone; where it is a word or a number it proves nothing. */
function quotesEnding(text: string, key: string): boolean {
  const ending = key.slice(-ENDING)
  if (key.length < 4 * ENDING || !/^[A-Za-z0-9]+$/.test(ending) || /^(?:[A-Z]?[a-z]+|\d+)$/.test(ending))
    return false
  return new RegExp(`(?<![A-Za-z0-9])${ending}(?![A-Za-z0-9])`).test(text)
}
