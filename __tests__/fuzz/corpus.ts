// The smallest inputs of faults that were found once: each is played again in every run of the tests.
import { main } from '../../src/main.ts'
import { merge } from '../../src/fleet/merge/merge.ts'
import { DISGUISES } from '../support/key-disguises.ts'
import { apiKey, varied } from '../support/scenario-keys.ts'
import type { DoorWorld } from './door.ts'

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

const merging = (fault: string, text: string): Found => ({
  ...{ fault, entry: merge, exitCode: 1, cause: 'shard.missing', inputs: {} },
  files: { 'reports/1/report.json': text },
})

const KEY_LIKE_NAMES = ['constructor', 'toString', 'valueOf', '__proto__']

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
]

/** Faults that scenarios or other tests play, and where: a file, and a text in it. */
export const ELSEWHERE: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'a key echoed in any disguise': ['scenarios/disguises.ts', 'ECHOES'],
  'a key as a base URL, in its path, as a host': ['scenarios/disguises.ts', 'PLACES'],
  'a program that the checkout’s git configuration names': [
    'action/hostile-places.test.ts',
    'starts nothing in a terminal',
  ],
  'git of the checkout': ['action/hostile-places.test.ts', 'git of the checkout is not started'],
  'a link in the place of a report’s draft': [
    'action/hostile-places.test.ts',
    'overwrite nothing that a link leads to',
  ],
  'a pipe in the place of a file of the runner': ['action/hostile-places.test.ts', 'in place of the event'],
  'a file of a commit that strangers chose': ['scenarios/fleet-refused.ts', 'a file of the run’s own commit'],
  'a report that outshines a worse one of its share': ['scenarios/merge.ts', 'broken('],
}
