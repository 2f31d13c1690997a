// Stands in the npm package for `@actions/github`: the issue belongs to workflows, and no flag of the terminal asks for it.

/** Throws: nothing in a terminal keeps an issue. */
export function getOctokit(): never {
  throw new Error('this package keeps no issue: the action does')
}
