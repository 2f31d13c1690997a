// What counts as a loss between two builds, and the table that tells both.
import { lossesIn, tableOf } from '../../../../scripts/bench/ratios.ts'

const TIMES = { bareNode: 25, curl: 315, whole: 390, floor: 1.4, overCurl: 3, startUp: 3.6 }

const OTHER = { ...TIMES, memory: 88, entryKib: 240 }

describe('a loss', () => {
  test('is more than a tenth of a ratio, of memory or of size', () => {
    expect(lossesIn([{ ...OTHER, overCurl: 3.31 }, OTHER])).toEqual([
      'whole diagnosis over curl: 3.31 bare nodes after 3.00',
    ])
    expect(lossesIn([{ ...OTHER, memory: 97, entryKib: 265 }, OTHER])).toHaveLength(2)
  })

  test('is no noise, no gain, and no slower machine', () => {
    expect(lossesIn([{ ...OTHER, overCurl: 3.29, startUp: 2 }, OTHER])).toEqual([])
    expect(lossesIn([{ ...OTHER, bareNode: 90, curl: 700, whole: 900 }, OTHER])).toEqual([])
  })

  test('needs a second build', () => {
    expect(lossesIn([OTHER])).toEqual([])
  })
})

test('the table has a column for each build', () => {
  const lines = tableOf([OTHER, { ...OTHER, startUp: 2 }])
    .trimEnd()
    .split('\n')
  expect(lines[0]).toBe('|  | this build | the other |')
  expect(lines).toContain('| a run without a key | 3.60 bare nodes | 2.00 bare nodes |')
})

test('what cannot be measured is said to be so', () => {
  expect(tableOf([{ ...OTHER, floor: NaN }])).toContain(
    '| one request by `node:https` over curl | not measured |\n',
  )
})
