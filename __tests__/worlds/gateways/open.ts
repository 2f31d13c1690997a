// Opens gateways: on a loopback port, or under a host name of the public network by `connect-to` and a certificate of their own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import { GATEWAY_KEY } from '../../support/scenario-keys.ts'
import { service } from '../world.ts'
import type { World } from '../world.ts'
import { byRows } from './rows.ts'
import type { Rows } from './rows.ts'

export interface GatewayWorld extends Omit<Rows, 'key'> {
  /** The credential that is right. Default: `GATEWAY_KEY`. */
  readonly key?: string
  /** Default: the same, so that all is well. */
  readonly given?: string
  /** The name it is reached by. Default: a loopback address, over plain http. */
  readonly host?: string
  /** Appended to the base URL that the user gives. */
  readonly after?: string
  /** The input `headers`, whose values are secrets. */
  readonly sent?: Readonly<Record<string, string>>
}

/** A gateway as a world. */
export function gatewayWorld(options: GatewayWorld): World {
  const { key = GATEWAY_KEY, given = key, host, after = '', sent = {}, ...rows } = options
  const handler = byRows({ ...rows, key })
  const path = (rows.base ?? '') + after
  const open =
    host === undefined ? service({ handler }, { path, key: given }) : named(host, handler, path, given)
  return async (folder) => {
    const world = await open(folder)
    const headers = Object.entries(sent).map(([name, value]) => `${name}: ${value}`)
    return {
      ...world,
      inputs: { ...world.inputs, ...(headers.length > 0 && { headers: headers.join('\n') }) },
      secrets: () => Object.values(sent).map((value) => value.replace(/^Bearer /, '')),
    }
  }
}

function named(host: string, handler: ReturnType<typeof byRows>, path: string, key: string): World {
  return async (folder) => {
    const { trust, ...tls } = await mintWorld('good', { dnsNames: [host], ips: [] })
    const simulator = await startSimulator({ transport: 'https', handler, tls })
    const roots = join(folder, 'roots.pem')
    writeFileSync(roots, trust)
    return {
      inputs: {
        ...{ 'api-key': key, endpoints: `https://${host}${path}`, 'ca-certificates': roots },
        'connect-to': `${host}:443:127.0.0.1:${simulator.port}`,
      },
      hosts: [host],
      received: () => simulator.received,
      strangers: () => [],
      connections: simulator.connections,
      close: simulator.close,
    }
  }
}
