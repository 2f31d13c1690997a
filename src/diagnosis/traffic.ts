// A try as it went over the wire: which connection carried it, and how long each part of it took.
import { shownBase } from '../claude/endpoint/endpoint-shape.ts'
import { tellableResponseHeaders } from '../claude/requests/tellable-headers.ts'
import type { Attempt, ConnectPhases, Course, HttpOutcome } from '../probes/observation.ts'
import type { Clean } from '../words/clean.ts'
import type { ToldHeaders, Traffic } from '../words/result.ts'

/** Undefined where nothing was sent. */
export function trafficOf(attempt: Attempt, clean: Clean): Traffic | undefined {
  const { outcome, sent } = attempt
  const course = outcome.kind === 'answer' ? outcome : outcome.course
  if (sent === undefined || course === undefined) return undefined
  const { carrier } = course
  const address = carrier?.connection.address
  return {
    method: sent.method,
    url: clean.named(shownBase(new URL(sent.url))).quoted,
    startedAt: new Date(startedAt(attempt, course)).toISOString(),
    requestHeaders: told(sent.headers, clean.named),
    requestBytes: sent.bodyBytes,
    ...endOf(outcome, clean),
    ...(carrier && { connection: carrier.number }),
    ...(address !== undefined && { address: clean.named(address).quoted }),
    timings: timingsOf(outcome, course),
  }
}

/** A try ends when its outcome stands, on both clocks. */
function startedAt({ at, durationMs }: Attempt, course: Course): number {
  return at + durationMs - (course.endAtMs - startOf(course))
}

function told(headers: ToldHeaders, clean: Clean | Clean['named']): ToldHeaders {
  const entries = Object.entries(headers)
  return Object.fromEntries(entries.map(([name, value]) => [clean(name).quoted, clean(value).quoted]))
}

function endOf(outcome: HttpOutcome, clean: Clean): Pick<Traffic, 'answer' | 'failure'> {
  if (outcome.kind === 'failure') return { failure: clean.named(outcome.failure.code).quoted }
  const { headers, body } = outcome
  return {
    answer: {
      headers: told(tellableResponseHeaders(headers), clean),
      bytes: body.length ?? body.bytes.length,
    },
  }
}

/** The connection that was opened for this request; undefined on one that served others before. */
function openedFor({ carrier }: Course): NonNullable<Course['carrier']>['connection'] | undefined {
  return carrier?.freeAtMs === undefined ? carrier?.connection : undefined
}

/** Connections are opened before the first request is ready. */
function startOf(course: Course): number {
  return Math.min(course.sentAtMs, openedFor(course)?.startedAtMs ?? course.sentAtMs)
}

/** When its connection stood, or was free, and the request was ready: it leaves at once. One that never came to a connection never left. */
function leftAt({ carrier, sentAtMs, endAtMs }: Course): number {
  if (carrier === undefined) return endAtMs
  const { connection, freeAtMs } = carrier
  return Math.min(endAtMs, Math.max(sentAtMs, freeAtMs ?? connection.startedAtMs + connection.durationMs))
}

/** The parts follow each other, and make up the whole. */
function timingsOf(outcome: HttpOutcome, course: Course): Traffic['timings'] {
  const left = leftAt(course)
  const head = outcome.kind === 'answer' ? Math.max(left, outcome.headAtMs) : course.endAtMs
  const opening = openingOf(openedFor(course)?.phases)
  const { dnsMs = 0, connectMs = 0 } = opening
  return {
    blockedMs: tenths(Math.max(0, left - startOf(course) - dnsMs - connectMs)),
    ...opening,
    waitMs: tenths(head - left),
    receiveMs: tenths(course.endAtMs - head),
  }
}

function openingOf({ dnsMs, tcpMs, proxyMs, tlsMs }: ConnectPhases = {}): Partial<Traffic['timings']> {
  const connect = [tcpMs, proxyMs, tlsMs].filter((ms) => ms !== undefined)
  return {
    ...(dnsMs !== undefined && { dnsMs: tenths(dnsMs) }),
    ...(connect.length > 0 && { connectMs: tenths(connect.reduce((sum, ms) => sum + ms, 0)) }),
    ...(tlsMs !== undefined && { tlsMs: tenths(tlsMs) }),
  }
}

/** Milliseconds to a tenth: more was not measured. */
function tenths(ms: number): number {
  return Math.round(Math.max(0, ms) * 10) / 10
}
