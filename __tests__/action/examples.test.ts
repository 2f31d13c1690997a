// Every example is started as the runner would start it, for pushes, own pull requests, forks and Dependabot, with good and bad credentials.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { CLAUDE_CODE_TOKEN, openExampleWorld, VARS, type ExampleWorld } from '../support/example-world.ts'
import { runWorkflow, type WorkflowRun } from '../support/run-workflow.ts'
import { apiKey, KEY, KEY_IN, TOKEN } from '../support/scenario-keys.ts'
import { artifacts } from '../support/workflow/artifacts.ts'
import { emptyRepository, JOB } from '../worlds/github/repository.ts'
import { startGitHub } from '../worlds/github/server.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLES = join(ROOT, 'examples')
/** Where examples look for the targets file. */
const TARGETS = '.github/claude-targets.yml'
const CLAUDE_CODE = 'anthropics/claude-code-action'
/** Of its inputs those that examples use. Source: action.yml of anthropics/claude-code-action v1.0.200, as of 2026-08-22. */
const CLAUDE_CODE_INPUTS =
  /^(?:anthropic_(?:api_key|(?:federation_rule|organization|service_account)_id)|claude_code_oauth_token|claude_args|prompt)$/

const REPOSITORY = { full_name: 'octo/demo' }
const OWN = { number: 7, head: { repo: REPOSITORY }, base: { repo: REPOSITORY } }
const FORK = { ...OWN, head: { repo: { full_name: 'mallory/demo' } } }

/** Who started the run. Secrets and the identity of the job are there only where GitHub gives them. */
const EVENTS = {
  push: { event_name: 'push', actor: 'octocat', event: {}, trusted: true },
  'own pull request': {
    event_name: 'pull_request',
    actor: 'octocat',
    event: { pull_request: OWN },
    trusted: true,
  },
  fork: { event_name: 'pull_request', actor: 'mallory', event: { pull_request: FORK }, trusted: false },
  Dependabot: {
    event_name: 'pull_request',
    actor: 'dependabot[bot]',
    event: { pull_request: OWN },
    trusted: false,
  },
} as const
type EventName = keyof typeof EVENTS

const GOOD = {
  ANTHROPIC_API_KEY: KEY,
  SEARCH_CLAUDE_KEY: KEY,
  SHOP_CLAUDE_KEY: KEY,
  CLAUDE_CODE_OAUTH_TOKEN: TOKEN,
}

let world: ExampleWorld
let folder: string

beforeAll(async () => {
  world = await openExampleWorld()
  folder = mkdtempSync(join(tmpdir(), 'events-'))
})

afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

interface Started {
  readonly secrets?: Readonly<Record<string, string>>
  /** What claude-code-action ends with. */
  readonly claudeExit?: number
  /** The targets file of the checkout. */
  readonly targets?: string
  readonly github?: Readonly<Record<string, string>>
}

async function start(name: string, on: EventName, started: Started = {}) {
  const { secrets = GOOD, claudeExit = 0, targets = 'claude-targets' } = started
  cpSync(join(EXAMPLES, `targets/${targets}.yml`), join(world.workspace, TARGETS))
  const { trusted, ...github } = EVENTS[on]
  const event_path = join(folder, `${on}.json`)
  writeFileSync(event_path, JSON.stringify(github.event))
  const given: Readonly<Record<string, string>>[] = []
  const run = await runWorkflow({
    file: join(EXAMPLES, `${name}.yml`),
    workspace: world.workspace,
    secrets: trusted ? secrets : {},
    vars: VARS,
    env: trusted ? world.identity : {},
    github: { ...github, ...started.github, event_path },
    actions: {
      'claude-preflight/claude-preflight': world.action,
      [CLAUDE_CODE]: (inputs) => {
        given.push(inputs)
        return { stdout: 'worked\n', exitCode: claudeExit }
      },
    },
  })
  return { run, given }
}

const preflight = ({ steps }: WorkflowRun) => steps.find(({ id }) => id === 'preflight')
const hasWorked = ({ steps }: WorkflowRun): boolean => steps.some(({ stdout }) => stdout === 'worked\n')

/** Examples with work behind the check, and those that only check. */
const BEFORE_WORK = ['before-work', 'read-outputs', 'claude-code-action', 'claude-code-action-oauth']
const KEYLESS_WORK = ['claude-code-action-keyless']
const CHECKS = ['nightly', 'fleet', 'keyless']
const OTHERS = ['after-failure', 'fleet-sharded', 'nightly-issue']
/** See notify-examples.test.ts. */
const TELLERS = ['badge', 'notify-slack', 'notify-teams', 'notify-mail']

test('every example is among them', () => {
  // Those of keys are in keys.test.ts, and those of clouds in clouds.test.ts.
  const names = readdirSync(EXAMPLES).flatMap((name) =>
    (/^(?!keys-|cloud-)(.+)\.yml$/.exec(name) ?? []).slice(1),
  )
  const known = [BEFORE_WORK, KEYLESS_WORK, CHECKS, OTHERS, TELLERS].flat()
  expect(names.toSorted()).toEqual(known.toSorted())
})

describe.each([...BEFORE_WORK, ...KEYLESS_WORK])('%s', (name) => {
  test.each(['push', 'own pull request'] as const)('works in a run of %s', async (on) => {
    const { run } = await start(name, on)
    expect(preflight(run)?.outputs).toMatchObject({ verdict: 'healthy', cause: '' })
    expect([hasWorked(run), run.conclusion]).toEqual([true, 'success'])
  })

  test('passes over its work in a run of a fork, and does not fail', async () => {
    const { run } = await start(name, 'fork')
    expect(preflight(run)?.outputs).toMatchObject({ verdict: 'unchecked', cause: 'key.withheld' })
    expect([hasWorked(run), run.conclusion]).toEqual([false, 'success'])
  })
})

test.each(BEFORE_WORK)('%s passes over its work in a run of Dependabot', async (name) => {
  const { run } = await start(name, 'Dependabot')
  expect(preflight(run)?.outputs['verdict']).toBe('unchecked')
  expect([hasWorked(run), run.conclusion]).toEqual([false, 'success'])
})

test.each(BEFORE_WORK)('%s does not work with a refused credential', async (name) => {
  const secrets = {
    ANTHROPIC_API_KEY: apiKey('unknown'),
    CLAUDE_CODE_OAUTH_TOKEN: `${TOKEN.slice(0, -4)}AAAA`,
  }
  const { run } = await start(name, 'push', { secrets })
  expect(preflight(run)?.outputs).toMatchObject({ verdict: 'broken', cause: 'auth.invalid' })
  expect(hasWorked(run)).toBe(false)
  expect(run.conclusion).toBe(name === 'read-outputs' ? 'success' : 'failure')
})

test('a token that only Claude Code may use does not stop claude-code-action', async () => {
  const secrets = { CLAUDE_CODE_OAUTH_TOKEN: CLAUDE_CODE_TOKEN }
  const { run } = await start('claude-code-action-oauth', 'push', { secrets })
  expect(preflight(run)?.outputs).toMatchObject({ verdict: 'degraded', cause: 'auth.claude-code-only' })
  expect(hasWorked(run)).toBe(true)
})

test('read-outputs tells what is wrong', async () => {
  const { run } = await start('read-outputs', 'push', { secrets: { ANTHROPIC_API_KEY: apiKey('unknown') } })
  const { title, remedy } = preflight(run)?.outputs ?? {}
  expect(run.steps.map(({ stdout }) => stdout)).toContain(`${title}\n${remedy}\n`)
})

test.each(CHECKS)('%s is healthy, and unchecked in a fork', async (name) => {
  const { run } = await start(name, 'push')
  expect(preflight(run)?.outputs).toMatchObject({ verdict: 'healthy', cause: '' })
  const { run: forked } = await start(name, 'fork')
  expect(preflight(forked)?.outputs).toMatchObject({ verdict: 'unchecked', cause: 'key.withheld' })
  expect(forked.conclusion).toBe('success')
})

test('the shortest targets file names what fleet passes, and both targets are healthy', async () => {
  const { run } = await start('fleet', 'push', { targets: 'two-teams' })
  expect(preflight(run)?.outputs).toMatchObject({ verdict: 'healthy', cause: '' })
  expect(preflight(run)?.summary).toContain('2 targets')
})

test('nightly-issue opens an issue for a refused key, and closes it for one that works', async () => {
  const repository = emptyRepository()
  const { apiUrl: api_url, close } = await startGitHub(repository)
  const github = { repository: 'octo/shop', token: JOB.token, api_url }
  await start('nightly-issue', 'push', { secrets: { ANTHROPIC_API_KEY: apiKey('unknown') }, github })
  expect(repository.issues).toMatchObject([{ state: 'open', labels: ['claude-preflight', 'bug'] }])
  await start('nightly-issue', 'push', { github })
  expect(repository.issues).toMatchObject([{ state: 'closed' }])
  await close()
})

describe('after-failure', () => {
  test('asks nothing while all is well', async () => {
    const { run } = await start('after-failure', 'own pull request')
    expect(hasWorked(run)).toBe(true)
    expect(preflight(run)?.outcome).toBe('skipped')
  })

  test.each([
    ['the key was revoked', apiKey('unknown'), { verdict: 'broken', cause: 'auth.invalid' }],
    ['the balance is too low', KEY_IN['no-credit'], { verdict: 'broken', cause: 'billing.credit' }],
    ['Claude is fine', KEY, { verdict: 'healthy', cause: '' }],
  ])('says that %s, and leaves the job failed', async (_, key, outputs) => {
    const secrets = { ANTHROPIC_API_KEY: key }
    const { run } = await start('after-failure', 'own pull request', { secrets, claudeExit: 1 })
    expect(preflight(run)).toMatchObject({ outcome: 'success', outputs })
    expect(run.conclusion).toBe('failure')
  })

  test.each(['fork', 'Dependabot'] as const)('does not start in a run of %s', async (on) => {
    const { run } = await start('after-failure', on)
    expect(run.steps).toEqual([])
  })
})

test.each([...BEFORE_WORK, ...KEYLESS_WORK, 'after-failure'].filter((name) => !/before|read/.test(name)))(
  '%s gives claude-code-action only inputs that it has, and a credential',
  async (name) => {
    const { given } = await start(name, 'own pull request')
    const [inputs = {}] = given
    expect(given).toHaveLength(1)
    expect(Object.keys(inputs).filter((input) => !CLAUDE_CODE_INPUTS.test(input))).toEqual([])
    expect(Object.values(inputs).filter((text) => text === '')).toEqual([])
  },
)

/** The call of a reusable workflow. */
type Call = Readonly<{ uses: string } & Record<'with' | 'secrets', Readonly<Record<string, string>>>>

test('fleet-sharded calls the reusable workflow with all that it takes', async () => {
  const text = readFileSync(join(EXAMPLES, 'fleet-sharded.yml'), 'utf8')
  const { jobs } = parse(text) as { jobs: { fleet: Call } }
  const { uses, with: given, secrets } = jobs.fleet
  const file = join(ROOT, /claude-preflight\/claude-preflight\/(.+)@/.exec(uses)?.[1] ?? '')
  const { on } = parse(readFileSync(file, 'utf8')) as { on: { workflow_call: { inputs: Declared } } }
  const declared = Object.entries(on.workflow_call.inputs)
  const inputs = Object.fromEntries(declared.map(([name, { default: initial }]) => [name, initial] as const))
  expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([])
  const { steps, jobs: ran } = await runWorkflow({
    ...{ file, workspace: world.workspace, env: world.identity },
    inputs: { ...inputs, ...given },
    secrets: { credentials: secrets['credentials']?.replaceAll(/\$\{\{ secrets\.\w+ \}\}/g, KEY) ?? '' },
    actions: {
      'claude-preflight/claude-preflight': world.action,
      'claude-preflight/claude-preflight/merge': join(ROOT, 'merge'),
      ...artifacts(mkdtempSync(join(folder, 'artifacts-'))),
    },
  })
  expect(steps.filter(({ id }) => id === 'preflight')).toHaveLength(8)
  expect(ran['merge']).toMatchObject({ result: 'success', outputs: { verdict: 'healthy', cause: '' } })
})

type Declared = Readonly<Record<string, { readonly default?: unknown }>>
