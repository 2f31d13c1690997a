// One connection, phase by phase: where it may go, what became of it, and that nothing is handed out unverified.
import { openConnection, type Connection } from '../../../src/probes/connection.ts'
import type { Route } from '../../../src/probes/route.ts'
import { resolve, type Address } from '../../../src/probes/dns.ts'
import { secureContext } from '../../../src/probes/trust.ts'
import { mintWorld } from '../../../src/simulator/certificate-worlds.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../src/simulator/server.ts'
import { refusingPort } from '../../support/ports.ts'

const simulators: Simulator[] = []

async function simulator(options: SimulatorOptions): Promise<Simulator> {
  const started = await startSimulator(options)
  simulators.push(started)
  return started
}

afterEach(async () => {
  for (const { close } of simulators.splice(0)) await close()
})

function routeTo(port: number, changes: Partial<Route> = {}): Route {
  const place = { host: 'localhost', port, address: '127.0.0.1', addressPort: port }
  const context = (): ReturnType<typeof secureContext> => secureContext({})
  return {
    ...{ secure: false, proxy: undefined, loopbackOnly: false, context },
    ...{ proxyContext: context, widerContext: context },
    ...place,
    ...changes,
  }
}

interface Opened extends Connection {
  /** How often we said that our first bytes are on their way. */
  readonly greetings: number
}

async function open(
  route: Route,
  {
    look,
    signal = AbortSignal.timeout(5_000),
  }: { look?: () => Promise<readonly Address[]>; signal?: AbortSignal } = {},
): Promise<Opened> {
  let greetings = 0
  const opened = await openConnection(route, signal, {
    look: look ?? (() => resolve(route.address)),
    greeted: () => (greetings += 1),
  })
  opened.socket?.destroy()
  return { ...opened, greetings }
}

describe('a connection that stands', () => {
  test('tells its address and the time of each phase that took place', async () => {
    const { port } = await simulator({})
    const { observation, socket } = await open(routeTo(port))
    expect(socket).toBeDefined()
    expect(observation).toMatchObject({
      address: '127.0.0.1',
      addresses: ['127.0.0.1'],
      failure: undefined,
      tls: undefined,
    })
    expect(Object.keys(observation.phases).sort()).toEqual(['dnsMs', 'tcpMs'])
    expect(observation.durationMs).toBeGreaterThanOrEqual(observation.phases.tcpMs ?? Infinity)
  })

  test('over TLS is verified for the name of the URL, not for the address it was led to', async () => {
    const world = await mintWorld('good', { dnsNames: ['gateway.example'], ips: [] })
    const { port } = await simulator({ transport: 'https', tls: world })
    const trusting = {
      secure: true,
      host: 'gateway.example',
      context: () => secureContext({ extraPem: world.trust }),
    }
    const { observation, socket } = await open(routeTo(port, trusting))
    expect(observation).toMatchObject({ failure: undefined, redirectedTo: `127.0.0.1:${port}` })
    expect(observation.tls?.authorized).toBe(true)
    expect(socket).toBeDefined()
    expect(Object.keys(observation.phases).sort()).toEqual(['dnsMs', 'tcpMs', 'tlsMs'])
  })

  test('that was not led elsewhere says so', async () => {
    const { port } = await simulator({})
    const { observation } = await open(routeTo(port, { host: '127.0.0.1' }))
    expect(observation.redirectedTo).toBeUndefined()
  })
})

describe('nothing is handed out', () => {
  test('of a peer that our stores do not know', async () => {
    const { port, received } = await simulator({ transport: 'https' })
    const { observation, socket } = await open(routeTo(port, { secure: true }))
    expect(socket).toBeUndefined()
    expect(observation.failure).toMatchObject({ phase: 'tls', code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' })
    expect(observation.tls?.chain.length).toBeGreaterThan(0)
    expect(received).toEqual([])
  })

  test('when the port refuses', async () => {
    const { observation } = await open(routeTo(await refusingPort()))
    expect(observation.failure).toMatchObject({ phase: 'tcp', code: 'ECONNREFUSED' })
    expect(observation.address).toBeUndefined()
  })

  test('when the name is unknown', async () => {
    const look = (): Promise<never> => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))
    const { observation } = await open(routeTo(1), { look })
    expect(observation.failure).toMatchObject({ phase: 'dns', code: 'ENOTFOUND' })
    expect(Object.keys(observation.phases)).toEqual(['dnsMs'])
  })

  test('when the look-up does not end', async () => {
    const look = (): Promise<never> => new Promise<never>(() => {})
    const { observation } = await open(routeTo(1), { look, signal: AbortSignal.timeout(100) })
    expect(observation.failure).toEqual({ phase: 'dns', code: 'TIMEOUT', reason: '' })
  })
})

describe('some addresses are never connected to', () => {
  const at = (address: string) => () =>
    Promise.resolve<Address[]>([{ address, family: address.includes(':') ? 6 : 4 }])

  test.each(['169.254.169.254', 'fe80::1', 'fd00:ec2::254'])(
    'link-local %s, whatever name leads there',
    async (address) => {
      const { observation } = await open(routeTo(80), { look: at(address) })
      expect(observation).toMatchObject({ failure: { phase: 'dns', code: 'LINK_LOCAL' }, tries: [] })
    },
  )

  test('one of many is enough', async () => {
    const { port, connections } = await simulator({})
    const look = (): Promise<readonly Address[]> =>
      Promise.resolve([
        { address: '127.0.0.1', family: 4 },
        { address: '169.254.169.254', family: 4 },
      ])
    expect((await open(routeTo(port), { look })).observation.failure?.code).toBe('LINK_LOCAL')
    expect(connections()).toBe(0)
  })

  test('plain http leaves this machine for nobody', async () => {
    const { observation } = await open(routeTo(80, { loopbackOnly: true }), { look: at('192.0.2.1') })
    expect(observation).toMatchObject({ failure: { phase: 'dns', code: 'NOT_LOOPBACK' }, tries: [] })
    const { port } = await simulator({})
    expect((await open(routeTo(port, { loopbackOnly: true }))).socket).toBeDefined()
  })
})

test('whoever waits for our first bytes is told, whatever becomes of them', async () => {
  const { port } = await simulator({ transport: 'https' })
  const opened = [
    await open(routeTo(port)),
    await open(routeTo(port, { secure: true })),
    await open(routeTo(await refusingPort(), { secure: true })),
    await open(routeTo(1), { look: () => Promise.reject(new Error('x')) }),
  ]
  expect(opened.every(({ greetings }) => greetings > 0)).toBe(true)
})
