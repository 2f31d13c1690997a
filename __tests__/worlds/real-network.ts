// Worlds with a network of their own: the first party under its real name and port, behind a real cable, firewall and name server.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import type { CertificateWorld, CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'
import { KEY } from '../support/scenario-keys.ts'
import type { OpenWorld, World } from './world.ts'
import { openNetwork, SERVER } from '../real/namespaces.ts'
import type { Network, NetworkSettings } from '../real/namespaces.ts'
import { startServer } from '../real/process.ts'
import type { Server } from '../real/process.ts'
import type { Event, Hosted } from '../real/simulator-process.ts'

export const HOST = 'api.anthropic.com'

/** Lines of a hosts file that lead the first party's name to these addresses. */
export function ledTo(...addresses: readonly string[]): string {
  return addresses.map((address) => `${address} ${HOST}\n`).join('')
}

export interface Backend {
  readonly addresses: readonly string[]
  readonly certificate?: CertificateWorldId
  /** Default: 443. */
  readonly port?: number
}

export interface NetworkWorldSettings extends NetworkSettings {
  /** Default: one, at all addresses of the server. */
  readonly backends?: readonly Backend[]
  /** Starts whatever else stands on the server's machine. */
  readonly beside?: (network: Network) => Promise<Beside>
}

export interface Beside {
  readonly inputs?: OpenWorld['inputs']
  readonly env?: OpenWorld['env']
  readonly asked?: OpenWorld['asked']
  readonly stop: () => Promise<void>
}

const NOTHING: Beside = { stop: () => Promise.resolve() }
const EVERYWHERE: Backend = { addresses: [...SERVER.ipv4, SERVER.ipv6] }

/** The first party at port 443 of the server's machine, asked from the client's. */
export function inNetwork(settings: NetworkWorldSettings): World {
  return async (folder) => {
    const { backends = [EVERYWHERE], beside } = settings
    const minted = await mintAll(backends)
    const network = await openNetwork(settings)
    const besides = (await beside?.(network)) ?? NOTHING
    const simulator = await startHosted(minted.map(hostedBy), network)
    const roots = join(folder, 'roots.pem')
    writeFileSync(roots, minted.map(({ world }) => world.trust).join(''))
    return {
      inputs: { 'api-key': KEY, 'ca-certificates': roots, ...besides.inputs },
      env: besides.env ?? {},
      hosts: backends.map(({ port }) => (port === undefined ? HOST : `${HOST}:${port}`)),
      ...journalOf(simulator),
      strangers: () => [],
      ...(besides.asked && { asked: besides.asked }),
      startedBy: network.startedBy,
      close: async () => {
        await Promise.all([simulator.stop(), besides.stop()])
        await network.close()
      },
    }
  }
}

interface Minted {
  readonly backend: Backend
  readonly world: CertificateWorld
}

function mintAll(backends: readonly Backend[]): Promise<readonly Minted[]> {
  const minted = backends.map(async (backend) => ({
    backend,
    world: await mintWorld(backend.certificate ?? 'good'),
  }))
  return Promise.all(minted)
}

function hostedBy({ backend: { addresses, port = 443 }, world }: Minted): Hosted {
  return { addresses, port, tls: world }
}

/** Starts simulated services on the server's machine. */
export function startHosted(hosted: readonly Hosted[], { server }: Network): Promise<Server> {
  const script = join(import.meta.dirname, '../real/simulator-process.ts')
  return startServer({
    files: () => ({ 'hosted.json': JSON.stringify(hosted), journal: '' }),
    command: (folder) => [
      ...[...server.enter, process.execPath, script],
      ...[join(folder, 'hosted.json'), join(folder, 'journal')],
    ],
    isReady: (_, printed) => printed.includes('ready'),
  })
}

/** What arrived at any of these services. */
export function journalOf(simulator: Server): Pick<OpenWorld, 'received' | 'connections'> {
  const events = (): readonly Event[] =>
    simulator
      .read('journal')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Event)
  return {
    received: () => events().flatMap((event) => ('request' in event ? [event.request] : [])),
    connections: () => events().filter((event) => 'from' in event).length,
  }
}
