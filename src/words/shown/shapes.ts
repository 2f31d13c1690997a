// Which pieces of a text look harmless: plain words, short numbers, known ids. Any other run of letters and digits may carry a secret.

/** How long a piece of letters and digits may be before it could be a credential, in characters. */
export interface Limits {
  /** Letters with digits in one case; more irregular ones never pass where `cased` is 0. */
  readonly mixed: number
  /** Irregular capitals, with digits or without. */
  readonly cased: number
  /** Digits alone; a date of eight passes anyway. */
  readonly digits: number
  /** Patterns of ids that pass as they are. */
  readonly ids: readonly string[]
}

const REQUEST_ID = '(?:req|msg|org|wrkspc|svac|fdrl)_[0-9A-Za-z]{1,32}'
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
/** The account in the base URL of Cloudflare's AI Gateway. */
const ACCOUNT = String.raw`(?<=gateway\.ai\.cloudflare\.com/v1/)[0-9a-f]{32}`

/** Text that a stranger wrote. */
export const STRANGERS: Limits = { mixed: 7, cased: 0, digits: 7, ids: [REQUEST_ID] }
/** What the user named (hosts, paths, models, ids), and ids told beside them: it may be odd, but no key. */
export const NAMED: Limits = { mixed: 17, cased: 10, digits: 19, ids: [REQUEST_ID, UUID, ACCOUNT] }

/** Classes of characters, as they stand in a pattern between brackets. */
interface Alphabet {
  readonly upper: string
  readonly title: string
  readonly lower: string
  readonly digit: string
  /** Signs that stand for a letter or a digit. */
  readonly disguised: string
  /** Letters of scripts without cases. */
  readonly other: string
  readonly mark: string
}

const ASCII: Alphabet = {
  ...{ upper: 'A-Z', title: '', lower: 'a-z', digit: '0-9' },
  ...{ disguised: '', other: '', mark: '' },
}
const UNICODE: Alphabet = {
  ...{ upper: '\\p{Lu}', title: '\\p{Lt}', lower: '\\p{Ll}', digit: '\\p{N}' },
  disguised: String.raw`\u24b6-\u24e9\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}`,
  ...{ other: '\\p{Lo}\\p{Lm}', mark: '\\p{M}' },
}

/** How the pieces of a text are found and judged. */
export interface Shapes {
  /** Finds the pieces, and the ids that pass as they are. */
  readonly tokens: (limits: Limits) => RegExp
  /** The kind of a piece, by itself. Full-width, encircled and other letters in disguise are odd. */
  readonly kindOf: (piece: string, limits: Limits) => Kind
}

let ascii: Shapes | undefined
let unicode: Shapes | undefined

/** Most texts are ASCII alone; the patterns for all others take 10 ms to compile. */
export function shapesFor(text: string): Shapes {
  if (/^[\x20-\x7e]*$/.test(text)) return (ascii ??= makeShapes(ASCII))
  return (unicode ??= makeShapes(UNICODE))
}

function makeShapes(alphabet: Alphabet): Shapes {
  const patterns = patternsOf(alphabet)
  const known = new Map<Limits, RegExp>()
  const tokens = (limits: Limits): RegExp => {
    const found = known.get(limits) ?? tokensOf(alphabet, limits)
    known.set(limits, found)
    return found
  }
  return { tokens, kindOf: (piece, limits) => kindOf(piece, limits, patterns) }
}

function tokensOf({ upper, lower, title, digit, disguised, other, mark }: Alphabet, { ids }: Limits): RegExp {
  const cased = upper + lower + title + digit + disguised
  const ends = `(?![-_]*[${cased}])`
  const date = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?${ends}`
  const time = String.raw`\d\d?:\d\d(?::\d\d)?(?:Z|(?![\w:]))`
  const number = String.raw`(?:\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,6})(?: ?(?:ms|[smhk]|[kKMG]i?B))?(?!\.?[${cased}])`
  const known = [date, time, ...ids.map((id) => id + ends)].join('|')
  const edge = `(?<![${cased}_:]|\\d\\.)`
  return new RegExp(
    `${edge}(?:(?<known>${known})|(?<number>${number}))|(?:[${other}][${mark}]*)+|[${cased}][${cased}${mark}]*`,
    'gu',
  )
}

/** A `word` passes, something `odd` does not, the others pass in small company. */
export type Kind = 'word' | 'letter' | 'number' | 'mixed' | 'odd'

/** Words of the trade that no rule for words covers. */
const TRADE: ReadonlySet<string> = new Set([
  ...[
    'OAuth',
    'vLLM',
    'iOS',
    'xAI',
    'eBPF',
    'IPv4',
    'IPv6',
    'TLSv1',
    'SSLv3',
    'K8s',
    'x86',
    'amd64',
    'arm64',
  ],
  ...['SHA256withRSA', 'Ed25519', 'X25519', 'prime256v1', 'secp256k1', 'secp384r1', 'secp521r1'],
])

/** No word of an error message is this long; a credential may be. */
const LONGEST_WORD = 24
const LONGEST_ACRONYM = 5
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/
/** A word with its number, such as `v1`, `api03`, `4xx`, `v1beta1`, and the names of certificates, such as `1P5`. */
const NUMBERED =
  /^(?:(?:[A-Z]?[a-z]+|[A-Z]+)\d{1,4}|\d{1,4}(?:[a-z]+|[A-Z]+)|[A-Z]\d[A-Z]|\d[A-Z]\d|v\d{1,2}(?:alpha|beta)\d?)$/

interface Patterns {
  readonly word: RegExp
  readonly irregular: RegExp
  readonly humps: RegExp
  /** A letter or a digit with a stroke or a ring laid over it. */
  readonly overlaid: RegExp
  readonly caseless: RegExp
  readonly number: RegExp
  readonly digit: RegExp
}

function patternsOf({ upper, title, lower, digit, other, mark }: Alphabet): Patterns {
  const pattern = (source: string, flags = 'u'): RegExp => new RegExp(source, flags)
  return {
    word: pattern(`^(?:[${upper}${title}]?[${lower}]+|[${upper}]+|[${upper}]{2,6}s)$`),
    irregular: pattern(`[${lower}].*[${upper}]|[${upper}].*[${lower}]`),
    humps: pattern(`[${upper}]+(?![${lower}])|[${upper}]?[${lower}]+`, 'gu'),
    overlaid: pattern(`[A-Za-z0-9][${mark}]`),
    caseless: pattern(`^[${other}]`),
    number: pattern(`^[${digit}]+$`),
    digit: pattern(`[${digit}]`),
  }
}

function kindOf(piece: string, limits: Limits, patterns: Patterns): Kind {
  const text = piece.normalize('NFC')
  if (patterns.caseless.test(text)) return isPlain(text) ? 'word' : 'odd'
  if (!isPlain(text) || patterns.overlaid.test(text)) return 'odd'
  if (TRADE.has(text)) return 'word'
  if (patterns.number.test(text)) return text.length <= limits.digits || DATE.test(text) ? 'number' : 'odd'
  return patterns.digit.test(text)
    ? kindOfMixed(text, limits, patterns)
    : kindOfLetters(text, limits, patterns)
}

/** Whether compatibility makes no other letter or digit of it. */
function isPlain(text: string): boolean {
  const plain = text.normalize('NFKC')
  return plain === text || !/[A-Za-z0-9]/.test(plain)
}

function kindOfMixed(text: string, { mixed, cased }: Limits, { irregular }: Patterns): Kind {
  if (NUMBERED.test(text) && text.length <= mixed) return 'mixed'
  return cased > 0 && text.length <= (irregular.test(text) ? cased : mixed) ? 'mixed' : 'odd'
}

function kindOfLetters(text: string, { cased }: Limits, { word, humps }: Patterns): Kind {
  if (text.length === 1) return 'letter'
  const isWord = word.test(text) ? text.length <= LONGEST_WORD : isCamel(text.match(humps) ?? [])
  if (isWord) return 'word'
  return text.length <= cased ? 'mixed' : 'odd'
}

/** Plain words written together, such as `UnrecognizedClientException` or `getIDToken`: at most one is of two letters, and `GGJNEm` is none. */
function isCamel(humps: readonly string[]): boolean {
  const fitting = humps.every(({ length }) => length >= 2 && length <= LONGEST_WORD)
  const capitals = humps.filter((hump) => hump === hump.toUpperCase())
  const short = humps.filter(({ length }) => length === 2)
  const isScrap = capitals.length > 0 && short.some((hump) => !capitals.includes(hump))
  return fitting && !isScrap && short.length <= 1 && capitals.every(({ length }) => length <= LONGEST_ACRONYM)
}
