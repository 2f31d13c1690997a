// Only what may pass by itself is tried again, never beyond the deadline, and never an answer that decides.
import fc from 'fast-check'
import { CANCELLED, LINK_LOCAL, NOT_LOOPBACK, STARVED, TIMEOUT } from '../../../src/probes/failure.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import { nextTryMs, type RetryFacts } from '../../../src/retry/retry.ts'
import { answer, failure } from '../../support/answers.ts'

const FACTS: RetryFacts = { tries: 1, attempts: 20, leftMs: 60_000, now: 0, random: 0.5 }

/** How often an outcome that repeats itself is tried altogether. */
function triesOf(outcome: HttpOutcome, attempts = 20): number {
  let tries = 1
  while (nextTryMs(outcome, { ...FACTS, attempts, tries }) !== undefined) tries += 1
  return tries
}

describe('answers', () => {
  test.each([200, 204, 301, 400, 401, 402, 403, 404, 405, 413, 422, 451])('%i is heard once', (status) => {
    expect(triesOf(answer(status))).toBe(1)
  })

  test.each([408, 409, 429, 500, 502, 503, 504, 520, 529])('%i is tried to the last attempt', (status) => {
    expect(triesOf(answer(status), 4)).toBe(4)
  })

  test.each([401, 403])('%i is final, whatever x-should-retry says', (status) => {
    expect(triesOf(answer(status, {}, { 'x-should-retry': 'true', 'retry-after': '0' }))).toBe(1)
  })

  test.each(['enforced_spend_limit_reached', 'contract_spend_limit_reached'])(
    '429 with %s ends on a date, and not by trying',
    (code) => {
      const error = { type: 'rate_limit_error', message: 'm', details: { error_code: code } }
      expect(triesOf(answer(429, { type: 'error', error }))).toBe(1)
      expect(triesOf(answer(429, { type: 'error', error }, { 'x-should-retry': 'true' }))).toBe(1)
    },
  )

  test('x-should-retry decides for the rest, as in the SDK', () => {
    expect(triesOf(answer(529, {}, { 'x-should-retry': 'false' }))).toBe(1)
    expect(triesOf(answer(404, {}, { 'x-should-retry': 'true' }), 3)).toBe(3)
    expect(triesOf(answer(404, {}, { 'x-should-retry': 'perhaps' }), 3)).toBe(1)
  })

  test('the server’s wait is taken as it is', () => {
    expect(nextTryMs(answer(429, {}, { 'retry-after': '7' }), FACTS)).toBe(7_000)
    expect(nextTryMs(answer(429), FACTS)).toBe(500)
  })
})

describe('failures', () => {
  test.each([
    ['ECONNREFUSED', 'tcp'],
    ['EHOSTUNREACH', 'tcp'],
    ['ENETUNREACH', 'tcp'],
    ['ETIMEDOUT', 'tcp'],
    [TIMEOUT, 'tcp'],
    [TIMEOUT, 'tls'],
    [TIMEOUT, 'dns'],
    ['ENOTFOUND', 'dns'],
    ['ENODATA', 'dns'],
  ] as const)('%s in %s gets one more try', (code, phase) => {
    expect(triesOf(failure(code, phase))).toBe(2)
  })

  test.each([
    ['CERT_HAS_EXPIRED', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    [CANCELLED, 'request'],
    [LINK_LOCAL, 'dns'],
    [NOT_LOOPBACK, 'dns'],
  ] as const)('%s in %s is final', (code, phase) => {
    expect(triesOf(failure(code, phase))).toBe(1)
  })

  test.each([
    ['ECONNRESET', 'tls'],
    ['ECONNRESET', 'request'],
    ['UND_ERR_SOCKET', 'answer'],
    ['EAI_AGAIN', 'dns'],
    [TIMEOUT, 'request'],
    [STARVED, 'tls'],
    [STARVED, 'request'],
  ] as const)('%s in %s is tried to the last attempt', (code, phase) => {
    expect(triesOf(failure(code, phase), 4)).toBe(4)
  })
})

test('no wait reaches the deadline, and no try exceeds the attempts', () => {
  const outcomes = fc.oneof(
    fc.integer({ min: 100, max: 599 }).map((status) => answer(status)),
    fc.nat(200_000).map((ms) => answer(429, {}, { 'retry-after-ms': String(ms) })),
    fc.constantFrom('ECONNRESET', 'ECONNREFUSED', TIMEOUT).map((code) => failure(code)),
  )
  const facts = fc.record({
    ...{ tries: fc.integer({ min: 1, max: 25 }), attempts: fc.integer({ min: 1, max: 20 }) },
    ...{ leftMs: fc.integer({ min: -1_000, max: 60_000 }), now: fc.constant(0) },
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  })
  fc.assert(
    fc.property(outcomes, facts, (outcome, given) => {
      const waitMs = nextTryMs(outcome, given)
      if (waitMs === undefined) return
      expect(waitMs).toBeGreaterThanOrEqual(0)
      expect(waitMs).toBeLessThan(given.leftMs)
      expect(given.tries).toBeLessThan(given.attempts)
    }),
    { numRuns: 1_000 },
  )
})
