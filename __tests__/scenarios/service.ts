// The service in trouble of its own, limits, and tries that are made again: none of it says that a key is bad.
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import type { Act } from '../../src/simulator/misbehaviour.ts'
import { broken, degraded, HASTY, healthy } from '../support/scenario.ts'
import type { Expectation, Played, Scenario } from '../support/scenario.ts'
import { behindGateway, scripted } from '../worlds/world.ts'
import type { CauseId } from '../../src/words/causes.ts'

/** A minute's limit, in the words of a live log. */
const RATE =
  'This request would exceed your organization’s rate limit of 50,000 input tokens per minute. For details, refer to: https://docs.claude.com/en/api/rate-limits.'
const RAMP =
  'This request would exceed your organization’s maximum usage increase rate for input tokens per minute. Please scale up your input tokens usage more gradually to stay within the acceleration limit.'
const CONCURRENT = 'Number of concurrent connections has exceeded your rate limit.'

const limited = (message: string): Act => ({ do: 'error', error: { type: 'rate_limit_error', message } })
const failing = (type: ErrorSpec['type'], message: string, more: Partial<ErrorSpec> = {}): Act => ({
  ...{ do: 'error', error: { type, message, ...more } },
})

/** The key was not judged, and that is said. */
function undecided(cause: CauseId): Expectation {
  return degraded(cause, { reachable: 'true', findings: { 'key-accepted': 'unknown' }, auth: '' })
}

function passing(id: string, act: Act, cause: CauseId, more: Partial<Scenario> = {}): Scenario {
  return {
    ...{ id: `service/${id}`, world: scripted({ act }), expect: undecided(cause) },
    also: ({ run }) => expect(run.summary).toMatch(/this doesn't mean (?:your key|it) is bad/i),
    ...more,
  }
}

const NGINX: Act = { do: 'html', title: '502 Bad Gateway', status: 502 }

const LONG = { role: 'user', content: 'x'.repeat(60_000) }

/** A way on which large packets vanish, as behind a tunnel that says nothing of its size. */
const SWALLOWED: Scenario = {
  id: 'service/a path that swallows large requests',
  world: scripted({ when: { over: 12_000 }, act: { do: 'hang' } }),
  inputs: { ...HASTY, request: 'request.json' },
  files: {
    'request.json': JSON.stringify({ model: 'claude-haiku-5-5', max_tokens: 1, messages: [LONG] }),
  },
  expect: broken('service.timeout', { keyValid: 'true', reachable: 'true' }),
  also: ({ run }) => expect(run.summary).toMatch(/MTU.* the request has `60\d\d\d` bytes/),
}

const PASSING: readonly Scenario[] = [
  SWALLOWED,
  passing('rate limit', limited(RATE), 'limit.rate', { golden: true }),
  passing('usage rises too fast', limited(RAMP), 'limit.ramp'),
  passing('too many at once', limited(CONCURRENT), 'limit.concurrency'),
  passing('overloaded', failing('overloaded_error', 'Overloaded'), 'service.overloaded'),
  passing('error of its own', failing('api_error', 'Internal server error'), 'service.error'),
  passing('time-out of its own', failing('timeout_error', 'Request timeout'), 'service.error'),
  passing('bad gateway at the vendor’s own edge', NGINX, 'service.gateway'),
  passing('503 with nothing in it', { do: 'empty', status: 503 }, 'service.gateway'),
  passing('rate limit of a gateway', { do: 'answer', status: 429, body: 'slow down' }, 'limit.rate', {
    world: behindGateway({ script: [{ act: { do: 'answer', status: 429, body: 'slow down' } }] }),
  }),
  {
    id: 'service/bad gateway of one’s own',
    world: behindGateway({ script: [{ act: NGINX }] }),
    expect: broken('service.gateway', { reachable: 'true' }),
  },
  {
    id: 'service/encryption key of the workspace cannot be reached',
    world: scripted({
      act: failing('api_error', 'The key cannot be reached.', {
        status: 503,
        errorCode: 'cmek_key_unreachable',
      }),
    }),
    expect: broken('service.encryption', { reachable: 'true' }),
  },
  {
    id: 'service/the count alone is limited, and the list proves the key',
    world: scripted({ when: { path: 'count_tokens' }, act: limited(RATE) }),
    expect: degraded('limit.rate', {
      keyValid: 'true',
      findings: { 'key-accepted': 'pass', 'request-format': 'unknown' },
    }),
  },
  {
    id: 'service/limits fail no step',
    world: scripted({ act: limited(RATE) }),
    inputs: { 'fail-on': 'never' },
    expect: undecided('limit.rate'),
  },
]

type Attempts = readonly { readonly outcome: string; readonly waitedMs?: number; readonly status?: number }[]

function attempts({ run }: Played): Attempts {
  return run.report.targets[0]?.endpoints[0]?.attempts ?? []
}

/** For one request among the three of the opening. */
const COUNT = { path: 'count_tokens' } as const
const busy = (headers: Record<string, string>): Act => ({
  ...{ do: 'error', error: { type: 'rate_limit_error', message: RATE, headers } },
})

const AGAIN: readonly Scenario[] = [
  {
    id: 'retry/the wait that the server asks for',
    world: scripted({ when: COUNT, times: 1, act: busy({ 'retry-after': '1' }) }),
    expect: healthy(),
    also: (played) => {
      expect(attempts(played).filter(({ waitedMs }) => waitedMs !== undefined)).toMatchObject([
        { waitedMs: 1000 },
      ])
      expect(played.world.received).toHaveLength(4)
      expect(played.run.report.durationMs).toBeGreaterThanOrEqual(1000)
    },
  },
  {
    id: 'retry/the wait in milliseconds comes first',
    world: scripted({ when: COUNT, times: 1, act: busy({ 'retry-after-ms': '300', 'retry-after': '9' }) }),
    expect: healthy(),
    also: (played) =>
      expect(attempts(played).find(({ outcome }) => outcome === 'retried')).toMatchObject({ waitedMs: 300 }),
  },
  {
    id: 'retry/a wait beyond the deadline is not begun',
    world: scripted({ act: busy({ 'retry-after': '120' }) }),
    expect: undecided('limit.rate'),
    also: (played) => {
      expect(attempts(played).every(({ outcome }) => outcome === 'refused')).toBe(true)
      expect(played.run.report.durationMs).toBeLessThan(5000)
    },
  },
  {
    id: 'retry/the server says that it is of no use',
    world: scripted({
      act: failing('api_error', 'Internal server error', { headers: { 'x-should-retry': 'false' } }),
    }),
    expect: undecided('service.error'),
    also: ({ world }) => expect(world.received).toHaveLength(3),
  },
  {
    id: 'retry/the server says that it is of use',
    world: scripted({
      ...{ when: COUNT, times: 1 },
      act: failing('invalid_request_error', 'Try again', { headers: { 'x-should-retry': 'true' } }),
    }),
    expect: healthy(),
    also: ({ world }) => expect(world.received).toHaveLength(4),
  },
  {
    id: 'retry/never after a refusal',
    world: scripted({
      act: failing('authentication_error', 'invalid x-api-key', { headers: { 'x-should-retry': 'true' } }),
    }),
    inputs: { attempts: '4' },
    expect: broken('auth.invalid', { keyValid: 'false' }),
    also: ({ world }) => expect(world.received).toHaveLength(3),
  },
  {
    id: 'retry/as often as asked for, and no more',
    world: scripted({ act: busy({ 'retry-after-ms': '10' }) }),
    inputs: { attempts: '3' },
    expect: undecided('limit.rate'),
    also: ({ world }) => expect(world.received).toHaveLength(9),
  },
  ...[408, 409, 500, 502, 529].map((status): Scenario => ({
    id: `retry/${status} passes`,
    world: scripted({
      when: COUNT,
      times: 1,
      act: { do: 'answer', status, headers: { 'retry-after-ms': '10' } },
    }),
    expect: healthy(),
    also: ({ world }) => expect(world.received).toHaveLength(4),
  })),
]

export const SERVICE: readonly Scenario[] = [...PASSING, ...AGAIN]
