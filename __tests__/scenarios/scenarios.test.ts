// Plays every scenario whose world is simulated; that together they show every check, every cause and every example.
import { causesWithout, checksWithout } from '../support/scenario-coverage.ts'
import { exemplary, writtenExamples } from '../support/scenario-examples.ts'
import { isWhole, testScenarios } from '../support/scenario-tests.ts'
import { SCENARIOS, SIMULATED } from './index.ts'

const AT_ONCE = 5

const all = testScenarios(SIMULATED, AT_ONCE)

test('no two scenarios have the same name', () => {
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length)
})

test('scenarios lead to every cause that can be told', () => expect(causesWithout(SCENARIOS)).toEqual([]))

test('every cause has its example in the docs', () => {
  expect(Object.keys(writtenExamples()).toSorted()).toEqual([...exemplary(SCENARIOS).keys()].toSorted())
})

const ofAll = isWhole ? test : test.skip

ofAll('scenarios make every check pass, and fail (not where SCENARIO_ONLY plays some)', async () => {
  expect(checksWithout(await all())).toEqual([])
})
