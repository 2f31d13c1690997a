// When connections that failed say enough about all that come after them, and for how long.
import { CANCELLED, STARVED } from '../../../src/probes/failure.ts'
import { countLosses } from '../../../src/fleet/losses.ts'
import type { Connection } from '../../../src/probes/connection.ts'
import { connection } from '../../support/answers.ts'

function failed(code: string): Connection {
  return { socket: undefined, observation: connection({ failure: { phase: 'tcp', code, reason: '' } }) }
}

const stood = { socket: {}, observation: connection() } as Connection

interface Heard {
  readonly atMs: number
  readonly one: Connection
}

/** Six refusals in the second from 100 ms. */
const SIX = Array.from({ length: 6 }, (_, at): Heard => ({
  atMs: 100 + at * 200,
  one: failed('ECONNREFUSED'),
}))

/** The failure that is certain at a moment, after all this. */
function certain(heard: readonly Heard[], askedMs: number): string | undefined {
  let nowMs = 0
  const losses = countLosses(() => nowMs)
  for (const { atMs, one } of heard) {
    nowMs = atMs
    losses.hear(one)
  }
  nowMs = askedMs
  return losses.certain()?.failure?.code
}

test.each([
  ['six in a row over a second', SIX, 1_200, 'ECONNREFUSED'],
  ['five', SIX.slice(1), 1_200, undefined],
  ['many in one moment', SIX.map(({ one }) => ({ atMs: 100, one })), 1_200, undefined],
  ['six, and one that stood after them', [...SIX, { atMs: 1_150, one: stood }], 1_200, undefined],
  ['six, of which one stood', SIX.with(3, { atMs: 700, one: stood }), 1_200, undefined],
  [
    'six that the end of the run cut off',
    SIX.map(({ atMs }) => ({ atMs, one: failed(CANCELLED) })),
    1_200,
    undefined,
  ],
  [
    'six that this machine let nobody hear out',
    SIX.map(({ atMs }) => ({ atMs, one: failed(STARVED) })),
    1_200,
    undefined,
  ],
  ['six, half a minute ago', SIX, 31_200, undefined],
])('%s', (_, heard, askedMs, expected) => expect(certain(heard, askedMs)).toBe(expected))

test('the latest is told as long as none stood after it', () => {
  const losses = countLosses(() => 0)
  expect(losses.latest()).toBeUndefined()
  losses.hear(failed('ECONNRESET'))
  expect(losses.latest()?.failure?.code).toBe('ECONNRESET')
  losses.hear(stood)
  expect(losses.latest()).toBeUndefined()
})
