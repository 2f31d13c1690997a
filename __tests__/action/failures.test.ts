// Every public failure that can be seen from here is played, and comes to the cause that those people finally found.
import { SCENARIOS } from '../scenarios/index.ts'
import { FAILURE_TABLE } from '../support/failure-table.ts'

const CAUSE_OF = new Map(SCENARIOS.map(({ id, expect: { cause } }) => [id, cause]))

const PLAYED = FAILURE_TABLE.flatMap((row) => ('unseen' in row ? [] : [row]))

test('no row stands twice', () => {
  const rows = FAILURE_TABLE.map(({ row }) => row)
  expect(rows).toEqual([...new Set(rows)].toSorted((one, other) => one - other))
})

test('what cannot be seen from here says why', () => {
  const unseen = FAILURE_TABLE.flatMap((row) => ('unseen' in row ? [row.unseen] : []))
  expect(unseen.filter((why) => why.length < 10)).toEqual([])
  expect(PLAYED.length).toBeGreaterThan(unseen.length * 3)
})

test.each(PLAYED.map((row) => [row.row, row.symptom, row] as const))(
  '%i: %s',
  (_, __, { scenarios, cause }) => {
    expect(scenarios.length).toBeGreaterThan(0)
    expect(scenarios.map((id) => [id, CAUSE_OF.get(id)])).toEqual(scenarios.map((id) => [id, cause]))
  },
)

test('every scenario out of the field has its row', () => {
  const told = new Set(PLAYED.flatMap(({ scenarios }) => scenarios))
  const field = [...CAUSE_OF.keys()].filter((id) => id.startsWith('field/'))
  const nearMisses = ['field/gateway wants the key in Authorization, and is asked so']
  expect(field.filter((id) => !told.has(id))).toEqual(nearMisses)
})
