// The tests of scenarios: each is played by the built action, as the runner starts it, and what it says is compared with what is true.
import { SCENARIOS } from '../scenarios/index.ts'
import { exampleOf, exemplary, expectExamples } from './scenario-examples.ts'
import { complaintsAbout, expectAsTold } from './scenario-expect.ts'
import { expectGoldenSummary } from './scenario-golden.ts'
import { testWith } from './programs.ts'
import { unlikeTheRun } from './repeated-lines.ts'
import { playAll } from './scenario-run.ts'
import type { Played, Scenario } from './scenario.ts'

/** A whole run, and again where the machine held it up. */
const PATIENCE_MS = 240_000

/** `SCENARIO_ONLY=proxy/` plays only those whose names begin so, while one works on them. */
const ONLY = process.env['SCENARIO_ONLY'] ?? ''

const testOfCurl = testWith('curl')

/** Whether all scenarios of a file are played, so that something can be said of them together. */
export const isWhole = ONLY === ''

/** Whether a scenario is chosen, and possible on this machine. */
export function isPlayed({ id, impossible }: Pick<Scenario, 'id' | 'impossible'>): boolean {
  return id.startsWith(ONLY) && impossible === undefined
}

/** Starts to play these, so many at once, and tests each; gives all that were played. */
export function testScenarios(
  scenarios: readonly Scenario[],
  atOnce: number,
): () => Promise<readonly Played[]> {
  const chosen = scenarios.filter(({ id }) => id.startsWith(ONLY))
  const possible = chosen.filter(isPlayed)
  const played = playAll(possible, atOnce)

  describe.each(possible.map((scenario) => [scenario.id, scenario] as const))('%s', (id, { golden }) => {
    test('says what is true', async () => expectAsTold(await played(id)), PATIENCE_MS)

    test('breaks no rule of safety', async () => expect(complaintsAbout(await played(id))).toEqual([]))

    testOfCurl('its lines of curl fail as it did', async () => {
      const one = await played(id)
      expect(one.repeated.flatMap((repeated) => unlikeTheRun(repeated, one) ?? [])).toEqual([])
    })

    if (golden) test('reads as it was approved', async () => expectGoldenSummary(await played(id)))
  })

  for (const { id, impossible } of chosen) {
    const leaveOut = impossible === undefined ? undefined : test.skip
    leaveOut?.(`${id}: not here, because ${impossible}`, () => {})
  }

  test('the examples of the docs are read from them', async () => {
    const examples = [...exemplary(SCENARIOS)].filter(([, scenario]) => possible.includes(scenario))
    const seen = examples.map(async ([cause, { id }]) => [cause, exampleOf(await played(id))] as const)
    expectExamples(Object.fromEntries(await Promise.all(seen)))
  })

  return () => Promise.all(possible.map(({ id }) => played(id)))
}
