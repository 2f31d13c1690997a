// Plays every scenario with the built action, as the runner starts it, and compares what it says with what is true.
import { SCENARIOS } from './index.ts'
import { causesWithout, checksWithout } from '../support/scenario-coverage.ts'
import { exampleOf, exemplary, expectExamples, writtenExamples } from '../support/scenario-examples.ts'
import { complaintsAbout, expectAsTold } from '../support/scenario-expect.ts'
import { expectGoldens } from '../support/scenario-golden.ts'
import { playAll } from '../support/scenario-run.ts'

const AT_ONCE = 4
/** A whole run and those before it in the queue. */
const PATIENCE_MS = 90_000

/** `SCENARIO_ONLY=proxy/` plays only those whose names begin so, while one works on them. */
const ONLY = process.env['SCENARIO_ONLY'] ?? ''

const POSSIBLE = SCENARIOS.filter(({ id, impossible }) => impossible === undefined && id.startsWith(ONLY))
const played = playAll(POSSIBLE, AT_ONCE)

test('no two scenarios have the same name', () => {
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length)
})

describe.each(POSSIBLE.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  test('says what is true', async () => expectAsTold(await played(id)), PATIENCE_MS)

  test('breaks no rule of safety', async () => expect(complaintsAbout(await played(id))).toEqual([]))

  if (scenario.golden) test('reads as it was approved', async () => expectGoldens(await played(id)))
})

for (const { id, impossible } of SCENARIOS) {
  const leaveOut = impossible === undefined ? undefined : test.skip
  leaveOut?.(`${id}: not here, because ${impossible}`, () => {})
}

const together = ONLY === '' ? describe : describe.skip

together('all of them together', () => {
  test('make every check pass, and fail', async () => {
    expect(checksWithout(await Promise.all(POSSIBLE.map(({ id }) => played(id))))).toEqual([])
  })

  test('read as the examples of the docs', async () => {
    const chosen = [...exemplary(SCENARIOS)].filter(([, { impossible }]) => impossible === undefined)
    const seen = await Promise.all(
      chosen.map(async ([cause, { id }]) => [cause, exampleOf(await played(id))] as const),
    )
    expectExamples(Object.fromEntries(seen))
    expect(Object.keys(writtenExamples()).toSorted()).toEqual([...exemplary(SCENARIOS).keys()].toSorted())
  })

  test('lead to every cause that can be told', () => expect(causesWithout(SCENARIOS)).toEqual([]))
})
