// Waits between tries are spread over all they may be, grow, and stay within the cap.
import fc from 'fast-check'
import { BACKOFF, backoffMs } from '../../../src/retry/backoff.ts'

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('a wait is never negative, beyond its ceiling, or beyond the cap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), unit, (tries, random) => {
      const waitMs = backoffMs(tries, random)
      const ceiling = BACKOFF.baseMs * BACKOFF.factor ** (tries - 1)
      expect(Number.isInteger(waitMs)).toBe(true)
      expect(waitMs).toBeGreaterThanOrEqual(0)
      expect(waitMs).toBeLessThanOrEqual(Math.min(ceiling, BACKOFF.capMs))
    }),
  )
})

test.each([
  [1, 500],
  [2, 1_000],
  [3, 2_000],
  [4, 4_000],
  [9, 4_000],
])('after try %i the mean wait is %i ms', (tries, mean) => {
  const draws = Array.from({ length: 1_000 }, (_, at) => backoffMs(tries, at / 1_000))
  expect(draws.reduce((sum, ms) => sum + ms, 0) / draws.length).toBeCloseTo(mean, -1)
})
