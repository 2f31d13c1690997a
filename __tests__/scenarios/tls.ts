// Certificates and handshakes: nothing is sent to a peer that is not verified.
import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Place, Played, Scenario } from '../support/scenario.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { behindGateway, firstParty, scripted } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'
import { inspected } from '../worlds/inspection.ts'
import { alerting, resettingHandshake } from '../worlds/tls.ts'
import type { CauseId } from '../../src/words/causes.ts'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import type { CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'

const AFTER_TRUST = {
  'tls-expiry': 'tls-trust',
  'http-reach': 'tls-trust',
  'key-accepted': 'tls-trust',
} as const

function untrusted(certificate: CertificateWorldId, cause: CauseId): Scenario {
  return {
    id: `tls/${certificate}`,
    world: firstParty({ certificate }),
    ...(certificate === 'expired' && { golden: true }),
    expect: broken(cause, {
      ...{ reachable: 'false', unsent: true, findings: { tcp: 'pass', 'tls-trust': 'fail' } },
      blocked: AFTER_TRUST,
    }),
  }
}

const SKEW_SECONDS = 3_600

function badFile(id: string, make: (place: Place) => string | Buffer): Scenario {
  return {
    id: `tls/roots: ${id}`,
    inputs: (place) => {
      const path = join(place.folder, 'given.pem')
      writeFileSync(path, make(place))
      return { 'ca-certificates': path }
    },
    expect: broken('tls.ca-file', { unsent: true, findings: { 'tls-trust': 'fail' }, blocked: AFTER_TRUST }),
  }
}

function says(...words: readonly string[]): (played: Played) => void {
  return (played) => {
    const trust = findingsOf(played).find(({ check }) => check === 'tls-trust')
    for (const word of words) expect(trust?.detail).toContain(word)
  }
}

const PAST = { notBefore: new Date('2024-01-01T00:00:00Z'), notAfter: new Date('2024-02-01T00:00:00Z') }

/** Told of the leaf where the root is wanted. */
const leafInstead: World = async (folder) => {
  const { certificate, key } = await mintWorld('unknown-root')
  const open = await firstParty({ trusted: false, tls: { certificate, key } })(folder)
  const path = join(folder, 'leaf.pem')
  writeFileSync(path, certificate.slice(0, certificate.indexOf('-----END') + 25))
  return { ...open, inputs: { ...open.inputs, 'ca-certificates': path } }
}

/** Whole as PEM and as a SEQUENCE, and no certificate. */
const STRANGE = ['-----BEGIN CERTIFICATE-----', 'MAMCAQE=', '-----END CERTIFICATE-----', ''].join('\n')

function withStrange({ folder }: Place, text: string): string {
  const path = join(folder, 'given.pem')
  writeFileSync(path, text)
  return path
}

const rootsOf = ({ world }: Place): string => readFileSync(world['ca-certificates'] ?? '', 'utf8')
const PRIVATE_KEY = ['-----BEGIN', 'PRIVATE', 'KEY-----\nAAAA\n-----END', 'PRIVATE', 'KEY-----\n'].join(' ')

export const TLS: readonly Scenario[] = [
  untrusted('expired', 'tls.expired'),
  untrusted('not-yet-valid', 'tls.not-yet-valid'),
  untrusted('wrong-host', 'tls.hostname'),
  untrusted('self-signed', 'tls.self-signed'),
  {
    ...untrusted('nameless', 'tls.self-signed'),
    also: ({ run }) => expect(run.summary).toContain('issued by `(empty name)`'),
  },
  untrusted('missing-intermediate', 'tls.incomplete-chain'),
  untrusted('unknown-root', 'tls.untrusted'),
  untrusted('unknown-root-sent', 'tls.untrusted'),
  ...(
    [
      ['weak-key', 'a key of RSA 1024'],
      ['weak-signature', 'a signature by SHA-1'],
    ] as const
  ).map(([certificate, weakness]): Scenario => ({
    ...untrusted(certificate, 'tls.weak'),
    also: says(`has ${weakness}, which is too weak for OpenSSL`),
  })),
  {
    id: 'tls/nobody told of the root',
    world: firstParty({ trusted: false }),
    expect: broken('tls.untrusted', { reachable: 'false', unsent: true }),
  },
  {
    id: 'tls/expiring',
    world: firstParty({ certificate: 'expiring', days: 5 }),
    golden: true,
    expect: degraded('tls.expiring', {
      keyValid: 'true',
      reachable: 'true',
      findings: { 'tls-expiry': 'warn' },
    }),
  },
  {
    id: 'tls/expiring, later than the days that matter here',
    world: firstParty({ certificate: 'expiring', days: 5 }),
    inputs: { 'tls-expiry-days': '3' },
    expect: healthy(),
  },
  {
    id: 'tls/asks for a client’s certificate',
    ...{ world: alerting('certificate-required') },
    expect: broken('tls.client-certificate', { reachable: 'false', findings: { 'tls-trust': 'fail' } }),
  },
  {
    id: 'tls/has no cipher in common',
    ...{ world: alerting('handshake-failure') },
    expect: broken('tls.handshake', { reachable: 'false', findings: { 'tls-trust': 'fail' } }),
  },
  {
    id: 'tls/speaks only a version that is too old',
    world: firstParty({
      tls: { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    }),
    expect: broken('tls.handshake', { unsent: true, findings: { 'tls-trust': 'fail' } }),
  },
  {
    id: 'tls/version 1.2 is fine',
    world: firstParty({ tls: { maxVersion: 'TLSv1.2' } }),
    expect: healthy(),
  },
  {
    id: 'tls/reset in the handshake',
    world: resettingHandshake,
    expect: broken('tls.handshake', { reachable: 'false', findings: { tcp: 'pass', 'tls-trust': 'fail' } }),
  },
  {
    id: 'tls/roots: missing file',
    inputs: ({ folder }) => ({ 'ca-certificates': join(folder, 'missing.pem') }),
    expect: broken('tls.ca-file', { unsent: true, findings: { 'tls-trust': 'fail' } }),
  },
  {
    id: 'tls/roots: missing file, for an endpoint without TLS',
    world: behindGateway(),
    inputs: ({ folder }) => ({ 'ca-certificates': join(folder, 'missing.pem') }),
    expect: broken('tls.ca-file', { unsent: true, findings: { 'tls-trust': 'fail' } }),
  },
  badFile('empty file', () => ''),
  badFile('binary file', (place) => new X509Certificate(rootsOf(place)).raw),
  badFile('private key', () => PRIVATE_KEY),
  badFile('other text', () => 'not a certificate\n'),
  badFile('cut certificate', (place) => rootsOf(place).slice(0, 200)),
  badFile(
    'damaged certificate behind a whole one',
    (place) => rootsOf(place) + rootsOf(place).replace('MII', 'MI'),
  ),
  badFile('indented, as YAML leaves it', (place) => rootsOf(place).replace(/^/gm, '  ')),
  badFile('UTF-16', (place) => Buffer.from(`\ufeff${rootsOf(place)}`, 'utf16le')),
  {
    id: 'tls/roots: none, but the certificate of the server itself',
    world: leafInstead,
    expect: broken('tls.untrusted', { unsent: true }),
    also: says('it has no CA certificate'),
  },
  {
    id: 'tls/roots: one that nobody understands',
    inputs: (place) => ({ 'ca-certificates': withStrange(place, `${STRANGE}${rootsOf(place)}`) }),
    expect: broken('tls.ca-file', { unsent: true, findings: { 'tls-trust': 'fail' } }),
    also: says('certificate 1 of 2 cannot be read'),
  },
  {
    id: 'tls/roots: one that nobody understands, behind the one that is needed',
    inputs: (place) => ({ 'ca-certificates': withStrange(place, `${rootsOf(place)}${STRANGE}`) }),
    expect: healthy({ findings: { 'tls-trust': 'warn' } }),
    also: says('certificate 2 of 2 cannot be read'),
  },
  {
    id: 'tls/roots: unusable, and only a variable names them',
    world: inspected({ known: 'SSL_CERT_DIR' }),
    env: ({ folder }) => ({ SSL_CERT_FILE: folder }),
    expect: healthy({ findings: { 'tls-trust': 'warn' } }),
    also: says('The file that SSL_CERT_FILE names was not used: it is a folder, not a file.'),
  },
  {
    id: 'tls/roots: those of the input, and a variable names a file that is missing',
    env: ({ folder }) => ({ SSL_CERT_FILE: join(folder, 'nowhere.pem') }),
    expect: healthy({ findings: { 'tls-trust': 'warn' } }),
    also: says('The file that SSL_CERT_FILE names is missing.'),
  },
  {
    id: 'tls/an intermediate certificate has ended',
    world: inspected({ authority: 'Acme Root', known: 'ca-certificates', between: PAST }),
    expect: broken('tls.expired', { unsent: true }),
    also: says(
      'The intermediate certificate of Acme Root 2',
      'valid 2024-01-01 to 2024-02-01, has expired by this machine',
    ),
  },
  {
    id: 'tls/roots: several in one file, with words between them',
    inputs: (place) => {
      const path = join(place.folder, 'given.pem')
      writeFileSync(path, `# ours\n${rootsOf(place)}\r\n# and again\n${rootsOf(place)}`)
      return { 'ca-certificates': path }
    },
    expect: healthy(),
  },
  {
    id: 'tls/clock is behind',
    world: scripted({ act: { do: 'date-skew', seconds: SKEW_SECONDS } }),
    expect: degraded('clock.skew', { keyValid: 'true', findings: { clock: 'warn' } }),
    also: ({ run }) => expect(run.summary).toContain('60 minutes behind'),
  },
  {
    id: 'tls/clock is ahead',
    world: scripted({ act: { do: 'date-skew', seconds: -SKEW_SECONDS } }),
    expect: degraded('clock.skew', { keyValid: 'true', findings: { clock: 'warn' } }),
  },
  {
    id: 'tls/clock is off by four minutes, which is nothing',
    world: scripted({ act: { do: 'date-skew', seconds: 240 } }),
    expect: healthy({ findings: { clock: 'pass' } }),
  },
  {
    id: 'tls/no date to compare with',
    world: scripted({ act: { do: 'drop-headers', names: ['date'] } }),
    expect: healthy(),
  },
]
