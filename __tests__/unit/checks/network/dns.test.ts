// The host's name: what a look-up that failed comes to, and where one that worked leads.
import { dns } from '../../../../src/checks/network/dns.ts'
import type { ResolverAnswer } from '../../../../src/probes/second-look/dns-queries.ts'
import type { ConnectionObservation, NetworkFailure } from '../../../../src/probes/observation.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'

function told(changes: Partial<ConnectionObservation>): Promise<Answer> {
  const askResolvers = (): Promise<readonly ResolverAnswer[]> => Promise.resolve([])
  return ask(dns, { connection: () => Promise.resolve(connection(changes)), askResolvers })
}

const failing = (phase: NetworkFailure['phase'], code: string): Partial<ConnectionObservation> => ({
  failure: { phase, code, reason: '' },
})

describe('the name', () => {
  test.each([
    ['ENOTFOUND', 'fail: dns.not-found'],
    ['ENODATA', 'fail: dns.not-found'],
    ['EAI_AGAIN', 'fail: dns.failure'],
    ['TIMEOUT', 'fail: dns.failure'],
    ['CANCELLED', 'fail: run.deadline'],
    ['STARVED', 'unknown: run.starved'],
    ['LINK_LOCAL', 'fail: endpoint.malformed'],
    ['NOT_LOOPBACK', 'fail: endpoint.insecure'],
  ])('%s is %s', async (code, expected) => {
    expect(brief(await told(failing('dns', code)))).toBe(expected)
  })

  test('that resolved passes, whatever came later, with some of its addresses', async () => {
    const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']
    const answer = await told({ ...failing('tcp', 'ECONNREFUSED'), addresses })
    expect(answer.status).toBe('pass')
    expect(plain(answer.detail)).toContain('and 1 more')
  })

  const first = { host: 'api.anthropic.com' }
  const leads = (...addresses: readonly string[]): Promise<Answer> => told({ ...first, addresses })

  test('of the first party that leads to private addresses alone is marked', async () => {
    expect((await leads('127.0.0.1', '::')).evidence).toMatchObject({ private: true })
    expect((await leads('127.0.0.1', '160.79.104.10')).evidence).not.toHaveProperty('private')
  })

  test('of the first party that connect-to leads to a private address is not', async () => {
    const redirected = { ...first, addresses: ['127.0.0.1'], redirectedTo: '127.0.0.1:8443' }
    expect((await told(redirected)).evidence).not.toHaveProperty('private')
  })

  test('of a gateway may lead to a private address', async () => {
    const measured = { connection: () => Promise.resolve(connection({ addresses: ['10.0.0.7'] })) }
    const inputs = { endpoints: 'https://gateway.internal' }
    expect((await ask(dns, measured, { inputs })).evidence).not.toHaveProperty('private')
  })

  test.each(['127.0.0.1', '[::1]'])('that is the address %s itself is not looked up', async (host) => {
    const answer = await told({ host, addresses: [host] })
    expect(answer).toMatchObject({ status: 'pass', applies: false })
    expect(plain(answer.detail)).toBe(`Not needed: ${host} is an IP address.`)
  })

  test('that connect-to leads elsewhere is told with the place', async () => {
    const toAddress = await told({ addresses: ['127.0.0.1'], redirectedTo: '127.0.0.1:8443' })
    expect(toAddress).toMatchObject({ status: 'pass', applies: false })
    expect(plain(toAddress.detail)).toBe('Not needed: connect-to maps api.example to 127.0.0.1:8443.')
    const toName = await told({ addresses: ['10.0.0.7'], redirectedTo: 'other.example:443' })
    expect(toName).not.toHaveProperty('applies')
    expect(plain(toName.detail)).toContain('to other.example:443, which resolves to 10.0.0.7')
  })
})
