// Many targets at a host that limits its callers: they slow down together, and none of them fails by the others.
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import { makeBudget } from '../../../src/retry/budget.ts'
import { makeHostPacing, type HostPacingOf } from '../../../src/retry/host-pacing.ts'
import { persist } from '../../../src/run/exchange.ts'
import { answer, failure } from '../../support/answers.ts'
import { virtualClock, type VirtualClock } from '../../support/virtual-clock.ts'

const TARGETS = 100
const AT_ONCE = 16
const REQUESTS = 3
const ROUND_TRIP_MS = 100

/** Serves so many requests in any second, and limits the others. */
function limitedHost(clock: VirtualClock, perSecond: number): () => Promise<HttpOutcome> {
  const served: number[] = []
  return async () => {
    await clock.sleep(ROUND_TRIP_MS)
    const nowMs = clock.elapsedMs()
    const isFull = served.filter((at) => at > nowMs - 1_000).length >= perSecond
    if (isFull) return answer(429, {}, { 'retry-after': '1' })
    served.push(nowMs)
    return answer(200)
  }
}

interface Fleet {
  readonly limited: number
  readonly tookMs: number
}

/** So many targets at once, each with its three requests; `limited` counts those that end in a 429. */
async function runFleet(
  perSecond: number,
  hostPacingOf: (clock: VirtualClock) => HostPacingOf | undefined,
): Promise<Fleet> {
  const clock = virtualClock(300_000, () => 0.5)
  const host = limitedHost(clock, perSecond)
  const hostPacing = hostPacingOf(clock)?.('https://api.example')
  let limited = 0
  const request = async (budget: ReturnType<typeof makeBudget>): Promise<void> => {
    const attempt = async (
      tries: number,
    ): Promise<{ at: number; durationMs: number; outcome: HttpOutcome }> => {
      const outcome = await (hostPacing === undefined ? host() : hostPacing.send(host, tries))
      return { at: clock.now(), durationMs: 0, outcome }
    }
    const exchange = await persist('models', attempt, {
      clock,
      attempts: 4,
      budget,
      tell: () => {},
      to: new URL('https://h'),
    })
    if (exchange?.outcome.kind === 'answer' && exchange.outcome.status === 429) limited += 1
  }
  const waiting = Array.from({ length: TARGETS }, (_, at) => at).values()
  const worker = async (): Promise<void> => {
    for (const _ of waiting) {
      const budget = makeBudget(4, 1)
      await Promise.all(Array.from({ length: REQUESTS }, () => request(budget)))
    }
  }
  await clock.run(Promise.all(Array.from({ length: AT_ONCE }, worker)))
  return { limited, tookMs: clock.elapsedMs() }
}

test.each([5, 10, 30])(
  'at %i requests a second nobody ends limited, and little time is lost',
  async (perSecond) => {
    const { limited, tookMs } = await runFleet(perSecond, makeHostPacing)
    expect(limited).toBe(0)
    expect(tookMs).toBeLessThan(((TARGETS * REQUESTS) / perSecond) * 1_000 * 3)
  },
)

test('without pacing the same fleet is limited', async () => {
  expect((await runFleet(5, () => undefined)).limited).toBeGreaterThan(0)
})

test('a host that limits nobody is never waited for', async () => {
  const { tookMs } = await runFleet(10_000, makeHostPacing)
  expect(tookMs).toBe(Math.ceil(TARGETS / AT_ONCE) * ROUND_TRIP_MS)
})

test('a host that serves nobody at all is not waited for by one after the other', async () => {
  const clock = virtualClock(300_000, () => 0.5)
  const { send } = makeHostPacing(clock)('https://api.example')
  const refused = Array.from({ length: TARGETS }, () => send(() => Promise.resolve(answer(429)), 0))
  await clock.run(Promise.all(refused))
  expect(clock.elapsedMs()).toBeLessThan(20_000)
})

describe('one try of each is enough', () => {
  const clock = (): VirtualClock => virtualClock(300_000, () => 0.5)

  test('of a host that limits everybody', async () => {
    const time = clock()
    const { send, servesNobody } = makeHostPacing(time)('https://api.example')
    const refuse = (): Promise<HttpOutcome> => Promise.resolve(answer(429, {}, { 'retry-after': '1' }))
    const told: boolean[] = []
    for (let tries = 0; tries < 5; tries += 1) {
      await time.run(send(refuse, tries))
      told.push(servesNobody())
    }
    expect(told).toEqual([false, false, false, false, true])
    await time.run(send(() => Promise.resolve(answer(200)), 5))
    expect(servesNobody()).toBe(false)
  })

  test.each([
    ['for 20 s', 12, 20_000, true],
    ['for a moment', 12, 10_000, false],
    ['to a few', 11, 20_000, false],
  ])('of a host that is silent, %s', async (_, requests, silentMs, expected) => {
    const time = clock()
    const { send, servesNobody } = makeHostPacing(time)('https://api.example')
    const wait = async (): Promise<HttpOutcome> => {
      await time.sleep(silentMs)
      return failure('TIMEOUT')
    }
    await time.run(Promise.all(Array.from({ length: requests }, () => send(wait, 0))))
    expect(servesNobody()).toBe(expected)
    await time.run(send(() => Promise.resolve(answer(401)), 0))
    expect(servesNobody()).toBe(false)
  })
})

test('a quota of one key holds nobody else back', async () => {
  const clock = virtualClock(300_000, () => 0.5)
  const { send } = makeHostPacing(clock)('https://api.example')
  const slow = (outcome: HttpOutcome) => async (): Promise<HttpOutcome> => {
    await clock.sleep(ROUND_TRIP_MS)
    return outcome
  }
  await clock.run(send(slow(answer(429, {}, { 'retry-after': '3600' })), 0))
  await clock.run(send(slow(answer(200)), 0))
  expect(clock.elapsedMs()).toBe(2 * ROUND_TRIP_MS)
})

test('the end of the run lets everybody go', async () => {
  const clock = virtualClock(2_000, () => 0.5)
  const { send } = makeHostPacing(clock)('https://api.example')
  const asked = Array.from({ length: 20 }, () =>
    send(async () => {
      await clock.sleep(ROUND_TRIP_MS)
      return answer(429, {}, { 'retry-after': '8' })
    }, 0),
  )
  await clock.run(Promise.all(asked.concat(send(() => Promise.resolve(answer(200)), 0))))
  expect(clock.elapsedMs()).toBeLessThanOrEqual(2_000)
})
