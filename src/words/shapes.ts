// Which pieces of a text look harmless: plain words, short numbers, known ids. Any other run of letters and digits may carry a secret.

/** How long a piece of letters and digits may be before it could be a credential, in characters. */
export interface Limits {
  /** Letters with digits in one case; more irregular ones never pass where `cased` is 0. */
  readonly mixed: number
  /** Letters with digits and irregular capitals. */
  readonly cased: number
  /** Digits alone; a date of eight passes anyway. */
  readonly digits: number
  /** Finds the pieces, and the ids that pass as they are. */
  readonly tokens: RegExp
}

/** A letter of a script with two cases, a digit, or a sign that stands for one of them. */
const CASED = String.raw`\p{Lu}\p{Ll}\p{Lt}\p{N}\u24b6-\u24e9\u{1f110}-\u{1f189}\u{1f1e6}-\u{1f1ff}`
const ID_ENDS = String.raw`(?![-_]*[${CASED}])`
const REQUEST_ID = `(?:req|msg|org|wrkspc|svac|fdrl)_[0-9A-Za-z]{1,32}${ID_ENDS}`
const UUID = `[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}${ID_ENDS}`
/** The account in the base URL of Cloudflare's AI Gateway. */
const ACCOUNT = String.raw`(?<=gateway\.ai\.cloudflare\.com/v1/)[0-9a-f]{32}${ID_ENDS}`

/** Text that a stranger wrote. */
export const STRANGERS: Limits = { mixed: 7, cased: 0, digits: 7, tokens: tokens([REQUEST_ID]) }
/** What the user named (hosts, paths, models, ids), and ids told beside them: it may be odd, but no key. */
export const NAMED: Limits = {
  ...{ mixed: 17, cased: 10, digits: 19 },
  tokens: tokens([REQUEST_ID, UUID, ACCOUNT]),
}

function tokens(ids: readonly string[]): RegExp {
  const date = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?${ID_ENDS}`
  const time = String.raw`\d\d?:\d\d(?::\d\d)?(?:Z|(?![\w:]))`
  const number = String.raw`(?:\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,6})(?: ?(?:ms|[smhk]|[kKMG]i?B))?(?!\.?[${CASED}])`
  const known = [date, time, ...ids].join('|')
  const edge = `(?<![${CASED}_:]|\\d\\.)`
  return new RegExp(
    `${edge}(?:(?<known>${known})|(?<number>${number}))|(?:[\\p{Lo}\\p{Lm}]\\p{M}*)+|[${CASED}][${CASED}\\p{M}]*`,
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

const WORD = /^(?:[\p{Lu}\p{Lt}]?\p{Ll}+|\p{Lu}+|\p{Lu}{2,6}s)$/u
/** No word of an error message is this long; a credential may be. */
const LONGEST_WORD = 24
const LONGEST_ACRONYM = 5
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/
/** A word with its number, such as `v1`, `api03`, `4xx`, `v1beta1`, and the names of certificates, such as `1P5`. */
const NUMBERED =
  /^(?:(?:[A-Z]?[a-z]+|[A-Z]+)\d{1,4}|\d{1,4}(?:[a-z]+|[A-Z]+)|[A-Z]\d[A-Z]|\d[A-Z]\d|v\d{1,2}(?:alpha|beta)\d?)$/
const IRREGULAR = /\p{Ll}.*\p{Lu}|\p{Lu}.*\p{Ll}/u
const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu
/** A letter or a digit with a stroke or a ring laid over it. */
const OVERLAID = /[A-Za-z0-9]\p{M}/u

/** The kind of a piece, by itself. Full-width, encircled and other letters in disguise are odd. */
export function kindOf(piece: string, limits: Limits): Kind {
  const text = piece.normalize('NFC')
  if (/^[\p{Lo}\p{Lm}]/u.test(text)) return isPlain(text) ? 'word' : 'odd'
  if (!isPlain(text) || OVERLAID.test(text)) return 'odd'
  if (TRADE.has(text)) return 'word'
  if (/^\p{N}+$/u.test(text)) return text.length <= limits.digits || DATE.test(text) ? 'number' : 'odd'
  return /\p{N}/u.test(text) ? kindOfMixed(text, limits) : kindOfLetters(text)
}

/** Whether compatibility makes no other letter or digit of it. */
function isPlain(text: string): boolean {
  const plain = text.normalize('NFKC')
  return plain === text || !/[A-Za-z0-9]/.test(plain)
}

function kindOfMixed(text: string, { mixed, cased }: Limits): Kind {
  if (NUMBERED.test(text) && text.length <= mixed) return 'mixed'
  return cased > 0 && text.length <= (IRREGULAR.test(text) ? cased : mixed) ? 'mixed' : 'odd'
}

function kindOfLetters(text: string): Kind {
  if (text.length === 1) return 'letter'
  const isWord = WORD.test(text) ? text.length <= LONGEST_WORD : isCamel(text)
  return isWord ? 'word' : 'odd'
}

/** Plain words written together, such as `UnrecognizedClientException` or `getIDToken`: at most one is of two letters. */
function isCamel(text: string): boolean {
  const humps = text.match(HUMPS) ?? []
  const fitting = humps.every(({ length }) => length >= 2 && length <= LONGEST_WORD)
  const capitals = humps.filter((hump) => hump === hump.toUpperCase())
  const short = humps.filter(({ length }) => length === 2)
  return fitting && short.length <= 1 && capitals.every(({ length }) => length <= LONGEST_ACRONYM)
}
