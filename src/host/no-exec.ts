// Stands in the bundle for `@actions/exec`, which the toolkit loads at once, Node's child processes included, to ask for the system's name.

/** Only `core.platform` would call it. */
export function getExecOutput(): never {
  throw new Error('this bundle starts no programs for the toolkit: see docs/decisions/toolkit.md')
}
