// Base URLs that were probably meant when the API is not at the one that was given.

/**
 * Paths that people paste behind a base URL although clients add it themselves, longest first. Sources: streamystats#491,
 * zed-industries/zed#59399, langchain#31325, vellum-assistant#25930. As of 2026-11-22.
 */
const PASTED = /(?:\/v1)*\/(?:messages(?:\/count_tokens)?|complete|chat\/completions|models|v1)\/?$/

/** Paths under which gateways keep this API: OpenRouter and Vercel below `/api`, Foundry, Cloudflare and others below `/anthropic`. */
const PREFIXES = ['/anthropic', '/api', '/api/anthropic', '/v1']

/** Most candidates that are asked. */
const MOST = 6

/** The base URL without what clients add to it themselves; undefined where nothing of that stands behind it. */
export function withoutPasted(base: URL): URL | undefined {
  const given = base.pathname.replace(/\/+$/, '')
  const cut = cutOf(given)
  return cut === given ? undefined : new URL(base.origin + cut)
}

function cutOf(path: string): string {
  return path.replace(PASTED, '').replace(PASTED, '')
}

/** Candidates of the same origin, most probable first, without the one that was given; `own` is the path that the provider's base URLs have. */
export function baseCandidates(base: URL, own = ''): readonly URL[] {
  const given = base.pathname.replace(/\/+$/, '')
  const cut = cutOf(given)
  const added = PREFIXES.filter((prefix) => !cut.endsWith(prefix)).map((prefix) => cut + prefix)
  const paths = [...new Set([own || cut, cut, ...added, ''])].filter((path) => path !== given)
  return paths.slice(0, MOST).map((path) => new URL(base.origin + path))
}
