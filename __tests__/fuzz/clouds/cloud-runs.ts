// Whole runs at clouds, whose control planes, token services and messages answer anything: each invariant of the contract holds.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { main } from '../../../src/main.ts'
import type { ReceivedRequest } from '../../../src/simulator/server.ts'
import { CLOUD_IDS, type CloudId } from '../../../src/words/cloud.ts'
import { complaintsAbout } from '../../support/scenario-expect.ts'
import { leaksIn } from '../../support/scenario-leaks.ts'
import { headerIn } from '../../support/scenario-requests.ts'
import type { Played } from '../../support/scenario.ts'
import { runInProcess } from '../door.ts'
import { defineKind, type Kind } from '../kind.ts'
import { endpoint, placed, proxies } from '../places.ts'
import { settings } from '../requests-made.ts'
import { carries, playedAt, verdictComplaints } from '../runs.ts'
import type { Answering, Ports, Services, Stage } from '../servers.ts'
import { answersOf, FIT, type WireAnswer } from '../wire.ts'
import { realKey, strangersWords } from '../words.ts'
import { ASKERS, PLACE, secretsOf, type Asker, type Secrets } from './askers.ts'
import { cloudBodies, cloudHeaders, grants, refusals } from './bodies.ts'
import { consoleLines } from './console-lines.ts'
import { fitting, QUESTIONS, questionOf, type CloudQuestion } from './fitting.ts'

const REGIONS = ['us-east-1', 'eu-central-1', 'us-east5', 'global', 'us', 'constructor', 'us-gov-west-1']
/** Every host that may be asked in these regions; a name that is none of them would leave the machine. */
export const CLOUD_NAMES: readonly string[] = [
  ...REGIONS.flatMap((region) => [
    ...['bedrock-runtime', 'bedrock', 'sts'].map((name) => `${name}.${region}.amazonaws.com`),
    ...['bedrock-mantle', 'aws-external-anthropic'].map((name) => `${name}.${region}.api.aws`),
    `${region}-aiplatform.googleapis.com`,
  ]),
  ...['', '.us.rep', '.eu.rep'].map((wide) => `aiplatform${wide}.googleapis.com`),
  ...['claude', 'sts', 'iamcredentials', 'oauth2'].map((name) => `${name}.googleapis.com`),
  ...['sts.amazonaws.com', 'login.microsoftonline.com', 'acme.services.ai.azure.com', 'llm.acme.example'],
]

/** Words that are no name, and so none of a host. */
const refusedNames = strangersWords.filter((text) => !/^\s*[\w-]*\s*$/.test(text))
const region = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(undefined, undefined, undefined, ...REGIONS) },
  { weight: 1, arbitrary: refusedNames },
)
const project = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(undefined, 'constructor', 'a.b:c', '_') },
  { weight: 1, arbitrary: strangersWords },
)

interface CloudWorld {
  readonly id: CloudId
  /** Counts through whoever may ask there. */
  readonly asker: number
  readonly key: string
  readonly seed: number
  readonly isNamed: boolean
  readonly region: string | undefined
  readonly project: string | undefined
  readonly endpoint: string | undefined
  readonly proxy: string | undefined
  readonly settings: Readonly<Record<string, string>>
  readonly script: Script
}

/** An answer and which secret it repeats, with a credential and without one. */
type Told = readonly [answer: WireAnswer, whose: number]
type Script = Readonly<Record<CloudQuestion, readonly [known: Told, open: Told]>>

/** Who is never signed in asks nothing more: what a sign-in hears is good more often. */
const SIGN_IN: readonly CloudQuestion[] = ['identity', 'exchange', 'lend', 'container']

/** Well formed all around a body that is not. */
const grant = grants.map((body): WireAnswer => ({ ...FIT, body }))
const refusal = fc
  .tuple(refusals, fc.constantFrom(400, 401, 403, 404, 429, 503))
  .map(([body, status]): WireAnswer => ({ ...FIT, status, body }))

function toldTo(question: CloudQuestion): fc.Arbitrary<Script[CloudQuestion]> {
  const isSignIn = SIGN_IN.includes(question)
  const any = answersOf({ bodies: cloudBodies, headers: cloudHeaders, fit: isSignIn ? 6 : 1 })
  const one = fc.oneof(
    { weight: 3, arbitrary: any },
    { weight: 1, arbitrary: isSignIn ? fc.oneof(grant, refusal) : refusal },
  )
  const each = fc.tuple(one, fc.nat(9))
  return fc.tuple(each, each)
}
const script = fc.record(
  Object.fromEntries(QUESTIONS.map((name) => [name, toldTo(name)])),
) as fc.Arbitrary<Script>

const worlds: fc.Arbitrary<CloudWorld> = fc.record({
  id: fc.constantFrom(...CLOUD_IDS),
  asker: fc.nat(60),
  key: realKey,
  seed: fc.nat(),
  isNamed: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  region,
  project,
  endpoint: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: endpoint }),
  proxy: proxies,
  settings,
  script,
})

interface Setting {
  readonly secrets: Secrets
  readonly asker: Asker
  readonly stage: Stage & Ports
}

/** Whole runs at clouds, at these services. */
export function cloudRunsAt(services: Services): Kind {
  let runs = 0
  const written = consoleLines()
  return defineKind('cloud runs', worlds, async (world) => {
    const secrets = secretsOf(world.key, world.seed)
    const known = new Set<keyof Secrets>()
    const stage = await services.begin(answering(world, secrets, known))
    const folder = join(dirname(services.roots), `cloud-${(runs += 1)}`)
    const makers = ASKERS[world.id]
    const asker = makers[world.asker % makers.length]?.(secrets, { folder, http: stage.http }) ?? {
      holds: [],
    }
    for (const name of asker.holds) known.add(name)
    mkdirSync(folder)
    try {
      for (const [name, text] of Object.entries(asker.files ?? {})) writeFileSync(join(folder, name), text)
      const played = await play(world, { secrets, asker, stage }, { roots: services.roots, folder })
      const wholly = [...known].map((name) => secrets[name])
      return [
        ...complaintsAbout({ ...played, secrets: wholly }),
        ...verdictComplaints(played),
        ...leaksOfUnknown(played, secrets, known),
        ...wireComplaints(played, stage, secrets, world),
        ...written.splice(0).map((line) => `written past the log: ${line}`),
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

/** A service repeats secrets that the run has met by then; it learns of those that are handed over in a way that can be read. */
function answering({ script }: CloudWorld, secrets: Secrets, known: Set<keyof Secrets>): Answering {
  return (request) => {
    const isKnown = request.headers.some(([name]) => /^(?:authorization|x-api-key)$/i.test(name))
    const [drawn, whose] = script[questionOf(request)][isKnown ? 0 : 1]
    const repeatable = [...known]
    const repeated = repeatable[whose % repeatable.length]
    const secret = repeated === undefined ? 'nothing' : secrets[repeated]
    if (drawn.body !== undefined) return { answer: drawn, secret }
    const { answer, hands = [] } = fitting(request, secrets)
    if (isHeard(drawn)) for (const name of hands) known.add(name)
    return { answer: { ...drawn, ...(isGood(drawn) && answer), body: answer.body }, secret }
  }
}

const isGood = ({ status, fault }: WireAnswer): boolean => status === 200 && fault === undefined
const isHeard = (answer: WireAnswer): boolean => isGood(answer) && answer.framing === 'length'

async function play(
  world: CloudWorld,
  { secrets, asker, stage }: Setting,
  { roots, folder }: { readonly roots: string; readonly folder: string },
): Promise<Played> {
  const at = (text: string): string => placed(text, asker.holds.includes('key') ? secrets.key : 'x', stage)
  const { id, settings: more, proxy } = world
  const hosts = [...CLOUD_NAMES, 'api.anthropic.com', 'gateway.example']
  const inputs: Record<string, string> = {
    ...{ timeout: '300ms', deadline: '2s', attempts: '1', 'scan-workspace': 'false' },
    ...PLACE[id],
    ...more,
    provider: world.isNamed ? id : 'auto',
    ...(world.region !== undefined && { region: world.region }),
    ...(world.project !== undefined && { project: at(world.project) }),
    ...(world.endpoint !== undefined && { endpoints: at(world.endpoint) }),
    ...asker.inputs,
    'connect-to': hosts.map((host) => `${host}:443:127.0.0.1:${stage.https}`).join('\n'),
    'ca-certificates': roots,
    ...(proxy !== undefined && { proxy: at(proxy) }),
  }
  const env = { HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...asker.env }
  const run = await runInProcess(main, { inputs, env })
  return playedAt(stage, { run, inputs, secrets: [], hosts })
}

/** The run need not have met them; what looks random is hidden all the same. */
function leaksOfUnknown(
  { run }: Played,
  secrets: Secrets,
  known: ReadonlySet<keyof Secrets>,
): readonly string[] {
  const others = (Object.keys(secrets) as (keyof Secrets)[]).filter(
    (name) => !known.has(name) && name !== 'key',
  )
  const all = others.map((name) => secrets[name]).join('\n')
  return leaksIn(run.everything, all, ['the end of the credential'], 8).map((said) => `unknown: ${said}`)
}

/** Who alone may get a secret, if anybody. */
const RECEIVERS: Readonly<Partial<Record<keyof Secrets, (request: ReceivedRequest) => boolean>>> = {
  roleSecret: () => false,
  request: (request) => questionOf(request) === 'identity',
  identity: (request) => questionOf(request) === 'exchange',
  refresh: (request) => headerIn(request, 'host') === 'oauth2.googleapis.com',
  client: (request) => headerIn(request, 'host') === 'oauth2.googleapis.com',
  key: (request) => questionOf(request) !== 'exchange' && questionOf(request) !== 'identity',
}

/** Nobody got a secret who was not to have it, and only who was asked with it can have refused it. */
function wireComplaints(
  { run }: Played,
  { plain, encrypted }: Stage,
  secrets: Secrets,
  { script }: CloudWorld,
): readonly string[] {
  const all = [...plain, ...encrypted]
  const strayed = Object.entries(RECEIVERS).flatMap(([name, mayHave]) =>
    all
      .filter((request) => carries(request, secrets[name as keyof Secrets]) && !mayHave(request))
      .map((request) => `${name} went to ${headerIn(request, 'host') ?? ''}${request.path}`),
  )
  const stolen = all.filter(({ path }) => path.includes('stolen'))
  const isRefused = QUESTIONS.some((name) => script[name].some(([answer]) => refuses(answer)))
  return [
    ...strayed,
    ...stolen.map(({ path }) => `a redirect was followed to ${path}`),
    ...(run.outputs['key-valid'] === 'false' && !isRefused
      ? ['the key is told bad, and nobody refused it']
      : []),
  ]
}

const REFUSALS = new Set([400, 401, 403])
/** A page may be of anybody, and some services refuse in the body of a success. */
function refuses({ status, body = '', headers }: WireAnswer): boolean {
  const isPage = body.startsWith('<!doctype html')
  return (
    !isPage &&
    (REFUSALS.has(status) ||
      (status < 300 && /authentication_error|"?40[013]\b/.test(body + String(headers))))
  )
}
