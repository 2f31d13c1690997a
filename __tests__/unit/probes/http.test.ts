// Requests travel over our own verified connections, one a socket, follow nothing, and end in a value whatever happens.
import type { Socket } from 'node:net'
import { httpClient, type HttpClient, type HttpRequest } from '../../../src/probes/http.ts'
import type { Connection } from '../../../src/probes/connection.ts'
import { raceAddresses } from '../../../src/probes/tcp.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import type { Act, Script } from '../../../src/simulator/misbehaviour.ts'
import { startSimulator, type Simulator } from '../../../src/simulator/server.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { connection } from '../../support/answers.ts'
import { comesTrue } from '../../support/comes-true.ts'
import { livePort, openSockets, type Port } from '../../support/ports.ts'
import { GOOD_HEADERS } from '../../support/raw-client.ts'
import { fairWatch } from '../../support/fair-time.ts'

const headers = Object.fromEntries(GOOD_HEADERS.map((line) => line.split(': ', 2) as [string, string]))
const LIST: HttpRequest = { method: 'GET', path: '/v1/models?limit=1000', headers }
const soon = (): AbortSignal => AbortSignal.timeout(5_000)

/** Opens plain connections to a loopback port, one at a time, each after a while. */
function supplyTo(port: number, afterMs = 0): () => Promise<Connection> {
  return async () => {
    await pause(afterMs)
    const { socket, failure } = await raceAddresses([{ address: '127.0.0.1', family: 4 }], port, soon())
    return { socket, observation: connection({ failure }) }
  }
}

interface World {
  readonly simulator: Simulator
  readonly client: HttpClient
}

async function inWorld<Value>(
  { script = [], afterMs = 0, connections = 3 }: { script?: Script; afterMs?: number; connections?: number },
  act: (world: World) => Promise<Value>,
): Promise<Value> {
  const simulator = await startSimulator({ script })
  const client = await httpClient(simulator.origin, supplyTo(simulator.port, afterMs), connections)
  try {
    return await act({ simulator, client })
  } finally {
    await client.close()
    await simulator.close()
  }
}

async function outcomeOf(act: Act, signal = soon()): Promise<HttpOutcome> {
  return inWorld({ script: [{ act }] }, ({ client }) => client.send(LIST, signal))
}

const told = (outcome: HttpOutcome): unknown =>
  outcome.kind === 'answer' ? outcome.status : [outcome.failure.phase, outcome.failure.code]

/** Closes every connection a moment after its first answer, and never says so before. */
function forgetful(end: (socket: Socket) => void): Promise<Port> {
  return livePort('127.0.0.1', (socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')
      socket.once('data', () => end(socket))
    })
  })
}

describe('a connection that ends after it served', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['is closed', (socket) => socket.end()],
    ['is reset', (socket) => socket.resetAndDestroy()],
  ])('and %s costs the next request nothing but a new connection', async (_, end) => {
    const server = await forgetful(end)
    const client = await httpClient(`http://127.0.0.1:${server.port}`, supplyTo(server.port), 1)
    for (const _ of [1, 2, 3]) expect(told(await client.send(LIST, soon()))).toBe(200)
    await client.close()
    await server.close()
  })

  test('and is closed is no reason to repeat what may be sent once', async () => {
    const server = await forgetful((socket) => socket.end())
    const client = await httpClient(`http://127.0.0.1:${server.port}`, supplyTo(server.port), 1)
    await client.send(LIST, soon())
    const outcome = await client.send({ ...LIST, isForOnce: true }, soon())
    expect(told(outcome)).toEqual(['request', 'UND_ERR_SOCKET'])
    await client.close()
    await server.close()
  })

  test.each<[string, (socket: Socket) => void, string]>([
    ['is closed', (socket) => socket.end(), 'UND_ERR_SOCKET'],
    ['is reset', (socket) => socket.resetAndDestroy(), 'ECONNRESET'],
  ])('is not a new one that %s without an answer: that request is sent once', async (_, end, code) => {
    let arrived = 0
    const server = await livePort('127.0.0.1', (socket) => {
      socket.once('data', () => {
        arrived += 1
        end(socket)
      })
    })
    const client = await httpClient(`http://127.0.0.1:${server.port}`, supplyTo(server.port), 1)
    expect(told(await client.send(LIST, soon()))).toEqual(['request', code])
    expect(arrived).toBe(1)
    await client.close()
    await server.close()
  })
})

test('an answer that no client can read is no reason to ask again', async () => {
  const script: Script = [{ act: { do: 'garbage', bytes: 'HTTP/1.1 abc\r\n\r\n' } }]
  await inWorld({ script }, async ({ simulator, client }) => {
    expect(told(await client.send(LIST, soon()))).toEqual(['request', 'HTTPParserError'])
    expect(simulator.received).toHaveLength(1)
  })
})

describe('requests', () => {
  test('that start together wait each for a connection of its own', async () => {
    await inWorld({ afterMs: 30 }, async ({ simulator, client }) => {
      const outcomes = await Promise.all([1, 2, 3].map(() => client.send(LIST, soon())))
      expect(outcomes.map(told)).toEqual([200, 200, 200])
      expect(simulator.connections()).toBe(3)
      expect(new Set(simulator.received.map(({ clientPort }) => clientPort)).size).toBe(3)
    })
  })

  test('that follow use the connections which are there', async () => {
    await inWorld({}, async ({ simulator, client }) => {
      for (const _ of [1, 2, 3]) {
        await client.send(LIST, soon())
        await pause(5)
      }
      expect(simulator.connections()).toBe(1)
    })
  })

  test('carry what they were given and nothing else: one credential, no cookie, the path as it is', async () => {
    await inWorld({}, async ({ simulator, client }) => {
      await client.send(LIST, soon())
      await client.send(
        { ...LIST, method: 'POST', path: '/v1/messages/count_tokens', body: '{"a":1}' },
        soon(),
      )
      const [first, second] = simulator.received
      expect(first).toMatchObject({ method: 'GET', path: '/v1/models?limit=1000', body: '' })
      expect(second).toMatchObject({ method: 'POST', body: '{"a":1}' })
      const names = first?.headers.map(([name]) => name.toLowerCase()).sort()
      expect(names).toEqual(['anthropic-version', 'authorization', 'connection', 'host'])
    })
  })

  test('follow no redirect, not even to the same place', async () => {
    await inWorld(
      { script: [{ act: { do: 'redirect', location: '/v1/models', status: 307 } }] },
      async ({ simulator, client }) => {
        const outcome = await client.send(LIST, soon())
        expect(outcome).toMatchObject({ kind: 'answer', status: 307, headers: { location: '/v1/models' } })
        expect(simulator.received).toHaveLength(1)
      },
    )
  })
})

describe('an answer', () => {
  test('has its JSON, and small header names with one value each', async () => {
    const headers = { 'X-Mixed-Case': 'one', 'content-type': 'application/json' }
    const outcome = await outcomeOf({ do: 'answer', status: 200, headers, body: '{"a":[1]}' })
    expect(outcome).toMatchObject({ json: { a: [1] }, headers: { 'x-mixed-case': 'one' } })
  })

  test('that is no JSON is an answer still', async () => {
    expect(await outcomeOf({ do: 'html', title: 'Log in' })).toMatchObject({
      kind: 'answer',
      json: undefined,
    })
    expect(await outcomeOf({ do: 'empty', status: 204 })).toMatchObject({ kind: 'answer', status: 204 })
  })

  test.each(['endless', 'bomb'] as const)('that is %s ends at the limit, in a moment', async (fault) => {
    const tookMs = fairWatch()
    const outcome = await outcomeOf({ do: fault })
    expect(outcome).toMatchObject({ kind: 'answer', json: undefined, body: { truncated: true } })
    expect(tookMs()).toBeLessThan(3_000)
  })
})

describe('a request without an answer', () => {
  test.each<[Act, unknown]>([
    [{ do: 'cut' }, ['answer', 'UND_ERR_SOCKET']],
    [{ do: 'reset' }, ['request', 'ECONNRESET']],
    [{ do: 'close' }, ['request', 'UND_ERR_SOCKET']],
    [{ do: 'garbage' }, ['request', 'HTTPParserError']],
  ])('%j', async (act, expected) => {
    expect(told(await outcomeOf(act))).toEqual(expected)
  })

  test('that hangs ends with its attempt, before or in the middle of the answer', async () => {
    expect(told(await outcomeOf({ do: 'hang' }, AbortSignal.timeout(200)))).toEqual(['request', 'TIMEOUT'])
    expect(told(await outcomeOf({ do: 'drip', everyMs: 20 }, AbortSignal.timeout(1_000)))).toEqual([
      'answer',
      'TIMEOUT',
    ])
  })

  test('ends with the run', async () => {
    const end = new AbortController()
    setTimeout(() => end.abort(), 100)
    expect(told(await outcomeOf({ do: 'hang' }, end.signal))).toEqual(['request', 'CANCELLED'])
  })

  test('for want of a connection says what became of that', async () => {
    const failure = { phase: 'tls', code: 'CERT_HAS_EXPIRED', reason: '' } as const
    const supply = (): Promise<Connection> =>
      Promise.resolve({ socket: undefined, observation: connection({ failure }) })
    const client = await httpClient('https://api.example', supply, 3)
    const outcomes = await Promise.all([client.send(LIST, soon()), client.send(LIST, soon())])
    await client.close()
    expect(outcomes).toMatchObject([
      { kind: 'failure', failure },
      { kind: 'failure', failure },
    ])
  })

  test('because its connection died while it waited takes another', async () => {
    const simulator = await startSimulator()
    const { socket } = await supplyTo(simulator.port)()
    socket?.destroy()
    const dead: Connection[] = [{ socket, observation: connection() }]
    const supply = async (): Promise<Connection> => dead.shift() ?? supplyTo(simulator.port)()
    const client = await httpClient(simulator.origin, supply, 1)
    const outcome = await client.send(LIST, AbortSignal.timeout(3_000))
    await client.close()
    await simulator.close()
    expect(told(outcome)).toBe(200)
  })
})

test('a closed client leaves no socket behind, also in the middle of an answer', async () => {
  const before = openSockets()
  await inWorld({ script: [{ act: { do: 'drip', everyMs: 20 } }] }, async ({ client }) => {
    void client.send(LIST, soon())
    await pause(100)
  })
  expect(await comesTrue(() => openSockets() <= before)).toBe(true)
})
