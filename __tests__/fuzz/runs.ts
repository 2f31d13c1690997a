// Whole runs of the engine against services on loopback: whatever they answer, each invariant of the contract holds.
import fc from 'fast-check'
import { main } from '../../src/main.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { EXIT } from '../../src/words/verdict.ts'
import { complaintsAbout } from '../support/scenario-expect.ts'
import { healthy, type Played } from '../support/scenario.ts'
import { FITTING, ROUTES, type Route } from './bodies.ts'
import { runInProcess } from './door.ts'
import { defineKind, type Kind } from './kind.ts'
import { endpoint, hostsOf, placed, proxies } from './places.ts'
import { requestFiles, settings } from './requests-made.ts'
import type { Answering, Ports, Services, Stage } from './servers.ts'
import { answers, type WireAnswer } from './wire.ts'
import { realKey, spoken } from './words.ts'

const CREDENTIAL_PLACES = [
  'api-key',
  'api-key',
  'auth-token',
  'ANTHROPIC_API_KEY',
  'CLAUDE_CODE_OAUTH_TOKEN',
] as const

/** The answers of a run to each of its questions: with a credential, and without. */
type Script = Readonly<Record<Route, readonly [known: WireAnswer, open: WireAnswer]>>

interface RunWorld {
  readonly key: string
  readonly place: (typeof CREDENTIAL_PLACES)[number]
  readonly endpoints: readonly string[]
  readonly proxy: string | undefined
  readonly request: string | undefined
  readonly settings: Readonly<Record<string, string>>
  readonly attempts: string
  readonly script: Script
}

const pair = fc.tuple(answers, answers)
const script: fc.Arbitrary<Script> = fc.record({
  models: pair,
  count: pair,
  message: pair,
  other: pair,
} satisfies Record<Route, unknown>)

const worlds: fc.Arbitrary<RunWorld> = fc.record({
  key: realKey,
  place: fc.constantFrom(...CREDENTIAL_PLACES),
  endpoints: fc.array(endpoint, { minLength: 1, maxLength: 2 }),
  proxy: proxies,
  request: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: requestFiles }),
  settings,
  attempts: fc.oneof({ weight: 20, arbitrary: fc.constant('1') }, { weight: 1, arbitrary: fc.constant('2') }),
  script,
})

/** Names that these services are reached by. */
export const RUN_NAMES = ['api.anthropic.com', 'gateway.example', 'localhost']

/** Whole runs, at these services. */
export function runsAt(services: Services): Kind {
  return defineKind('engine runs', worlds, async (world) => {
    const stage = await services.begin(answering(world))
    const played = await play(world, stage, services.roots)
    return [...complaintsAbout(played), ...verdictComplaints(played), ...wireComplaints(played, stage, world)]
  })
}

function answering({ script: told, key }: RunWorld): Answering {
  return ({ path, headers }) => {
    const isKnown = headers.some(([name]) => /^(?:authorization|x-api-key)$/i.test(name))
    const route = routeOf(path.replace(/\?.*/, ''))
    const answer = told[route][isKnown ? 0 : 1]
    return { answer: { ...answer, body: answer.body ?? FITTING[route] }, secret: key }
  }
}

function routeOf(path: string): Route {
  if (/\/models(?:\/|$)/.test(path)) return 'models'
  if (path.endsWith('/count_tokens')) return 'count'
  return path.endsWith('/messages') ? 'message' : 'other'
}

async function play(world: RunWorld, stage: Stage & Ports, roots: string): Promise<Played> {
  const { key, request, place } = world
  const at = (text: string): string => placed(text, key, stage)
  const isInput = place === 'api-key' || place === 'auth-token'
  const inputs: Record<string, string> = {
    ...{ timeout: '300ms', deadline: '2s', attempts: world.attempts, 'scan-workspace': 'false' },
    ...world.settings,
    ...(isInput && { [place]: key }),
    endpoints: world.endpoints.map(at).join('\n'),
    'connect-to': `api.anthropic.com:443:127.0.0.1:${stage.https}\ngateway.example:443:127.0.0.1:${stage.https}\ngateway.example:80:127.0.0.1:${stage.http}`,
    'ca-certificates': roots,
    ...(world.proxy !== undefined && { proxy: at(world.proxy) }),
    ...(request !== undefined && { request: 'request.json' }),
  }
  const run = await runInProcess(main, {
    inputs,
    env: isInput ? {} : { [place]: key },
    files: request === undefined ? {} : { 'request.json': spoken(request, key) },
  })
  return playedAt(stage, { run, inputs, secrets: [key], hosts: [] })
}

/** A run, as the rules of scenarios look at it; `hosts` are those that it may ask beside the usual ones. */
export function playedAt(
  stage: Stage & Ports,
  { hosts, ...told }: Pick<Played, 'run' | 'inputs' | 'secrets'> & { readonly hosts: readonly string[] },
): Played {
  const received = [...stage.plain, ...stage.encrypted]
  const { connections } = stage
  const none = { strangers: [], upstream: [], identityRequests: [], asked: [] }
  return {
    ...told,
    scenario: { id: 'fuzz/run', expect: healthy() },
    ...{ env: {}, repeated: [] },
    world: { ...none, hosts: [...hostsOf(stage), ...hosts], received, connections },
  }
}

/** Verdict, cause, diagnosis, findings and exit code say the same. A merge passes on what was wrong usage as a failure. */
export function verdictComplaints(
  { run, inputs }: Pick<Played, 'run' | 'inputs'>,
  usage: number = EXIT.wrongUsage,
): readonly string[] {
  const { verdict, cause, targets } = run.report
  const all = targets.flatMap(({ endpoints }) => endpoints.flatMap(({ findings }) => findings))
  const crashes = all.filter(({ status }) => status === 'crash')
  const mute = targets.filter(
    ({ diagnosis, ...target }) => target.verdict !== 'healthy' && !diagnosis?.remedy.steps.length,
  )
  return [
    ...crashes.map(({ check, detail }) => `crash of ${check}: ${detail}`),
    ...exitComplaint(run, inputs['fail-on'] ?? 'broken', usage),
    ...((verdict === 'healthy') === (cause === null) ? [] : [`${verdict} with the cause ${cause}`]),
    ...mute.map(({ name, verdict: own }) => `${name} is ${own} and nobody says what to do`),
  ]
}

function exitComplaint(
  { report, exitCode }: Played['run'],
  failOn: string,
  usage: number,
): readonly string[] {
  const { verdict, cause, targets } = report
  const fails = failOn !== 'never' && (verdict === 'broken' || verdict === failOn)
  const ofVerdict = fails ? EXIT.failed : EXIT.passed
  const wanted = cause === 'config.invalid-input' && usage === EXIT.wrongUsage ? usage : ofVerdict
  const why = targets.map(({ diagnosis }) => diagnosis?.explanation).join(' ')
  return exitCode === wanted ? [] : [`exit code ${exitCode} where ${wanted} was to come: ${why}`]
}

const REFUSALS = new Set([400, 401, 403])
/** Some services answer 200 to everything, and refuse in the body. */
const REFUSAL_IN_BODY = /authentication_error|"code":\s*"?40[013]\b/
const refuses = ({ status, body }: WireAnswer): boolean =>
  REFUSALS.has(status) || (status < 300 && REFUSAL_IN_BODY.test(body ?? ''))
export const carries = (request: ReceivedRequest, key: string): boolean =>
  JSON.stringify([request.path, request.headers, request.body]).includes(key)

/** Nobody got the key who was not to have it, and only who was asked with it can have refused it. */
function wireComplaints(
  { run, inputs }: Played,
  stage: Stage,
  { key, script: told }: RunWorld,
): readonly string[] {
  const { plain, encrypted, tunnels } = stage
  const isOpen = inputs['allow-http'] !== 'true'
  const inClear = isOpen
    ? plain.filter(
        (request) => carries(request, key) && !/^(?:127\.0\.0\.1|localhost):/.test(hostOf(request)),
      )
    : []
  const stolen = [...plain, ...encrypted].filter(
    ({ path, ...rest }) => path.includes('stolen') && carries({ ...rest, path: '' }, key),
  )
  const refused = ROUTES.some((route) => told[route].some(refuses))
  return [
    ...inClear.map(({ path }) => `the key went in clear to ${path}`),
    ...stolen.map(({ path }) => `the key went along a redirect to ${path}`),
    ...tunnels
      .filter((text) => text.includes(key) && !inputs['proxy']?.includes(key))
      .map(() => 'a proxy got the key'),
    ...(run.outputs['key-valid'] === 'false' && !refused
      ? ['the key is told bad, and nobody refused it']
      : []),
  ]
}

export function hostOf({ headers }: ReceivedRequest): string {
  return headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? ''
}
