// Takes off what people paste around a key: white space, quotes, header and variable names.
import { isBlank } from './key-characters.ts'

export interface PeeledKey {
  /** The rest: the key itself, perhaps with white space inside. */
  readonly core: string
  readonly prefixed: boolean
  readonly quoted: boolean
  /** 1-based positions of the characters that belonged to a prefix or were quotes. */
  readonly wrapping: ReadonlySet<number>
}

const NAME = 'key|token|secret|anthropic|claude|authorization'
/** Texts in front of pasted keys, each anchored at the start and bounded in length. */
const PREFIXES: readonly RegExp[] = [
  /^(?:bearer|basic|token)\s+(?=\S)/i,
  /^(?:-H|--header)\s+(?=\S)/,
  /^(?:export|set|const|let|var)\s+(?=[\w"'])/i,
  new RegExp(`^["'\`]?(?:\\$env:)?[\\w.-]{0,64}(?:${NAME})[\\w.-]{0,64}["'\`]?\\s*=\\s*(?=[^=\\s])`, 'i'),
  /^["'`]?(?:x-api-key|api[_-]?key|authorization|(?:anthropic|claude)[_-](?:api[_-]key|auth[_-]token))["'`]?\s*:\s*(?=\S)/i,
]
const QUOTES = '"\'`´“”‘’„‚«»‹›′″＂'
const MOST_LAYERS = 6

interface Peeling {
  /** First character of what is left, and the one behind its last. */
  readonly from: number
  readonly to: number
  readonly wrapping: readonly number[]
  readonly prefixed: boolean
  readonly quoted: boolean
}

/** Peels at most six layers; never throws. The value in the middle is not judged. */
export function peelKey(raw: string): PeeledKey {
  const letters = [...raw]
  let peeling = trim(letters, { from: 0, to: letters.length, wrapping: [], prefixed: false, quoted: false })
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const rest = letters.slice(peeling.from, peeling.to)
    const less = peelPrefix(rest, peeling) ?? peelQuotes(rest, peeling)
    if (!less) break
    peeling = trim(letters, less)
  }
  const { from, to, wrapping, prefixed, quoted } = peeling
  return { core: letters.slice(from, to).join(''), prefixed, quoted, wrapping: new Set(wrapping) }
}

function trim(letters: readonly string[], peeling: Peeling): Peeling {
  const rest = letters.slice(peeling.from, peeling.to)
  const first = rest.findIndex((letter) => !isBlank(letter))
  if (first < 0) return { ...peeling, to: peeling.from }
  const last = rest.findLastIndex((letter) => !isBlank(letter))
  return { ...peeling, from: peeling.from + first, to: peeling.from + last + 1 }
}

function peelPrefix(rest: readonly string[], peeling: Peeling): Peeling | undefined {
  const count = prefixLength(rest)
  return count === 0 ? undefined : { ...cut(peeling, count, 0), prefixed: true }
}

function peelQuotes(rest: readonly string[], peeling: Peeling): Peeling | undefined {
  const before = quotesAtStart(rest)
  const after = quotesAtEnd(rest.slice(before))
  return before + after === 0 ? undefined : { ...cut(peeling, before, after), quoted: true }
}

function cut(peeling: Peeling, before: number, after: number): Peeling {
  const { from, to, wrapping } = peeling
  const positions = [...range(from + 1, before), ...range(to - after + 1, after)]
  return { ...peeling, from: from + before, to: to - after, wrapping: [...wrapping, ...positions] }
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at)
}

function prefixLength(letters: readonly string[]): number {
  const start = letters.slice(0, 300).join('')
  const found = PREFIXES.map((prefix) => prefix.exec(start)?.[0]).find((text) => text !== undefined)
  return found === undefined ? 0 : [...found].length
}

function quotesAtStart(letters: readonly string[]): number {
  const first = letters.findIndex((letter) => !QUOTES.includes(letter))
  return first < 0 ? letters.length : first
}

/** Quotes at the end, with the comma or semicolon that a copied line of code leaves behind them. */
function quotesAtEnd(letters: readonly string[]): number {
  const punctuation = /^[,;]$/.test(letters.at(-1) ?? '') && QUOTES.includes(letters.at(-2) ?? ' ') ? 1 : 0
  const last = letters
    .slice(0, letters.length - punctuation)
    .findLastIndex((letter) => !QUOTES.includes(letter))
  return letters.length - 1 - last
}
