// The port: what a connection that stood, was lost or was refused comes to.
import { tcp } from '../../../../src/checks/network/tcp.ts'
import type { AddressTry, ConnectionObservation, NetworkFailure } from '../../../../src/probes/observation.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'

function told(changes: Partial<ConnectionObservation>): Promise<Answer> {
  return ask(tcp, { connection: () => Promise.resolve(connection(changes)) })
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
    expect(brief(await told(failing('tcp', code)))).toBe(expected)
  })

  test('the place that connect-to names is told, not the one it hides', async () => {
    const answer = await told({ ...failing('tcp', 'ECONNREFUSED'), redirectedTo: '127.0.0.1:8443' })
    expect(plain(answer.detail)).toMatch(/^127\.0\.0\.1:8443 \(connect-to maps api\.example to it\) refused /)
    expect(answer.evidence?.['connect-to']).toBe('127.0.0.1:8443')
  })

  test('the port that connect-to names is told of a connection that stands', async () => {
    const { detail, evidence } = await told({ address: '127.0.0.1', redirectedTo: '127.0.0.1:8443' })
    expect(plain(detail)).toMatch(/^127\.0\.0\.1, port 8443, /)
    expect(evidence).toMatchObject({ port: 8443 })
  })

  test('a wait of ours that ended early is told without its code', async () => {
    expect(plain((await told(failing('tcp', 'CANCELLED'))).detail)).not.toContain('CANCELLED')
  })

  test('refused at one address and unreachable at another is refused: the host is there', async () => {
    const tries = [lost('192.0.2.1', 'ECONNREFUSED'), lost('2001:db8::1', 'ENETUNREACH')]
    expect(brief(await told({ ...failing('tcp', 'ENETUNREACH'), tries }))).toBe('fail: tcp.refused')
  })

  test('reached after a lost address is a note with what was lost', async () => {
    const answer = await told({ tries: [lost('192.0.2.9', 'ENETUNREACH')] })
    expect(brief(answer)).toBe('warn')
    expect(plain(answer.detail)).toContain('192.0.2.9 ENETUNREACH')
  })

  test('reached at once passes, whatever became of TLS', async () => {
    expect(brief(await told(failing('tls', 'CERT_HAS_EXPIRED')))).toBe('pass')
  })
})
