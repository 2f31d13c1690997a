// The chain that really vouches: Node shows the one that was sent, which may go past a root we hold ourselves.
import { X509Certificate } from 'node:crypto'
import type { Certificate } from './observation.ts'

export interface VerifiedLink {
  readonly subject: string
  readonly notAfterMs: number
}

/**
 * Follows the sent chain and stops at the first certificate whose subject and public key stand among our roots; that root,
 * with the latest of its dates, ends the chain. A cross-signed copy of it that expires sooner vouches for nothing.
 */
export function verifiedChain(
  sent: readonly Certificate[],
  roots: readonly X509Certificate[],
): readonly VerifiedLink[] {
  const bySubject = Map.groupBy(roots, ({ subject }) => subject)
  const links: VerifiedLink[] = []
  for (const { raw, subject, notAfterMs } of sent) {
    const certificate = new X509Certificate(raw)
    const own = sameKey(bySubject.get(certificate.subject) ?? [], certificate)
    links.push({ subject, notAfterMs: own.length === 0 ? notAfterMs : Math.max(...own.map(notAfter)) })
    if (own.length > 0) return links
  }
  return links
}

function sameKey(
  roots: readonly X509Certificate[],
  { publicKey }: X509Certificate,
): readonly X509Certificate[] {
  return roots.filter((root) => root.publicKey.equals(publicKey))
}

function notAfter({ validToDate }: X509Certificate): number {
  return validToDate.getTime()
}
