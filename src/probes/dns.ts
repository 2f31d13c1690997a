// Name resolution by the operating system's own lookup (hosts file included), as every client on the machine does it.
import { lookup } from 'node:dns/promises'
import { ipVersion } from '../net/addresses.ts'

/** The system or a name server says: this name has no address. */
export const NO_SUCH_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'ENONAME'])

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/**
 * All addresses of a name in the order the system prefers them. A literal address is its own answer.
 * Rejects with Node's error, whose `code` is `ENOTFOUND`, `EAI_AGAIN` and the like.
 */
export async function resolve(host: string): Promise<readonly Address[]> {
  const bare = host.replace(/^\[|\]$/g, '')
  const literal = ipVersion(bare)
  if (literal !== 0) return [{ address: bare, family: literal }]
  const found = await lookup(bare, { all: true, order: 'verbatim' })
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }))
}

/** Alternates between the families, beginning with the first one's (RFC 8305, section 4). */
export function interleave(addresses: readonly Address[]): readonly Address[] {
  const first = addresses[0]?.family
  const own = addresses.filter(({ family }) => family === first)
  const other = addresses.filter(({ family }) => family !== first)
  const pairs = own.flatMap((address, at) => [address, other[at]])
  return [...pairs, ...other.slice(own.length)].filter((address) => address !== undefined)
}
