// The rate limits that answers tell in their headers.

/** One limit of `anthropic-ratelimit-<name>-*`. */
export interface RateLimit {
  readonly name: string
  readonly limit: number
  readonly remaining: number
  /** RFC 3339, as the service wrote it; undefined when it is not a date. */
  readonly resetsAt: string | undefined
}

/** Names of the header family. Source: platform.claude.com/docs/en/api/rate-limits. As of 2026-11-22. */
export const RATE_LIMITS = [
  'requests',
  'tokens',
  'input-tokens',
  'output-tokens',
  'priority-input-tokens',
  'priority-output-tokens',
] as const

/** The limits told in an answer's headers; one without whole numbers, or of nothing, is passed over. */
export function rateLimitsIn(headers: Readonly<Record<string, string>>): readonly RateLimit[] {
  return RATE_LIMITS.flatMap((name) => {
    const told = (part: string): string | undefined => headers[nameOf(name, part)]
    const limit = wholeNumber(told('limit'))
    const remaining = wholeNumber(told('remaining'))
    if (limit === undefined || remaining === undefined || limit === 0) return []
    return [{ name, limit, remaining, resetsAt: dateIn(told('reset')) }]
  })
}

/** `anthropic-priority-…` stands without the word in between. */
function nameOf(name: string, part: string): string {
  return name.startsWith('priority-') ? `anthropic-${name}-${part}` : `anthropic-ratelimit-${name}-${part}`
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** The parser of dates takes much more than dates for one. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

function dateIn(text: string | undefined): string | undefined {
  return text !== undefined && DATE.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}
