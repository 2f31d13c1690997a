// The states of a certificate chain that a user can meet, each as what the server sends and what the client trusts.
import { crossSign, DAY_MS, mintAuthority, mintLeaf, mintSelfSigned } from './certificates.ts'
import type { Authority, Leaf, LeafOptions } from './certificates.ts'

/** The material that a TLS server needs to speak, and the PEM text which a client is to trust. */
export interface CertificateWorld {
  /** The leaf followed by whatever is sent along, PEM. */
  readonly certificate: string
  readonly key: string
  /** Roots for the client's store, PEM. */
  readonly trust: string
  /** For a server that must be allowed what OpenSSL takes for weak. */
  readonly ciphers?: string
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
  good: (wishes) => signed(wishes.leaf),
  expired: (wishes) => signed({ ...wishes.leaf, notBefore: wishes.in(-90), notAfter: wishes.in(-2) }),
  'not-yet-valid': (wishes) => signed({ ...wishes.leaf, notBefore: wishes.in(2), notAfter: wishes.in(90) }),
  expiring: (wishes) => signed({ ...wishes.leaf, notAfter: wishes.in(wishes.days) }),
  'wrong-host': (wishes) => signed({ ...wishes.leaf, dnsNames: ['elsewhere.example'], ips: [] }),
  'self-signed': (wishes) => selfSigned(wishes.leaf),
  nameless: (wishes) => selfSigned({ ...wishes.leaf, commonName: '' }),
  'missing-intermediate': (wishes) => missingIntermediate(wishes.leaf),
  'unknown-root': (wishes) => unknownRoot(wishes.leaf),
  'unknown-root-sent': (wishes) => unknownRootSent(wishes.leaf),
  'weak-key': (wishes) => weak({ ...wishes.leaf, rsaBits: 1024 }),
  'weak-signature': (wishes) => weak({ ...wishes.leaf, digest: 'SHA-1' }),
  'cross-signed': (wishes) => crossSigned(wishes),
} as const satisfies Record<string, (wishes: Wishes) => Promise<CertificateWorld>>

export type CertificateWorldId = keyof typeof WORLDS
/** Every kind of chain that can be minted. */
export const CERTIFICATE_WORLD_IDS = Object.keys(WORLDS) as readonly CertificateWorldId[]

/**
 * Mints one world. What OpenSSL says to a client that trusts `trust`: `expired` CERT_HAS_EXPIRED, `not-yet-valid` CERT_NOT_YET_VALID,
 * `wrong-host` ERR_TLS_CERT_ALTNAME_INVALID, `self-signed` and `nameless` DEPTH_ZERO_SELF_SIGNED_CERT, `missing-intermediate`
 * UNABLE_TO_VERIFY_LEAF_SIGNATURE, `unknown-root` UNABLE_TO_GET_ISSUER_CERT_LOCALLY, `unknown-root-sent`
 * SELF_SIGNED_CERT_IN_CHAIN, `weak-key` and `weak-signature` UNSPECIFIED. `expiring` and `cross-signed` verify: in the first the leaf ends in `days`, in the second only the sent
 * certificate of the root does, whose key and subject stand in the store with a later end.
 */
export async function mintWorld(
  id: CertificateWorldId,
  options: WorldOptions = {},
): Promise<CertificateWorld> {
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

async function pair(): Promise<Pair> {
  const root = await mintAuthority({ name: 'Simulated Root', ...LONG })
  const intermediate = await mintAuthority({ name: 'Simulated Intermediate', issuer: root, ...LONG })
  return { root, intermediate }
}

async function unrelatedRoot(): Promise<Authority> {
  return mintAuthority({ name: 'Unrelated Root', ...LONG })
}

function served(leaf: Leaf, sentAlong: readonly string[], trust: string): CertificateWorld {
  return { certificate: [leaf.certificate, ...sentAlong].join(''), key: leaf.key, trust }
}

async function signed(options: LeafOptions): Promise<CertificateWorld> {
  const { root, intermediate } = await pair()
  const leaf = await mintLeaf(intermediate, options)
  return served(leaf, leaf.intermediates, root.certificate)
}

async function weak(options: LeafOptions): Promise<CertificateWorld> {
  return { ...(await signed(options)), ciphers: 'DEFAULT@SECLEVEL=0' }
}

async function selfSigned(options: LeafOptions): Promise<CertificateWorld> {
  return served(await mintSelfSigned(options), [], (await unrelatedRoot()).certificate)
}

async function unknownRoot(options: LeafOptions): Promise<CertificateWorld> {
  return { ...(await signed(options)), trust: (await unrelatedRoot()).certificate }
}

async function missingIntermediate(options: LeafOptions): Promise<CertificateWorld> {
  const { root, intermediate } = await pair()
  return served(await mintLeaf(intermediate, options), [], root.certificate)
}

async function unknownRootSent(options: LeafOptions): Promise<CertificateWorld> {
  const { root, intermediate } = await pair()
  const leaf = await mintLeaf(intermediate, options)
  return served(leaf, [...leaf.intermediates, root.certificate], (await unrelatedRoot()).certificate)
}

async function crossSigned({ leaf: options, in: inDays, days }: Wishes): Promise<CertificateWorld> {
  const { root, intermediate } = await pair()
  const dates = { notBefore: inDays(-1), notAfter: inDays(days) }
  const crossed = await crossSign(root, await unrelatedRoot(), dates)
  const leaf = await mintLeaf(intermediate, options)
  return served(leaf, [...leaf.intermediates, crossed.certificate], root.certificate)
}
