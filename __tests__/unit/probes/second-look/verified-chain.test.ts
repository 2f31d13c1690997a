// How long a chain is good for and who vouches for it, counted to the root that a store holds, not to a copy of it that was sent along.
import type { Certificate } from '../../../../src/probes/observation.ts'
import { certificatesIn, storesWith, type Store } from '../../../../src/probes/second-look/stores.ts'
import { verifiedChain } from '../../../../src/probes/second-look/verified-chain.ts'
import { mintWorld } from '../../../../src/simulator/certificate-worlds.ts'
import { mintAuthority, mintLeaf } from '../../../../src/simulator/certificates.ts'
import { sentBy } from '../../../support/sent-chain.ts'

const DAY_MS = 86_400_000

const origin = { setting: 'ca-certificates', from: 'input' } as const

function storesOf(pem: string): readonly Store[] {
  return storesWith({ origin, pem, fault: undefined })
}

const daysTo = (ms: number): number => Math.round((ms - Date.now()) / DAY_MS)
const soonest = (sent: readonly Certificate[], stores: readonly Store[]): number =>
  Math.min(...verifiedChain(sent, stores).links.map(({ notAfterMs }) => daysTo(notAfterMs)))

test('a cross-signed root that ends soon does not shorten a chain whose root we hold', async () => {
  const world = await mintWorld('cross-signed', { days: 3 })
  const { links, store } = verifiedChain(sentBy(world), storesOf(world.trust))
  expect(links.map(({ subject }) => subject)).toEqual([
    'api.anthropic.com',
    'Simulated Intermediate',
    'Simulated Root',
  ])
  expect(store).toBe('ca-certificates')
  expect(soonest(sentBy(world), storesOf(world.trust))).toBe(90)
})

test('without that root in any store the sent one counts', async () => {
  const world = await mintWorld('cross-signed', { days: 3 })
  expect(verifiedChain(sentBy(world), []).store).toBeUndefined()
  expect(soonest(sentBy(world), [])).toBe(3)
})

test('a leaf that ends soon does', async () => {
  const world = await mintWorld('expiring', { days: 9 })
  expect(soonest(sentBy(world), storesOf(world.trust))).toBe(9)
})

test('a root that was not sent is found by the name in the last certificate', async () => {
  const world = await mintWorld('good')
  const { links, store } = verifiedChain(sentBy(world), storesOf(world.trust))
  expect(links.at(-1)?.subject).toBe('Simulated Root')
  expect(store).toBe('ca-certificates')
})

test('a root of that name with another key vouches for nothing', async () => {
  const [world, other] = [await mintWorld('good'), await mintWorld('good')]
  expect(verifiedChain(sentBy(world), storesOf(other.trust)).store).toBeUndefined()
})

test('a well-known root behind a certificate that it did not sign vouches for nothing', async () => {
  const [world, other] = [await mintWorld('unknown-root'), await mintWorld('good')]
  const forged = { certificate: world.certificate + other.trust }
  expect(verifiedChain(sentBy(forged), storesOf(other.trust)).store).toBeUndefined()
})

test('an intermediate in a store is no root', async () => {
  const root = await mintAuthority({ name: 'Root' })
  const between = await mintAuthority({ name: 'Between', issuer: root })
  const leaf = await mintLeaf(between, { dnsNames: ['a.example'] })
  const sent = sentBy({ certificate: leaf.certificate + leaf.intermediates.join('') })
  const { links, store } = verifiedChain(sent, storesOf(between.certificate + root.certificate))
  expect(links.map(({ subject }) => subject)).toEqual(['a.example', 'Between', 'Root'])
  expect(store).toBe('ca-certificates')
})

test('a name that says nothing is told as such, in a store as well', async () => {
  const world = await mintWorld('nameless')
  expect(verifiedChain(sentBy(world), storesOf('')).store).toBeUndefined()
  const { links, store } = verifiedChain(sentBy(world), storesOf(world.certificate))
  expect([links.map(({ subject }) => subject), store]).toEqual([['(empty name)'], 'ca-certificates'])
})

test('nothing sent, nothing vouches', () => {
  expect(verifiedChain([], storesWith(undefined))).toEqual({ links: [], store: undefined })
})

describe('the stores', () => {
  test('are asked in order, the public roots first', () => {
    const variable = 'SSL_CERT_FILE'
    const file = { origin: { ...origin, from: 'environment', variable }, pem: '', fault: undefined } as const
    expect(storesWith(file).map(({ name }) => name)).toEqual([
      ...['bundled', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'system'],
    ])
    expect(storesOf('')[2]?.name).toBe('ca-certificates')
    expect(storesWith(undefined)[0]?.roots().length).toBeGreaterThan(100)
  })

  test('what is unreadable in a file is passed over', async () => {
    const broken = ['-----BEGIN CERTIFICATE-----', 'AAAA', '-----END CERTIFICATE-----'].join('\n')
    const world = await mintWorld('good')
    expect(certificatesIn(`# a comment\n${world.trust}${world.trust}`)).toHaveLength(2)
    expect(verifiedChain(sentBy(world), storesOf(broken + world.trust)).store).toBe('ca-certificates')
  })
})
