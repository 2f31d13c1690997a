// How other clients read NO_PROXY, as far as it is certain.
import { isIP } from 'node:net'
import { isWithin, type ComparedHost } from '../../net/no-proxy.ts'

/** `fails`: the client does not even start. `unsure`: its releases differ, or nobody measured. */
type Reading = 'match' | 'no match' | 'fails' | 'unsure'

/** The part of a base URL that a client looks at. */
interface AskedHost extends ComparedHost {
  /** The URL names its port, and not only its scheme. */
  readonly portWritten: boolean
}

type ReadEntry = (entry: string, host: AskedHost) => Reading

/** A whole list, and the entry that names the host. */
interface ListReading {
  readonly reading: Reading
  readonly entry?: string
}

export type ReadList = (list: string, host: AskedHost) => ListReading

const FOREIGN = /[^\p{ASCII}]/u

/** Whole labels only; both in lower case. */
function isBelow(name: string, domain: string): boolean {
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}

function asReading(matches: boolean): Reading {
  return matches ? 'match' : 'no match'
}

/** A reading that is sure stands against what others leave open. */
function fold(entries: readonly string[], host: AskedHost, read: ReadEntry): ListReading {
  for (const reading of ['fails', 'match', 'unsure'] as const) {
    const entry = entries.find((candidate) => read(candidate, host) === reading)
    if (entry !== undefined) return { reading, entry }
  }
  return { reading: 'no match' }
}

/**
 * A star alone; no ports, wildcards or brackets. Since 8.9.0 nothing counts that only a blank sets apart from the entry
 * before it. How IPv6 and /0 are compared changed between releases.
 */
export const readByCurl: ReadList = (list, host) => {
  if (list === '*') return { reading: 'match', entry: '*' }
  const end = list.search(/(?<=[^ \t,])[ \t]+[^ \t,]/)
  return fold((end < 0 ? list : list.slice(0, end)).split(/[ \t,]+/), host, curlEntry)
}

const curlEntry: ReadEntry = (entry, host) => {
  const { name, family } = host
  if (FOREIGN.test(entry)) return 'unsure'
  if (family === 6) return entry === name ? 'match' : entry.startsWith('[') ? 'no match' : 'unsure'
  if (family === 4) return /^[^/]*(?:\/[1-9]\d?)?$/.test(entry) ? asReading(isWithin(host, entry)) : 'unsure'
  return asReading(isBelow(name, entry.replace(/^\./, '').replace(/\.$/, '').toLowerCase()))
}

/** Ports and domains, text by text: no networks. A star among others, IPv6, a dot at the end changed between releases. */
export const readByNode: ReadList = (list, host) =>
  list === '*' ? { reading: 'match', entry: '*' } : fold(list.split(/[\s,]+/), host, nodeEntry)

const nodeEntry: ReadEntry = (entry, { name, family, port }) => {
  const [, before = entry, digits = ''] = /^(.+):(\d+)$/.exec(entry) ?? []
  const text = before.toLowerCase()
  if (family === 6 || text === `*.${name}` || /^\*$|\.$/.test(text))
    return text === '' ? 'no match' : 'unsure'
  return asReading((Number(digits) || port) === port && isBelow(name, text.replace(/^\*?\./, '')))
}

/** Its URL patterns: a port counts only where the URL writes it, a leading dot leaves the domain itself out. */
export const readByPython: ReadList = (list, host) => {
  const entries = list.split(',').map((entry) => entry.trim())
  return entries.includes('*') ? { reading: 'match', entry: '*' } : fold(entries, host, pythonEntry)
}

const pythonEntry: ReadEntry = (entry, host) => {
  const [address = ''] = entry.split('/')
  const family = isIP(address)
  if (FOREIGN.test(entry) || entry.includes('://')) return 'unsure'
  if (/\p{Cc}|^\[.*:/u.test(entry) || (family === 6 && entry !== address)) return 'fails'
  if (family !== 0) return pythonAddress(address, host)
  return /^localhost$/i.test(entry)
    ? asReading(host.name === 'localhost')
    : pythonPattern(entry.toLowerCase(), host)
}

/** As text; the length of a network is lost. */
function pythonAddress(address: string, { name, family }: AskedHost): Reading {
  if (address === name) return 'match'
  return family === 6 && isIP(address) === 6 ? 'unsure' : 'no match'
}

function pythonPattern(entry: string, { name, port, portWritten }: AskedHost): Reading {
  const [, domain = entry, digits] = /^(.+):(\d+)$/.exec(entry) ?? []
  if (/[/:?#@%\\[\]]/.test(domain)) return 'unsure'
  if (digits !== undefined && !(portWritten && Number(digits) === port)) return 'no match'
  return asReading(domain.startsWith('.') ? name.endsWith(domain) : isBelow(name, domain))
}

/** Documented are the star and lists of names and addresses; how far down a domain reaches is not. */
export const readByClaudeCode: ReadList = (list, host) => {
  if (list === '*') return { reading: 'match', entry: '*' }
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '')
  return fold(entries, host, (entry, { name }) => (entry === name ? 'match' : 'unsure'))
}
