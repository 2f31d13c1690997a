// The minted chains verify, or fail with the code that their name promises.
import { X509Certificate } from 'node:crypto'
import { createServer, connect } from 'node:tls'
import type { PeerCertificate } from 'node:tls'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CERTIFICATE_WORLD_IDS, mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import type { CertificateWorld, CertificateWorldId } from '../../../src/simulator/certificate-worlds.ts'
import { mintAuthority, mintLeaf } from '../../../src/simulator/certificates.ts'

const DAY_MS = 86_400_000

interface Verdict {
  readonly code: string
  readonly peer: PeerCertificate
}

/** OpenSSL's verdict on a world for a client that looks for a name. `ok` when it verifies. */
async function verify(world: CertificateWorld, servername = 'api.anthropic.com'): Promise<Verdict> {
  const server = createServer({ ...world, cert: world.certificate }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = connect({ port, host: '127.0.0.1', servername, ca: world.trust, rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const error: unknown = socket.authorizationError
  const verdict = { code: socket.authorized ? 'ok' : codeOf(error), peer: socket.getPeerCertificate() }
  socket.destroy()
  server.close()
  return verdict
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

const EXPECTED: Readonly<Record<CertificateWorldId, string>> = {
  good: 'ok',
  expired: 'CERT_HAS_EXPIRED',
  'not-yet-valid': 'CERT_NOT_YET_VALID',
  expiring: 'ok',
  'wrong-host': 'ERR_TLS_CERT_ALTNAME_INVALID',
  'self-signed': 'DEPTH_ZERO_SELF_SIGNED_CERT',
  nameless: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  'missing-intermediate': 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'unknown-root': 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'unknown-root-sent': 'SELF_SIGNED_CERT_IN_CHAIN',
  'weak-key': 'UNSPECIFIED',
  'weak-signature': 'UNSPECIFIED',
  'cross-signed': 'ok',
}

describe('certificate worlds', () => {
  test.each(CERTIFICATE_WORLD_IDS)('%s', async (id) => {
    expect((await verify(await mintWorld(id))).code).toBe(EXPECTED[id])
  })

  test('the good one speaks for every loopback name', async () => {
    const world = await mintWorld('good')
    expect((await verify(world, 'localhost')).code).toBe('ok')
    const leaf = new X509Certificate(world.certificate)
    expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1')
    expect(leaf.checkIP('::1')).toBe('::1')
    expect(leaf.checkHost('elsewhere.example')).toBeUndefined()
  })

  test('expiring ends in the days it was given', async () => {
    const { peer } = await verify(await mintWorld('expiring', { days: 9 }))
    const daysLeft = (Date.parse(peer.valid_to) - Date.now()) / DAY_MS
    expect(daysLeft).toBeGreaterThan(8.9)
    expect(daysLeft).toBeLessThanOrEqual(9)
  })

  test('cross-signed: the sent root ends soon, the trusted one of the same name and key does not', async () => {
    const world = await mintWorld('cross-signed', { days: 3 })
    const sent = world.certificate.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----\n/g) ?? []
    const crossed = new X509Certificate(sent.at(-1) ?? '')
    const trusted = new X509Certificate(world.trust)
    expect(sent).toHaveLength(3)
    expect(crossed.subject).toBe(trusted.subject)
    expect(crossed.publicKey.equals(trusted.publicKey)).toBe(true)
    expect(crossed.issuer).not.toBe(trusted.issuer)
    expect(Date.parse(crossed.validTo) - Date.now()).toBeLessThan(3 * DAY_MS)
    expect(Date.parse(trusted.validTo) - Date.now()).toBeGreaterThan(365 * DAY_MS)
  })
})

describe('minting', () => {
  test('a certificate is signed by its issuer, and after 2050 still has a readable end', async () => {
    const root = await mintAuthority({ name: 'Root' })
    const leaf = await mintLeaf(root, { dnsNames: ['a.example'], notAfter: new Date('2055-03-04T05:06:07Z') })
    const read = new X509Certificate(leaf.certificate)
    expect(read.verify(new X509Certificate(root.certificate).publicKey)).toBe(true)
    expect(read.checkIssued(new X509Certificate(root.certificate))).toBe(true)
    expect(new Date(read.validTo).toISOString()).toBe('2055-03-04T05:06:07.000Z')
  })

  test('a leaf carries the authorities between itself and its root', async () => {
    const root = await mintAuthority({ name: 'Root' })
    const first = await mintAuthority({ name: 'First', issuer: root })
    const second = await mintAuthority({ name: 'Second', issuer: first })
    expect((await mintLeaf(second, { dnsNames: ['a.example'] })).intermediates).toEqual([
      second.certificate,
      first.certificate,
    ])
    expect((await mintLeaf(root, { dnsNames: ['a.example'] })).intermediates).toEqual([])
  })
})
