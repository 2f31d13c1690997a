// Every address of a name is tried beside the others, to the end of the handshake and no further.
import { networkInterfaces } from 'node:os'
import {
  measureAddresses,
  tryAddress,
  type AddressTable,
} from '../../../../src/probes/second-look/addresses.ts'
import type { Route } from '../../../../src/probes/route.ts'
import type { Address } from '../../../../src/probes/dns.ts'
import { hasRoute } from '../../../../src/probes/second-look/kernel-route.ts'
import { secureContext } from '../../../../src/probes/trust.ts'
import { mintWorld } from '../../../../src/simulator/certificate-worlds.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../../src/simulator/server.ts'
import { comesTrue } from '../../../support/comes-true.ts'
import { openSockets, refusingPort, silence, type Port } from '../../../support/ports.ts'
import { fairWatch } from '../../../support/fair-time.ts'

const FIRST: Address = { address: '127.0.0.1', family: 4 }
const SECOND: Address = { address: '127.0.0.2', family: 4 }
const THIRD: Address = { address: '127.0.0.3', family: 4 }

const started: (Simulator | Port)[] = []

async function simulator(options: SimulatorOptions): Promise<Simulator> {
  const one = await startSimulator(options)
  started.push(one)
  return one
}

afterEach(async () => {
  for (const { close } of started.splice(0)) await close()
})

function routeTo(port: number, changes: Partial<Route> & { readonly trust?: string } = {}): Route {
  const { trust, ...rest } = changes
  const place = { host: 'localhost', port, address: 'localhost', addressPort: port }
  const context = (): ReturnType<typeof secureContext> => secureContext({ extraPem: trust })
  return {
    secure: false,
    proxy: undefined,
    loopbackOnly: false,
    context,
    proxyContext: context,
    widerContext: context,
    ...place,
    ...rest,
  }
}

function measure(addresses: readonly Address[], route: Route, maxMs = 5_000): Promise<AddressTable> {
  return measureAddresses(addresses, route, AbortSignal.timeout(maxMs))
}

const outcomes = ({ states }: AddressTable): readonly string[] =>
  states.map((state) =>
    state.outcome === 'failed' ? `${state.failure.phase} ${state.failure.code}` : state.outcome,
  )

test('tells a good backend from an expired and from a dead one', async () => {
  const [good, expired] = [await mintWorld('good'), await mintWorld('expired')]
  const one = await simulator({ transport: 'https', tls: good })
  const other = await simulator({ transport: 'https', tls: expired, host: SECOND.address, port: one.port })
  const route = routeTo(one.port, { secure: true, trust: good.trust + expired.trust })
  const table = await measure([FIRST, SECOND, THIRD], route)
  expect(outcomes(table)).toEqual(['works', 'tls CERT_HAS_EXPIRED', 'tcp ECONNREFUSED'])
  const [first, second, third] = table.states
  expect(first).toMatchObject({ tcpMs: expect.any(Number) as unknown, tlsMs: expect.any(Number) as unknown })
  expect(first?.notAfterMs).toBeGreaterThan(Date.now())
  expect(second?.notAfterMs).toBeLessThan(Date.now())
  expect(third).not.toHaveProperty('tcpMs')
  expect([...one.received, ...other.received]).toEqual([])
})

test('asks the wider store for a second opinion, as the real connection does', async () => {
  const world = await mintWorld('good')
  const { port, connections } = await simulator({ transport: 'https', tls: world })
  const wider = (): ReturnType<typeof secureContext> => secureContext({ extraPem: world.trust })
  expect(outcomes(await measure([FIRST], routeTo(port, { secure: true, widerContext: wider })))).toEqual([
    'works',
  ])
  expect(connections()).toBe(2)
})

test('of plain http only the port is tried', async () => {
  const { port, received } = await simulator({})
  const table = await measure([FIRST, SECOND], routeTo(port))
  expect(outcomes(table)).toEqual(['works', 'tcp ECONNREFUSED'])
  expect(table.states[0]).not.toHaveProperty('tlsMs')
  expect(received).toEqual([])
})

test('never contacts what may not be contacted', async () => {
  const metadata: Address = { address: '169.254.169.254', family: 4 }
  const away: Address = { address: '192.0.2.1', family: 4 }
  const { port } = await simulator({})
  const tookMs = fairWatch()
  const table = await measure([FIRST, metadata, away], routeTo(port, { loopbackOnly: true }))
  expect(outcomes(table)).toEqual(['works', 'dns LINK_LOCAL', 'dns NOT_LOOPBACK'])
  expect(tookMs()).toBeLessThan(1_000)
})

test('a silent one ends with the attempt, holds up no other, and nothing stays open', async () => {
  const { port } = await simulator({})
  started.push(await silence(SECOND.address, port))
  const before = openSockets()
  const tookMs = fairWatch()
  const table = await measure([FIRST, SECOND], routeTo(port), 400)
  expect(outcomes(table)).toEqual(['works', 'tcp TIMEOUT'])
  expect(tookMs()).toBeLessThan(1_000)
  expect(await comesTrue(() => openSockets() <= before)).toBe(true)
})

test('a name with very many addresses is tried in part', async () => {
  const addresses = Array.from({ length: 40 }, (_, at): Address => ({ address: `127.0.1.${at}`, family: 4 }))
  const { states, untried } = await measure(addresses, routeTo(await refusingPort()))
  expect([states.length, untried]).toEqual([32, 8])
})

test('one address can be tried by itself', async () => {
  const { port, connections } = await simulator({})
  expect(await tryAddress(FIRST, port, AbortSignal.timeout(5_000))).toMatchObject({ outcome: 'works' })
  expect(await tryAddress(SECOND, port, AbortSignal.timeout(5_000))).toMatchObject({
    outcome: 'failed',
    failure: { code: 'ECONNREFUSED' },
  })
  expect(connections()).toBe(1)
})

describe('the kernel', () => {
  const public6 = Object.values(networkInterfaces()).some((list) =>
    list?.some(
      ({ family, internal, address }) => family === 'IPv6' && !internal && !address.startsWith('fe80'),
    ),
  )
  const away: Address = { address: '2001:db8::1', family: 6 }

  test('knows a way to this machine, and to what it may not send to', async () => {
    expect(await hasRoute(FIRST, 443)).toBe(true)
    expect(await hasRoute({ address: '127.255.255.255', family: 4 }, 443)).toBe(true)
  })

  test(`is asked whether it knows a way out by IPv6: here ${public6 ? 'perhaps' : 'not'}`, async () => {
    const known = await hasRoute(away, 443)
    expect(public6 || !known).toBe(true)
    const state = known ? undefined : await tryAddress(away, 443, AbortSignal.timeout(2_000))
    expect(state?.outcome).toBe(known ? undefined : 'no-route')
  })
})
