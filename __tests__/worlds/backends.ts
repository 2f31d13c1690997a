// A gateway whose name has two addresses, with a backend behind each, or behind none.
import { gateway } from '../../src/simulator/gateway.ts'
import type { Script } from '../../src/simulator/misbehaviour.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Simulator } from '../../src/simulator/server.ts'
import { refusingPort } from '../support/ports.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import type { World } from './world.ts'

const NAME = 'backends.localhost'
const [FIRST, SECOND] = ['127.0.0.1', '127.0.0.2'] as const

/** Lines of a hosts file that lead the name to both. */
export const BACKENDS_HOSTS = [FIRST, SECOND].map((address) => `${address} ${NAME}\n`).join('')

export interface Backends {
  /** True when no server listens at the second address. */
  readonly isDead?: boolean
  /** Nor at the first. */
  readonly isFirstDead?: boolean
  readonly script?: Script
}

/** Plain http on loopback addresses; the port is the same. */
export function twoBackends({ isDead, isFirstDead, script }: Backends = {}): World {
  const start = (host: string, port: number): Promise<Simulator> =>
    startSimulator({ handler: gateway({ key: GATEWAY_KEY }), host, port, ...(script && { script }) })
  return async () => {
    const port = await refusingPort()
    const addresses = [...(isFirstDead === true ? [] : [FIRST]), ...(isDead === true ? [] : [SECOND])]
    const simulators = await Promise.all(addresses.map((address) => start(address, port)))
    return {
      inputs: { 'api-key': GATEWAY_KEY, endpoints: `http://${NAME}:${port}` },
      hosts: [`${NAME}:${port}`],
      received: () => simulators.flatMap(({ received }) => received),
      strangers: () => [],
      connections: () => simulators.reduce((sum, { connections }) => sum + connections(), 0),
      close: async () => {
        for (const { close } of simulators) await close()
      },
    }
  }
}
