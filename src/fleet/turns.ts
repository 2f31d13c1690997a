// Many are worked on at once, in turns: no host takes all the places, however long it keeps those waiting who ask it.

interface Turns<One> {
  /** How many are asked at a time. */
  readonly atOnce: number
  readonly hostOf: (one: One) => string
}

/**
 * The results in the order of the list. Whoever has `answered` is judged while the next one is asked: otherwise all that
 * came in the same moment would be judged first, and the network would stand idle. No place has more than two at hand.
 */
export async function inTurns<One, Result>(
  all: readonly One[],
  { atOnce, hostOf }: Turns<One>,
  work: (one: One, answered: () => void) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const next = takeTurns(all, hostOf)
  const place = async (): Promise<void> => {
    let judged: Promise<void> | undefined
    for (let turn = next(); turn !== undefined; turn = next()) {
      const { at, one, over } = turn
      const { promise: asked, resolve } = Promise.withResolvers<undefined>()
      const done = work(one, () => resolve(undefined)).then((result) => void (results[at] = result))
      await Promise.race([asked, done])
      over()
      await judged
      judged = done
    }
    await judged
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, place))
  return results
}

export interface Turn<One> {
  /** The place in the list. */
  readonly at: number
  readonly one: One
  /** To be called when the work is done. */
  readonly over: () => void
}

interface Lane<One> {
  readonly waiting: (readonly [at: number, one: One])[]
  atWork: number
}

/** Hands out one turn after the other: next is who stands first in the list among those whose host has the fewest at work. */
export function takeTurns<One>(
  all: readonly One[],
  hostOf: (one: One) => string,
): () => Turn<One> | undefined {
  const lanes = new Map<string, Lane<One>>()
  for (const [at, one] of all.entries()) {
    const lane = lanes.get(hostOf(one)) ?? { waiting: [], atWork: 0 }
    lane.waiting.push([at, one])
    lanes.set(hostOf(one), lane)
  }
  for (const { waiting } of lanes.values()) waiting.reverse()
  return () => {
    const [host, lane] = leastAtWork(lanes) ?? []
    const [at, one] = lane?.waiting.pop() ?? []
    if (host === undefined || lane === undefined || at === undefined || one === undefined) return undefined
    if (lane.waiting.length === 0) lanes.delete(host)
    lane.atWork += 1
    return { at, one, over: () => (lane.atWork -= 1) }
  }
}

/** Among those with equally few at work, the one whose next stands first in the list. */
function leastAtWork<One>(lanes: ReadonlyMap<string, Lane<One>>): readonly [string, Lane<One>] | undefined {
  let least: readonly [string, Lane<One>] | undefined
  for (const entry of lanes) if (least === undefined || isBefore(entry[1], least[1])) least = entry
  return least
}

function isBefore<One>(one: Lane<One>, other: Lane<One>): boolean {
  if (one.atWork !== other.atWork) return one.atWork < other.atWork
  return (one.waiting.at(-1)?.[0] ?? Infinity) < (other.waiting.at(-1)?.[0] ?? Infinity)
}
