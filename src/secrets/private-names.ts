// Private names in what is written: each is replaced by a placeholder, and the same thing by the same one, so that two can be told apart.

/** Kinds of private names, as their placeholders call them. */
export const NAME_KINDS = [
  'endpoint',
  'proxy',
  'organization',
  'workspace',
  'project',
  'account',
  'host',
  'address',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** The private names of a run. */
export interface PrivateNames {
  /** One thing and all its spellings: a host, an address or an id, never a sentence. A public one stays in sight; among endpoints it takes a number, which is then that of their order. */
  readonly add: (kind: NameKind, spellings: readonly string[]) => void
  /** The text with placeholders, in time linear in it; the text itself where nothing is to be hidden. */
  readonly hide: (text: string) => string
  /** Whether anything is to be hidden at all. */
  readonly isOn: () => boolean
  /** Resolves when all of the above can be used. */
  readonly ready: () => Promise<void>
}

/** What is known of names elsewhere. Hosts come in small letters, without brackets. */
interface NameRules {
  /** Asked once, when the first text is written: the answer may stand in a file. */
  readonly isOn: () => boolean
  /** A host that everybody knows, or that means this machine. */
  readonly isPublic: (host: string) => boolean
  /** An address that exists inside of a network only. */
  readonly isPrivateAddress: (address: string) => boolean
}

/** An escape, an IPv6 address, or whatever a name, an id or an IPv4 address may be made of; no punctuation beyond ASCII. */
const TOKENS =
  /%[0-9a-f]{2}|\[[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}\]|(?<![\w.:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:]|\.\w)|[\w.\-\u00c0-\u1fff\u3040-\ud7ff]+/gi
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** The numbers of these begin with the second: there is rarely more than one. */
const MOSTLY_ONE: readonly NameKind[] = ['proxy', 'organization', 'workspace', 'project', 'account']

/** Names of one label that our own sentences are made of, too; they tell nothing, and are hidden only where a host stands. */
const ORDINARY = new Set(
  'anthropic api app auth backend cache claude cloud cluster default dev docker endpoint envoy gateway haproxy host ingress internal key kong litellm llm local machine main message messages model name network nginx none prod production proxy route router server service simulator squid staging test tinyproxy traefik web www'.split(
    ' ',
  ),
)

/** Ends of names that nobody can look up. Sources: RFC 6762 with its appendix G, RFC 8375, and ICANN's `internal`. As of 2026-11-26. */
const PRIVATE_END = /\.(?:internal|intranet|intra|private|corp|lan|local|localdomain|home\.arpa)$/
/** Ends below which names are given to anybody, so that the family of a name is one label longer. */
const SHARED_END = /^(?:com?|net|org|gov|ac|edu)\.[a-z]{2}$/
/** A name of so few letters may be any word of a sentence. */
const SHORT_WORD = /^[a-z]{1,3}$/
/** A name has no more labels than anybody writes; behind them only the end of a longer token is looked at. */
const MOST_LABELS = 10
/** So much of a name before an ellipsis is taken for it, in characters. */
const SHORTEST_START = 4

/** Names to be hidden by these rules. */
export function makePrivateNames(rules: NameRules): PrivateNames {
  const told: (readonly [kind: NameKind, spellings: readonly string[]])[] = []
  const known = new Known(rules)
  let isOn: boolean | undefined
  return {
    isOn: () => (isOn ??= rules.isOn()),
    ready: () => Promise.resolve(),
    add: (kind, spellings) => void told.push([kind, spellings]),
    hide: (text) => {
      if (!(isOn ??= rules.isOn())) return text
      for (const [kind, spellings] of told.splice(0)) known.take(kind, spellings)
      return text.replace(TOKENS, (token, at: number) => known.shown(token, at, text))
    },
  }
}

/** The placeholders that were given out. */
class Known {
  readonly #rules: NameRules
  readonly #placeholders = new Map<string, string>()
  readonly #counts = new Map<NameKind, Set<string>>()
  /** The last labels of private names: what ends so is private, too. */
  readonly #families = new Set<string>()
  /** Whether any name looks like a word, with neither dot nor colon in it. */
  #hasWords = false

  constructor(rules: NameRules) {
    this.#rules = rules
  }

  /** The placeholder of a thing, new or not; undefined for a public one. */
  take(kind: NameKind, spellings: readonly string[]): string | undefined {
    const names = spellings.map((one) => bare(one.toLowerCase())).filter((name) => name !== '')
    const isId = kind === 'organization' || kind === 'workspace'
    const hidden = names.filter((name) => isId || !this.#rules.isPublic(name))
    if (hidden.length === 0) {
      if (kind === 'endpoint') names.slice(0, 1).forEach((name) => this.#count(kind, name))
      return undefined
    }
    const given = names.map((name) => this.#placeholders.get(name)).find((one) => one !== undefined)
    const placeholder = given ?? this.#placeholderFor(kind, hidden[0] ?? '')
    for (const name of hidden) this.#placeholders.set(name, placeholder)
    this.#hasWords ||= hidden.some(isWord)
    if (!isId) hidden.forEach((name) => this.#addFamily(name))
    return placeholder
  }

  /** What is written for a token of a text. */
  shown(token: string, at: number, text: string): string {
    if (token.startsWith('%') || this.#isOrdinaryWord(token, at, text)) return token
    const isAddress = token.includes(':')
    const name = isAddress ? token.replace(/^\[|\]$/g, '') : bare(token)
    const placeholder = this.#placeholderOf(name.toLowerCase(), token, at, text)
    if (placeholder === undefined) return token
    return isAddress ? placeholder : token.replace(name, placeholder)
  }

  /** Rules out most words of a text before anything is looked up: neither a name nor the beginning of one that was cut off. */
  #isOrdinaryWord(token: string, at: number, text: string): boolean {
    return !this.#hasWords && isWord(token) && text[at + token.length] !== '…'
  }

  #placeholderOf(name: string, token: string, at: number, text: string): string | undefined {
    const given = this.#placeholders.get(name)
    if (given !== undefined) return !isOrdinary(name) || standsForHost(token, at, text) ? given : undefined
    if (name.includes(':') || IPV4.test(name))
      return this.#rules.isPrivateAddress(name) ? this.take('address', [name]) : undefined
    if (text[at + token.length] === '…') return this.#begunBy(name)
    return this.#isRelated(name) ? this.take('host', [name]) : undefined
  }

  /** A name was cut off there. */
  #begunBy(start: string): string | undefined {
    if (start.length < SHORTEST_START) return undefined
    for (const [name, placeholder] of this.#placeholders)
      if (name.startsWith(start) && (name.includes('.') || /\d/.test(name))) return placeholder
    return undefined
  }

  /** Whether a name has the end of a private one, or one that only private names have. */
  #isRelated(name: string): boolean {
    if (!name.includes('.')) return false
    const labels = name.split('.').slice(-MOST_LABELS)
    const ends = labels.slice(0, -1).map((_, first) => labels.slice(first).join('.'))
    const isPrivate = ends.some((end) => this.#families.has(end)) || PRIVATE_END.test(name)
    return isPrivate && !this.#rules.isPublic(name)
  }

  #placeholderFor(kind: NameKind, name: string): string {
    const number = this.#count(kind, name)
    return number === 1 && MOSTLY_ONE.includes(kind) ? `[${kind}]` : `[${kind} ${number}]`
  }

  /** How many things of a kind there are, with this one. */
  #count(kind: NameKind, name: string): number {
    const names = this.#counts.get(kind) ?? new Set()
    this.#counts.set(kind, names.add(name))
    return names.size
  }

  #addFamily(name: string): void {
    const family = familyOf(name)
    if (family !== undefined && !this.#rules.isPublic(family)) this.#families.add(family)
  }
}

function isOrdinary(name: string): boolean {
  return ORDINARY.has(name) || SHORT_WORD.test(name)
}

function isWord(token: string): boolean {
  return !token.includes('.') && !token.includes(':')
}

/** A name without the dots and dashes around it. */
function bare(token: string): string {
  let [start, end] = [0, token.length]
  while (start < end && '.-_['.includes(token[start] ?? '')) start += 1
  while (end > start && '.-_]'.includes(token[end - 1] ?? '')) end -= 1
  return token.slice(start, end)
}

function familyOf(name: string): string | undefined {
  const labels = name.split('.')
  const last = labels.slice(-2).join('.')
  if (labels.length < 2 || name.includes(':') || IPV4.test(name)) return undefined
  return SHARED_END.test(last) ? labels.slice(-3).join('.') : last
}

/** Behind `//` or `@`, before a port, or alone. */
function standsForHost(token: string, at: number, text: string): boolean {
  const end = at + token.length
  if (token.length === text.length || text.startsWith('//', at - 2) || text[at - 1] === '@') return true
  return text[end] === ':' && /\d/.test(text[end + 1] ?? '')
}
