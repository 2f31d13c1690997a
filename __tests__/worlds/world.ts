// The worlds that scenarios happen in: simulated services on loopback ports, and the inputs that lead to them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claudeApi } from '../../src/simulator/api.ts'
import { mintWorld } from '../../src/simulator/certificate-worlds.ts'
import type { CertificateWorld, CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import type { GatewayOptions } from '../../src/simulator/gateway.ts'
import type { TlsSettings } from '../../src/simulator/listener.ts'
import type { Script } from '../../src/simulator/misbehaviour.ts'
import type { AskedProxy } from '../../src/simulator/proxy.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { ReceivedRequest, Simulator, SimulatorOptions } from '../../src/simulator/server.ts'
import type { ActionWorld } from '../support/run-action.ts'
import { refusingPort } from '../support/ports.ts'
import { ACCOUNT, GATEWAY_KEY, KEY } from '../support/scenario-keys.ts'

/** A running world. `received` is what came to the places that the inputs name, `strangers` what came to any other. */
export interface OpenWorld {
  readonly inputs: Readonly<Record<string, string>>
  /** Values that became secret while it was open. */
  readonly secrets?: () => readonly string[]
  /** Requests to GitHub's endpoint for identity tokens. */
  readonly identityRequests?: () => readonly ReceivedRequest[]
  /** Values of the Host header that may arrive. */
  readonly hosts: readonly string[]
  readonly received: () => readonly ReceivedRequest[]
  readonly strangers: () => readonly ReceivedRequest[]
  /** Requests that a real gateway made in its turn: its own words, but nothing that could run a model unasked. */
  readonly upstream?: () => readonly ReceivedRequest[]
  readonly connections: () => number
  /** Variables beside the inputs that lead there. */
  readonly env?: Readonly<Record<string, string>>
  /** The authorities that a simulated proxy on the way was asked for. */
  readonly asked?: () => readonly AskedProxy[]
  /** The command that starts the action, where the world needs a machine of its own. */
  readonly startedBy?: readonly string[]
  /** Is given the running action. */
  readonly watch?: NonNullable<ActionWorld['watch']>
  readonly close: () => Promise<void>
}

/** Opens a world; `folder` is the scenario's own, for files that inputs name. */
export type World = (folder: string) => Promise<OpenWorld>

/** The day on which the simulated service always lives, so that its models never age. */
export const TODAY = new Date('2026-11-22T12:00:00Z')

const HOST = 'api.anthropic.com'

export interface FirstPartyOptions extends Omit<SimulatorOptions, 'tls'> {
  readonly certificate?: CertificateWorldId
  /** Days until the end, where the certificate has one. */
  readonly days?: number
  readonly tls?: Partial<TlsSettings>
  /** False: the tool is not told of the simulator's root. */
  readonly trusted?: boolean
}

let good: Promise<CertificateWorld> | undefined

function certificateFor({ certificate = 'good', days }: FirstPartyOptions): Promise<CertificateWorld> {
  if (certificate !== 'good') return mintWorld(certificate, days === undefined ? {} : { days })
  return (good ??= mintWorld('good'))
}

/** `https://api.anthropic.com`, reached by `connect-to`. */
export function firstParty(options: FirstPartyOptions = {}): World {
  return async (folder) => {
    const { trust, ...served } = await certificateFor(options)
    const { certificate: _, days: __, trusted, tls, ...rest } = options
    const handler = claudeApi(ACCOUNT, () => TODAY)
    const simulator = await startSimulator({
      ...{ transport: 'https', handler, ...rest, tls: { ...served, ...tls } },
    })
    const roots = join(folder, 'roots.pem')
    writeFileSync(roots, trust)
    const inputs = {
      'api-key': KEY,
      'connect-to': `${HOST}:443:127.0.0.1:${simulator.port}`,
      ...(trusted !== false && { 'ca-certificates': roots }),
    }
    return worldOf(simulator, inputs, [HOST])
  }
}

/** The first party with a script. */
export function scripted(...script: Script): World {
  return firstParty({ script })
}

export interface GatewayWorldOptions extends GatewayOptions {
  readonly script?: Script
  /** Appended to the base URL. */
  readonly after?: string
}

/** A gateway over plain http on loopback, whose key is `GATEWAY_KEY`. */
export function behindGateway({ script, after = '', ...options }: GatewayWorldOptions = {}): World {
  const key = options.key ?? GATEWAY_KEY
  return service(
    { handler: gateway({ clock: () => TODAY, ...options, key }), ...(script && { script }) },
    { path: (options.pathPrefix ?? '') + after, key },
  )
}

/** Any simulated service at its own address. */
export function service(
  options: SimulatorOptions,
  { path = '', key = GATEWAY_KEY }: { path?: string; key?: string } = {},
): World {
  return async () => {
    const simulator = await startSimulator(options)
    const inputs = { 'api-key': key, endpoints: simulator.origin + path }
    return worldOf(simulator, inputs, [new URL(simulator.origin).host])
  }
}

function worldOf(simulator: Simulator, inputs: OpenWorld['inputs'], hosts: readonly string[]): OpenWorld {
  const { connections, close } = simulator
  return { inputs, hosts, received: () => simulator.received, strangers: () => [], connections, close }
}

/** No service at all. */
export const nowhere: World = () =>
  Promise.resolve({
    ...{ inputs: { 'api-key': KEY }, hosts: [], received: () => [], strangers: () => [] },
    ...{ connections: () => 0, close: () => Promise.resolve() },
  })

/** Two worlds as two endpoints, in this order; the key is the first one's. */
export function inOrder(first: World, second: World): World {
  return async (folder) => {
    const [one, other] = [await first(folder), await second(folder)]
    const endpoints = `${one.inputs['endpoints'] ?? `https://${HOST}`}\n${other.inputs['endpoints'] ?? `https://${HOST}`}`
    return {
      inputs: { ...other.inputs, ...one.inputs, endpoints },
      hosts: [...one.hosts, ...other.hosts],
      received: () => [...one.received(), ...other.received()],
      strangers: () => [...one.strangers(), ...other.strangers()],
      connections: () => one.connections() + other.connections(),
      close: async () => {
        await one.close()
        await other.close()
      },
    }
  }
}

/** A world that redirects to a second service, at which nothing may arrive. */
export function redirecting(status: number, world: (script: Script) => World): World {
  return async (folder) => {
    const elsewhere = await startSimulator({ handler: claudeApi(ACCOUNT, () => TODAY) })
    const location = `${elsewhere.origin}/v1/models?page=${status}`
    const open = await world([{ act: { do: 'redirect', status, location } }])(folder)
    return {
      ...open,
      strangers: () => elsewhere.received,
      close: async () => {
        await open.close()
        await elsewhere.close()
      },
    }
  }
}

/** An endpoint that refuses connections. */
export const refusing: World = async (folder) => {
  const open = await nowhere(folder)
  const endpoints = `http://127.0.0.1:${await refusingPort()}`
  return { ...open, inputs: { 'api-key': GATEWAY_KEY, endpoints } }
}
