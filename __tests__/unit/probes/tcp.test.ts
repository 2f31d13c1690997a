// Many addresses, one connection: a dead one is not waited for, a lost one not at all, and nothing stays open.
import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '../../../src/probes/dns.ts'
import { ATTEMPT_DELAY_MS, raceAddresses, type TcpResult } from '../../../src/probes/tcp.ts'
import { comesTrue } from '../../support/comes-true.ts'
import { livePort, openSockets, refusingPort, silence, type Port } from '../../support/ports.ts'
import { fairWatch } from '../../support/fair-time.ts'

const LIVE: Address = { address: '127.0.0.1', family: 4 }
/** No server listens there; Linux and Windows route all of 127.0.0.0/8 to this machine. */
const DEAD: Address = { address: '127.0.0.2', family: 4 }
const OTHER_DEAD: Address = { address: '127.0.0.3', family: 4 }
const SLACK_MS = 150

const ports: Port[] = []

async function live(...given: Parameters<typeof livePort>): Promise<number> {
  const opened = await livePort(...given)
  ports.push(opened)
  return opened.port
}

afterEach(async () => {
  for (const { close } of ports.splice(0)) await close()
})

async function race(
  addresses: readonly Address[],
  port: number,
  maxMs = 5_000,
): Promise<TcpResult & { wallMs: number; fairMs: number }> {
  const [begun, tookMs] = [performance.now(), fairWatch()]
  const result = await raceAddresses(addresses, port, AbortSignal.timeout(maxMs))
  result.socket?.destroy()
  return { ...result, wallMs: performance.now() - begun, fairMs: tookMs() }
}

const outcomes = ({ tries }: TcpResult): readonly string[] =>
  tries.map(({ address, outcome }) => `${address} ${outcome}`)

test('a refused address costs nothing', async () => {
  const result = await race([DEAD, OTHER_DEAD, LIVE], await live())
  expect(outcomes(result)).toEqual(['127.0.0.2 lost', '127.0.0.3 lost', '127.0.0.1 connected'])
  expect(result.failure).toBeUndefined()
  expect(result.fairMs).toBeLessThan(SLACK_MS)
})

test('all refused is a failure that says so', async () => {
  const result = await race([DEAD, LIVE], await refusingPort())
  expect(result.socket).toBeUndefined()
  expect(result.failure).toMatchObject({ phase: 'tcp', code: 'ECONNREFUSED' })
  expect(result.tries.map(({ code }) => code)).toEqual(['ECONNREFUSED', 'ECONNREFUSED'])
})

describe('a silent address', () => {
  test('delays a live one by a quarter of a second', async () => {
    const port = await live()
    ports.push(await silence(DEAD.address, port))
    const result = await race([DEAD, LIVE], port)
    expect(outcomes(result)).toEqual(['127.0.0.1 connected', '127.0.0.2 abandoned'])
    expect(result.wallMs).toBeGreaterThan(ATTEMPT_DELAY_MS - 20)
    expect(result.fairMs).toBeLessThan(ATTEMPT_DELAY_MS + SLACK_MS)
  })

  test('behind a live one is never tried', async () => {
    const port = await live()
    ports.push(await silence(DEAD.address, port))
    expect(outcomes(await race([LIVE, DEAD], port))).toEqual(['127.0.0.1 connected'])
  })

  test('between two others holds neither up', async () => {
    const port = await live()
    ports.push(await silence(DEAD.address, port))
    const result = await race([OTHER_DEAD, DEAD, LIVE], port)
    expect(result.socket).toBeDefined()
    expect(result.fairMs).toBeLessThan(ATTEMPT_DELAY_MS + SLACK_MS)
  })

  test('alone ends with the attempt, as a time-out, and leaves nothing open', async () => {
    const port = await live()
    ports.push(await silence(DEAD.address, port))
    const before = openSockets()
    const result = await race([DEAD], port, 400)
    expect(result.failure).toMatchObject({ phase: 'tcp', code: 'TIMEOUT' })
    expect(outcomes(result)).toEqual(['127.0.0.2 abandoned'])
    expect(await comesTrue(() => openSockets() <= before)).toBe(true)
  })
})

test('the end of the run ends all tries, and leaves nothing open', async () => {
  const port = await live()
  ports.push(await silence(DEAD.address, port))
  const before = openSockets()
  const end = new AbortController()
  const racing = raceAddresses([DEAD, DEAD, DEAD], port, end.signal)
  await pause(300)
  end.abort()
  expect(await racing).toMatchObject({ socket: undefined, failure: { code: 'CANCELLED' } })
  expect(await comesTrue(() => openSockets() <= before)).toBe(true)
})

test('a run that is over opens nothing', async () => {
  const result = await raceAddresses([LIVE], await live(), AbortSignal.abort())
  expect(result).toMatchObject({ socket: undefined, tries: [], failure: { code: 'CANCELLED' } })
})

test('no address is a failure, not a wait', async () => {
  expect(await raceAddresses([], 1, AbortSignal.timeout(5_000))).toMatchObject({
    failure: { code: 'ENOTFOUND' },
  })
})

test('a connection that is reset while nobody uses it yet does not end the process', async () => {
  const port = await live('127.0.0.1', (socket) => setTimeout(() => socket.resetAndDestroy(), 10))
  const { socket } = await raceAddresses([LIVE], port, AbortSignal.timeout(5_000))
  expect(await comesTrue(() => socket?.destroyed === true)).toBe(true)
})
