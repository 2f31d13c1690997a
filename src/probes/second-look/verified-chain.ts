// The chain that really vouches: Node shows the one that was sent, which may go past a root we hold ourselves.
import { X509Certificate } from 'node:crypto'
import { EMPTY_NAME, type Certificate } from '../observation.ts'
import type { Store, StoreName } from './stores.ts'

export interface VerifiedLink {
  /** Common name and organization. */
  readonly subject: string
  readonly notAfterMs: number
}

export interface VerifiedChain {
  /** Leaf first, up to the root that vouches; all that was sent where none does. */
  readonly links: readonly VerifiedLink[]
  /** The first store that holds the root; undefined where no store does. */
  readonly store: StoreName | undefined
}

interface Sent {
  readonly link: VerifiedLink
  readonly x509: X509Certificate
  /** The fingerprint by which a root with the same key is recognised before it is parsed. */
  readonly keyTail: Buffer
}

/** Bytes at the end of a public key that are looked for: parsing all of Node's roots takes 25 ms, the system's 100. */
const KEY_TAIL = 64

/**
 * Follows the sent chain to the first certificate whose subject and public key are those of a root in a store; that root, with the latest
 * of its dates, ends the chain. A cross-signed copy of it that expires sooner vouches for nothing. Where no root was sent, the one
 * that signed the last certificate is looked for.
 */
export function verifiedChain(sent: readonly Certificate[], stores: readonly Store[]): VerifiedChain {
  const followed = FOLLOWED.get(sent) ?? follow(sent, stores)
  FOLLOWED.set(sent, followed)
  return followed
}

/** Several checks ask of one handshake, and of a shared connection several targets; the stores of a run are always the same. */
const FOLLOWED = new WeakMap<readonly Certificate[], VerifiedChain>()

function follow(sent: readonly Certificate[], stores: readonly Store[]): VerifiedChain {
  const chain = soundPart(sent.map(parsedSent))
  for (const { name, roots } of stores) {
    const links = vouchedBy(chain, roots())
    if (links !== undefined) return { links, store: name }
  }
  return { links: sent.map(({ subject, notAfterMs }) => ({ subject, notAfterMs })), store: undefined }
}

function parsedSent({ raw, subject, notAfterMs }: Certificate): Sent {
  const x509 = new X509Certificate(raw)
  const keyTail = x509.publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_TAIL)
  return { link: { subject, notAfterMs }, x509, keyTail }
}

/** Up to the first certificate that did not sign the one before it: a well-known name alone vouches for nothing. */
function soundPart(chain: readonly Sent[]): readonly Sent[] {
  const broken = chain.findIndex(({ x509 }, at) => {
    const above = chain[at + 1]
    return above !== undefined && !x509.verify(above.x509.publicKey)
  })
  return broken === -1 ? chain : chain.slice(0, broken + 1)
}

function vouchedBy(chain: readonly Sent[], roots: readonly Buffer[]): readonly VerifiedLink[] | undefined {
  const sent = chain.map(({ link }) => link)
  for (const [at, { x509, keyTail, link }] of chain.entries()) {
    const own = parsedWith(roots, keyTail).filter((root) => isSame(root, x509))
    if (own.length > 0) return [...sent.slice(0, at), { ...link, notAfterMs: latestEnd(own) }]
  }
  const signers = signersOf(chain.at(-1)?.x509, roots)
  const [signer] = signers
  return signer && [...sent, { subject: nameOf(signer), notAfterMs: latestEnd(signers) }]
}

/** An intermediate in a store is no root: OpenSSL goes on from it. */
function isSame(root: X509Certificate, { subject, publicKey }: X509Certificate): boolean {
  return root.subject === subject && root.subject === root.issuer && root.publicKey.equals(publicKey)
}

function signersOf(last: X509Certificate | undefined, roots: readonly Buffer[]): readonly X509Certificate[] {
  if (last === undefined) return []
  const name = Buffer.from(longestName(last.issuer))
  return parsedWith(roots, name).filter((root) => last.checkIssued(root) && last.verify(root.publicKey))
}

/** A part of the name that stands in the certificate byte by byte, whatever its encoding. Node knows no empty name: then it is undefined. */
function longestName(name: string | undefined): string {
  const values = (name ?? '').split('\n').map((line) => line.slice(line.indexOf('=') + 1))
  const parts = values.flatMap((value) => value.match(/[A-Za-z0-9 .-]+/g) ?? [])
  return parts.toSorted((one, other) => other.length - one.length)[0] ?? ''
}

function nameOf({ subject }: Pick<Partial<X509Certificate>, 'subject'>): string {
  const parts = ['CN', 'O'].flatMap((key) => new RegExp(`^${key}=(.+)$`, 'm').exec(subject ?? '')?.[1] ?? [])
  return [...new Set(parts)].join(', ') || EMPTY_NAME
}

function latestEnd(roots: readonly X509Certificate[]): number {
  return Math.max(...roots.map(({ validToDate }) => validToDate.getTime()))
}

function parsedWith(roots: readonly Buffer[], bytes: Buffer): readonly X509Certificate[] {
  return roots.filter((der) => der.includes(bytes)).flatMap(parsed)
}

function parsed(der: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(der)]
  } catch {
    return []
  }
}
