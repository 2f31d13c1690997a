// Mints certificates at run time: authorities, server certificates, and a second certificate for an authority's key.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject, webcrypto } from 'node:crypto'

/** Milliseconds. */
export const DAY_MS = 86_400_000
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const { serverAuth, clientAuth } = x509.ExtendedKeyUsage

/** When a certificate is valid; by default from a day ago to ninety days ahead. */
export interface Validity {
  readonly notBefore?: Date
  readonly notAfter?: Date
}

/** A name, its key (PKCS #8 PEM) and its certificate (PEM). */
export interface Authority {
  readonly name: string
  readonly key: string
  readonly certificate: string
  /** The one that signed it; absent for a root. */
  readonly issuer?: Authority
}

/** A server's certificate with what it may send along. All PEM. */
export interface Leaf {
  readonly key: string
  readonly certificate: string
  /** The authorities between the leaf and its root, nearest first, without the root. */
  readonly intermediates: readonly string[]
}

export interface AuthorityOptions extends Validity {
  readonly name: string
  /** Signs it; without one the authority is a root and signs itself. */
  readonly issuer?: Authority
}

export interface LeafOptions extends Validity {
  readonly dnsNames?: readonly string[]
  readonly ips?: readonly string[]
  readonly commonName?: string
  /** Bits of an RSA key; without it the key is of the curve P-256. */
  readonly rsaBits?: number
  /** The digest of its signature. Default: SHA-256. */
  readonly digest?: 'SHA-1'
}

/** Mints an authority with a fresh key: a root, or an intermediate when an issuer is given. */
export async function mintAuthority(options: AuthorityOptions): Promise<Authority> {
  return authorityWith(freshKey(), options)
}

/** Mints a second certificate for an authority: same subject, same key, signed by another root. */
export async function crossSign(
  { name, key }: Authority,
  issuer: Authority,
  validity: Validity = {},
): Promise<Authority> {
  return authorityWith(createPrivateKey(key), { name, issuer, ...validity })
}

async function authorityWith(key: KeyObject, options: AuthorityOptions): Promise<Authority> {
  const { name, issuer } = options
  const certificate = await mint({
    subject: name,
    subjectKey: key,
    issuer: issuer?.name ?? name,
    issuerKey: issuer === undefined ? key : createPrivateKey(issuer.key),
    validity: options,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  })
  return { name, key: privatePem(key), certificate, ...(issuer && { issuer }) }
}

/** Mints a server's certificate, usable for client authentication as well. */
export async function mintLeaf(authority: Authority, options: LeafOptions): Promise<Leaf> {
  const key = options.rsaBits === undefined ? freshKey() : freshRsaKey(options.rsaBits)
  const certificate = await mint({
    subject: commonName(options),
    subjectKey: key,
    issuer: authority.name,
    issuerKey: createPrivateKey(authority.key),
    validity: options,
    digest: options.digest,
    extensions: leafExtensions(options),
  })
  return { key: privatePem(key), certificate, intermediates: above(authority) }
}

/** Mints a server's certificate that vouches for itself. */
export async function mintSelfSigned(options: LeafOptions): Promise<Leaf> {
  const key = freshKey()
  const names = { subject: commonName(options), issuer: commonName(options) }
  const keys = { subjectKey: key, issuerKey: key }
  const extensions = leafExtensions(options)
  const certificate = await mint({ ...names, ...keys, validity: options, extensions })
  return { key: privatePem(key), certificate, intermediates: [] }
}

function commonName({ commonName: given, dnsNames = [], ips = [] }: LeafOptions): string {
  return given ?? dnsNames[0] ?? ips[0] ?? 'unnamed'
}

function above(authority: Authority): readonly string[] {
  return authority.issuer === undefined ? [] : [authority.certificate, ...above(authority.issuer)]
}

function leafExtensions({ dnsNames = [], ips = [] }: LeafOptions): readonly x509.Extension[] {
  const names: x509.JsonGeneralNames = [
    ...dnsNames.map((value) => ({ type: 'dns', value }) as const),
    ...ips.map((value) => ({ type: 'ip', value }) as const),
  ]
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([serverAuth, clientAuth]),
    ...(names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names)]),
  ]
}

interface Certificate {
  readonly subject: string
  readonly subjectKey: KeyObject
  readonly issuer: string
  readonly issuerKey: KeyObject
  readonly validity: Validity
  readonly digest?: 'SHA-1' | undefined
  readonly extensions: readonly x509.Extension[]
}

async function mint(wanted: Certificate): Promise<string> {
  const { notBefore, notAfter } = wanted.validity
  const publicKey = publicHalf(wanted.subjectKey)
  const certificate = await x509.X509CertificateGenerator.create({
    subject: named(wanted.subject),
    issuer: named(wanted.issuer),
    publicKey,
    signingKey: wanted.issuerKey.toCryptoKey(CURVE, false, ['sign']),
    signingAlgorithm: { name: CURVE.name, hash: wanted.digest ?? 'SHA-256' },
    notBefore: notBefore ?? new Date(Date.now() - DAY_MS),
    notAfter: notAfter ?? new Date(Date.now() + 90 * DAY_MS),
    extensions: [...wanted.extensions, ...(await keyIdentifiers(wanted.issuerKey, publicKey))],
  })
  return `${certificate.toString('pem')}\n`
}

function named(commonName: string): x509.JsonName {
  return commonName === '' ? [] : [{ CN: [commonName] }]
}

async function keyIdentifiers(
  issuerKey: KeyObject,
  subject: webcrypto.CryptoKey,
): Promise<readonly x509.Extension[]> {
  return [
    await x509.SubjectKeyIdentifierExtension.create(subject),
    await x509.AuthorityKeyIdentifierExtension.create(publicHalf(issuerKey)),
  ]
}

function publicHalf(key: KeyObject): webcrypto.CryptoKey {
  const algorithm = key.asymmetricKeyType === 'rsa' ? RSA : CURVE
  return createPublicKey(key).toCryptoKey(algorithm, true, ['verify'])
}

function freshKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

function freshRsaKey(modulusLength: number): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength }).privateKey
}

function privatePem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}
