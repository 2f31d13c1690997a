// Which shard a target belongs to: exactly one, the same for ever, and few change when shards are added.
import fc from 'fast-check'
import { assignShard, digestOf } from '../../../src/fleet/shard.ts'

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 50 })
const counts = fc.integer({ min: 1, max: 256 })

test('every name has one shard, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), counts, (name, count) => {
      const shard = assignShard(name, count)
      expect(shard).toBeGreaterThanOrEqual(1)
      expect(shard).toBeLessThanOrEqual(count)
      expect(assignShard(name, count)).toBe(shard)
    }),
  )
})

test('a further shard takes names from the others, and moves none between them', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 255 }), (all, count) => {
      for (const name of all)
        expect([assignShard(name, count), count + 1]).toContain(assignShard(name, count + 1))
    }),
    { numRuns: 50 },
  )
})

test.each([2, 4, 16])('%i shards have about the same of many names', (count) => {
  const many = 4_000
  const shards = Array.from({ length: many }, (_, at) => assignShard(`team-${at}`, count))
  const sizes = [...Map.groupBy(shards, (shard) => shard).values()].map(({ length }) => length)
  expect(sizes).toHaveLength(count)
  // Five standard deviations of a fair draw.
  const share = many / count
  const slack = 5 * Math.sqrt(share * (1 - 1 / count))
  for (const size of sizes) expect(Math.abs(size - share)).toBeLessThan(slack)
})

test('a fourth shard moves a fourth of the names', () => {
  const all = Array.from({ length: 4_000 }, (_, at) => `team-${at}`)
  const moved = all.filter((name) => assignShard(name, 3) !== assignShard(name, 4))
  expect(moved.length / all.length).toBeCloseTo(1 / 4, 1)
})

test('the digest tells files apart by their names in their order', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      expect(digestOf(one) === digestOf(other)).toBe(isSame)
    }),
  )
})
