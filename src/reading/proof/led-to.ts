// Redirects that clients follow by themselves, key and body along; we never do.
import type { HeardReading } from '../reading.ts'

/** Statuses by which clients ask again at another path of the same origin, with the same method, body and key. Source: fetch standard, httpx; RFC 9110, 15.4.8. */
const SAME_AGAIN: readonly number[] = [307, 308]

/** The path of the same origin at which clients ask again by themselves; undefined of any other answer. */
export function ledTo({ answer: { status, headers }, url }: HeardReading): URL | undefined {
  const location = headers['location']
  if (url === undefined || location === undefined || !SAME_AGAIN.includes(status)) return undefined
  const target = URL.parse(location, url)
  return target?.origin === new URL(url).origin && target.href !== url ? target : undefined
}
