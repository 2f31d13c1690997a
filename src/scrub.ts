// Takes credentials out of text: whole ones out of everything we write, parts and encodings of them out of what others say.
import { encodings, maskForms, reveal, SHORTEST_MASKED, type Secret } from './secret.ts'

/** Removes secrets from text. `whole` is for our own words, `outside` also removes parts, encodings and spaced-out copies. */
export interface Scrubber {
  readonly whole: (text: string) => string
  readonly outside: (text: string) => string
  /** One more secret, from now on. */
  readonly add: (secret: Secret) => void
}

const HIDDEN = '***'
/** A long random key is recognised by any four of its characters; a short, readable one only by eight, or ordinary words would vanish. */
const LONG_KEY = 40
/** A signed token of more characters than this has so many parts that four of them would stand in any text by chance. */
const LONG_TOKEN = 512
const PART = { token: 6, long: 4, short: 8 } as const

/** The prefix of a key that names its family and is public, as in `sk-ant-api03-` or `sk-or-v1-`. */
const PUBLIC_PREFIX = /^(?:sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-|sk-)/

/** Builds the scrubber for all secrets which are known when a run begins. */
export function makeScrubber(secrets: readonly Secret[]): Scrubber {
  const whole: string[] = []
  const values: string[] = []
  const parts: Parts[] = []
  // Taken apart when the first words of a stranger come in, and not before the first packet is out.
  const allParts = (): readonly Parts[] => {
    parts.push(...values.splice(0).flatMap(partsOf))
    return parts
  }
  const add = (secret: Secret): void => {
    const value = reveal(secret).trim()
    if (value === '') return
    whole.push(...maskForms(value))
    whole.sort((a, b) => b.length - a.length)
    values.push(value)
  }
  for (const secret of secrets) add(secret)
  return {
    whole: (text) => whole.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text),
    outside: (text) => hidePrefixed(allParts().reduce(hideParts, text)),
    add,
  }
}

interface Parts {
  readonly size: number
  readonly grams: ReadonlySet<string>
}

function partsOf(value: string): readonly Parts[] {
  const size = sizeFor(value)
  const bare = value.replace(PUBLIC_PREFIX, '')
  const body = bare.length < size ? value : bare
  return [
    { size, grams: grams(body, size) },
    {
      size: SHORTEST_MASKED,
      grams: new Set(encoded(value).flatMap((form) => [...grams(form, SHORTEST_MASKED)])),
    },
  ].filter((part) => part.grams.size > 0)
}

function sizeFor({ length }: string): number {
  if (length > LONG_TOKEN) return PART.token
  return length >= LONG_KEY ? PART.long : PART.short
}

/** Parts of every encoding of a token of a thousand characters would cost 25 ms, and such tokens live for minutes. */
function encoded(value: string): readonly string[] {
  return value.length > LONG_TOKEN ? [] : encodings(value)
}

function grams(text: string, size: number): ReadonlySet<string> {
  const starts = Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => at)
  return new Set(starts.map((at) => text.slice(at, at + size)))
}

function hideParts(text: string, parts: Parts): string {
  const hidden = new Uint8Array(text.length)
  markParts(text, parts, (at) => (hidden[at] = 1))
  const kept = [...text.matchAll(/[\w+/=%\\-]/g)].map((match) => match.index)
  const squeezed = kept.map((at) => text[at]).join('')
  const spaced = parts.size < SHORTEST_MASKED ? { ...parts, size: SHORTEST_MASKED } : parts
  markSpaced(squeezed, parts, spaced.size, (at) => (hidden[kept[at] ?? 0] = 1))
  return replaceMarked(text, hidden)
}

function markParts(text: string, { size, grams }: Parts, mark: (at: number) => void): void {
  for (let at = 0; at + size <= text.length; at += 1) {
    if (!grams.has(text.slice(at, at + size))) continue
    for (let covered = at; covered < at + size; covered += 1) mark(covered)
  }
}

/** In squeezed text a part counts only when its neighbours continue it, so that ordinary sentences stay whole. */
function markSpaced(text: string, parts: Parts, run: number, mark: (at: number) => void): void {
  const steps = run - parts.size
  const continues = (at: number): boolean =>
    Array.from({ length: steps + 1 }, (_, step) => text.slice(at + step, at + step + parts.size)).every(
      (gram) => parts.grams.has(gram),
    )
  for (let at = 0; at + run <= text.length; at += 1) {
    if (!continues(at)) continue
    for (let covered = at; covered < at + run; covered += 1) mark(covered)
  }
}

function replaceMarked(text: string, hidden: Uint8Array): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    if (hidden[at] === 0) out += text.charAt(at)
    else if (hidden[at - 1] !== 1) out += HIDDEN
  }
  return out
}

/** Whatever follows a known family prefix is somebody's key, even when it is not one of ours. */
function hidePrefixed(text: string): string {
  return text.replace(/\b(sk-ant-[a-z]{2,8}\d{0,4}-|sk-or-v1-|sk-proj-)[\w.*-]+/g, `$1${HIDDEN}`)
}
