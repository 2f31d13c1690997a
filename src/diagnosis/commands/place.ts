// The place that a command asks: the endpoint's own name and port, and the way that leads there.
import type { Shell } from '../../words/host.ts'
import type { Command, RemedyFacts } from '../catalogue/entry.ts'
import type { Way } from './way.ts'

const SAFE_HOSTNAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i

export interface Place {
  readonly hostname: string
  readonly port: number
  readonly protocol: string
  readonly way: Way
  readonly shell: Shell
}

/** The endpoint's host and port; undefined when the URL is unusable or its host would need quoting. */
function placeOf({ endpoint, way = {}, shell = 'sh' }: RemedyFacts): Place | undefined {
  if (!URL.canParse(endpoint)) return undefined
  const { hostname, port, protocol } = new URL(endpoint)
  if (!SAFE_HOSTNAME.test(hostname)) return undefined
  return { hostname, port: Number(port || (protocol === 'http:' ? 80 : 443)), protocol, way, shell }
}

/** A command about the endpoint; undefined where there is none to ask. */
export function atPlace(command: (place: Place) => string | undefined): Command {
  return (facts) => {
    const place = placeOf(facts)
    return place && command(place)
  }
}

/** The same command in two shells. */
export function perShell(commands: Readonly<Record<Shell, string>>): Command {
  return ({ shell = 'sh' }) => commands[shell]
}
