// Worlds behind a real gateway: it stands between the action and a simulated vendor, whose record is kept.
import { claudeApi } from '../../src/simulator/api.ts'
import type { Handler } from '../../src/simulator/exchange.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { GatewaySettings, RealGateway } from '../real/gateways/installed.ts'
import { startPortkey } from '../real/gateways/portkey.ts'
import { openNetwork } from '../real/namespaces.ts'
import { refusingPort } from '../support/ports.ts'
import { ACCOUNT, apiKey, GATEWAY_KEY, KEY, KEY_IN, varied } from '../support/scenario-keys.ts'
import { journalOf, startHosted } from './real-network.ts'
import { TODAY } from './world.ts'
import type { OpenWorld, World } from './world.ts'

/** What is wrong in such a world: the user's key, the gateway's own for the vendor, or nobody is there behind it. */
export type Fault = 'key' | 'stored key' | 'upstream down'

const NOTHING: Pick<OpenWorld, 'hosts' | 'received' | 'strangers' | 'connections'> = {
  hosts: [],
  received: () => [],
  strangers: () => [],
  connections: () => 0,
}

const vendor = claudeApi(ACCOUNT, () => TODAY)

/** Somebody who takes one credential in two headers: claude-code-router 2.0.0 sends it so. */
const tolerant: Handler = (request) => {
  const { authorization: _, ...headers } = request.headers
  return vendor({ ...request, headers: 'x-api-key' in headers ? headers : request.headers })
}

/** A gateway with keys of its own, and a stored one for the vendor. */
export function withKeys(start: (settings: GatewaySettings) => Promise<RealGateway>, fault?: Fault): World {
  return async () => {
    const simulator = await startSimulator({ handler: tolerant })
    const gateway = await start({
      upstream: fault === 'upstream down' ? `http://127.0.0.1:${await refusingPort()}` : simulator.origin,
      stored: fault === 'stored key' ? KEY_IN.revoked : KEY,
      key: GATEWAY_KEY,
    })
    const given = fault === 'key' ? ['sk', varied('nobody gave it out', 12)].join('-') : GATEWAY_KEY
    return {
      ...NOTHING,
      inputs: { 'api-key': given, endpoints: gateway.origin },
      upstream: () => simulator.received,
      close: async () => {
        await gateway.stop()
        await simulator.close()
      },
    }
  }
}

/** A gateway that hands the key of the request on to the vendor. */
export function handingOn(
  start: (settings: Pick<GatewaySettings, 'upstream'>) => Promise<RealGateway>,
  fault?: Exclude<Fault, 'stored key'>,
): World {
  const given = fault === 'key' ? apiKey('nobody has it') : KEY
  const world = withKeys(start, fault)
  return async (folder) => {
    const open = await world(folder)
    return { ...open, inputs: { ...open.inputs, 'api-key': given } }
  }
}

const UPSTREAM_PORT = 23_001

/** Portkey, in a network of its own with the vendor and the action; `told` is whether its headers are sent. */
export function behindPortkey(fault?: Exclude<Fault, 'stored key'>, told = true): World {
  return async () => {
    const network = await openNetwork({})
    const upstream = { addresses: ['127.0.0.1'], port: UPSTREAM_PORT }
    const [simulator, gateway] = await Promise.all([
      startHosted([upstream], network),
      startPortkey(network.server),
    ])
    const port = fault === 'upstream down' ? UPSTREAM_PORT + 1 : UPSTREAM_PORT
    const headers = [`x-portkey-provider: anthropic`, `x-portkey-custom-host: http://127.0.0.1:${port}/v1`]
    return {
      ...NOTHING,
      inputs: {
        ...{ 'api-key': fault === 'key' ? apiKey('nobody has it') : KEY, endpoints: gateway.origin },
        ...(told && { headers: headers.join('\n') }),
      },
      upstream: journalOf(simulator).received,
      startedBy: network.startedOnServer,
      close: async () => {
        await Promise.all([simulator.stop(), gateway.stop()])
        await network.close()
      },
    }
  }
}
