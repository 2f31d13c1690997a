// Whole runs of the engine against services on loopback: whatever they answer, each invariant of the contract holds.
import fc from 'fast-check'
import { main } from '../../src/main.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { EXIT } from '../../src/words/verdict.ts'
import { complaintsAbout } from '../support/scenario-expect.ts'
import { healthy, type Played } from '../support/scenario.ts'
import { ROUTES, type Route } from './bodies.ts'
import { runInProcess } from './door.ts'
import { defineKind, type Kind } from './kind.ts'
import { requestFiles, settings } from './requests-made.ts'
import type { Ports, Script, Services, Stage } from './servers.ts'
import { answers, type WireAnswer } from './wire.ts'
import { realKey, spoken, strangersWords } from './words.ts'

const CREDENTIAL_PLACES = [
  'api-key',
  'api-key',
  'auth-token',
  'ANTHROPIC_API_KEY',
  'CLAUDE_CODE_OAUTH_TOKEN',
] as const

/** Places that are reached on loopback alone; `HTTP` and `HTTPS` stand for the ports, and `REFUSED` for one where nobody listens. */
const PLACES = [
  ...[
    'https://api.anthropic.com',
    'https://api.anthropic.com',
    'http://127.0.0.1:HTTP',
    'http://127.0.0.1:HTTP',
  ],
  ...[
    'http://localhost:HTTP',
    'https://gateway.example',
    'http://gateway.example',
    'https://localhost:HTTPS',
  ],
  ...['http://127.0.0.1:HTTPS', 'https://127.0.0.1:HTTP', 'http://127.0.0.1:REFUSED'],
] as const
const PATHS = [
  '',
  '',
  '',
  '/',
  '/v1',
  '/v1/messages',
  '/anthropic',
  '/⟦plain⟧',
  '/⟦in capitals⟧/v1',
  '/v1/complete',
  '?a=⟦plain⟧',
  '/%2e%2e',
]
const REFUSED = 1

/** A text without a scheme leads nowhere. */
const malformed = strangersWords.filter((text) => !text.includes('://') && text.trim() !== '')
const endpoint = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...PATHS)).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: malformed },
)

const proxies = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['none', 'http://127.0.0.1:HTTP', 'http://user:⟦plain⟧@127.0.0.1:HTTP', 'socks5://127.0.0.1:HTTP'],
      ...['http://127.0.0.1:REFUSED', '127.0.0.1:HTTP', 'https://127.0.0.1:HTTPS'],
    ),
  },
)

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

/** Whole runs, at these services. */
export function runsAt(services: Services): Kind {
  return defineKind('engine runs', worlds, async (world) => {
    const stage = await services.begin(world.script, world.key)
    const played = await play(world, stage, services.roots)
    return [...complaintsAbout(played), ...verdictComplaints(played), ...wireComplaints(played, stage, world)]
  })
}

async function play(world: RunWorld, stage: Stage & Ports, roots: string): Promise<Played> {
  const { key, request, place } = world
  const at = (text: string): string =>
    spoken(text, key)
      .replaceAll('HTTPS', String(stage.https))
      .replaceAll('HTTP', String(stage.http))
      .replaceAll('REFUSED', String(REFUSED))
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
  const received = [...stage.plain, ...stage.encrypted]
  const scenario = { id: 'fuzz/run', expect: healthy() }
  const { connections } = stage
  return {
    scenario,
    run,
    inputs,
    ...{ env: {}, repeated: [] },
    secrets: [key],
    world: {
      hosts: hostsOf(stage),
      received,
      strangers: [],
      upstream: [],
      connections,
      identityRequests: [],
      asked: [],
    },
  }
}

function hostsOf({ http, https }: Ports): readonly string[] {
  const loopback = ['127.0.0.1', 'localhost'].flatMap((host) =>
    [http, https, REFUSED].map((port) => `${host}:${port}`),
  )
  return [
    ...loopback,
    'api.anthropic.com',
    'gateway.example',
    'api.anthropic.com:443',
    'gateway.example:443',
    'gateway.example:80',
  ]
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
const carries = (request: ReceivedRequest, key: string): boolean =>
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

function hostOf({ headers }: ReceivedRequest): string {
  return headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? ''
}
