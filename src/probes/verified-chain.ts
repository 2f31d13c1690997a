// The chain that really vouches: Node shows the one that was sent, which may go past a root we hold ourselves.
import { X509Certificate } from 'node:crypto'
import { getCACertificates } from 'node:tls'
import type { Certificate } from './observation.ts'

export interface VerifiedLink {
  readonly subject: string
  readonly notAfterMs: number
}

/** Bytes at the end of a public key by which a root is recognised before it is parsed. */
const KEY_TAIL = 64

const PEM_BLOCK = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----([^-]+)-----END (?:TRUSTED )?CERTIFICATE-----/g

/** Every root that may vouch for a chain, as DER: Node's own, and those of one extra PEM text. */
export function trustedRoots(extraPem: string | undefined): readonly Buffer[] {
  const texts = extraPem === undefined ? [] : [extraPem]
  return [...getCACertificates('default'), ...texts].flatMap(certificatesIn)
}

/** The certificates of a PEM text, in its order. What is no certificate is passed over when it is parsed. */
function certificatesIn(pem: string): readonly Buffer[] {
  return [...pem.matchAll(PEM_BLOCK)].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
}

/**
 * Follows the sent chain and stops at the first certificate whose subject and public key stand among our roots; that root,
 * with the latest of its dates, ends the chain. A cross-signed copy of it that expires sooner vouches for nothing.
 */
export function verifiedChain(
  sent: readonly Certificate[],
  roots: readonly Buffer[],
): readonly VerifiedLink[] {
  const links: VerifiedLink[] = []
  for (const { raw, subject, notAfterMs } of sent) {
    const own = rootsLike(new X509Certificate(raw), roots)
    links.push({ subject, notAfterMs: own.length === 0 ? notAfterMs : Math.max(...own.map(notAfter)) })
    if (own.length > 0) return links
  }
  return links
}

/** Parses only what holds the key's last bytes: parsing all of Node's roots takes 25 ms. */
function rootsLike({ subject, publicKey }: X509Certificate, roots: readonly Buffer[]): X509Certificate[] {
  const tail = publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_TAIL)
  return roots
    .filter((der) => der.includes(tail))
    .flatMap(parsed)
    .filter((root) => root.subject === subject && root.publicKey.equals(publicKey))
}

function parsed(der: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(der)]
  } catch {
    return []
  }
}

function notAfter({ validToDate }: X509Certificate): number {
  return validToDate.getTime()
}
