// Whatever a server answers: one cause, a remedy, no exception, no leak, and never a bad key without a determinate 401.
import fc from 'fast-check'
import { CHECKS } from '../../src/checks/index.ts'
import type { CheckContext } from '../../src/checks/check.ts'
import { CHECK_IDS } from '../../src/words/check-ids.ts'
import { explain, judgeFindings } from '../../src/diagnosis/diagnose.ts'
import { parseEnvelope } from '../../src/claude/errors/error-envelope.ts'
import type { Finding } from '../../src/words/finding.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { makeClean } from '../../src/words/clean.ts'
import { plain } from '../../src/words/phrase.ts'
import { planTarget } from '../../src/plan/target.ts'
import { asJson, LIST_LIMITS } from '../../src/probes/body.ts'
import type { Exchange, HttpOutcome } from '../../src/probes/observation.ts'
import { readConversation } from '../../src/reading/readings.ts'
import { runChecks } from '../../src/run/run-checks.ts'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { answer, connection, conversation, exchange } from '../support/answers.ts'
import { makeHost } from '../support/made-host.ts'

const KEY = `sk-ant-api03-${'aB3dE5gH7jK9mN1pQ4sT6vW8'.repeat(4).slice(0, 93)}AA`
const BODY = KEY.slice('sk-ant-api03-'.length)

const statuses = fc.constantFrom(
  ...[
    200, 201, 204, 301, 302, 307, 400, 401, 402, 403, 404, 405, 407, 408, 409, 413, 418, 422, 429, 500, 501,
    502, 503, 504, 520, 522, 529,
  ],
)

const words = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    'invalid x-api-key',
    'Not Found',
    'model: x',
    'Request not allowed',
    'Overloaded',
    `your key ${KEY}`,
    Buffer.from(KEY).toString('base64'),
  ),
)

const errors = fc.record({
  type: fc.constantFrom(
    'authentication_error',
    'permission_error',
    'not_found_error',
    'rate_limit_error',
    'api_error',
    'overloaded_error',
    'invalid_request_error',
    'forbidden',
    'x',
  ),
  message: words,
})

const bodies = fc.oneof(
  errors.map((error) => JSON.stringify({ type: 'error', error, request_id: 'req_1' })),
  errors.map((error) => JSON.stringify({ error })),
  fc.constantFrom(
    '',
    '{}',
    '[]',
    'null',
    '{"data":[{"type":"model","id":"claude-haiku-5-5"}],"has_more":false}',
    '{"input_tokens":3}',
    '<!doctype html><title>Login</title>',
  ),
  fc.json(),
  words,
)

const headers = fc.record(
  {
    'content-type': fc.constantFrom('application/json', 'text/html', 'text/plain', 'text/event-stream', ''),
    'request-id': fc.oneof(fc.constant('req_01'), fc.constant(KEY), words),
    server: fc.oneof(fc.constantFrom('cloudflare', 'nginx'), words),
    location: words,
    date: fc.oneof(fc.constant('Sun, 22 Nov 2026 12:00:00 GMT'), words),
    'cf-mitigated': fc.constant('challenge'),
    'retry-after': words,
    'anthropic-organization-id': words,
  },
  { requiredKeys: [] },
)

/** A body as it came, parsed as the probes would have. */
function spoken(status: number, text: string, told: object): HttpOutcome {
  const heard = answer(
    status,
    text,
    Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)])),
  )
  return { ...heard, json: asJson(heard.body, LIST_LIMITS) }
}

const failures: fc.Arbitrary<HttpOutcome> = fc
  .record({
    phase: fc.constantFrom('dns', 'tcp', 'tls', 'request', 'answer'),
    code: fc.oneof(
      fc.constantFrom(
        'TIMEOUT',
        'CANCELLED',
        'ECONNRESET',
        'UND_ERR_SOCKET',
        'HPE_INVALID_CONSTANT',
        'ERR_SSL_X',
      ),
      fc.string({ maxLength: 20 }),
    ),
    reason: words,
  })
  .map((failure) => ({ kind: 'failure', failure }) as const)

const outcomes: fc.Arbitrary<HttpOutcome> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(statuses, bodies, headers).map(([status, body, told]) => spoken(status, body, told)),
  },
  { weight: 1, arbitrary: failures },
)

const worlds = fc.record({
  host: fc.constantFrom('https://api.anthropic.com', 'https://gateway.example'),
  outcomes: fc.array(outcomes, { minLength: 5, maxLength: 5 }),
})

interface World {
  readonly host: string
  readonly outcomes: readonly HttpOutcome[]
}

async function findingsIn({
  host,
  outcomes: [bearer, xApiKey, count, open, route],
}: World): Promise<readonly Finding[]> {
  const made = makeHost({
    inputs: { 'api-key': KEY, endpoints: host, 'scan-workspace': 'false', models: 'claude-haiku-5-5' },
  })
  const settings = readSettings(made)
  const target = planTarget(settings)
  const [endpoint] = target.endpoints
  if (endpoint === undefined) throw new Error('one endpoint is planned')
  const unread = {
    lists: { bearer: heard(bearer), 'x-api-key': heard(xApiKey) },
    counts: [{ scheme: 'bearer', model: 'claude-haiku-5-5', own: false, exchange: heard(count) }],
    anonymous: endpoint.provider.opening === 'at-once' ? undefined : heard(open),
    nowhere: heard(open),
    trials: [
      { question: 'one-byte', scheme: 'bearer', outcome: heard(route).outcome },
      { question: 'one-byte-beside', scheme: 'bearer', outcome: heard(open).outcome },
      { question: 'look', outcome: heard(count).outcome },
    ],
    candidates: [{ base: `${host}/anthropic`, exchange: heard(route) }],
  } as const
  const startedAt = Date.parse('2026-11-22T12:00:00Z')
  const readings = readConversation(conversation(unread, endpoint.provider), target, endpoint, startedAt)
  const context: CheckContext = {
    target,
    endpoint,
    clean: makeClean(makeScrubber([makeSecret(KEY)])),
    startedAt,
    now: () => Date.parse('2026-11-22T12:00:01Z'),
    env: {},
    inputNames: [],
    connection: () => Promise.resolve(connection()),
    readings: () => Promise.resolve(readings),
    lookAgain: () => Promise.resolve(false),
    otherWay: () => Promise.resolve(undefined),
    addressTable: () => Promise.resolve({ states: [], untried: 0 }),
    tryAddress: (address) => Promise.resolve({ address, family: 6, outcome: 'no-route' }),
    askResolvers: () => Promise.resolve([]),
    exposure: () => Promise.resolve(undefined),
  }
  return runChecks(context, {
    registry: CHECKS,
    selected: new Set(CHECK_IDS),
    elapsedMs: () => 0,
    deadline: new Promise(() => {}),
    cutOffCause: () => 'run.deadline',
    describe: (error) => [String(error)],
  })
}

function heard(outcome: HttpOutcome | undefined): Exchange {
  if (outcome === undefined) throw new Error('five outcomes are drawn')
  return exchange(outcome)
}

function isDeterminate(outcome: HttpOutcome | undefined, host: string): boolean {
  if (outcome?.kind !== 'answer' || outcome.status !== 401) return false
  return !host.includes('anthropic') || parseEnvelope(outcome.json)?.dialect === 'anthropic'
}

const PLACE = {
  host: 'action',
  party: 'gateway',
  endpoint: 'https://x.example',
  hostname: 'x.example',
  secretName: 'ANTHROPIC_API_KEY',
  variable: undefined,
} as const

test('any answers: no check breaks, one cause with a remedy when something is wrong, no bad key without a determinate 401', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const findings = await findingsIn(world)
      const { verdict, decision } = judgeFindings(findings, { onMissingKey: 'auto' })
      expect(findings.filter(({ status }) => status === 'crash')).toEqual([])
      expect(decision === undefined).toBe(verdict === 'healthy')
      if (decision === undefined) return
      const diagnosis = explain(decision, findings, PLACE)
      expect(diagnosis.remedy.steps.length).toBeGreaterThan(0)
      const refused = world.outcomes.slice(0, 3).some((outcome) => isDeterminate(outcome, world.host))
      if (decision.cause === 'auth.invalid') expect(refused).toBe(true)
    }),
    { numRuns: 2_000 },
  )
}, 120_000)

test('any answers: no finding holds six characters of the key', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const text = (await findingsIn(world))
        .map((finding) => plain(finding.detail) + JSON.stringify(finding.evidence ?? {}))
        .join('\n')
      for (let at = 0; at + 6 <= BODY.length; at += 1)
        expect(text.includes(BODY.slice(at, at + 6))).toBe(false)
    }),
    { numRuns: 500 },
  )
}, 120_000)
