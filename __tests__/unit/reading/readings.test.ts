// Every answer is read once, and everybody shares the readings and their clock: whole conversations with services on loopback.
import { exchangesOf } from '../../../src/reading/conversation.ts'
import type { Readings } from '../../../src/reading/readings.ts'
import { accountKey, defaultAccount, GOOD_KEY } from '../../../src/simulator/account.ts'
import { claudeApi } from '../../../src/simulator/api.ts'
import { gateway, GATEWAY_KEY } from '../../../src/simulator/gateway.ts'
import { githubOidc } from '../../../src/simulator/github-oidc.ts'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../src/simulator/server.ts'
import type { Finding } from '../../../src/words/finding.ts'
import { runOnLoopback } from '../../support/loopback-run.ts'
import { ACCOUNT, IDENTITY_REQUEST_TOKEN, RULE } from '../../support/scenario-keys.ts'
import { NOW } from '../../support/simulated-answers.ts'

type Inputs = Readonly<Record<string, string>>

const open: Simulator[] = []

async function serve(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator(options)
  open.push(simulator)
  return simulator
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()))
})

const FIRST_PARTY: Inputs = { provider: 'anthropic', 'api-key': GOOD_KEY }
const GATEWAY: Inputs = { 'api-key': GATEWAY_KEY }

interface Heard {
  readonly readings: Readings
  readonly findings: readonly Finding[]
  /** How many requests arrived. */
  readonly received: number
}

/** The reading of a service, by the clock of that moment. */
async function hear({ origin, received }: Simulator, inputs: Inputs, env = {}): Promise<Heard> {
  const world = { inputs: { ...inputs, endpoints: origin }, env, now: () => NOW }
  const [run] = (await runOnLoopback(world)).runs
  if (run?.readings === undefined) throw new Error('nobody was asked')
  return { readings: run.readings, findings: run.findings, received: received.length }
}

/** As many readings as exchanges, each its own, and those of the credential are the very same objects. */
function expectReadOnce({ readings, received }: Heard, exchanges: number): void {
  const all = exchangesOf(readings.conversation)
  const own = new Set(all.map(({ reading }) => reading))
  expect({ received, exchanges: all.length, readings: own.size }).toEqual({
    ...{ received: exchanges, exchanges, readings: exchanges },
  })
  const { credentialed } = readings
  expect(credentialed.length).toBeGreaterThan(0)
  expect(new Set(credentialed).size).toBe(credentialed.length)
  expect(credentialed.filter((reading) => !own.has(reading))).toEqual([])
}

test.each<[string, SimulatorOptions, Inputs, number]>([
  ['the first party', {}, FIRST_PARTY, 3],
  ['the first party that refuses', { handler: claudeApi(defaultAccount({ keys: [] })) }, FIRST_PARTY, 3],
  [
    'the first party that takes one header alone, asked for models which it does not list',
    { handler: claudeApi(defaultAccount({ keys: [accountKey(GOOD_KEY, { schemes: ['x-api-key'] })] })) },
    { ...FIRST_PARTY, models: 'claude-nope,claude-nothing' },
    7,
  ],
  ['the first party, with messages', {}, { ...FIRST_PARTY, checks: 'all,+live-message,+live-stream' }, 5],
  ['a gateway', { handler: gateway() }, GATEWAY, 3],
  ['a gateway whose list is public', { handler: gateway({ publicList: true }) }, GATEWAY, 4],
  ['a gateway that reads one header alone', { handler: gateway({ schemes: ['x-api-key'] }) }, GATEWAY, 5],
  ['a gateway with a message', { handler: gateway() }, { ...GATEWAY, checks: 'all,+live-message' }, 5],
  ['a gateway at another path', { handler: gateway({ pathPrefix: '/api' }) }, GATEWAY, 15],
])('every exchange is read once: %s', async (_, options, inputs, exchanges) => {
  expectReadOnce(await hear(await serve(options), inputs), exchanges)
})

describe('keyless, every exchange is read once', () => {
  /** A job before a service whose audience is the service itself. */
  async function signIn(claims: Inputs): Promise<Heard> {
    const github = await serve({ handler: githubOidc({ requestToken: IDENTITY_REQUEST_TOKEN, claims }) })
    const rule = { ...RULE }
    const service = await serve({ handler: claudeApi({ ...ACCOUNT, federation: [rule] }) })
    rule.audience = service.origin
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${github.origin}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: IDENTITY_REQUEST_TOKEN,
    }
    const names = { 'federation-rule-id': rule.id, 'organization-id': rule.organizationId }
    return hear(service, { provider: 'anthropic', 'oidc-audience': rule.audience, ...names }, env)
  }

  test('of a job that is signed in', async () => {
    const heard = await signIn({})
    expectReadOnce(heard, 3)
    expect(heard.readings).toMatchObject({ accepted: ['federation'], key: { kind: 'accepted' } })
  })

  test('of a job that is refused', async () => {
    const heard = await signIn({ sub: 'repo:octo/other:ref:refs/heads/main' })
    expectReadOnce(heard, 1)
    expect(heard.readings.key.kind).toBe('not-signed-in')
  })
})

test('models are judged by the clock of the run', async () => {
  const ending = 'claude-sonnet-4-5-20250929'
  const datelessList = await serve({ handler: gateway({ list: 'openai', count: false }) })
  const { readings, findings } = await hear(datelessList, { ...GATEWAY, models: ending })
  expect(readings.models.models[0]).toEqual({
    ...{ id: ending, status: 'deprecated', asked: true, retiresAt: '2026-11-30' },
  })
  expect(findings.find(({ check }) => check === 'models')).toMatchObject({ cause: 'model.deprecated' })
})
