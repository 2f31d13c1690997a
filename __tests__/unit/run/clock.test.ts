// The run keeps time for judging and writing, wakes who sleeps, and leaves no timer behind.
import { setTimeout as pause } from 'node:timers/promises'
import { startClock, type RunClock } from '../../../src/run/clock.ts'
import { hold } from '../../support/hold.ts'
import { makeHost } from '../../support/made-host.ts'
import { fairWatch } from '../../support/fair-time.ts'

const clocks: RunClock[] = []

function clock(deadlineMs: number, timeoutMs = 10_000): RunClock {
  const started = startClock(makeHost(), { deadlineMs, timeoutMs })
  clocks.push(started)
  return started
}

afterEach(() => {
  for (const started of clocks.splice(0)) started.end()
})

/** Milliseconds until a promise is fulfilled: as they passed on the wall, and as they would pass on a machine of one's own. */
async function lasting(
  promise: Promise<unknown>,
): Promise<{ readonly wallMs: number; readonly fairMs: number }> {
  const [begun, tookMs] = [performance.now(), fairWatch()]
  await promise
  return { wallMs: performance.now() - begun, fairMs: tookMs() }
}

const fired = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))

test.each([
  [60_000, 59_500],
  [5_000, 4_500],
  [1_000, 900],
  [10, 9],
])('of %i ms the network gets %i', (deadlineMs, networkMs) => {
  const { leftMs, elapsedMs } = clock(deadlineMs)
  expect(leftMs()).toBeLessThanOrEqual(networkMs)
  expect(leftMs() + elapsedMs()).toBeGreaterThan(networkMs - 1)
})

test('the signal fires before the deadline, and lateness before it too', async () => {
  const { signal, late } = clock(400)
  const [first, second] = await Promise.all([lasting(fired(signal)), lasting(late)])
  expect(first.wallMs).toBeGreaterThan(340)
  expect(first.wallMs).toBeLessThanOrEqual(second.wallMs)
  expect(second.fairMs).toBeLessThan(480)
})

test('an attempt ends by its own time-out, and is told apart from the end of the run', async () => {
  const { attemptSignal, signal } = clock(60_000, 50)
  const attempt = attemptSignal()
  expect((await lasting(fired(attempt))).fairMs).toBeLessThan(250)
  // A machine that holds us for most of the wait is told as such: both are the attempt's own end.
  expect(attempt.reason).toMatchObject({ name: expect.stringMatching(/^(Timeout|Starved)Error$/) as string })
  expect(signal.aborted).toBe(false)
})

test('an attempt ends with the run', async () => {
  const attempt = clock(500).attemptSignal()
  await fired(attempt)
  expect(attempt.reason).toMatchObject({ name: 'AbortError' })
})

describe('a deadline', () => {
  test('by which the loop was hardly free proves nothing, and leaves time to judge', async () => {
    const { signal, late, cutOffBy, cutOffCause } = clock(600)
    hold(700)
    await fired(signal)
    const { wallMs: judgingMs } = await lasting(late)
    expect([cutOffBy(), cutOffCause()]).toEqual(['deadline', 'run.starved'])
    expect(signal.reason).toMatchObject({ name: 'StarvedError' })
    expect(judgingMs).toBeGreaterThan(20)
  })

  test('that a cancellation came before stays a cancellation', async () => {
    const started = startClock(makeHost(), { deadlineMs: 600, timeoutMs: 10_000 })
    clocks.push(started)
    started.cancel()
    hold(700)
    await started.late
    expect([started.cutOffBy(), started.cutOffCause()]).toEqual(['cancellation', 'run.deadline'])
  })
})

test('sleep lasts as long as it was told', async () => {
  expect((await lasting(clock(60_000).sleep(50))).wallMs).toBeGreaterThanOrEqual(45)
})

test('sleep wakes at the deadline, and does not begin after it', async () => {
  const { sleep } = clock(100)
  expect((await lasting(sleep(10_000))).fairMs).toBeLessThan(300)
  expect((await lasting(sleep(10_000))).fairMs).toBeLessThan(100)
})

test('the end of a run leaves no timer behind', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const started = clock(60_000)
  const asleep = started.sleep(30_000)
  expect(timers()).toBeGreaterThan(before)
  started.end()
  await asleep
  await pause(0)
  expect(timers()).toBeLessThanOrEqual(before)
})
