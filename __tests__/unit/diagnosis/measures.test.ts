// The figures of a run: every attempt in the order of time, and the phases that took place.
import type { Exchange, HttpOutcome } from '../../../src/probes/observation.ts'
import { attemptsOf, phasesOf } from '../../../src/diagnosis/measures.ts'
import { answer, connection, exchange, failure } from '../../support/answers.ts'

const AT = Date.parse('2026-11-22T12:00:00Z')

function outcomeOf(outcome: HttpOutcome, waitedMs?: number): string | undefined {
  const attempt = { at: AT, durationMs: 1.6, outcome, ...(waitedMs !== undefined && { waitedMs }) }
  return attemptsOf([{ name: 'models', attempts: [attempt], outcome }])[0]?.outcome
}

test.each([
  ['ok', answer(200), undefined],
  ['refused', answer(401), undefined],
  ['refused', failure('ECONNREFUSED'), undefined],
  ['retried', answer(529), 100],
  ['retried', failure('ECONNRESET'), 100],
  ['timed-out', failure('TIMEOUT'), 100],
  ['timed-out', failure('STARVED'), 100],
  ['cancelled', failure('CANCELLED'), undefined],
] as const)('an attempt is %s, case %#', (expected, outcome, waitedMs) => {
  expect(outcomeOf(outcome, waitedMs)).toBe(expected)
})

test('attempts of all requests stand in the order of time, with their status', () => {
  const attempt = (at: number, outcome: HttpOutcome): Exchange['attempts'][number] => ({
    at: AT + at,
    durationMs: 1.6,
    outcome,
  })
  const first = {
    name: 'a',
    attempts: [attempt(0, answer(529)), attempt(50, answer(200))],
    outcome: answer(200),
  }
  const second = { name: 'b', attempts: [attempt(20, failure('X'))], outcome: failure('X') }
  const told = attemptsOf([first, second])
  expect(told.map(({ request, at }) => [request, Date.parse(at) - AT])).toEqual([
    ['a', 0],
    ['b', 20],
    ['a', 50],
  ])
  expect(told[0]).toMatchObject({ durationMs: 2, status: 529 })
  expect(told[1]).not.toHaveProperty('status')
})

describe('the phases', () => {
  const stood = connection({ startedAtMs: 5, durationMs: 100.04, phases: { dnsMs: 1.26, tcpMs: 2 } })

  test('end with the first answer', () => {
    expect(phasesOf(stood, [exchange(answer(200))], false)).toEqual({
      dnsMs: 1.26,
      tcpMs: 2,
      firstByteMs: expect.closeTo(14.96, 5) as number,
      totalMs: 125,
    })
  })

  test('without an answer end with the connection, and what did not happen is absent', () => {
    expect(phasesOf(stood, [exchange(failure('X'))], false)).toEqual({
      dnsMs: 1.26,
      tcpMs: 2,
      totalMs: 100.04,
    })
  })
})
