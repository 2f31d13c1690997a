// The hosts to which a fleet's credentials may be sent.
import { InputError, MissingInput } from '../../inputs/input-error.ts'
import { parseList } from '../../inputs/parse.ts'

const ACCEPTED =
  'host names without a port or path, or *.suffix for all below it, one per line or comma-separated'

/** A host's name by itself: no scheme, no port, no path. IPv6 in brackets. */
const HOST =
  /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$|^\[[0-9a-f:.]+\]$/

/** Whether a host, as a URL spells it, is among those allowed. */
export type IsAllowed = (hostname: string) => boolean

/** Throws `InputError` for an entry that names no host. */
export function parseAllowedHosts(text: string): IsAllowed {
  const entries = parseList(text).map((entry) => entry.toLowerCase())
  if (entries.length === 0)
    throw new MissingInput('allowed-hosts', `the hosts that credentials may be sent to: ${ACCEPTED}`)
  const odd = entries.findIndex((host) => !HOST.test(host))
  if (odd >= 0)
    throw new InputError('allowed-hosts', { place: `entry ${odd + 1}`, fault: 'not a host name' }, ACCEPTED)
  const names = new Set(entries.filter((host) => !host.startsWith('*')).map(normal))
  const suffixes = entries.filter((host) => host.startsWith('*')).map((host) => normal(host.slice(1)))
  return (hostname) => {
    const host = normal(hostname)
    return names.has(host) || suffixes.some((suffix) => host.endsWith(suffix) && host.length > suffix.length)
  }
}

/** The spelling of a URL's host, without the dot of the root. */
function normal(host: string): string {
  const spelt = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host
  return spelt.replace(/\.$/, '').toLowerCase()
}
