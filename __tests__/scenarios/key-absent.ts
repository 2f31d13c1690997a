// No credential at all: by mistake, or because GitHub withholds secrets by design.
import { broken, unchecked, UNSENT } from '../support/scenario.ts'
import type { Inputs, Scenario } from '../support/scenario.ts'
import { nowhere } from '../worlds/world.ts'

const NONE: Inputs = { 'api-key': '' }
const PULL_REQUEST: Inputs = { GITHUB_EVENT_NAME: 'pull_request' }
const FROM_FORK = pullRequestFrom('mallory/shop')
const FROM_HERE = pullRequestFrom('octo/shop')

function pullRequestFrom(repository: string): unknown {
  const head = { repo: { full_name: repository, fork: repository !== 'octo/shop' } }
  return { pull_request: { number: 7, head, base: { repo: { full_name: 'octo/shop', fork: false } } } }
}

const MISSING = broken('key.missing', {
  ...UNSENT,
  blocked: { dns: 'key-shape', 'key-accepted': 'key-shape' },
})

export const KEY_ABSENT: readonly Scenario[] = [
  { id: 'key/missing', world: nowhere, inputs: NONE, golden: true, expect: MISSING },
  { id: 'key/white space alone is missing', world: nowhere, inputs: { 'api-key': ' \n' }, expect: MISSING },
  {
    id: 'key/missing on a pull request of the same repository',
    ...{ world: nowhere, inputs: NONE, env: PULL_REQUEST, event: FROM_HERE, expect: MISSING },
  },
  {
    id: 'key/withheld from a fork',
    ...{ world: nowhere, inputs: NONE, env: PULL_REQUEST, event: FROM_FORK, golden: true },
    expect: unchecked('key.withheld', { blocked: { 'key-accepted': 'key-shape' } }),
  },
  {
    id: 'key/withheld from the fork of somebody who deleted it',
    ...{ world: nowhere, inputs: NONE, env: PULL_REQUEST },
    event: { pull_request: { head: { repo: null }, base: { repo: { full_name: 'octo/shop' } } } },
    expect: unchecked('key.withheld'),
  },
  {
    id: 'key/withheld from Dependabot',
    ...{ world: nowhere, inputs: NONE, env: { ...PULL_REQUEST, GITHUB_ACTOR: 'dependabot[bot]' } },
    event: FROM_HERE,
    expect: unchecked('key.withheld'),
  },
  {
    id: 'key/missing under pull_request_target, which gets secrets',
    ...{ world: nowhere, inputs: NONE, env: { GITHUB_EVENT_NAME: 'pull_request_target' }, event: FROM_FORK },
    expect: MISSING,
  },
  {
    id: 'key/missing, and that is an error everywhere',
    ...{ world: nowhere, inputs: { ...NONE, 'on-missing-key': 'fail' }, env: PULL_REQUEST, event: FROM_FORK },
    expect: broken('key.withheld', UNSENT),
  },
  {
    id: 'key/missing, and that is accepted everywhere',
    ...{ world: nowhere, inputs: { ...NONE, 'on-missing-key': 'skip' } },
    expect: unchecked('key.missing'),
  },
  {
    id: 'key/missing, and nothing fails the step',
    ...{ world: nowhere, inputs: { ...NONE, 'fail-on': 'never' } },
    expect: { ...MISSING, exitCode: 0 },
  },
]
