// The distance between words.
import fc from 'fast-check'
import { editDistance } from '../../../../src/claude/models/edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['api.antropic.com', 'api.anthropic.com', 1],
])('from %j to %j it is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
})

test('it is a distance: the same both ways, and never longer than a detour', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (one, other, third) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one))
      expect(editDistance(one, other)).toBeLessThanOrEqual(
        editDistance(one, third) + editDistance(third, other),
      )
    }),
  )
})
