// Which host names and addresses are this machine's own, and which must never be reached at all.
import { BlockList, isIP } from 'node:net'

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Link-local ranges and the metadata addresses of clouds that stand outside them. Sources: RFC 3927, RFC 4291; AWS IMDS documentation. */
const FORBIDDEN = new BlockList()
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4')
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6')
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6')

/**
 * What no public name leads to: "this host", private, shared, loopback and unique local ranges.
 * Sources: RFC 1918, RFC 6598, RFC 4193, and the IANA special-purpose registries.
 */
const NOT_PUBLIC = new BlockList()
NOT_PUBLIC.addSubnet('0.0.0.0', 8, 'ipv4')
NOT_PUBLIC.addSubnet('10.0.0.0', 8, 'ipv4')
NOT_PUBLIC.addSubnet('100.64.0.0', 10, 'ipv4')
NOT_PUBLIC.addSubnet('127.0.0.0', 8, 'ipv4')
NOT_PUBLIC.addSubnet('172.16.0.0', 12, 'ipv4')
NOT_PUBLIC.addSubnet('192.168.0.0', 16, 'ipv4')
NOT_PUBLIC.addAddress('::', 'ipv6')
NOT_PUBLIC.addAddress('::1', 'ipv6')
NOT_PUBLIC.addSubnet('fc00::', 7, 'ipv6')

const METADATA_NAMES = ['metadata', 'metadata.google.internal', 'instance-data']

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

/** True when a URL's host is a link-local literal or a name of a cloud's metadata service. */
export function isForbiddenHost(hostname: string): boolean {
  const host = plainHost(hostname)
  return METADATA_NAMES.includes(host) || isForbiddenAddress(host)
}

/** Lower-case, without a trailing dot and without the brackets of an IPv6 literal. */
export function plainHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

function isIn(list: BlockList, ip: string): boolean {
  const address = ip.replace(/%.*$/, '')
  const version = isIP(address)
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6')
}
