// How long a chain is good for, counted to the root that we hold, not to a copy of it that was sent along.
import { X509Certificate } from 'node:crypto'
import type { Certificate } from '../../src/probes/observation.ts'
import { trustedRoots, verifiedChain } from '../../src/probes/verified-chain.ts'
import { mintWorld, type CertificateWorld } from '../../src/simulator/certificate-worlds.ts'

const DAY_MS = 86_400_000

function sentBy({ certificate }: CertificateWorld): readonly Certificate[] {
  const blocks = certificate.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []
  return blocks.map((pem) => {
    const { subject, issuer, validFrom, validTo, raw, fingerprint256 } = new X509Certificate(pem)
    const [notBeforeMs, notAfterMs] = [Date.parse(validFrom), Date.parse(validTo)]
    const name = subject.replace(/^CN=/, '')
    return {
      subject: name,
      issuer,
      altNames: '',
      validFrom,
      validTo,
      notBeforeMs,
      notAfterMs,
      fingerprint256,
      raw,
    }
  })
}

const daysTo = (ms: number): number => Math.round((ms - Date.now()) / DAY_MS)

test('a cross-signed root that ends soon does not shorten a chain whose root we hold', async () => {
  const world = await mintWorld('cross-signed', { days: 3 })
  const links = verifiedChain(sentBy(world), trustedRoots(world.trust))
  expect(links.map(({ subject }) => subject)).toEqual([
    'api.anthropic.com',
    'Simulated Intermediate',
    'Simulated Root',
  ])
  expect(Math.min(...links.map(({ notAfterMs }) => daysTo(notAfterMs)))).toBe(90)
})

test('without that root in our stores the sent one counts', async () => {
  const world = await mintWorld('cross-signed', { days: 3 })
  const links = verifiedChain(sentBy(world), trustedRoots(undefined))
  expect(Math.min(...links.map(({ notAfterMs }) => daysTo(notAfterMs)))).toBe(3)
})

test('a leaf that ends soon does', async () => {
  const world = await mintWorld('expiring', { days: 9 })
  const [leaf] = verifiedChain(sentBy(world), trustedRoots(world.trust))
  expect(daysTo(leaf?.notAfterMs ?? 0)).toBe(9)
})

test('nothing sent, nothing vouches', () => {
  expect(verifiedChain([], trustedRoots(undefined))).toEqual([])
})

test('our roots are Node’s own, and those of the file; what is unreadable in it is passed over', async () => {
  const { trust } = await mintWorld('good')
  const own = trustedRoots(undefined).length
  expect(own).toBeGreaterThan(100)
  expect(trustedRoots(`# a comment\n${trust}${trust}`).length).toBe(own + 2)
  const broken = ['-----BEGIN CERTIFICATE-----', 'AAAA', '-----END CERTIFICATE-----'].join('\n')
  const world = await mintWorld('good')
  expect(verifiedChain(sentBy(world), trustedRoots(broken + world.trust))).toHaveLength(2)
})
