// What is said where the API was seen to answer at another path than the one that was given.
import { shownBase } from '../claude/endpoint/endpoint-shape.ts'
import { fail, unknown, type Answer } from '../words/finding.ts'
import type { HeardReading } from '../reading/reading.ts'
import { evidenceOf, toldBy } from '../reading/words.ts'
import { say } from '../words/phrase.ts'
import type { CheckContext } from './check.ts'

/** The API was seen to answer at another path of the same origin. */
export function elsewhere(reading: HeardReading, base: string, { clean }: CheckContext): Answer {
  const corrected = clean.named(base)
  const detail = say`${toldBy(reading, clean)}. The API isn’t at this base URL; it answers at ${corrected}.`
  return fail('endpoint.path', detail, { ...evidenceOf(reading, clean), corrected: corrected.quoted })
}

/** Messages are led on within the origin. Clients follow with the key and we don't, so that nothing is proven, and nothing is broken. */
export function ledOn(
  reading: HeardReading,
  path: string,
  { clean, endpoint: { base } }: CheckContext,
): Answer {
  const meant = base && baseOf(path, base)
  const corrected = meant === undefined ? undefined : clean.named(meant)
  const there =
    corrected === undefined ? say`` : say` Without a redirect, it answers at the base URL ${corrected}.`
  const detail = say`${toldBy(reading, clean)}. The official SDKs follow such a redirect within a host with the key; no key was sent along here, so it stays open.${there}`
  return unknown(detail, 'endpoint.unverified', {
    ...evidenceOf(reading, clean),
    location: clean(path).quoted,
    ...(corrected !== undefined && { corrected: corrected.quoted }),
  })
}

/** The base URL whose messages are at this path; undefined where it is the given one, or where no base URL has such messages. */
function baseOf(path: string, base: URL): string | undefined {
  const [, before] = /^(.*)\/v1\/messages$/.exec(path) ?? []
  const meant = before === undefined ? undefined : shownBase(new URL(base.origin + before))
  return meant === shownBase(base) ? undefined : meant
}
