// The file of extra roots: what OpenSSL would stumble over is told by its name and its place, and what it reads is fine.
import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { readCaFile } from '../../../src/inputs/roots.ts'
import { mintAuthority } from '../../../src/simulator/certificates.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { makeHost } from '../../support/made-host.ts'
import { inFolder } from '../../support/folder.ts'
import { fairWatch } from '../../support/fair-time.ts'

const origin = { setting: 'ca-certificates', from: 'input' } as const
const { certificate: ROOT } = await mintAuthority({ name: 'Root' })
const { certificate: OTHER } = await mintAuthority({ name: 'Other' })
const block = (label: string): string => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`
const KEY = block(['PRIVATE', 'KEY'].join(' '))
/** The beginning of a PKCS #12 and of a PKCS #7 container, and of a Java key store, as their tools write it. */
const CONTAINERS = {
  p12: '308203fc02010330',
  p7b: '3082019d06092a86',
  jks: 'feedfeed00000002',
  der: '3082016e30820113',
}

async function faultOf(content: string | Buffer): Promise<string | undefined> {
  return inFolder({ 'ca.pem': content }, (folder) => readCaFile('ca.pem', origin, folder).fault)
}

describe('is handed on', () => {
  test.each([
    ['alone', ROOT],
    ['with CRLF', ROOT.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\ufeff${ROOT}`],
    ['with words around it', `# ours\n${ROOT}\n# theirs\n${OTHER}`],
    ['with spaces behind its lines', ROOT.replaceAll('\n', '  \n')],
    ['under an older label', ROOT.replaceAll(' CERTIFICATE', ' X509 CERTIFICATE')],
    ['before another, in any order', OTHER + ROOT],
    ['beside a revocation list', block('X509 CRL') + ROOT],
  ])('a certificate %s', async (_, text) => {
    await inFolder({ 'ca.pem': text }, (folder) => {
      expect(readCaFile('ca.pem', origin, folder)).toEqual({
        origin,
        path: 'ca.pem',
        pem: text,
        fault: undefined,
      })
    })
  })

  test('a certificate with a private key, which is remarked', async () => {
    await inFolder({ 'ca.pem': KEY + ROOT }, (folder) => {
      const { fault, remark } = readCaFile('ca.pem', origin, folder)
      expect([fault, remark]).toEqual([undefined, expect.stringContaining('also contains a private key')])
    })
  })

  test('a whole bundle, at once', async () => {
    const tookMs = fairWatch()
    expect(await faultOf(ROOT.repeat(1_000))).toBeUndefined()
    expect(tookMs()).toBeLessThan(500)
  })
})

describe('is told', () => {
  test.each<[string, string | Buffer, string]>([
    ['nothing', ' \n', 'it is empty'],
    ['a private key', KEY, 'private key instead of certificates'],
    ['a request', block('CERTIFICATE REQUEST'), 'CSR'],
    ['PKCS #7 as PEM', block('PKCS7'), 'PKCS #7'],
    ['a public key', block('PUBLIC KEY'), 'public key'],
    ['other text', 'hello', 'no PEM certificate'],
    ['DER', Buffer.from(CONTAINERS.der, 'hex'), 'DER (binary)'],
    ['PKCS #12', Buffer.from(CONTAINERS.p12, 'hex'), 'PKCS #12'],
    ['PKCS #7', Buffer.from(CONTAINERS.p7b, 'hex'), 'PKCS #7'],
    ['a Java key store', Buffer.from(CONTAINERS.jks, 'hex'), 'JKS'],
    ['UTF-16', Buffer.from(`\ufeff${ROOT}`, 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(ROOT, 'utf16le'), 'UTF-16'],
    ['CR alone', `\n${ROOT.replaceAll('\n', '\r')}${ROOT}`.replaceAll('\n', '\r'), 'CR only'],
    [
      'an indented one',
      ROOT + OTHER.replace(/^/gm, '  '),
      'certificate 2 of 2 does not start at the beginning',
    ],
    ['two glued together', ROOT.trimEnd() + OTHER, 'certificate 2 of 2 does not start at the beginning'],
    ['all in one line', ROOT.replaceAll('\n', ''), 'certificate 1 of 1 is cut off or damaged'],
    ['one that is cut off', ROOT + OTHER.slice(0, 200), 'certificate 2 of 2 is cut off'],
    ['a damaged one', ROOT.replace('MII', 'MI') + OTHER, 'certificate 1 of 2 is cut off or damaged'],
    [
      'one with other characters',
      ROOT.replace('MII', '!!!') + OTHER,
      'certificate 1 of 2 is cut off or damaged',
    ],
  ])('%s', async (_, content, words) => {
    expect(await faultOf(content)).toContain(words)
  })

  test.each([
    ['missing', 'file not found'],
    ['ca.pem/below', 'file not found'],
    ['.', 'it is a folder'],
    ['pipe', 'not a regular file'],
  ])('the path %j', async (path, words) => {
    await inFolder({ 'ca.pem': ROOT }, (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      expect(readCaFile(path, origin, folder)).toMatchObject({
        fault: expect.stringContaining(words) as string,
      })
    })
  })

  const forOthers = process.getuid?.() === 0 ? test.skip : test
  forOthers('a file of somebody else (not for root, who may read every file)', async () => {
    await inFolder({ 'ca.pem': ROOT }, (folder) => {
      chmodSync(join(folder, 'ca.pem'), 0)
      expect(readCaFile('ca.pem', origin, folder).fault).toContain('cannot be read')
    })
  })
})

test.each([
  [{ 'ca-certificates': 'ca.pem' }, {}, undefined],
  [{ 'ca-certificates': 'ca.pem' }, { SSL_CERT_FILE: 'gone.pem' }, ['SSL_CERT_FILE']],
  [
    { 'ca-certificates': 'ca.pem' },
    { NODE_EXTRA_CA_CERTS: 'gone.pem', SSL_CERT_FILE: 'gone.pem' },
    ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'],
  ],
  [{}, { NODE_EXTRA_CA_CERTS: 'ca.pem', SSL_CERT_FILE: 'gone.pem' }, ['SSL_CERT_FILE']],
  [{}, { NODE_EXTRA_CA_CERTS: 'gone.pem', SSL_CERT_FILE: 'ca.pem' }, undefined],
])('of %j and %j the variables that lost and name a missing file are told', async (inputs, env, missing) => {
  await inFolder({ 'ca.pem': ROOT }, (folder) => {
    const here = (given: object): Record<string, string> =>
      Object.fromEntries(Object.entries(given).map(([name, file]) => [name, join(folder, String(file))]))
    const settings = readSettings(makeHost({ inputs: here(inputs), env: here(env) }))
    expect(settings.caCertificates?.missing).toEqual(missing)
  })
})
