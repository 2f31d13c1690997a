// A short fuzz for the gate, the same every time, and that the fuzz itself would find what it is there for.
import { openKinds, type OpenKinds } from './kinds.ts'
import { defineKind } from './kind.ts'
import { realKey, spoken } from './words.ts'
import { leaksIn } from '../support/scenario-leaks.ts'

/** Some seconds for each. */
const EXECUTIONS: Readonly<Record<string, number>> = {
  'engine runs': 40,
  'cloud runs': 40,
  'answers read and diagnosed': 300,
  merges: 15,
  'targets files read': 30,
  'inputs read': 400,
  'words quoted': 600,
}

let open: OpenKinds

beforeAll(async () => {
  open = await openKinds(1)
}, 60_000)

afterAll(() => open.close())

test.each(Object.entries(EXECUTIONS))('%s: no invariant is broken', async (name, executions) => {
  const kind = open.turns.flatMap(({ lanes }) => lanes).find((each) => each.name === name)
  expect(await kind?.check({ seed: 1, executions })).toEqual({ executions, failure: undefined })
})

test('every kind has its run in the gate', () => {
  const names = open.turns.map(({ lanes }) => lanes[0]?.name)
  expect(names).toEqual(Object.keys(EXECUTIONS))
})

describe('what is broken is told', () => {
  const echo = defineKind('echo', realKey, (key) => leaksIn(spoken('it is ⟦rot13⟧', key), key))

  test('with the seed and the path that lead to it again', async () => {
    const { failure } = await echo.check({ seed: 7, executions: 5 })
    expect(failure?.complaints).toContain('rot13')
    const again = await echo.check({ seed: 7, executions: 5, path: failure?.path ?? '' })
    expect(again.failure?.input).toBe(failure?.input)
  })

  test('as an exception is', async () => {
    const broken = defineKind('broken', realKey, () => {
      throw new TypeError('nobody expected that')
    })
    expect((await broken.check({ seed: 7, executions: 5 })).failure?.complaints).toContain('TypeError')
  })
})
