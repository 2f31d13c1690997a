// Plays every scenario with the built action, as the runner starts it, and compares what it says with what is true.
import { SCENARIOS } from './scenarios/index.ts'
import { complaintsAbout, expectAsTold } from './support/scenario-expect.ts'
import { expectGoldens } from './support/scenario-golden.ts'
import { playAll } from './support/scenario-run.ts'

const AT_ONCE = 4

const played = playAll(SCENARIOS, AT_ONCE)

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  test('says what is true', async () => expectAsTold(await played(id)), 90_000)

  test('breaks no rule of safety', async () => expect(complaintsAbout(await played(id))).toEqual([]))

  if (scenario.golden) test('reads as it was approved', async () => expectGoldens(await played(id)))
})
