// The states of a certificate chain that a user can meet, each as what the server sends and what the client trusts.
import { crossSign, mintAuthority, mintLeaf, mintSelfSigned } from './certificates.ts'
import type { Authority, Leaf, LeafOptions } from './certificates.ts'

const DAY_MS = 86_400_000

/** What a TLS server needs to speak, and the PEM text which a client is to trust. */
export interface CertificateWorld {
  /** The leaf followed by whatever is sent along, PEM. */
  readonly certificate: string
  readonly key: string
  /** Roots for the client's store, PEM. */
  readonly trust: string
}

export interface WorldOptions {
  /** The names the leaf speaks for. Default: the first-party host and every loopback spelling. */
  readonly dnsNames?: readonly string[]
  readonly ips?: readonly string[]
  /** The present, from which all dates are counted. */
  readonly now?: Date
  /** For `expiring` and `cross-signed`: days until the end. Default 5. */
  readonly days?: number
}

interface Wishes {
  readonly leaf: LeafOptions
  readonly in: (days: number) => Date
  readonly days: number
}

const DEFAULT_NAMES = ['api.anthropic.com', 'localhost'] as const
const DEFAULT_IPS = ['127.0.0.1', '::1'] as const

const WORLDS = {
  good: (wishes) => signedBy(pair(), wishes.leaf),
  expired: (wishes) =>
    signedBy(pair(), { ...wishes.leaf, notBefore: wishes.in(-90), notAfter: wishes.in(-2) }),
  'not-yet-valid': (wishes) =>
    signedBy(pair(), { ...wishes.leaf, notBefore: wishes.in(2), notAfter: wishes.in(90) }),
  expiring: (wishes) => signedBy(pair(), { ...wishes.leaf, notAfter: wishes.in(wishes.days) }),
  'wrong-host': (wishes) => signedBy(pair(), { ...wishes.leaf, dnsNames: ['elsewhere.example'], ips: [] }),
  'self-signed': (wishes) => served(mintSelfSigned(wishes.leaf), [], unrelatedRoot().certificate),
  'missing-intermediate': (wishes) => missingIntermediate(wishes.leaf),
  'unknown-root': (wishes) => ({ ...signedBy(pair(), wishes.leaf), trust: unrelatedRoot().certificate }),
  'unknown-root-sent': (wishes) => unknownRootSent(wishes.leaf),
  'cross-signed': (wishes) => crossSigned(wishes),
} as const satisfies Record<string, (wishes: Wishes) => CertificateWorld>

export type CertificateWorldId = keyof typeof WORLDS
export const CERTIFICATE_WORLD_IDS = Object.keys(WORLDS) as readonly CertificateWorldId[]

/**
 * Mints one world. What OpenSSL says to a client that trusts `trust`: `expired` CERT_HAS_EXPIRED, `not-yet-valid` CERT_NOT_YET_VALID,
 * `wrong-host` ERR_TLS_CERT_ALTNAME_INVALID, `self-signed` DEPTH_ZERO_SELF_SIGNED_CERT, `missing-intermediate`
 * UNABLE_TO_VERIFY_LEAF_SIGNATURE, `unknown-root` UNABLE_TO_GET_ISSUER_CERT_LOCALLY, `unknown-root-sent`
 * SELF_SIGNED_CERT_IN_CHAIN. `expiring` and `cross-signed` verify: in the first the leaf ends in `days`, in the second only the sent
 * certificate of the root does, whose key and subject stand in the store with a later end.
 */
export function mintWorld(id: CertificateWorldId, options: WorldOptions = {}): CertificateWorld {
  const { dnsNames = DEFAULT_NAMES, ips = DEFAULT_IPS, now = new Date(), days = 5 } = options
  const inDays = (count: number): Date => new Date(now.getTime() + count * DAY_MS)
  return WORLDS[id]({
    leaf: { dnsNames, ips, notBefore: inDays(-1), notAfter: inDays(90) },
    in: inDays,
    days,
  })
}

interface Pair {
  readonly root: Authority
  readonly intermediate: Authority
}

/** Authorities outlive every leaf in both directions, so that only the leaf's dates speak. */
const LONG = {
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2060-01-01T00:00:00Z'),
} as const

function pair(): Pair {
  const root = mintAuthority({ name: 'Simulated Root', ...LONG })
  return { root, intermediate: mintAuthority({ name: 'Simulated Intermediate', issuer: root, ...LONG }) }
}

function unrelatedRoot(): Authority {
  return mintAuthority({ name: 'Unrelated Root', ...LONG })
}

function served(leaf: Leaf, sentAlong: readonly string[], trust: string): CertificateWorld {
  return { certificate: [leaf.certificate, ...sentAlong].join(''), key: leaf.key, trust }
}

function signedBy({ root, intermediate }: Pair, options: LeafOptions): CertificateWorld {
  const leaf = mintLeaf(intermediate, options)
  return served(leaf, leaf.intermediates, root.certificate)
}

function missingIntermediate(options: LeafOptions): CertificateWorld {
  const { root, intermediate } = pair()
  return served(mintLeaf(intermediate, options), [], root.certificate)
}

function unknownRootSent(options: LeafOptions): CertificateWorld {
  const { root, intermediate } = pair()
  const leaf = mintLeaf(intermediate, options)
  return served(leaf, [...leaf.intermediates, root.certificate], unrelatedRoot().certificate)
}

function crossSigned({ leaf: options, in: inDays, days }: Wishes): CertificateWorld {
  const { root, intermediate } = pair()
  const crossed = crossSign(root, unrelatedRoot(), { notBefore: inDays(-1), notAfter: inDays(days) })
  const leaf = mintLeaf(intermediate, options)
  return served(leaf, [...leaf.intermediates, crossed.certificate], root.certificate)
}
