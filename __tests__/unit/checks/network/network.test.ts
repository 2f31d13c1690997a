// What the checks of name, port and certificate make of a connection.
import { dns } from '../../../../src/checks/network/dns.ts'
import { tcp } from '../../../../src/checks/network/tcp.ts'
import { tlsTrust } from '../../../../src/checks/tls/tls-trust.ts'
import type { Check } from '../../../../src/checks/check.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import type { ResolverAnswer } from '../../../../src/probes/second-look/dns-queries.ts'
import type { AddressTry, ConnectionObservation, NetworkFailure } from '../../../../src/probes/observation.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'

function told(check: Check, changes: Partial<ConnectionObservation>): Promise<Answer> {
  const askResolvers = (): Promise<readonly ResolverAnswer[]> => Promise.resolve([])
  return ask(check, { connection: () => Promise.resolve(connection(changes)), askResolvers })
}

const failing = (phase: NetworkFailure['phase'], code: string): Partial<ConnectionObservation> => ({
  failure: { phase, code, reason: '' },
})

const lost = (address: string, code: string): AddressTry => ({
  address,
  family: 4,
  outcome: 'lost',
  code,
  durationMs: 1,
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
    expect(brief(await told(dns, failing('dns', code)))).toBe(expected)
  })

  test('that resolved passes, whatever came later, with some of its addresses', async () => {
    const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']
    const answer = await told(dns, { ...failing('tcp', 'ECONNREFUSED'), addresses })
    expect(answer.status).toBe('pass')
    expect(plain(answer.detail)).toContain('and 1 more')
  })

  const first = { host: 'api.anthropic.com' }
  const leads = (...addresses: readonly string[]): Promise<Answer> => told(dns, { ...first, addresses })

  test('of the first party that leads to private addresses alone is marked', async () => {
    expect((await leads('127.0.0.1', '::')).evidence).toMatchObject({ private: true })
    expect((await leads('127.0.0.1', '160.79.104.10')).evidence).not.toHaveProperty('private')
  })

  test('of the first party that connect-to leads to a private address is not', async () => {
    const redirected = { ...first, addresses: ['127.0.0.1'], redirectedTo: '127.0.0.1:8443' }
    expect((await told(dns, redirected)).evidence).not.toHaveProperty('private')
  })

  test('of a gateway may lead to a private address', async () => {
    const measured = { connection: () => Promise.resolve(connection({ addresses: ['10.0.0.7'] })) }
    const inputs = { endpoints: 'https://gateway.internal' }
    expect((await ask(dns, measured, { inputs })).evidence).not.toHaveProperty('private')
  })

  test('that connect-to leads elsewhere is told with the place', async () => {
    expect(plain((await told(dns, { redirectedTo: '127.0.0.1:8443' })).detail)).toContain('127.0.0.1:8443')
  })
})

describe('the port', () => {
  test.each([
    ['ECONNREFUSED', 'fail: tcp.refused'],
    ['ECONNRESET', 'fail: tcp.reset'],
    ['ETIMEDOUT', 'fail: tcp.timeout'],
    ['TIMEOUT', 'fail: tcp.timeout'],
    ['CANCELLED', 'fail: run.deadline'],
    ['STARVED', 'unknown: run.starved'],
    ['ENETUNREACH', 'fail: tcp.unreachable'],
    ['EHOSTUNREACH', 'fail: tcp.unreachable'],
  ])('%s is %s', async (code, expected) => {
    expect(brief(await told(tcp, failing('tcp', code)))).toBe(expected)
  })

  test('refused at one address and unreachable at another is refused: the host is there', async () => {
    const tries = [lost('192.0.2.1', 'ECONNREFUSED'), lost('2001:db8::1', 'ENETUNREACH')]
    expect(brief(await told(tcp, { ...failing('tcp', 'ENETUNREACH'), tries }))).toBe('fail: tcp.refused')
  })

  test('reached after a lost address is a note with what was lost', async () => {
    const answer = await told(tcp, { tries: [lost('192.0.2.9', 'ENETUNREACH')] })
    expect(brief(answer)).toBe('warn')
    expect(plain(answer.detail)).toContain('192.0.2.9 ENETUNREACH')
  })

  test('reached at once passes, whatever became of TLS', async () => {
    expect(brief(await told(tcp, failing('tls', 'CERT_HAS_EXPIRED')))).toBe('pass')
  })
})

describe('the handshake', () => {
  test.each([
    ['CERT_HAS_EXPIRED', 'fail: tls.expired'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'fail: endpoint.wrong-protocol'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'fail: tls.handshake'],
    ['TIMEOUT', 'fail: tls.handshake'],
    ['CANCELLED', 'fail: run.deadline'],
    ['STARVED', 'unknown: run.starved'],
  ])('%s is %s', async (code, expected) => {
    const lookAgain = (): Promise<boolean> => Promise.resolve(false)
    const measured = { connection: () => Promise.resolve(connection(failing('tls', code))), lookAgain }
    expect(brief(await ask(tlsTrust, measured))).toBe(expected)
  })

  test.each([
    [true, 'fail: tcp.reset'],
    [false, 'fail: tls.handshake'],
  ])('that was reset, with a port that resets everything: %s', async (resets, expected) => {
    const measured = { connection: () => Promise.resolve(connection(failing('tls', 'ECONNRESET'))) }
    const lookAgain = (): Promise<boolean> => Promise.resolve(resets)
    expect(brief(await ask(tlsTrust, { ...measured, lookAgain }))).toBe(expected)
  })

  test('with an unusable file of roots is not judged: nothing was sent', async () => {
    const measured = { connection: () => Promise.resolve(connection()) }
    const answer = await ask(tlsTrust, measured, { inputs: { 'ca-certificates': '/does/not/exist.pem' } })
    expect(brief(answer)).toBe('fail: tls.ca-file')
  })
})
