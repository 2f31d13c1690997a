// Which certificate of a chain is too weak for OpenSSL, and by what: Node itself tells only that the chain was refused.
import type { Certificate } from '../probes/observation.ts'
import { tlsCause } from './tls-codes.ts'

/** One certificate of a chain, counted from the leaf, and its fault in words of ours: "a key of RSA 1024". */
export interface Weakness {
  readonly at: number
  readonly words: string
}

/** Least bits of an RSA key at security level 2, which Node's OpenSSL asks for. Source: OpenSSL 3.5 `SSL_CTX_set_security_level`. As of 2026-11-26. */
const LEAST_RSA_BITS = 2048

/** Object identifiers of signatures by digests that level 2 refuses, as they stand in DER. Source: RFC 3279, 2.2; RFC 5758, 3.2. */
const WEAK_SIGNATURES = [
  { der: Buffer.from('06092a864886f70d010105', 'hex'), name: 'SHA-1' },
  { der: Buffer.from('06072a8648ce3d0401', 'hex'), name: 'SHA-1' },
  { der: Buffer.from('06092a864886f70d010104', 'hex'), name: 'MD5' },
] as const

/**
 * Reads what refused a chain (`code`). Node 24 says `UNSPECIFIED` for the three codes that OpenSSL has of weak chains, and for others:
 * then the certificates must show it. Undefined for any other code, or where nothing weak is seen behind the vague one.
 */
export function weaknessOf(code: string, chain: readonly Certificate[]): Weakness | undefined {
  const isNamed = tlsCause(code) === 'tls.weak'
  if (!isNamed && code !== 'UNSPECIFIED') return undefined
  const weak = chain.flatMap((certificate, at) => {
    const words = weakKey(certificate) ?? weakSignature(certificate)
    return words === undefined ? [] : { at, words }
  })
  return weak[0] ?? (isNamed ? { at: 0, words: 'a key or a signature' } : undefined)
}

function weakKey({ key }: Certificate): string | undefined {
  const bits = Number(/^RSA (\d+)$/.exec(key)?.[1] ?? Infinity)
  return bits < LEAST_RSA_BITS ? `a key of ${key}` : undefined
}

/** Nobody verifies the signature of a root: it is its own. */
function weakSignature({ raw, subject, issuer }: Certificate): string | undefined {
  const weak = WEAK_SIGNATURES.find(({ der }) => raw.includes(der))
  return weak === undefined || subject === issuer ? undefined : `a signature by ${weak.name}`
}
