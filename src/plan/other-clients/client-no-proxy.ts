// How other clients read NO_PROXY, as far as it is certain: a table, and the one reader of it.
import { isIP } from 'node:net'
import { isWithin, type ComparedHost } from '../../net/no-proxy.ts'

/** `fails`: the client does not even start. `unsure`: its releases differ, or nobody measured. */
type Reading = 'match' | 'no match' | 'fails' | 'unsure'

/** The part of a base URL that a client looks at. */
interface AskedHost extends ComparedHost {
  /** The URL names its port, and not only its scheme. */
  readonly portWritten: boolean
}

/** `below`: the domain and all under it. `under`: only what is under it. `starred`: the same as `below`, the domain itself unsure. */
type Comparison = 'same' | 'same or unsure' | 'within' | 'below' | 'under' | 'starred'

/** Entries and hosts that a reading is about; what is absent is any. */
interface EntryRule {
  readonly host?: ComparedHost['family']
  /** The family of the entry as an address, the length of a network aside. */
  readonly address?: ComparedHost['family']
  readonly entry?: RegExp
  readonly reading: Exclude<Reading, 'match'> | Comparison
}

export interface ListRules {
  readonly separators: RegExp
  /** The place where newer releases stop reading. */
  readonly endsAt?: RegExp
  /** A star exempts every host as the whole list, or wherever it stands. */
  readonly star: 'alone' | 'anywhere'
  /** Whether the port of an entry counts; `written`: only where the URL writes one. */
  readonly ports: 'unknown' | 'counted' | 'written'
  /** The adornment taken off an entry before it is compared as a domain. */
  readonly adornment: RegExp
  /** The first row that is about an entry decides. */
  readonly entries: readonly EntryRule[]
}

const FOREIGN = /[^\p{ASCII}]/u

/**
 * curl knows no ports, wildcards or brackets. Since 8.9.0 nothing counts that only a blank sets apart from the entry
 * before it. How IPv6 and /0 are compared changed between releases.
 */
export const CURL_LIST: ListRules = {
  separators: /[ \t,]+/,
  endsAt: /(?<=[^ \t,])[ \t]+[^ \t,]/,
  star: 'alone',
  ports: 'unknown',
  adornment: /^\.|\.$/g,
  entries: [
    { entry: FOREIGN, reading: 'unsure' },
    { host: 6, entry: /^\[/, reading: 'no match' },
    { host: 6, reading: 'same or unsure' },
    { host: 4, entry: /^[^/]*(?:\/[1-9]\d?)?$/, reading: 'within' },
    { host: 4, reading: 'unsure' },
    { reading: 'below' },
  ],
}

/** Node compares text by text, no networks. A star among others, IPv6, a dot at the end changed between releases. */
export const NODE_LIST: ListRules = {
  separators: /[\s,]+/,
  star: 'alone',
  ports: 'counted',
  adornment: /^\*?\./,
  entries: [
    { host: 6, reading: 'unsure' },
    { entry: /^\*(?::\d+)?$|\.(?::\d+)?$/, reading: 'unsure' },
    { entry: /^\*\./, reading: 'starred' },
    { reading: 'below' },
  ],
}

/** Python makes URL patterns of the entries, and compares addresses as text: the length of a network is lost. */
export const PYTHON_LIST: ListRules = {
  separators: /^\s+|\s*,\s*|\s+$/,
  star: 'anywhere',
  ports: 'written',
  adornment: /^\./,
  entries: [
    { entry: /[^\p{ASCII}]|:\/\//u, reading: 'unsure' },
    { entry: /\p{Cc}|^\[.*:/u, reading: 'fails' },
    { address: 6, entry: /\//, reading: 'fails' },
    { address: 6, host: 6, reading: 'same or unsure' },
    { address: 6, reading: 'no match' },
    { address: 4, reading: 'same' },
    { entry: /^localhost$/i, reading: 'same' },
    { entry: /[/?#@%\\[\]]|^:|:(?!\d+$)/, reading: 'unsure' },
    { entry: /^\./, reading: 'under' },
    { reading: 'below' },
  ],
}

/** Documented of Claude Code are the star and lists of names and addresses; how far down a domain reaches is not. */
export const CLAUDE_CODE_LIST: ListRules = {
  separators: /[\s,]+/,
  star: 'alone',
  ports: 'unknown',
  adornment: /^/,
  entries: [{ reading: 'same or unsure' }],
}

/** Reads a whole list, and tells the entry that decides. What an entry decides for sure stands against what others leave open. */
export function readList(
  rules: ListRules,
  list: string,
  host: AskedHost,
): { readonly reading: Reading; readonly entry?: string } {
  const end = rules.endsAt === undefined ? -1 : list.search(rules.endsAt)
  const read = end < 0 ? list : list.slice(0, end)
  const entries = read.split(rules.separators).filter((entry) => entry !== '')
  if (rules.star === 'alone' ? list === '*' : entries.includes('*')) return { reading: 'match', entry: '*' }
  for (const reading of ['fails', 'match', 'unsure'] as const) {
    const entry = entries.find((candidate) => readEntry(rules, candidate, host) === reading)
    if (entry !== undefined) return { reading, entry }
  }
  return { reading: 'no match' }
}

function readEntry(rules: ListRules, entry: string, host: AskedHost): Reading {
  const address = isIP(withoutLength(entry))
  const row = rules.entries
    .filter((one) => (one.host ?? host.family) === host.family && (one.address ?? address) === address)
    .find((one) => one.entry?.test(entry) !== false)
  const reading = row?.reading ?? 'unsure'
  return isComparison(reading) ? COMPARE[reading](entry, host, rules) : reading
}

const COMPARE: Readonly<Record<Comparison, (entry: string, host: AskedHost, rules: ListRules) => Reading>> = {
  same: (entry, { name }) => asReading(withoutLength(entry).toLowerCase() === name),
  'same or unsure': (entry, { name }) => (entry === name ? 'match' : 'unsure'),
  within: (entry, host) => asReading(isWithin(host, entry)),
  below: (entry, host, rules) => {
    const domain = domainIn(entry, host, rules)
    return asReading(host.name === domain || isUnder(host, domain))
  },
  under: (entry, host, rules) => asReading(isUnder(host, domainIn(entry, host, rules))),
  starred: (entry, host, rules) => {
    const domain = domainIn(entry, host, rules)
    return host.name === domain ? 'unsure' : asReading(isUnder(host, domain))
  },
}

function isComparison(reading: EntryRule['reading']): reading is Comparison {
  return Object.hasOwn(COMPARE, reading)
}

function withoutLength(entry: string): string {
  return entry.replace(/\/.*$/s, '')
}

/** The bare domain of an entry, empty where its port is another one. Node takes a zero for no port. */
function domainIn(entry: string, { port, portWritten }: AskedHost, { ports, adornment }: ListRules): string {
  const [, before = entry, digits] = (ports === 'unknown' ? null : /^(.+):(\d+)$/.exec(entry)) ?? []
  const number = Number(digits)
  const isPort = ports === 'counted' ? (number || port) === port : portWritten && number === port
  return digits === undefined || isPort ? before.toLowerCase().replace(adornment, '') : ''
}

/** Whole labels only. */
function isUnder({ name }: AskedHost, domain: string): boolean {
  return domain !== '' && name.endsWith(`.${domain}`)
}

function asReading(matches: boolean): Reading {
  return matches ? 'match' : 'no match'
}
