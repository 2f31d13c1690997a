// A try as it went over the wire: the parts follow each other and make up the whole, and nothing secret is told.
import { trafficOf } from '../../../src/diagnosis/traffic.ts'
import type { Attempt, Carrier, HttpOutcome } from '../../../src/probes/observation.ts'
import { tellableRequestHeaders } from '../../../src/claude/requests/tellable-headers.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeClean } from '../../../src/words/clean.ts'
import type { Traffic } from '../../../src/words/result.ts'
import { answer, connection, failure } from '../../support/answers.ts'

const ENDED = Date.parse('2026-11-22T12:00:01Z')
const clean = makeClean(makeScrubber([]))

/** Dns from 0, tcp, proxy, tls until 60, and 5 ms that belong to no phase. */
const opened = connection({
  startedAtMs: 0,
  durationMs: 65,
  address: '192.0.2.1',
  phases: { dnsMs: 10, tcpMs: 20, proxyMs: 5, tlsMs: 25 },
})

function traffic(outcome: HttpOutcome, headers: Readonly<Record<string, string>> = {}): Traffic | undefined {
  const attempt: Attempt = {
    at: ENDED - 200,
    durationMs: 200,
    outcome,
    sent: {
      method: 'POST',
      url: 'https://a.example/v1/messages?x=1',
      bodyBytes: 7,
      headers: tellableRequestHeaders(headers),
    },
  }
  return trafficOf(attempt, clean)
}

const times = { sentAtMs: 40, headAtMs: 180, endAtMs: 200 }
const carried = (carrier?: Carrier): HttpOutcome => ({
  ...answer(200),
  ...times,
  ...(carrier && { carrier }),
})

function whole({ timings: { blockedMs, dnsMs = 0, connectMs = 0, waitMs, receiveMs } }: Traffic): number {
  return blockedMs + dnsMs + connectMs + waitMs + receiveMs
}

test('the first request on a connection begins with it', () => {
  const told = traffic(carried({ number: 3, connection: opened }))
  expect(told).toMatchObject({
    startedAt: new Date(ENDED - 200).toISOString(),
    connection: 3,
    address: '192.0.2.1',
    timings: { blockedMs: 5, dnsMs: 10, connectMs: 50, tlsMs: 25, waitMs: 115, receiveMs: 20 },
  })
  expect(told && whole(told)).toBe(200)
})

test('a later one begins when it is handed over, and waits until the one before has ended', () => {
  const told = traffic(carried({ number: 3, connection: opened, freeAtMs: 90 }))
  expect(told).toMatchObject({
    startedAt: new Date(ENDED - 160).toISOString(),
    timings: { blockedMs: 50, waitMs: 90, receiveMs: 20 },
  })
  expect(told?.timings).not.toHaveProperty('dnsMs')
})

test('one that never came to a connection was blocked all the time', () => {
  const told = traffic({ ...failure('TIMEOUT'), course: { sentAtMs: 40, endAtMs: 200 } } as HttpOutcome)
  expect(told).toMatchObject({ failure: 'TIMEOUT', timings: { blockedMs: 160, waitMs: 0, receiveMs: 0 } })
  expect(told).not.toHaveProperty('answer')
})

test('one that was not sent is not told', () => expect(traffic(failure('ECONNREFUSED'))).toBeUndefined())

test('the query, the credential and headers of the user’s own are not told', () => {
  const sent = { 'x-api-key': 'a', 'X-Team': 'b', cookie: 'c', 'anthropic-version': '2023-06-01' }
  expect(traffic(carried(), sent)).toMatchObject({
    url: 'https://a.example/v1/messages',
    requestBytes: 7,
    requestHeaders: { 'x-api-key': '[…]', 'x-team': '[…]', cookie: '[…]', 'anthropic-version': '2023-06-01' },
  })
})

test('of an answer’s headers the harmless ones are told, and of cookies that there were some', () => {
  const headers = { 'content-type': 'application/json', 'set-cookie': 'id=1', 'x-secret': 'x' }
  const told = traffic({ ...answer(200), ...times, headers })
  expect(told?.answer?.headers).toEqual({ 'content-type': 'application/json', 'set-cookie': '[…]' })
})
