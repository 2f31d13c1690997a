// Any answers, as the probes would have measured them, read, checked and diagnosed: without a socket, hence many.
import fc from 'fast-check'
import type { Unread } from '../support/answers.ts'
import { CHECKS } from '../../src/checks/index.ts'
import type { CheckContext } from '../../src/checks/check.ts'
import { parseEnvelope, errorInSuccess } from '../../src/claude/errors/error-envelope.ts'
import { explain, judgeFindings } from '../../src/diagnosis/diagnose.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { planTarget } from '../../src/plan/target.ts'
import { asJson, LIST_LIMITS } from '../../src/probes/body.ts'
import type { Exchange, HttpOutcome } from '../../src/probes/observation.ts'
import { readConversation } from '../../src/reading/readings.ts'
import { runChecks } from '../../src/run/run-checks.ts'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { makeSecret } from '../../src/secrets/secret.ts'
import { CHECK_IDS, CONNECTION_CHECKS } from '../../src/words/check-ids.ts'
import { makeClean } from '../../src/words/clean.ts'
import type { Finding } from '../../src/words/finding.ts'
import { plain } from '../../src/words/phrase.ts'
import { answer, connection, conversation, exchange } from '../support/answers.ts'
import { makeHost } from '../support/made-host.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import { bodies, headers, statuses } from './bodies.ts'
import { defineKind } from './kind.ts'
import { realKey, spoken, strangersWords } from './words.ts'

const CODES = [
  'TIMEOUT',
  'CANCELLED',
  'ECONNRESET',
  'UND_ERR_SOCKET',
  'HPE_INVALID_CONSTANT',
  'ERR_SSL_X',
  'constructor',
]
const failures: fc.Arbitrary<Drawn> = fc.record({
  phase: fc.constantFrom('dns', 'tcp', 'tls', 'request', 'answer'),
  code: fc.oneof(fc.constantFrom(...CODES), fc.string({ maxLength: 20 })),
  reason: strangersWords,
})

type Drawn =
  | {
      readonly status: number
      readonly body: string
      readonly headers: readonly (readonly [string, string])[]
    }
  | {
      readonly phase: 'dns' | 'tcp' | 'tls' | 'request' | 'answer'
      readonly code: string
      readonly reason: string
    }

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ status: statuses, body: bodies, headers }) },
  { weight: 1, arbitrary: failures },
)

const HOSTS = [
  'https://api.anthropic.com',
  'https://gateway.example',
  'https://openrouter.ai/api',
  'https://x.litellm.example',
]
const worlds = fc.record({
  key: realKey,
  host: fc.constantFrom(...HOSTS),
  outcomes: fc.tuple(drawn, drawn, drawn, drawn, drawn),
})

interface World {
  readonly key: string
  readonly host: string
  readonly outcomes: readonly [Drawn, Drawn, Drawn, Drawn, Drawn]
}

/** A body as it came, parsed as the probes would have. */
function measured(one: Drawn, key: string): HttpOutcome {
  if ('phase' in one) {
    const { phase, code, reason } = one
    return { kind: 'failure', failure: { phase, code, reason: spoken(reason, key) } }
  }
  const told = one.headers.map(([name, value]) => [name, spoken(value, key)] as const)
  const heard = answer(one.status, spoken(one.body, key), Object.fromEntries(told))
  return { ...heard, ...asJson(heard.body, LIST_LIMITS) }
}

/** An answer says nothing of its connection, and the certificates of one take most of the time. */
const SELECTED = new Set(CHECK_IDS.filter((id) => !CONNECTION_CHECKS.includes(id)))

const STARTED_AT = Date.parse('2026-11-22T12:00:00Z')

async function findingsIn(
  { key, host }: World,
  outcomes: readonly HttpOutcome[],
): Promise<readonly Finding[]> {
  const made = makeHost({
    inputs: { 'api-key': key, endpoints: host, 'scan-workspace': 'false', models: 'claude-haiku-5-5' },
  })
  const target = planTarget(readSettings(made))
  const [endpoint] = target.endpoints
  const [bearer, xApiKey, count, open, route] = outcomes.map((outcome): Exchange => exchange(outcome))
  if (!endpoint || !bearer || !xApiKey || !count || !open || !route)
    throw new Error('one endpoint is planned, and five outcomes are drawn')
  const trials: Unread['trials'] =
    endpoint.provider.opening === 'at-once'
      ? []
      : [
          { question: 'one-byte', scheme: 'bearer', outcome: route.outcome },
          { question: 'one-byte', outcome: open.outcome },
          { question: 'one-byte-beside', scheme: 'bearer', outcome: count.outcome },
          { question: 'look', scheme: 'bearer', outcome: bearer.outcome },
          { question: 'look-beside', scheme: 'bearer', outcome: xApiKey.outcome },
        ]
  const unread = {
    lists: { bearer, 'x-api-key': xApiKey },
    counts: [{ scheme: 'bearer', model: 'claude-haiku-5-5', own: false, exchange: count }],
    anonymous: endpoint.provider.opening === 'at-once' ? undefined : open,
    nowhere: open,
    trials,
    candidates: [{ base: `${host}/anthropic`, exchange: route }],
  } as const
  const readings = readConversation(conversation(unread, endpoint.provider), target, endpoint, STARTED_AT)
  const context: CheckContext = {
    ...{ target, endpoint, startedAt: STARTED_AT, env: {}, hostKind: 'action', inputNames: [] },
    clean: makeClean(makeScrubber([makeSecret(key)])),
    now: () => STARTED_AT + 1_000,
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
    selected: SELECTED,
    elapsedMs: () => 0,
    deadline: new Promise(() => {}),
    cutOffCause: () => 'run.deadline',
    describe: (error) => [String(error)],
  })
}

/** A 401, or an answer that only says so in the error it carries. */
function isDeterminate(outcome: HttpOutcome, host: string): boolean {
  if (outcome.kind !== 'answer') return false
  const { status, json } = outcome
  const isGateway = !host.includes('anthropic')
  if (status < 400) {
    const said = errorInSuccess(json)
    return said?.type === 'authentication_error' || (isGateway && said?.code === '401')
  }
  return status === 401 && (isGateway || parseEnvelope(json)?.dialect === 'anthropic')
}

const PLACE = {
  host: 'action',
  party: 'gateway',
  endpoint: 'https://x.example',
  hostname: 'x.example',
  secretName: 'ANTHROPIC_API_KEY',
  variable: undefined,
} as const

async function complaintsAbout(world: World): Promise<readonly string[]> {
  const outcomes = world.outcomes.map((one) => measured(one, world.key))
  const findings = await findingsIn(world, outcomes)
  const { verdict, decision } = judgeFindings(findings, { onMissingKey: 'auto' })
  const diagnosis = decision && explain(decision, findings, PLACE)
  const text = findings
    .map(({ detail, evidence = {} }) => plain(detail) + JSON.stringify(evidence))
    .join('\n')
  const refused = outcomes.slice(0, 3).some((outcome) => isDeterminate(outcome, world.host))
  return [
    ...findings
      .filter(({ status }) => status === 'crash')
      .map(({ check, detail }) => `crash of ${check}: ${plain(detail)}`),
    ...((decision === undefined) === (verdict === 'healthy')
      ? []
      : [`${verdict} with the cause ${decision?.cause ?? ''}`]),
    ...(diagnosis && diagnosis.remedy.steps.length === 0 ? [`${diagnosis.cause} without a step`] : []),
    ...(decision?.cause === 'auth.invalid' && !refused ? ['the key is told bad, and nobody refused it'] : []),
    ...leaksIn(text, world.key),
  ]
}

/** Answers without a wire. */
export const ANSWERS = defineKind('answers read and diagnosed', worlds, complaintsAbout)
