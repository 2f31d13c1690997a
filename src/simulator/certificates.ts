// Mints certificates at run time: authorities, server certificates, and a second certificate for an authority's key.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIPv4 } from 'node:net'
import * as der from './der.ts'

const DAY_MS = 86_400_000

/** Object identifiers of RFC 5280 and RFC 5758. */
const OID = {
  commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
} as const

/** Bits of the KeyUsage extension, with the number of unused ones. */
const KEY_USAGE = {
  authority: der.bits(Buffer.from([0x06]), 1),
  leaf: der.bits(Buffer.from([0x80]), 7),
} as const

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
}

/** Mints an authority with a fresh key: a root, or an intermediate when an issuer is given. */
export function mintAuthority(options: AuthorityOptions): Authority {
  const key = freshKey()
  return authorityWith(key, options)
}

/** Mints a second certificate for an authority: same subject, same key, signed by another root. */
export function crossSign(authority: Authority, issuer: Authority, validity: Validity = {}): Authority {
  return authorityWith(createPrivateKey(authority.key), { name: authority.name, issuer, ...validity })
}

function authorityWith(key: KeyObject, options: AuthorityOptions): Authority {
  const { name, issuer } = options
  const certificate = mint({
    subject: name,
    subjectKey: key,
    issuer: issuer?.name ?? name,
    issuerKey: issuer === undefined ? key : createPrivateKey(issuer.key),
    validity: options,
    extensions: [
      extension(OID.basicConstraints, der.sequence(der.boolean(true)), true),
      extension(OID.keyUsage, KEY_USAGE.authority, true),
    ],
  })
  return { name, key: privatePem(key), certificate, ...(issuer && { issuer }) }
}

/** Mints a server's certificate, usable for client authentication as well. */
export function mintLeaf(authority: Authority, options: LeafOptions): Leaf {
  const key = freshKey()
  const certificate = mint({
    subject: commonName(options),
    subjectKey: key,
    issuer: authority.name,
    issuerKey: createPrivateKey(authority.key),
    validity: options,
    extensions: leafExtensions(options),
  })
  return { key: privatePem(key), certificate, intermediates: above(authority) }
}

/** Mints a server's certificate that vouches for itself. */
export function mintSelfSigned(options: LeafOptions): Leaf {
  const key = freshKey()
  const names = { subject: commonName(options), issuer: commonName(options) }
  const keys = { subjectKey: key, issuerKey: key }
  const certificate = mint({ ...names, ...keys, validity: options, extensions: leafExtensions(options) })
  return { key: privatePem(key), certificate, intermediates: [] }
}

function commonName({ commonName: given, dnsNames = [], ips = [] }: LeafOptions): string {
  return given ?? dnsNames[0] ?? ips[0] ?? 'unnamed'
}

function above(authority: Authority): readonly string[] {
  return authority.issuer === undefined ? [] : [authority.certificate, ...above(authority.issuer)]
}

function leafExtensions({ dnsNames = [], ips = [] }: LeafOptions): readonly der.Der[] {
  const names = [
    ...dnsNames.map((name) => der.implicit(2, Buffer.from(name, 'ascii'))),
    ...ips.map((ip) => der.implicit(7, addressBytes(ip))),
  ]
  return [
    extension(OID.basicConstraints, der.sequence(), true),
    extension(OID.keyUsage, KEY_USAGE.leaf, true),
    extension(OID.extendedKeyUsage, der.sequence(der.oid(OID.serverAuth), der.oid(OID.clientAuth))),
    ...(names.length === 0 ? [] : [extension(OID.subjectAltName, der.sequence(...names))]),
  ]
}

interface Certificate {
  readonly subject: string
  readonly subjectKey: KeyObject
  readonly issuer: string
  readonly issuerKey: KeyObject
  readonly validity: Validity
  readonly extensions: readonly der.Der[]
}

function mint(wanted: Certificate): string {
  const algorithm = der.sequence(der.oid(OID.ecdsaWithSha256))
  const body = der.sequence(
    der.explicit(0, der.integer(Buffer.from([2]))),
    der.integer(serial()),
    algorithm,
    distinguishedName(wanted.issuer),
    validFrom(wanted.validity),
    distinguishedName(wanted.subject),
    spki(wanted.subjectKey),
    der.explicit(3, der.sequence(...wanted.extensions, ...keyIdentifiers(wanted))),
  )
  return pem(der.sequence(body, algorithm, der.bits(sign('sha256', body, wanted.issuerKey))))
}

function serial(): Buffer {
  const bytes = randomBytes(16)
  bytes[0] = 0x40 | (bytes[0] ?? 0)
  return bytes
}

function validFrom({ notBefore, notAfter }: Validity): der.Der {
  const now = Date.now()
  return der.sequence(
    der.time(notBefore ?? new Date(now - DAY_MS)),
    der.time(notAfter ?? new Date(now + 90 * DAY_MS)),
  )
}

function keyIdentifiers({ subjectKey, issuerKey }: Certificate): readonly der.Der[] {
  const authority = der.sequence(der.implicit(0, keyIdentifier(issuerKey)))
  return [
    extension(OID.subjectKeyIdentifier, der.octets(keyIdentifier(subjectKey))),
    extension(OID.authorityKeyIdentifier, authority),
  ]
}

function extension(id: string, value: der.Der, critical = false): der.Der {
  return der.sequence(der.oid(id), ...(critical ? [der.boolean(true)] : []), der.octets(value))
}

function distinguishedName(commonName: string): der.Der {
  return der.sequence(der.set(der.sequence(der.oid(OID.commonName), der.utf8(commonName))))
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha256').update(spki(key)).digest().subarray(0, 20)
}

function spki(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}

function freshKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

function privatePem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function pem(content: der.Der): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

function addressBytes(ip: string): Buffer {
  if (isIPv4(ip)) return Buffer.from(ip.split('.').map(Number))
  const [head = '', tail = ''] = ip.split('::')
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'))
  const missing = 8 - groups(head).length - groups(tail).length
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)]
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}
