// The handshake: what one that failed before a certificate was seen comes to, and what a chain that was shown does.
import { tlsTrust } from '../../../../src/checks/tls/tls-trust.ts'
import type { ConnectionObservation, NetworkFailure } from '../../../../src/probes/observation.ts'
import { mintWorld, type CertificateWorldId } from '../../../../src/simulator/certificate-worlds.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief, NOW } from '../../../support/check-context.ts'
import { inFolder } from '../../../support/folder.ts'
import { sentBy } from '../../../support/sent-chain.ts'

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

describe('the chain', () => {
  const ACCEPTED = undefined
  const PRIVATE = 'https://gateway.example'
  const PUBLIC = 'https://api.anthropic.com'

  interface Shown {
    readonly world: CertificateWorldId
    /** The code that Node gives it: see `mintWorld`. */
    readonly code: string | undefined
    readonly endpoints: string
    /** The input names the file of its root. */
    readonly knows?: boolean
    /** Names that the certificates carry. */
    readonly altNames?: string
  }

  async function told({ world, code, endpoints, knows = false, altNames = '' }: Shown): Promise<Answer> {
    const minted = await mintWorld(world, { now: new Date(NOW) })
    const chain = sentBy(minted).map((each) => ({ ...each, altNames }))
    const tls = {
      ...{ protocol: 'TLSv1.3', cipher: undefined, authorized: code === undefined, chain },
      ...{ authorizationCode: code, authorizationReason: undefined },
    }
    const stood = connection({ tls, ...(code !== undefined && failing('tls', code)) })
    return inFolder({ 'roots.pem': minted.trust }, (folder) => {
      const file = knows ? { 'ca-certificates': `${folder}/roots.pem` } : {}
      const measured = { connection: () => Promise.resolve(stood), lookAgain: () => Promise.resolve(false) }
      return ask(tlsTrust, measured, { inputs: { endpoints, ...file } })
    })
  }

  test('with thousands of names tells a few, and none that could be a key', async () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `DNS:h${at}-9fXq2LmT7Zp4Rv8N.example`)
    const altNames = ['DNS:gateway.example', ...names].join(', ')
    const code = 'ERR_TLS_CERT_ALTNAME_INVALID'
    const answer = await told({ world: 'wrong-host', code, endpoints: PUBLIC, altNames })
    const shown = JSON.stringify(answer)
    expect(shown).toContain('"gateway.example"')
    expect(shown).not.toContain('9fXq2L')
    expect(shown.length).toBeLessThan(5_000)
  })

  test.each<[string, Shown, string]>([
    [
      'known to the file that the input names',
      { world: 'good', code: ACCEPTED, endpoints: PRIVATE, knows: true },
      'pass',
    ],
    ['of a private host, known to somebody', { world: 'good', code: ACCEPTED, endpoints: PRIVATE }, 'pass'],
    [
      'of the API, known to the user’s own file',
      { world: 'good', code: ACCEPTED, endpoints: PUBLIC, knows: true },
      'pass',
    ],
    [
      'of the API, in no public root',
      { world: 'good', code: ACCEPTED, endpoints: PUBLIC },
      'warn: tls.intercepted',
    ],
    ['past its end', { world: 'expired', code: 'CERT_HAS_EXPIRED', endpoints: PUBLIC }, 'fail: tls.expired'],
    [
      'before its beginning',
      { world: 'not-yet-valid', code: 'CERT_NOT_YET_VALID', endpoints: PRIVATE },
      'fail: tls.not-yet-valid',
    ],
    [
      'of another host',
      { world: 'wrong-host', code: 'ERR_TLS_CERT_ALTNAME_INVALID', endpoints: PUBLIC },
      'fail: tls.hostname',
    ],
    [
      'that vouches for itself',
      { world: 'self-signed', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', endpoints: PRIVATE },
      'fail: tls.self-signed',
    ],
    [
      'cut short',
      { world: 'missing-intermediate', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', endpoints: PRIVATE },
      'fail: tls.incomplete-chain',
    ],
    [
      'of a root that nobody knows',
      { world: 'unknown-root-sent', code: 'SELF_SIGNED_CERT_IN_CHAIN', endpoints: PRIVATE },
      'fail: tls.untrusted',
    ],
    [
      'of a weak key, as Node 24 tells it',
      { world: 'weak-key', code: 'UNSPECIFIED', endpoints: PUBLIC, knows: true },
      'fail: tls.weak',
    ],
    [
      'of a weak key, by OpenSSL’s own name',
      { world: 'weak-key', code: 'EE_KEY_TOO_SMALL', endpoints: PUBLIC },
      'fail: tls.weak',
    ],
    [
      'of a weak signature',
      { world: 'weak-signature', code: 'UNSPECIFIED', endpoints: PRIVATE },
      'fail: tls.weak',
    ],
    [
      'refused for a reason that Node does not tell',
      { world: 'good', code: 'UNSPECIFIED', endpoints: PRIVATE },
      'fail: tls.untrusted',
    ],
    [
      'of a root that nobody knows, at the API',
      { world: 'unknown-root-sent', code: 'SELF_SIGNED_CERT_IN_CHAIN', endpoints: PUBLIC },
      'fail: tls.intercepted',
    ],
  ])('%s', async (_, shown, expected) => {
    expect(brief(await told(shown))).toBe(expected)
  })

  test('past its end is told with its dates, and the one at fault in single fields', async () => {
    const answer = await told({ world: 'expired', code: 'CERT_HAS_EXPIRED', endpoints: PUBLIC })
    expect(plain(answer.detail)).toMatch(
      /^The certificate of api\.anthropic\.com, issued by .*, valid 2026-08-24 to 2026-11-20, has expired by this machine’s clock: 2026-/,
    )
    expect(answer.evidence).toMatchObject({ notAfter: '2026-11-20', subject: 'api.anthropic.com' })
  })
})
