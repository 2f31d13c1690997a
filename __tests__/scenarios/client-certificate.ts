// Mutual TLS: servers that ask who we are, each in its own way, and files that cannot answer.
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { broken, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Inputs, Place, Scenario } from '../support/scenario.ts'
import { behindClientDoor } from '../worlds/client-certificate.ts'
import { firstParty, service } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

const CLIENT = { commonName: 'runner' }
const PAST = { notBefore: new Date('2024-01-01T00:00:00Z'), notAfter: new Date('2024-02-01T00:00:00Z') }

const OTHER_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()

/** A page as nginx makes it. */
function nginxPage(title: string): { status: number; headers: Record<string, string>; body: string } {
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
  return { status: 400, headers: { 'content-type': 'text/html', server: 'nginx' }, body }
}

function paged(title: string): World {
  return firstParty({ handler: () => nginxPage(title) })
}

function unusable(id: string, inputs: (place: Place) => Inputs, ...words: readonly string[]): Scenario {
  return {
    id: `client-certificate/${id}`,
    world: behindClientDoor({ shows: CLIENT }),
    inputs,
    expect: WRONG_USAGE,
    also: ({ run }) => {
      for (const word of words) expect(run.everything).toContain(word)
    },
  }
}

function written(place: Place, name: string, text: string): string {
  const path = join(place.folder, name)
  writeFileSync(path, text)
  return path
}

export const CLIENT_CERTIFICATE: readonly Scenario[] = [
  {
    id: 'client-certificate/opens the door',
    world: behindClientDoor({ shows: CLIENT }),
    expect: healthy({ findings: { 'tls-trust': 'pass' } }),
  },
  {
    id: 'client-certificate/opens the door of an older version',
    world: behindClientDoor({ shows: CLIENT, tls: { maxVersion: 'TLSv1.2' } }),
    expect: healthy(),
  },
  {
    id: 'client-certificate/is asked for and not given',
    world: behindClientDoor({}),
    expect: broken('tls.client-certificate', { unsent: true }),
  },
  {
    id: 'client-certificate/is given and not asked for, although it has ended',
    world: async (folder) => {
      const { inputs, close } = await behindClientDoor({ shows: { ...CLIENT, ...PAST } })(folder)
      await close()
      const open = await firstParty()(folder)
      return { ...open, inputs: { ...inputs, ...open.inputs } }
    },
    expect: healthy({ findings: { 'tls-trust': 'warn' } }),
    also: ({ run }) => expect(run.summary).toContain('client-certificate expired on 2024-02-01'),
  },
  {
    id: 'client-certificate/none was sent, says nginx after the handshake',
    world: paged('400 No required SSL certificate was sent'),
    expect: broken('tls.client-certificate', { findings: { 'tls-trust': 'pass', 'api-identity': 'fail' } }),
  },
  {
    id: 'client-certificate/another is wanted, says nginx after the handshake',
    world: paged('400 The SSL certificate error'),
    expect: broken('tls.client-certificate', { findings: { 'api-identity': 'fail' } }),
  },
  {
    id: 'client-certificate/nginx wants TLS where http is spoken',
    world: service({ handler: () => nginxPage('400 The plain HTTP request was sent to HTTPS port') }),
    expect: broken('endpoint.wrong-protocol', { findings: { 'api-identity': 'fail' } }),
  },
  unusable('without its key', () => ({ 'client-key': '' }), 'client-key', '; client-certificate needs it'),
  unusable('without its certificate', () => ({ 'client-certificate': '' }), '; client-key needs it'),
  unusable('missing', ({ folder }) => ({ 'client-certificate': join(folder, 'no') }), 'file not found'),
  unusable('no PEM', (place) => ({ 'client-certificate': written(place, 'x', 'x') }), 'no PEM certificate'),
  unusable(
    'a key that is none',
    (place) => ({ 'client-key': written(place, 'x', 'x') }),
    'no PEM private key',
  ),
  unusable(
    'an encrypted key',
    (place) => ({ 'client-key': written(place, 'x', '-----BEGIN ENCRYPTED PRIVATE KEY-----\n') }),
    'an encrypted private key',
  ),
  unusable(
    'a key of another certificate',
    (place) => ({ 'client-key': written(place, 'x', OTHER_KEY) }),
    'does not match client-certificate',
  ),
  {
    ...unusable('of a stranger’s checkout', () => ({ 'client-key': 'client.key' }), 'a file in the checkout'),
    files: { 'client.key': 'x' },
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
  },
]
