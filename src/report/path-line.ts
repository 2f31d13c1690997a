// The path of a request in one line: each hop with the mark of what was found there, and the times beneath.
import { anthropic } from '../claude/providers/anthropic.ts'
import { CLOUD_IDS } from '../words/cloud.ts'
import type { CheckId } from '../words/check-ids.ts'
import type { Finding } from '../words/finding.ts'
import type { EndpointResult } from '../words/result.ts'
import { KIND_MARK, kindOf, phasesOf, type Kind } from './found.ts'
import { duration } from './one-line.ts'

interface Hop {
  readonly name: string
  readonly checks: readonly CheckId[]
}

/** Hops in the order of a request. */
const HOPS: readonly Hop[] = [
  { name: 'Key', checks: ['key-shape', 'key-exposure'] },
  { name: 'URL', checks: ['endpoint-shape'] },
  { name: 'DNS', checks: ['dns'] },
  { name: 'TCP', checks: ['tcp', 'addresses'] },
  { name: 'Proxy', checks: ['proxy-route', 'proxy-tunnel'] },
  { name: 'TLS', checks: ['tls-trust', 'tls-expiry'] },
  { name: 'API', checks: ['http-reach', 'api-identity', 'clock'] },
  { name: 'Auth', checks: ['key-accepted', 'auth-schemes', 'identity', 'rate-limits'] },
  { name: 'Models', checks: ['models'] },
  { name: 'Format', checks: ['request-format'] },
  { name: 'Message', checks: ['live-message', 'live-stream'] },
]

/** Marks, the most telling first: what failed hides what passed, and what was skipped hides nothing. */
const WORST: readonly Kind[] = ['fail', 'crash', 'warn', 'unknown', 'note', 'pass', 'skip', 'none']

/** Hops that are shown only where something was found there that is not usual: a base URL is nearly always right. */
const QUIET: readonly string[] = ['URL']

/** `Key ✅ → DNS ✅ → TLS ✅ → API ✅ → Auth ❌ → Models ⏭️`; a hop that no check asked about is left out. */
export function pathLine(endpoint: EndpointResult, provider: string): string {
  return HOPS.flatMap((hop) => {
    const mark = markOf(hop, endpoint)
    const isUsual = QUIET.includes(hop.name) && mark === 'pass'
    return mark === undefined || isUsual
      ? []
      : [`${nameOf(hop, endpoint, provider)}\u00a0${KIND_MARK[shown(mark)]}`]
  }).join(' → ')
}

/** The vendor's API, a cloud, or a gateway before it, whose own key may be what fails where requests are answered. */
function nameOf({ name }: Hop, { cause }: EndpointResult, provider: string): string {
  if (name === 'Format' && cause === 'auth.upstream') return 'Gateway’s key'
  if (name !== 'API' || provider === anthropic.id) return name
  return CLOUD_IDS.some((id) => id === provider) ? 'Cloud' : 'Gateway'
}

/** A note is worth reading, and the hop is passed. */
function shown(kind: Kind): Kind {
  return kind === 'note' ? 'pass' : kind
}

function markOf({ name, checks }: Hop, { findings, phases }: EndpointResult): Kind | undefined {
  const here = findings.filter(({ check }) => checks.includes(check))
  const kinds = here.map(kindOf)
  const worst = WORST.find((kind) => kinds.includes(kind))
  const isBypassed = name === 'Proxy' && phases.proxyMs === undefined && here.every(isQuiet)
  return isBypassed || worst === 'none' ? undefined : worst
}

function isQuiet(finding: Finding): boolean {
  return ['pass', 'note', 'none', 'skip'].includes(kindOf(finding))
}

/** `DNS 1 ms + TCP 2 ms + TLS 30 ms + first byte 101 ms = 134 ms`; empty where nothing was measured. */
export function timesLine(endpoint: EndpointResult): string {
  const phases = phasesOf(endpoint)
  const total = phases.at(-1)
  const parts = phases.slice(0, -1).map(({ short, ms }) => `${short} ${duration(ms)}`)
  if (total?.short !== 'total' || parts.length === 0) return ''
  return `${parts.join(' + ')} = ${duration(total.ms)}`
}
