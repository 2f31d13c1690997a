// No credential, and traces of where it was lost. Names are told; what they hold is not.
import { KEY } from '../support/scenario-keys.ts'
import { broken, healthy, UNSENT } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { nowhere } from '../worlds/world.ts'

const MISSING = broken('key.missing', UNSENT)
const NONE = { 'api-key': '' } as const

const says =
  (...words: readonly string[]) =>
  ({ run }: Played): void => {
    for (const word of words) expect(run.stdout).toContain(word)
  }

function lost(id: string, more: Partial<Scenario>): Scenario {
  return { id: `key/lost: ${id}`, world: nowhere, inputs: NONE, expect: MISSING, ...more }
}

export const LOST_KEY: readonly Scenario[] = [
  lost('the input is misspelt', {
    inputs: { ...NONE, anthropic_api_key: KEY },
    secrets: [KEY],
    also: says('this action has none of that name: it is api-key'),
  }),
  lost('the variable has a name that nothing reads', {
    env: { MY_ANTHROPIC_KEY: KEY },
    secrets: [KEY],
    also: says('MY_ANTHROPIC_KEY', 'nothing reads a variable of that name'),
  }),
  lost('the variable is there, and empty', {
    env: { ANTHROPIC_API_KEY: '' },
    also: says('ANTHROPIC_API_KEY is set but empty'),
  }),
  lost('the repository is a fork, and the run is its own', {
    event: { repository: { full_name: 'mallory/shop', fork: true } },
    env: { GITHUB_REPOSITORY: 'mallory/shop' },
    also: says('This repository is a fork'),
  }),
  lost('called by another workflow, without its secrets', {
    env: { GITHUB_EVENT_NAME: 'workflow_call' },
    also: ({ run }) => expect(run.summary).toContain('secrets: inherit'),
  }),
  {
    id: 'key/lost: a variable of an odd name beside a good key is no finding',
    env: { MY_ANTHROPIC_KEY: 'elsewhere' },
    expect: healthy(),
    also: ({ run }) => expect(run.everything).not.toContain('MY_ANTHROPIC_KEY'),
  },
]
