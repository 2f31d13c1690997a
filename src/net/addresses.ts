// Which host names and addresses are this machine's own, and which must never be reached at all.
import { BlockList, isIP } from 'node:net'

type Range = readonly [address: string, prefix: number]

const LOOPBACK: readonly Range[] = [
  ['127.0.0.0', 8],
  ['::1', 128],
]

/**
 * Link-local ranges, and the metadata addresses of clouds that stand outside of them: Alibaba, Azure, Oracle. Sources: RFC 3927 and the
 * clouds' documentation of their instance metadata. As of 2026-11-26.
 */
const FORBIDDEN_IPV4: readonly Range[] = [
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['192.0.0.192', 32],
]

/** Link-local, then the metadata addresses of AWS and Google. Sources: RFC 4291, RFC 3879 (site-local); documentation of both clouds. */
const FORBIDDEN_IPV6: readonly Range[] = [
  ['fe80::', 10],
  ['fec0::', 10],
  ['fd00:ec2::', 32],
  ['fd20:ce::254', 128],
]

/**
 * What stands before an IPv4 address within one of IPv6: IPv4-compatible, translated, NAT64 of the well-known prefix and of the local one.
 * The mapped form is known to Node. Sources: RFC 4291, RFC 7915, RFC 6052, RFC 8215.
 */
const EMBEDDING = ['::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::']

const FORBIDDEN: readonly Range[] = [
  ...FORBIDDEN_IPV4,
  ...FORBIDDEN_IPV6,
  ...FORBIDDEN_IPV4.flatMap(([address, prefix]) => [
    ...EMBEDDING.map((before): Range => [`${before}${address}`, 96 + prefix]),
    [sixToFour(address), 16 + prefix] as const,
  ]),
]

/** Source: RFC 3056. */
function sixToFour(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  return `2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::`
}

/**
 * Addresses that no public name leads to: "this host", private, shared, loopback and unique local ranges.
 * Sources: RFC 1918, RFC 6598, RFC 4193, and the IANA special-purpose registries.
 */
const NOT_PUBLIC: readonly Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::', 128],
  ['::1', 128],
  ['fc00::', 7],
]

/** Names that a proxy would look up in our place. Sources: documentation of Google Cloud, AWS and Tencent Cloud. As of 2026-11-26. */
const METADATA_NAMES = [
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
  'metadata.tencentyun.com',
]

/** True for 127.0.0.0/8 and ::1, also written as an IPv4-mapped address or with a zone. */
export function isLoopbackAddress(ip: string): boolean {
  return isIn(LOOPBACK, ip)
}

/** True for addresses which exist inside of a machine or a network only; a public name that leads there was bent on the way. */
export function isPrivateAddress(ip: string): boolean {
  return isIn(NOT_PUBLIC, ip)
}

/** True for addresses which no credential may ever be sent to: link-local ones and cloud metadata. */
export function isForbiddenAddress(ip: string): boolean {
  return isIn(FORBIDDEN, ip)
}

/** True when a URL's host is a loopback name or literal (`localhost`, `x.localhost`, `127.0.0.1`, `[::1]`). */
export function isLoopbackHost(hostname: string): boolean {
  const host = plainHost(hostname)
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host)
}

/** True for a link-local or metadata literal in any spelling that a resolver or a proxy understands, and for a metadata service's name. */
export function isForbiddenHost(hostname: string): boolean {
  const host = plainHost(canonical(hostname))
  return METADATA_NAMES.includes(host) || isForbiddenAddress(host)
}

/** The spelling of a URL's host: addresses in decimal, octal and hexadecimal numbers become plain ones. */
function canonical(hostname: string): string {
  const bare = hostname.replace(/^\[|\]$/g, '')
  const url = `http://${bare.includes(':') ? `[${bare}]` : bare}`
  return URL.canParse(url) ? new URL(url).hostname : hostname
}

/** Lower-case, without a trailing dot and without the brackets of an IPv6 literal. */
export function plainHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/**
 * 4 or 6 for an address, 0 for anything else. What is plainly a name never gets to Node's own test, whose regular expression for IPv6
 * takes 5 ms to compile: at that moment nothing has been sent yet.
 */
export function ipVersion(text: string): 0 | 4 | 6 {
  if (!/^[\d.]+$|:/.test(text)) return 0
  return isIP(text) as 0 | 4 | 6
}

const lists = new Map<readonly Range[], BlockList>()

function isIn(ranges: readonly Range[], ip: string): boolean {
  const address = ip.replace(/%.*$/, '')
  const version = ipVersion(address)
  return version !== 0 && listOf(ranges).check(address, version === 4 ? 'ipv4' : 'ipv6')
}

function listOf(ranges: readonly Range[]): BlockList {
  const known = lists.get(ranges)
  if (known !== undefined) return known
  const list = new BlockList()
  for (const [address, prefix] of ranges)
    list.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4')
  lists.set(ranges, list)
  return list
}
