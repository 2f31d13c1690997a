// Worlds behind real TLS servers: nginx before a simulated service, and `openssl s_server`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claudeApi } from '../../src/simulator/api.ts'
import { mintAuthority, mintLeaf } from '../../src/simulator/certificates.ts'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import type { CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { ACCOUNT, KEY } from '../support/scenario-keys.ts'
import { nowhere, TODAY } from './world.ts'
import type { OpenWorld, World } from './world.ts'
import { startNginx } from '../real/nginx.ts'
import type { RealService } from '../real/nginx.ts'
import { startOpensslServer } from '../real/openssl-server.ts'

const HOST = 'api.anthropic.com'

type Inputs = OpenWorld['inputs']

/** The certificate a client shows to a server that wants a certificate: none, one that the server's roots signed, or a stranger's. */
export type Shown = 'none' | 'right' | 'wrong'

interface Mutual {
  /** PEM: whom the server believes. */
  readonly clientTrust: string
  readonly inputs: Inputs
}

async function mutual(shown: Shown | undefined, folder: string): Promise<Mutual | undefined> {
  if (shown === undefined) return undefined
  const [right, wrong] = [
    await mintAuthority({ name: 'Clients' }),
    await mintAuthority({ name: 'Strangers' }),
  ]
  if (shown === 'none') return { clientTrust: right.certificate, inputs: {} }
  const leaf = await mintLeaf(shown === 'right' ? right : wrong, { commonName: 'builder' })
  const paths = { certificate: join(folder, 'client.pem'), key: join(folder, 'client.key') }
  writeFileSync(paths.certificate, leaf.certificate)
  writeFileSync(paths.key, leaf.key)
  const inputs = { 'client-certificate': paths.certificate, 'client-key': paths.key }
  return { clientTrust: right.certificate, inputs }
}

type Ports = Pick<RealService, 'plain' | 'secure'>

export interface NginxWorld {
  readonly certificate?: CertificateWorldId
  /** The content of `location /`. Default: everything is passed on to the simulated service. */
  readonly answer?: string
  readonly plainAnswer?: (ports: Ports) => string
  /** Makes nginx want a certificate, and the client show this. */
  readonly shown?: Shown
  /** Default: the first party, led to nginx. */
  readonly inputs?: (ports: Ports) => Inputs
}

/** The service as it is reached through nginx, in HTTP/1.1 and by the name that the client said. */
function passedOn(origin: string): string {
  return `proxy_pass ${origin}; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host;`
}

function firstParty({ secure }: Ports): Inputs {
  return { 'api-key': KEY, 'connect-to': `${HOST}:443:127.0.0.1:${secure}` }
}

/** The first party behind nginx. */
export function behindNginx(settings: NginxWorld = {}): World {
  return async (folder) => {
    const { certificate = 'good', shown, inputs = firstParty } = settings
    const { trust, ...served } = await mintWorld(certificate)
    const roots = join(folder, 'roots.pem')
    writeFileSync(roots, trust)
    const client = await mutual(shown, folder)
    const simulator = await startSimulator({ handler: claudeApi(ACCOUNT, () => TODAY) })
    const answer = settings.answer ?? passedOn(simulator.origin)
    const nginx = await startNginx({ ...served, ...client, answer, ...optional(settings.plainAnswer) })
    return {
      inputs: { 'ca-certificates': roots, ...client?.inputs, ...inputs(nginx) },
      hosts: [HOST, `localhost:${nginx.plain}`, `localhost:${nginx.secure}`],
      received: () => simulator.received,
      strangers: () => [],
      connections: simulator.connections,
      close: async () => {
        await nginx.stop()
        await simulator.close()
      },
    }
  }
}

function optional(plainAnswer: NginxWorld['plainAnswer']): Partial<Pick<NginxWorld, 'plainAnswer'>> {
  return plainAnswer === undefined ? {} : { plainAnswer }
}

export interface OpensslWorld {
  readonly certificate?: CertificateWorldId
  readonly shown?: Shown
  /** Options of `openssl s_server`. */
  readonly options?: readonly string[]
}

/** The first party's name, led to `openssl s_server`, which answers with a page of its own. */
export function opensslServer({ certificate = 'good', shown, options = [] }: OpensslWorld): World {
  return async (folder) => {
    const { trust, ...served } = await mintWorld(certificate)
    const roots = join(folder, 'roots.pem')
    writeFileSync(roots, trust)
    const client = await mutual(shown, folder)
    const { port, stop } = await startOpensslServer({ ...served, ...client, options })
    const inputs = { 'ca-certificates': roots, ...client?.inputs, ...firstParty({ plain: 0, secure: port }) }
    return { ...(await nowhere(folder)), inputs, close: stop }
  }
}
