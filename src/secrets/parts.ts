// Recognises parts of secrets in the words of others: bare, spaced out, or in an encoding. What it costs does not depend on how many secrets there are.
import { ANY_KEY_PREFIX } from './key-prefixes.ts'
import type { Interval } from './needles.ts'
import { SHORTEST_MASKED } from './secret.ts'

interface SecretParts {
  readonly add: (value: string) => void
  /** Every stretch that tells a part. */
  readonly intervalsIn: (text: string) => readonly Interval[]
}

/** A long random key is recognised by any four of its characters; a short, readable one only by eight, or ordinary words would vanish. */
const LONG_KEY = 40
/** A signed token of more characters than this has so many parts that four of them would stand in any text by chance. */
const LONG_TOKEN = 512
/** The same is true of so many keys together: of a thousand, one word in a hundred would tell four characters. Their ends, which services like to quote, are hidden all the same. */
const MANY_KEYS = 8
const SIZE = { long: 4, ofMany: 6, short: SHORTEST_MASKED } as const

/** The public beginning of a key: the prefix of its family, or `sk-`, which keys of many gateways begin with. */
const PUBLIC_PREFIX = new RegExp(`^(?:${ANY_KEY_PREFIX}|sk-)`)

/** The characters of a part when it is spaced out. */
const OF_A_KEY = /[\w+/=%\\-]/g

type Grams = ReadonlyMap<number, ReadonlySet<string>>

/** Secrets are taken apart when the first words of a stranger come in, and not before the first packet is out. */
export function makeSecretParts(): SecretParts {
  const values: string[] = []
  let grams: Map<number, Set<string>> | undefined
  let counted = 0
  const prepared = (): Grams => {
    const many = values.length > MANY_KEYS
    if (grams === undefined || (many && counted <= MANY_KEYS)) {
      grams = new Map()
      counted = 0
    }
    for (const value of values.slice(counted)) takeApart(value, many, grams)
    counted = values.length
    return grams
  }
  return {
    add: (value) => void values.push(value),
    intervalsIn: (text) => (values.length === 0 ? [] : tellingIn(text, prepared())),
  }
}

function takeApart(value: string, many: boolean, grams: Map<number, Set<string>>): void {
  const size = sizeFor(value, many)
  const bare = value.replace(PUBLIC_PREFIX, '')
  const body = bare.length < size ? value : bare
  const known = gramsOf(size, grams)
  for (let at = 0; at + size <= body.length; at += 1) known.add(body.slice(at, at + size))
  if (size !== SIZE.ofMany) return
  const ends = gramsOf(SIZE.long, grams)
  ends.add(body.slice(0, SIZE.long)).add(body.slice(-SIZE.long))
}

function gramsOf(size: number, grams: Map<number, Set<string>>): Set<string> {
  const known = grams.get(size) ?? new Set()
  grams.set(size, known)
  return known
}

function sizeFor({ length }: string, many: boolean): number {
  if (length < LONG_KEY) return SIZE.short
  return many || length > LONG_TOKEN ? SIZE.ofMany : SIZE.long
}

function tellingIn(text: string, grams: Grams): readonly Interval[] {
  return [...plainIn(text, grams), ...spacedIn(text, grams), ...encodedIn(text, grams)]
}

function plainIn(text: string, grams: Grams): readonly Interval[] {
  return [...grams].flatMap(([size, known]) =>
    startsIn(text, size, known).map((at) => [at, at + size] as const),
  )
}

function startsIn(text: string, size: number, known: ReadonlySet<string>): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at + size <= text.length; at += 1)
    if (known.has(text.slice(at, at + size))) starts.push(at)
  return starts
}

/** In squeezed text a part counts only when its neighbours continue it to eight characters, so that ordinary sentences stay whole. */
function spacedIn(text: string, grams: Grams): readonly Interval[] {
  const kept = [...text.matchAll(OF_A_KEY)].map((match) => match.index)
  if (kept.length === text.length) return []
  const squeezed = kept.map((at) => text[at]).join('')
  const spread = (start: number, end: number): readonly Interval[] =>
    kept.slice(start, end).map((at) => [at, at + 1] as const)
  return [...grams].flatMap(([size, known]) =>
    continued(startsIn(squeezed, size, known), SHORTEST_MASKED - size).flatMap((at) =>
      spread(at, at + SHORTEST_MASKED),
    ),
  )
}

/** Starts which so many others follow without a gap. */
function continued(starts: readonly number[], followers: number): readonly number[] {
  return starts.filter((start, at) => starts[at + followers] === start + followers)
}

/** Stretches of a text that may be an encoding, and what they would be decoded. */
const ENCODINGS: readonly (readonly [run: RegExp, decode: (run: string) => readonly string[]])[] = [
  [
    /(?:%[0-9A-Fa-f]{2}|[\w.~+-])*%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2}|[\w.~+-])*/g,
    (run) => [unescaped(run, /%(..)/g)],
  ],
  [/(?:\\u[0-9A-Fa-f]{4})+/g, (run) => [unescaped(run, /\\u(....)/g)]],
  [/[0-9A-Fa-f]{8,}/g, (run) => [0, 1].map((shift) => decoded(run.slice(shift), 'hex'))],
  [/[A-Za-z0-9+/_-]{6,}/g, (run) => [0, 1, 2, 3].map((shift) => decoded(run.slice(shift), 'base64'))],
]

/** The whole stretch goes when a part stands in what it encodes. */
function encodedIn(text: string, grams: Grams): readonly Interval[] {
  return ENCODINGS.flatMap(([run, decode]) =>
    [...text.matchAll(run)]
      .filter(([found]) => decode(found).some((clear) => plainIn(clear, grams).length > 0))
      .map(({ 0: found, index }) => [index, index + found.length] as const),
  )
}

function unescaped(run: string, escape: RegExp): string {
  return run.replace(escape, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function decoded(run: string, encoding: 'hex' | 'base64'): string {
  return Buffer.from(run, encoding).toString('latin1')
}
