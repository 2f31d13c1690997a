// The smallest inputs of faults that were found once: each is played again in every run of the tests.
import { main } from '../../src/main.ts'
import { merge } from '../../src/fleet/merge/merge.ts'
import { DISGUISES } from '../support/key-disguises.ts'
import { apiKey, varied } from '../support/scenario-keys.ts'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { runInProcess, type DoorWorld } from './door.ts'
import { METADATA } from './metadata-hosts.ts'

/** Keys of the corpus: one of the common family, and one as gateways give them out. */
export const KEYS = { common: apiKey('corpus'), gateway: `sk-${varied('corpus', 25)}J922` } as const

interface Found extends DoorWorld {
  readonly fault: string
  readonly entry: typeof main
  /** What must come of it. */
  readonly exitCode: number
  readonly cause: string
}

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:1'
const worn = (name: string): string => DISGUISES[name]?.wear(KEYS.common) ?? ''

function checking(fault: string, cause: string, world: DoorWorld): Found {
  const inputs = {
    'api-key': KEYS.common,
    endpoints: NOWHERE,
    attempts: '1',
    'scan-workspace': 'false',
    ...world.inputs,
  }
  return { fault, entry: main, cause, exitCode: cause === 'config.invalid-input' ? 2 : 1, ...world, inputs }
}

const requesting = (fault: string, text: string, cause = 'config.invalid-input'): Found =>
  checking(fault, cause, { inputs: { request: 'r.json' }, files: { 'r.json': text } })

const listing = (fault: string, text: string): Found =>
  checking(fault, 'config.invalid-input', {
    inputs: { targets: 'targets.yml', 'allowed-hosts': 'gateway.example' },
    files: { 'targets.yml': text },
  })

const merging = (fault: string, text: string, cause = 'shard.missing'): Found => ({
  ...{ fault, entry: merge, exitCode: 1, cause, inputs: {} },
  files: { 'reports/1/report.json': text },
})

type Writable<Part> = { -readonly [Name in keyof Part]: Writable<Part[Name]> }

const original = await runInProcess(main, {
  inputs: { endpoints: 'api.example', 'api-key': 'your_api_key_here' },
})

/** A merge of a real report that somebody changed. */
function mergingChanged(
  fault: string,
  change: (report: Writable<ReportV1>) => void,
  cause = 'key.placeholder',
): Found {
  const report = structuredClone(original.report) as Writable<ReportV1>
  change(report)
  return merging(fault, JSON.stringify(report), cause)
}

const KEY_LIKE_NAMES = ['constructor', 'toString', 'valueOf', '__proto__']

const GROUPS = 'base64 in groups of four'
/** A comma ends a base URL, and so many there may not be. */
const TOO_MANY = new Set(['decimal numbers'])

/** Every fault, with what it comes to now. */
export const CORPUS: readonly Found[] = [
  requesting('20,000 objects in each other ended without outputs', '{"a":'.repeat(20_000)),
  requesting(
    '20,000 objects that end ended without outputs',
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  ),
  requesting('90,000 objects overflowed the stack', '{"a":'.repeat(90_000)),
  requesting('100,000 lists overflowed the stack', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  ...KEY_LIKE_NAMES.flatMap((model) => [
    requesting(
      `${model} as the model of a request broke a check`,
      JSON.stringify({ model, max_tokens: 1, messages: [] }),
      'tcp.refused',
    ),
    checking(
      `${model} among models broke a check`,
      model.startsWith('_') ? 'config.invalid-input' : 'tcp.refused',
      {
        inputs: { models: model },
      },
    ),
  ]),
  checking('a header of 6,000 characters ended without a report', 'tcp.refused', {
    inputs: {
      headers: `X-Team: ${Array.from({ length: 20 }, (_, at) => varied(`long ${at}`, 300)).join('')}`,
    },
  }),
  listing(
    'any variable could be sent to an allowed host',
    'targets:\n  - {name: a, credential: PATH, endpoints: [https://gateway.example]}\n',
  ),
  listing(
    '60,000 plain keys took 43 s of processor time',
    Array.from({ length: 60_000 }, (_, at) => `k${at}: 1\n`).join(''),
  ),
  listing('nested mappings took 317 MB', `a: ${'{a: '.repeat(50_000)}`),
  merging('a report of empty objects took 3.3 GB', `[${'{},'.repeat(1_000_000)}{}]`),
  merging('a report of opened lists took 464 MB', '['.repeat(1_000_000)),
  ...Object.keys(DISGUISES).map((name) =>
    checking(
      `a key as a base URL: ${name}`,
      TOO_MANY.has(name) ? 'config.invalid-input' : 'endpoint.malformed',
      {
        inputs: { endpoints: `${NOWHERE}/?\n${worn(name)}`, require: 'all' },
      },
    ),
  ),
  checking('the correction of a base URL repeated a key cut in groups', 'endpoint.malformed', {
    inputs: { endpoints: worn('in groups of three by dashes') },
  }),
  ...METADATA.map((host) =>
    checking(`a credential goes to a metadata service: ${host}`, 'endpoint.malformed', {
      inputs: { endpoints: `https://${host}/v1` },
    }),
  ),
  mergingChanged('a key in groups of base64 stood in the merged report', ({ targets: [target] }) => {
    for (const finding of target?.endpoints[0]?.findings ?? []) finding.detail = worn(GROUPS)
  }),
  mergingChanged('a key in the origins of a shard stood in the merged report', ({ origins }) => {
    for (const origin of origins) Object.assign(origin, { setting: KEYS.common, variable: KEYS.common })
  }),
  mergingChanged(
    'a shard that does not say why a target is broken was told without a step',
    ({ targets: [target] }) => {
      if (target) target.diagnosis = null
    },
    'shard.missing',
  ),
]

/** A scenario by its id, or a test by its file and its whole name. */
type Played = { readonly scenario: string } | { readonly file: string; readonly test: string }

const scenario = (id: string): Played => ({ scenario: id })
const within =
  (file: string) =>
  (test: string): Played => ({ file: `action/${file}`, test })
const places = within('hostile-places.test.ts')
const bounded = within('bounded.slow.test.ts')
const boundedMerge = within('bounded-merge.slow.test.ts')
const workflows = within('workflows.test.ts')

const STRANGERS_EVENTS = [
  'issue_comment',
  'discussion_comment',
  'pull_request_review',
  'pull_request_review_comment',
]

/** Faults that scenarios or other tests play, and where. */
export const ELSEWHERE: Readonly<Record<string, readonly Played[]>> = {
  'a key echoed in any disguise': Object.keys(DISGUISES).map((name) => scenario(`disguises/${name}`)),
  'a key as a base URL, in its path, as a host, as the folder of the report': [
    ...[1, 2, 3, 4].map((form) => scenario(`disguises/key 1 as a base URL, form ${form}`)),
    scenario('disguises/key 1 as the folder of the report, below nothing'),
  ],
  'a program that the checkout’s git configuration names': [
    places('starts nothing on %s, and is searched all the same'),
    places('starts nothing in a terminal, and is searched all the same'),
  ],
  'git of the checkout': [places('git of the checkout is not started, though PATH names its folder first')],
  'a link in the place of a report’s draft': [
    places('overwrite nothing that a link leads to, whatever its name'),
    places('are not written into a folder behind a link of the checkout: that is wrong usage'),
  ],
  'a pipe in the place of a file of the runner': [places('in place of the event')],
  'trust that strangers name': [
    scenario('fleet/a file of another commit'),
    scenario('fleet/a file of the run’s own commit'),
    ...STRANGERS_EVENTS.map((event) =>
      scenario(`inputs/roots of nobody knows which commit, in a run of ${event}`),
    ),
  ],
  'any variable as a credential': ['PATH', 'HOME', 'NODE_AUTH_TOKEN'].map((name) =>
    scenario(`fleet/a variable that nobody meant to send: ${name}`),
  ),
  'more memory or time than any run may take': [
    bounded('that answer %s take less memory than any run may'),
    bounded('a fleet of a hundred hostile targets takes less memory than any run may'),
    bounded('a targets file of %s is read in little time and memory'),
    bounded('as many certificates as fit into a file are refused in little time and memory'),
    scenario('fleet/a good target beside hostile hosts keeps its verdict'),
  ],
  'more memory or time than any merge may take': [
    boundedMerge('a report of %s is missing, and takes less memory than any merge may'),
    boundedMerge('a thousand reports that are none take less memory than any merge may, and little time'),
    boundedMerge('a hundred reports of a hundred targets are merged in as little'),
  ],
  'a report that outshines a worse one of its share': [
    scenario('merge/contradicted: a later report calls all of its targets healthy'),
    scenario('merge/contradicted: an earlier one does'),
    scenario('merge/contradicted: a later report holds no targets at all'),
  ],
  'a metadata service behind a name, connect-to or a proxy': [
    ...['169.254.169.254', '::ffff:168.63.129.16', '64:ff9b::100.100.100.200'].map((address) =>
      scenario(`names/a name that leads to ${address}`),
    ),
    ...['169.254.169.254', '[::168.63.129.16]', '2852039166'].map((address) =>
      scenario(`endpoint/name that connect-to leads to the metadata address ${address}`),
    ),
    scenario('proxy/it stands at a metadata address'),
    ...['metadata.google.internal', '0xa9fea9fe', '[::ffff:100.100.100.200]'].map((place) =>
      scenario(`proxy/it is not asked for ${place}, whatever connect-to says`),
    ),
  ],
  'a secret longer than V8 lets an expression be': [
    scenario('clouds/bedrock: a session token of 9,000 characters'),
  ],
  'a sign-in that gives what no header carries': [
    scenario('clouds/bedrock: keys of a role that no header carries'),
    scenario('clouds/foundry: a token that is a number'),
  ],
  'a library that waits without end, and says so on the console': [
    scenario('clouds/bedrock: a container that gives no keys'),
  ],
  'a workflow that moves under its caller': [
    workflows('%s pins actions by a whole commit with its version'),
    workflows('%s asks for no more than it needs'),
    workflows('%s runs one at a time, or is called by one that does'),
  ],
}
