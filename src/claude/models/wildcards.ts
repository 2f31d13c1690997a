// Names in a list that stand for many models: a gateway routes whatever fits, and lists none of it.

/**
 * LiteLLM shows the patterns of its routes among its models (`*`, `anthropic/*`), and puts the provider's name before a model that fits none.
 * Source: BerriAI/litellm router_utils/pattern_match_deployments.py, docs.litellm.ai wildcard routing. As of 2026-11-27.
 */
const PROVIDER = 'anthropic/'

/** Most patterns that are compared. */
const MOST = 100

/** True of a pattern: nobody can call it. */
export function isWildcard(id: string): boolean {
  return id.includes('*')
}

/** True of a model that one of the patterns of a list stands for. */
export function isCovered(id: string, listed: readonly string[]): boolean {
  const patterns = listed.filter(isWildcard).slice(0, MOST)
  return patterns.some((pattern) => fits(id, pattern) || fits(PROVIDER + id, pattern))
}

/** Piece by piece, in time linear in both. */
function fits(id: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop() ?? ''
  if (!id.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = id.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return id.length - last.length >= at && id.endsWith(last)
}
