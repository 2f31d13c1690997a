// The handshake: what one that failed before a certificate was seen comes to, and what stops it beforehand.
import { tlsTrust } from '../../../../src/checks/tls/tls-trust.ts'
import type { ConnectionObservation, NetworkFailure } from '../../../../src/probes/observation.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'

const failing = (phase: NetworkFailure['phase'], code: string): Partial<ConnectionObservation> => ({
  failure: { phase, code, reason: '' },
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
