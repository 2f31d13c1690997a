// The hosts to which a fleet's credentials may be sent.
import { InputError, shapeOf } from '../../inputs/input-error.ts'
import { parseList } from '../../inputs/parse.ts'

const ACCEPTED = 'host names, or *.suffix for all below it, one per line or comma-separated'

/** A host's name by itself: no scheme, no port, no path. IPv6 in brackets. */
const HOST =
  /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$|^\[[0-9a-f:.]+\]$/

/** Whether a host, as a URL spells it, is among those allowed. */
export type IsAllowed = (hostname: string) => boolean

/** Throws `InputError` for an entry that names no host. */
export function parseAllowedHosts(text: string): IsAllowed {
  const entries = parseList(text).map((entry) => entry.toLowerCase())
  if (entries.length === 0)
    throw new InputError('allowed-hosts', 'empty', `${ACCEPTED}; it is needed with targets`)
  const odd = entries.find((entry) => !HOST.test(entry))
  if (odd !== undefined)
    throw new InputError(
      'allowed-hosts',
      `a list with an entry that is ${shapeOf(odd)} and names no host`,
      ACCEPTED,
    )
  const names = new Set(entries.filter((entry) => !entry.startsWith('*')).map(normal))
  const suffixes = entries.filter((entry) => entry.startsWith('*')).map((entry) => normal(entry.slice(1)))
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
