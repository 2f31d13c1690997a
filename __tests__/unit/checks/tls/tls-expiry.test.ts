// How long a chain is still valid, counted from the start of the run: minted chains, and the days before their end that are told.
import { tlsExpiry } from '../../../../src/checks/tls/tls-expiry.ts'
import type { Certificate } from '../../../../src/probes/observation.ts'
import { mintWorld, type CertificateWorld } from '../../../../src/simulator/certificate-worlds.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief, contextOf, NOW } from '../../../support/check-context.ts'
import { inFolder } from '../../../support/folder.ts'
import { sentBy } from '../../../support/sent-chain.ts'

/** The words of the check about the chain that a server sends, where the file of roots holds `trust`. */
async function told(world: CertificateWorld | undefined, inputs = {}): Promise<Answer> {
  const { trust = '' } = world ?? {}
  return inFolder({ 'roots.pem': trust }, (folder) => {
    const file = trust === '' ? {} : { 'ca-certificates': `${folder}/roots.pem` }
    return ask(tlsExpiry, shaken(world === undefined ? [] : sentBy(world)), {
      inputs: { ...file, ...inputs },
    })
  })
}

function shaken(chain: readonly Certificate[]): Parameters<typeof ask>[1] {
  const tls = {
    ...{ protocol: 'TLSv1.3', cipher: undefined, authorized: true, chain },
    ...{ authorizationCode: undefined, authorizationReason: undefined },
  }
  return { connection: () => Promise.resolve(connection(chain.length === 0 ? {} : { tls })) }
}

const minted = (id: 'expiring' | 'cross-signed', days: number): Promise<CertificateWorld> =>
  mintWorld(id, { days, now: new Date(NOW) })

test.each([
  [0, {}, 'warn: tls.expiring'],
  [13, {}, 'warn: tls.expiring'],
  [14, {}, 'pass'],
  [13, { 'tls-expiry-days': '13' }, 'pass'],
  [60, { 'tls-expiry-days': '61' }, 'warn: tls.expiring'],
  [-1, {}, 'warn: tls.expiring'],
])('a leaf that ends in %i days, with the inputs %j: %s', async (days, inputs, expected) => {
  expect(brief(await told(await minted('expiring', days), inputs))).toBe(expected)
})

test('a day left is one day', async () => {
  const answer = await told(await minted('expiring', 1))
  expect(plain(answer.detail)).toBe('The certificate of api.anthropic.com expires on 2026-11-23, in 1 day.')
  expect(answer.evidence).toMatchObject({ daysLeft: 1, subject: 'api.anthropic.com' })
})

test('a copy of a root that ends soon counts only where the root itself is in no store', async () => {
  const world = await minted('cross-signed', 3)
  expect(brief(await told(world))).toBe('pass')
  expect(brief(await told({ ...world, trust: '' }))).toBe('warn: tls.expiring')
})

test('without a handshake there is nothing to look at', async () => {
  expect(brief(await told(undefined))).toBe('unknown')
})

test.each([
  ['https://gateway.example', true],
  ['http://127.0.0.1:4000', false],
])('%s has certificates: %s', (endpoints, applies) => {
  expect(tlsExpiry.appliesTo(contextOf({}, { inputs: { endpoints } }))).toBe(applies)
})
