// Whose turn is next: everybody's comes once, in order within a host, and no host takes the places of another that waits.
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { inTurns, takeTurns, type Turn } from '../../../src/fleet/turns.ts'
import { fairWatch } from '../../support/fair-time.ts'

interface One {
  readonly host: string
}

const fleets = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 })
  .map((hosts) => hosts.map((host): One => ({ host })))
const hostOf = ({ host }: One): string => host

function all(fleet: readonly One[]): readonly Turn<One>[] {
  const next = takeTurns(fleet, hostOf)
  return [...fleet, undefined].flatMap(() => next() ?? [])
}

test('everybody’s turn comes once, and in the order of the list within a host', () => {
  fc.assert(
    fc.property(fleets, (fleet) => {
      const turns = all(fleet)
      expect(turns.map(({ at }) => at).toSorted((one, other) => one - other)).toEqual([...fleet.keys()])
      for (const { at, one } of turns) expect(one).toBe(fleet[at])
      for (const host of ['a', 'b', 'c', 'd']) {
        const places = turns.filter(({ one }) => one.host === host).map(({ at }) => at)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }
    }),
  )
})

test('a host has never two at work more than another that waits', () => {
  fc.assert(
    fc.property(fleets, (fleet) => {
      const waiting = fleet.map(hostOf)
      const atWork = new Map(waiting.map((host) => [host, 0]))
      for (const { one } of all(fleet)) {
        waiting.splice(waiting.indexOf(one.host), 1)
        atWork.set(one.host, (atWork.get(one.host) ?? 0) + 1)
        const least = Math.min(...waiting.map((host) => atWork.get(host) ?? 0))
        expect((atWork.get(one.host) ?? 0) - least).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('who is slow is handed no more than its share, who is quick goes on', () => {
  const fleet = ['slow', 'slow', 'slow', 'slow', 'quick', 'quick', 'quick', 'quick'].map((host) => ({ host }))
  const next = takeTurns(fleet, hostOf)
  const [, second, third] = [next(), next(), next()]
  expect([second, third].map((turn) => turn?.one.host)).toEqual(['quick', 'slow'])
  second?.over()
  expect(next()?.one.host).toBe('quick')
})

test('ten thousand hosts are handed out in a moment', () => {
  const fleet = Array.from({ length: 10_000 }, (_, at) => ({ host: `host-${at}` }))
  const tookMs = fairWatch()
  expect(all(fleet)).toHaveLength(10_000)
  expect(tookMs()).toBeLessThan(10_000)
})

test('the results stand in order, as many are asked as may be, and no place has more than two at hand', async () => {
  const fleet = Array.from({ length: 40 }, (_, at) => ({ host: `host-${at % 3}`, at }))
  let [asking, judging, mostAsked, mostAtHand, together] = [0, 0, 0, 0, 0]
  const results = await inTurns(fleet, { atOnce: 5, hostOf }, async ({ at }, answered) => {
    asking += 1
    mostAsked = Math.max(mostAsked, asking)
    mostAtHand = Math.max(mostAtHand, asking + judging)
    await pause(1 + (at % 4))
    asking -= 1
    answered()
    judging += 1
    await pause(1 + (at % 3) * 5)
    together = Math.max(together, asking)
    judging -= 1
    return at
  })
  expect(results).toEqual(fleet.map(({ at }) => at))
  expect(mostAsked).toBe(5)
  expect(mostAtHand).toBeLessThanOrEqual(10)
  expect(together).toBeGreaterThan(0)
})

test('what goes wrong after the answer ends the whole, once', async () => {
  const fleet = Array.from({ length: 6 }, (_, at) => ({ host: 'one', at }))
  const checked = inTurns(fleet, { atOnce: 2, hostOf }, async ({ at }, answered) => {
    answered()
    await pause(at === 0 ? 1 : 20)
    if (at === 0) throw new Error('broken')
  })
  await expect(checked).rejects.toThrow('broken')
})

test('who never says that it has answered keeps its place until its end', async () => {
  let [atWork, most] = [0, 0]
  const fleet = Array.from({ length: 12 }, () => ({ host: 'one' }))
  await inTurns(fleet, { atOnce: 3, hostOf }, async () => {
    atWork += 1
    most = Math.max(most, atWork)
    await pause(1)
    atWork -= 1
  })
  expect(most).toBe(3)
})
