// The errors of AWS: their type stands in a header, and not always in the body.
import type { RoadAnswer } from './road.ts'
import { objectIn } from './road-requests.ts'

/** The error with its type where readers look for it. Source: the JSON protocol of AWS, `x-amzn-errortype: Type:http://…`. As of 2026-11-26. */
export function awsError({ headers, json }: RoadAnswer): unknown {
  const said = objectIn(json)
  const type = (headers['x-amzn-errortype'] ?? '').split(/[:,]/)[0]?.trim()
  if (type === undefined || type === '') return said === undefined ? json : withOwnType(said)
  return { ...said, __type: type }
}

/** Types may be written with their namespace before a `#`. A body with a message alone still is AWS's. */
function withOwnType(said: Readonly<Record<string, unknown>>): unknown {
  const type = said['__type']
  if (typeof type === 'string') return { ...said, __type: type.replace(/^.*#/, '') }
  const isMessage = Object.keys(said).every((name) => /^message$/i.test(name))
  return isMessage ? { ...said, __type: 'UnknownException' } : said
}
