// Whatever a service answers: tries, waits and the shared budget keep to their bounds, and the same chance makes the same waits.
import fc from 'fast-check'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import { BACKOFF } from '../../../src/retry/backoff.ts'
import { makeBudget } from '../../../src/retry/budget.ts'
import { persist } from '../../../src/run/exchange.ts'
import { answer, failure } from '../../support/answers.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const DEADLINE_MS = 60_000
const TOOK_MS = 200

const outcomes: fc.Arbitrary<HttpOutcome> = fc.oneof(
  fc.constantFrom(200, 400, 401, 403, 404, 429, 500, 503, 529).map((status) => answer(status)),
  fc.nat(20).map((seconds) => answer(429, {}, { 'retry-after': String(seconds) })),
  fc.nat(9_000).map((ms) => answer(529, {}, { 'retry-after-ms': String(ms) })),
  fc.boolean().map((should) => answer(503, {}, { 'x-should-retry': String(should) })),
  fc.nat(20).map((seconds) => answer(429, { retry_after: seconds })),
  fc.constantFrom('ECONNRESET', 'ECONNREFUSED', 'TIMEOUT', 'STARVED').map((code) => failure(code, 'request')),
)

interface Asked {
  readonly waits: readonly number[]
  readonly tries: number
  readonly tookMs: number
  readonly told: readonly string[]
  readonly last: HttpOutcome
}

/** Numbers that look like chance and are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807 + 11) % 2_147_483_647) / 2_147_483_647
}

async function ask(
  script: readonly HttpOutcome[],
  seed: number,
  attempts: number,
  further = attempts - 1,
): Promise<Asked> {
  const clock = virtualClock(DEADLINE_MS, chance(seed))
  const told: string[] = []
  let left = further
  const budget = { take: (): boolean => (left -= 1) >= 0 }
  let tries = 0
  const attempt = async (): Promise<{ at: number; durationMs: number; outcome: HttpOutcome }> => {
    await clock.sleep(TOOK_MS)
    const outcome = script[tries % script.length] ?? answer(200)
    tries += 1
    return { at: clock.now(), durationMs: TOOK_MS, outcome }
  }
  const patience = {
    clock,
    attempts,
    budget,
    tell: (line: string) => void told.push(line),
    to: new URL('https://h'),
  }
  const exchange = await clock.run(persist('models', attempt, patience))
  const waits = (exchange?.attempts ?? []).flatMap(({ waitedMs }) => waitedMs ?? [])
  return { waits, tries, tookMs: clock.elapsedMs(), told, last: exchange?.outcome ?? answer(0) }
}

const script = fc.array(outcomes, { minLength: 1, maxLength: 12 })
const seed = fc.integer({ min: 1, max: 2_000_000 })
const attempts = fc.integer({ min: 1, max: 12 })

const DETERMINATE = new Set([200, 400, 401, 403, 404])

test('tries never exceed attempts or the budget, every wait is told, and the sum never passes the deadline', async () => {
  const property = fc.asyncProperty(
    script,
    seed,
    attempts,
    fc.nat(8),
    async (answers, start, most, further) => {
      const asked = await ask(answers, start, most, further)
      expect(asked.tries).toBeLessThanOrEqual(Math.min(most, further + 1))
      expect(asked.waits).toHaveLength(asked.tries - 1)
      expect(asked.told.filter((line) => /; retrying /.test(line))).toHaveLength(asked.waits.length)
      expect(asked.told.length - asked.waits.length).toBeLessThanOrEqual(1)
      expect(asked.tookMs).toBeLessThanOrEqual(DEADLINE_MS)
      expect(Math.min(0, ...asked.waits)).toBe(0)
    },
  )
  await fc.assert(property, { numRuns: 200 })
})

test('nothing determinate is asked again', async () => {
  const property = fc.asyncProperty(script, seed, async (answers, start) => {
    const { tries } = await ask(answers, start, 12)
    const first = answers.findIndex((one) => one.kind === 'answer' && DETERMINATE.has(one.status))
    if (first !== -1) expect(tries).toBeLessThanOrEqual(first + 1)
  })
  await fc.assert(property, { numRuns: 200 })
})

test('the same chance makes the same waits', async () => {
  const property = fc.asyncProperty(script, seed, attempts, async (answers, start, most) => {
    expect((await ask(answers, start, most)).waits).toEqual((await ask(answers, start, most)).waits)
  })
  await fc.assert(property, { numRuns: 60 })
})

test('without a word of the server the waits of many runs fill their ceilings evenly: 1 s, 2 s, 4 s, 8 s, 8 s', async () => {
  const runs = await Promise.all(
    Array.from({ length: 400 }, (_, at) => ask([answer(503)], 7_919 * (at + 1), 6)),
  )
  const ceilings = [0, 1, 2, 3, 4].map((step) =>
    Math.min(BACKOFF.capMs, BACKOFF.baseMs * BACKOFF.factor ** step),
  )
  for (const [step, ceiling] of ceilings.entries()) {
    const waits = runs.map((run) => run.waits[step] ?? NaN)
    expect(Math.max(...waits)).toBeLessThanOrEqual(ceiling)
    expect(waits.reduce((sum, ms) => sum + ms, 0) / waits.length / ceiling).toBeCloseTo(0.5, 1)
  }
})

test('a target’s budget is three requests’ worth for each of its endpoints', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 16 }), (most, endpoints) => {
      const budget = makeBudget(most, endpoints)
      const taken = Array.from({ length: 1_500 }, () => budget.take()).filter(Boolean).length
      expect(taken).toBe((most - 1) * 3 * endpoints)
    }),
  )
})

test('silence is told by how long it was, which try comes next, and when it ends at the latest', async () => {
  const { told, tookMs } = await ask([failure('TIMEOUT', 'request')], 1, 4)
  expect(told[0]).toMatch(
    /^No answer after 0\.2 s; retrying models at h in \d\.\d s \(2 of 4\); at most \d\.\d s more$/,
  )
  const ends = told.map((line) => Number(/at most ([\d.]+) s more$/.exec(line)?.[1]))
  expect(ends).toHaveLength(3)
  expect(ends[0]).toBeGreaterThan((tookMs - 300) / 1_000)
  expect(ends.toSorted((one, other) => other - one)).toEqual(ends)
  expect((await ask([answer(529)], 1, 4)).told.join()).not.toContain('at most')
})

test('the end that is told never lies beyond the deadline', async () => {
  const { told } = await ask([failure('TIMEOUT', 'request')], 1, 12)
  for (const line of told.filter((one) => one.includes('at most')))
    expect(Number(/at most ([\d.]+) s/.exec(line)?.[1])).toBeLessThanOrEqual(DEADLINE_MS / 1_000)
})

test.each([
  ['a time-out', 'STARVED, TIMEOUT', 'TIMEOUT'],
  ['a time-out before', 'TIMEOUT, STARVED', 'TIMEOUT'],
  ['a starved wait, and the deadline', 'STARVED, CANCELLED', 'STARVED'],
  ['a starved wait alone', 'STARVED, STARVED', 'STARVED'],
])('what was heard out decides: %s', async (_, codes, code) => {
  const { last } = await ask(
    codes.split(', ').map((one) => failure(one, 'request')),
    1,
    2,
  )
  expect(last).toMatchObject({ failure: { code } })
})
