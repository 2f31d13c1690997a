// Does a NO_PROXY list name this host?
import { BlockList, isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { plainHost } from './addresses.ts'

/** A host as it is compared: lower-case, no brackets, no dot at the end. */
export interface ComparedHost {
  readonly name: string
  /** 0 for a name. */
  readonly family: 0 | 4 | 6
  readonly port: number
}

/** The name, family and port that a base URL asks for; the scheme's own port where it names none. */
export function comparedHost({ hostname, port, protocol }: URL): ComparedHost {
  const name = plainHost(hostname)
  return { name, family: familyOf(name), port: Number(port || (protocol === 'https:' ? 443 : 80)) }
}

/** The entries of a list, apart by commas or white space, empty ones left out. */
function entriesOf(list: string): readonly string[] {
  return list.split(/[\s,]+/).filter((entry) => entry !== '')
}

/**
 * The text of the first entry that names this host, if any. The rules are curl's (`lib/noproxy.c`, man page of
 * --noproxy): a domain and all below it, with a leading dot or without, addresses by their value, CIDR, and `*` when it
 * stands alone. Wider than curl on purpose, as Node is: `host:port` for that port only, `*.domain`, IPv6 in brackets,
 * any white space between entries (which curl took until 8.9.0), international names. As of 2026-11-22.
 */
export function matchNoProxy(list: string, base: URL): string | undefined {
  const host = comparedHost(base)
  const entries = entriesOf(list)
  if (entries.length === 1 && entries[0] === '*') return '*'
  return entries.find((entry) => names(entry, host))
}

function names(entry: string, host: ComparedHost): boolean {
  const { text, port } = apart(entry)
  if (port !== undefined && port !== host.port) return false
  return host.family === 0 ? isBelow(host.name, text) : isWithin(host, text)
}

/** An IPv6 address has a port only behind brackets; a network of CIDR has none. */
function apart(entry: string): { readonly text: string; readonly port: number | undefined } {
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(entry) ?? []
  if (port !== undefined) return { text: bracketed ?? plain ?? '', port: Number(port) }
  return { text: entry.replace(/^\[(.*)\]/, '$1'), port: undefined }
}

function isBelow(name: string, text: string): boolean {
  const lower = text
    .replace(/^\*?\./, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const domain = /^\p{ASCII}*$/u.test(lower) ? lower : domainToASCII(lower)
  return domain !== '' && (name === domain || name.endsWith(`.${domain}`))
}

/** An address by its value, alone or in a network of CIDR. */
export function isWithin({ name, family }: ComparedHost, text: string): boolean {
  const [, network = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  if (familyOf(network) !== family) return false
  const longest = family === 4 ? 32 : 128
  const prefix = Number(bits ?? longest)
  if (prefix > longest) return false
  const list = new BlockList()
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(network, prefix, kind)
  return list.check(name, kind)
}

function familyOf(text: string): ComparedHost['family'] {
  const family = isIP(text)
  return family === 4 || family === 6 ? family : 0
}
