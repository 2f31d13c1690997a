// Finds any of many exact texts in another one: in one pass, however many they are.

/** The place of something found: from the first character to behind the last. */
export type Interval = readonly [start: number, end: number]

export interface Needles {
  readonly add: (needle: string) => void
  /** Every occurrence of every needle, by its end; several may overlap. */
  readonly intervalsIn: (text: string) => readonly Interval[]
  /** The needles that occur. */
  readonly foundIn: (text: string) => ReadonlySet<string>
}

/** Needles are looked up by their last characters: how they begin, many have in common. Shorter needles are not taken. */
const SHORTEST_NEEDLE = 8

/** Seven bits of each of three characters. */
const CODE_BITS = 7
const HASH_BITS = 3 * CODE_BITS
const CODE_MASK = (1 << CODE_BITS) - 1
const HASH_MASK = (1 << HASH_BITS) - 1

/** A search for many texts in one pass. */
export function makeNeedles(needles: Iterable<string> = []): Needles {
  // A bit for every hash of three characters that some needle ends with: almost every place of a text is passed over by it alone.
  const endings = new Uint32Array(1 << (HASH_BITS - 5))
  const byEnd = new Map<string, string[]>()
  const add = (needle: string): void => {
    if (needle.length < SHORTEST_NEEDLE) return
    const end = needle.slice(-SHORTEST_NEEDLE)
    byEnd.set(end, [...(byEnd.get(end) ?? []), needle])
    const hash = [...end.slice(-3)].reduce((sum, char) => hashed(sum, char.charCodeAt(0)), 0)
    endings[hash >>> 5] = (endings[hash >>> 5] ?? 0) | (1 << (hash & 31))
  }
  const visit = (text: string, found: (needle: string, end: number) => void): void => {
    let hash = 0
    for (let at = 0; at < text.length; at += 1) {
      hash = hashed(hash, text.charCodeAt(at))
      if (((endings[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) continue
      const end = at + 1
      for (const needle of byEnd.get(text.slice(Math.max(0, end - SHORTEST_NEEDLE), end)) ?? [])
        if (text.startsWith(needle, end - needle.length)) found(needle, end)
    }
  }
  for (const needle of needles) add(needle)
  return {
    add,
    intervalsIn: (text) => {
      const intervals: Interval[] = []
      visit(text, (needle, end) => intervals.push([end - needle.length, end]))
      return intervals
    },
    foundIn: (text) => {
      const found = new Set<string>()
      visit(text, (needle) => found.add(needle))
      return found
    },
  }
}

function hashed(hash: number, code: number): number {
  return ((hash << CODE_BITS) | (code & CODE_MASK)) & HASH_MASK
}

/** The text with `by` instead of each stretch that intervals cover; those which touch or overlap are one stretch. */
export function replaceIntervals(text: string, intervals: readonly Interval[], by: string): string {
  if (intervals.length === 0) return text
  let out = ''
  let kept = 0
  let covered = -1
  for (const [start, end] of intervals.toSorted(([one], [other]) => one - other)) {
    if (start > covered) {
      out += text.slice(kept, start) + by
      covered = end
    }
    covered = Math.max(covered, end)
    kept = covered
  }
  return out + text.slice(kept)
}
