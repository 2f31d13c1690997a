// Targets files that must not be trusted: each is refused with its place, and sends nothing anywhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Place, Scenario } from '../support/scenario.ts'
import { GATEWAY_KEY, KEY } from '../support/scenario-keys.ts'
import { beside, fleetOf } from '../worlds/fleet.ts'

function refused(
  id: string,
  second: (origin: string) => string,
  words: RegExp,
  more: Partial<Scenario> = {},
): Scenario {
  return {
    ...{ id: `fleet/${id}`, world: fleetOf(beside(second)), expect: WRONG_USAGE },
    also: ({ run }) => expect(run.stdout).toMatch(words),
    ...more,
  }
}

const COMMIT = '1'.repeat(40)

/** A run that somebody's comment began, in a checkout of this commit. */
function commented(checkedOut: string): NonNullable<Scenario['env']> {
  return ({ folder }: Place) => {
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git/HEAD'), `${checkedOut}\n`)
    return { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_SHA: COMMIT, GITHUB_WORKSPACE: folder }
  }
}

/** Every one of these is told with its place in the file, and nothing has been sent. */
export const FLEET_REFUSED: readonly Scenario[] = [
  refused(
    'a key stands where its name belongs',
    (origin) => `  - { name: other, endpoints: ['${origin}'], credential: ${KEY} }\n`,
    /line 5, column \d+: a credential instead of its name/,
    { secrets: [KEY, GATEWAY_KEY] },
  ),
  refused(
    'a host that is not allowed',
    () => `  - { name: other, endpoints: ['https://evil.example'], credential: ATLAS_KEY }\n`,
    /line 5, column \d+: the host evil\.example is not in allowed-hosts/,
  ),
  refused(
    'a token of the runner',
    (origin) => `  - { name: other, endpoints: ['${origin}'], credential: ACTIONS_RUNTIME_TOKEN }\n`,
    /line 5, column \d+: the name of a variable of the runner/,
  ),
  ...['PATH', 'HOME', 'NODE_AUTH_TOKEN', 'npm_config__authToken', 'SSH_AUTH_SOCK'].map((variable) =>
    refused(
      `a variable that nobody meant to send: ${variable}`,
      (origin) => `  - { name: other, endpoints: ['${origin}'], credential: ${variable} }\n`,
      /line 5, column \d+: (?:not the name of a credential|the name of another tool’s variable)/,
      { env: { NODE_AUTH_TOKEN: 'of-another-tool', npm_config__authToken: 'of-another-tool' } },
    ),
  ),
  refused(
    'a variable that nobody meant to send, in a header',
    (origin) => `  - { name: other, endpoints: ['${origin}'], headers: { X-Path: PATH } }\n`,
    /line 5, column \d+: (?:not the name of a credential|the name of another tool’s variable)/,
  ),
  refused(
    'a setting of another name',
    () => `    colour: red\n`,
    /line 5, column 5, targets\[0\]: unknown member/,
  ),
  refused(
    'parts that nest without end',
    () => `    labels: ${'{a: '.repeat(20_000)}\n`,
    /line 5, column \d+: parts nest or repeat without end/,
  ),
  refused('no YAML', () => `  - {\n`, /line 6, column \d+: wrong indentation/),
  {
    ...refused('a file of a stranger', () => '', /a file in the checkout/),
    env: { GITHUB_EVENT_NAME: 'pull_request_target' },
    files: { 'targets.yml': 'targets:\n  - name: x\n' },
    inputs: { targets: 'targets.yml' },
  },
  {
    ...refused(
      'a file of another commit',
      () => '',
      /file in the checkout.*or a checkout of the commit GITHUB_SHA/,
    ),
    env: commented('2'.repeat(40)),
  },
  {
    ...{ id: 'fleet/a file of the run’s own commit', world: fleetOf(), env: commented(COMMIT) },
    expect: healthy(),
  },
  {
    ...refused('nobody said who may be reached', () => '', /allowed-hosts/),
    inputs: { 'allowed-hosts': '' },
  },
  {
    ...{ id: 'fleet/a share without a file', inputs: { shard: '1/2' }, expect: WRONG_USAGE },
    also: ({ run }) => expect(run.stdout).toContain('`targets` is missing. Set it to '),
  },
]
