// How far one word is from another.

/** Levenshtein distance in characters. Both words are cut at 256 so that outside words cannot cost time. */
export function editDistance(left: string, right: string): number {
  const from = [...left.slice(0, 256)]
  const to = [...right.slice(0, 256)]
  let above = to.map((_, at) => at + 1)
  from.forEach((letter, row) => {
    let diagonal = row
    let before = row + 1
    above = above.map((up, column) => {
      const cost = letter === to[column] ? diagonal : 1 + Math.min(diagonal, up, before)
      diagonal = up
      before = cost
      return cost
    })
  })
  return above.at(-1) ?? from.length
}
