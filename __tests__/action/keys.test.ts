// The examples of places where keys live: each is run with its own store, or with a stand-in for what reads it; and a rotation.
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JOB_CLAIMS } from '../../src/simulator/github-oidc.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { NEXT_KEY, openExampleWorld, VARS, type ExampleWorld } from '../support/example-world.ts'
import { runWorkflow, type WorkflowRun } from '../support/run-workflow.ts'
import { apiKey, KEY } from '../support/scenario-keys.ts'
import { vault } from '../support/vault-server.ts'
import type { StandIns } from '../support/workflow/start-step.ts'
import { testWith } from '../support/programs.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLES = join(ROOT, 'examples')

/** Of the inputs of these actions those that examples use. Source: their action.yml in the pinned version, as of 2026-11-26. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'hashicorp/vault-action': ['url', 'method', 'role', 'jwtGithubAudience', 'exportEnv', 'secrets'],
  'aws-actions/configure-aws-credentials': ['role-to-assume', 'aws-region'],
  'aws-actions/aws-secretsmanager-get-secrets': ['secret-ids'],
  'google-github-actions/auth': ['workload_identity_provider', 'service_account'],
  'google-github-actions/get-secretmanager-secrets': ['secrets'],
  'azure/login': ['client-id', 'tenant-id', 'subscription-id'],
  '1password/load-secrets-action': [],
}

/** What each leaves for the steps behind it. */
const LEFT: Readonly<Record<string, ReturnType<Exclude<StandIns[string], string>>>> = {
  'hashicorp/vault-action': { outputs: { ANTHROPIC_API_KEY: KEY } },
  'aws-actions/aws-secretsmanager-get-secrets': { exported: { ANTHROPIC_API_KEY: KEY } },
  'google-github-actions/get-secretmanager-secrets': { outputs: { key: KEY, secrets: '' } },
  '1password/load-secrets-action': { outputs: { ANTHROPIC_API_KEY: KEY } },
}

/** The Azure CLI's answer to the one question of the example. */
const AZ = `#!/bin/sh
[ "$*" = 'keyvault secret show --vault-name claude-keys --name anthropic-api-key --query value --output tsv' ] || exit 2
echo '${KEY}'
`

/** Installs a program from the network, so it is only linted. */
const LINTED_ONLY = ['keys-sops']
const STORES = [
  ...['keys-environment', 'keys-vault', 'keys-vault-curl', 'keys-aws', 'keys-google', 'keys-azure'],
  'keys-1password',
]

let world: ExampleWorld
let store: Simulator
/** Outside of the checkout, in which the key must not be. */
let programs: string
let secrets: Record<string, string>

beforeAll(async () => {
  world = await openExampleWorld()
  programs = mkdtempSync(join(tmpdir(), 'programs-'))
  writeFileSync(join(programs, 'az'), AZ)
  chmodSync(join(programs, 'az'), 0o755)
})

beforeEach(async () => {
  secrets = { ANTHROPIC_API_KEY: KEY, OP_SERVICE_ACCOUNT_TOKEN: 'ops_invented' }
  store = await openVault()
})

afterEach(() => store.close())
afterAll(async () => {
  await world.close()
  rmSync(programs, { recursive: true })
})

/** Vault on a port of its own; the audience of its role is its own address, as the example asks for. */
async function openVault(changes: { subject?: string; path?: string } = {}): Promise<Simulator> {
  const { subject = JOB_CLAIMS.sub, path = 'secret/ci/claude' } = changes
  const simulator = await startSimulator({ handler: (request) => handler(request) })
  const role = { name: 'claude', audience: simulator.origin, subject }
  const handler = vault({ role, secrets: { [path]: { api_key: KEY } } })
  return simulator
}

const given: string[] = []

function standIn(action: string): StandIns[string] {
  return (inputs) => {
    given.push(...Object.keys(inputs).filter((name) => !INPUTS[action]?.includes(name)))
    return LEFT[action] ?? {}
  }
}

function start(name: string): Promise<WorkflowRun> {
  return runWorkflow({
    file: join(EXAMPLES, `${name}.yml`),
    workspace: world.workspace,
    secrets,
    vars: { ...VARS, VAULT_ADDR: store.origin, AZURE_KEY_VAULT: 'claude-keys', GOOGLE_PROJECT: 'demo' },
    env: { ...world.identity, PATH: `${programs}:${process.env['PATH'] ?? ''}` },
    actions: {
      'claude-preflight/claude-preflight': world.action,
      ...Object.fromEntries(Object.keys(INPUTS).map((action) => [action, standIn(action)])),
    },
  })
}

const preflight = ({ steps }: WorkflowRun) => steps.find(({ id }) => id === 'preflight')
const hasWorked = ({ steps }: WorkflowRun): boolean => steps.some(({ stdout }) => stdout === 'worked\n')

test('every example of a key’s place is among them, and its recipe shows it', () => {
  const names = readdirSync(EXAMPLES).flatMap((name) => (/^(keys-.+)\.yml$/.exec(name) ?? []).slice(1))
  expect(names.toSorted()).toEqual([...STORES, ...LINTED_ONLY, 'keys-rotation'].toSorted())
  const recipe = readFileSync(join(ROOT, 'docs/recipes/keys.md'), 'utf8')
  expect(names.filter((name) => !recipe.includes(`<!-- examples/${name}.yml -->`))).toEqual([])
})

describe.each(STORES)('%s', (name) => {
  testWith(...(name.endsWith('curl') ? ['curl'] : []))(
    'hands the key to the check and to the work',
    async () => {
      const run = await start(name)
      expect(preflight(run)?.outputs).toMatchObject({ verdict: 'healthy', cause: '' })
      expect([hasWorked(run), run.conclusion, given]).toEqual([true, 'success', []])
    },
  )
})

describe('keys-vault-curl', () => {
  testWith('curl').each([
    ['another job may sign in', { subject: 'repo:octo/other:ref:refs/heads/main' }, 400],
    ['the secret is elsewhere', { path: 'secret/ci/other' }, 404],
  ])('stops with the status of Vault when %s', async (_, changes, status) => {
    await store.close()
    store = await openVault(changes)
    const run = await start('keys-vault-curl')
    const [, reading] = run.steps
    expect(reading?.stderr).toContain(`returned error: ${status}`)
    expect([reading?.outcome, preflight(run)?.outcome, hasWorked(run)]).toEqual(['failure', 'skipped', false])
  })
})

describe('keys-rotation', () => {
  const rotate = async (current: string, next: string): Promise<WorkflowRun> => {
    cpSync(join(EXAMPLES, 'targets/rotation.yml'), join(world.workspace, '.github/claude-targets.yml'))
    secrets = { ANTHROPIC_API_KEY: current, ANTHROPIC_API_KEY_NEXT: next }
    return start('keys-rotation')
  }
  const REVOKED = apiKey('revoked by now')

  test.each([
    ['the next key is there, beside the current one', KEY, NEXT_KEY],
    ['the next key is the current one, and the old one is revoked', NEXT_KEY, NEXT_KEY],
  ])('is healthy when %s', async (_, current, next) => {
    const run = await rotate(current, next)
    expect(preflight(run)?.outputs).toMatchObject({ verdict: 'healthy', cause: '' })
  })

  test.each([
    ['the next key was pasted wrongly', KEY, REVOKED, 'auth.invalid', 'next'],
    ['the next key is not stored yet', KEY, '', 'key.missing', 'next'],
    ['the old key was revoked too early', REVOKED, NEXT_KEY, 'auth.invalid', 'current'],
  ])('is broken when %s, and names the target', async (_, current, next, cause, target) => {
    const run = await rotate(current, next)
    expect(preflight(run)?.outputs).toMatchObject({ verdict: 'broken', cause })
    expect(preflight(run)?.summary).toMatch(new RegExp(`${target}\\b.*${cause.replace('.', '\\.')}`))
  })
})
