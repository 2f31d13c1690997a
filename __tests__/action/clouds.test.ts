// The examples of clouds, run as the runner would: behind each login action, with all that it leaves behind, and without any.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { awsKey } from '../scenarios/clouds/aws.ts'
import {
  CLOUD_SECRETS,
  CLOUD_VARS,
  ENTRA,
  openCloudExamples,
  ROLE_KEY,
  USER_KEY,
  type CloudExamples,
} from '../support/cloud-examples.ts'
import {
  azureLogin,
  configureAwsCredentials,
  GOOGLE_FILE,
  googleAuth,
  installAzureCli,
} from '../support/login-actions.ts'
import { runWorkflow, type WorkflowRun } from '../support/run-workflow.ts'
import { varied } from '../support/scenario-keys.ts'
import { leaksIn } from '../support/scenario-leaks.ts'
import type { StandIns } from '../support/workflow/start-step.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLES = join(ROOT, 'examples')

let world: CloudExamples

beforeAll(async () => {
  world = await openCloudExamples()
  installAzureCli(world.programs)
})

afterAll(() => world.close())

/** The login actions, which all succeed. */
function logins(): StandIns {
  return {
    'aws-actions/configure-aws-credentials': configureAwsCredentials(ROLE_KEY),
    'google-github-actions/auth': googleAuth(world.workspace, world.identity),
    'azure/login': azureLogin(world.programs, ENTRA),
  }
}

interface Workflow {
  readonly jobs: {
    readonly work: { readonly steps: readonly { readonly id?: string; readonly with?: object }[] }
  }
}

interface Started {
  readonly actions?: StandIns
  /** The variables by which the job asks for its identity. */
  readonly identity?: Readonly<Record<string, string>>
  readonly github?: Readonly<Record<string, string>>
}

function start(name: string, { actions, identity = world.identity, github = {} }: Started = {}) {
  return runWorkflow({
    file: join(EXAMPLES, `${name}.yml`),
    workspace: world.workspace,
    secrets: {},
    vars: CLOUD_VARS,
    env: { ...identity, PATH: `${world.programs}:${process.env['PATH'] ?? ''}` },
    github,
    actions: { 'claude-preflight/claude-preflight': world.action, ...logins(), ...actions },
  })
}

const preflights = ({ steps }: WorkflowRun) => steps.filter(({ id }) => id === 'preflight')
const verdictsOf = (run: WorkflowRun) =>
  preflights(run).map(({ job, outputs: { verdict, cause } }) => ({ job, verdict, cause }))
const hasWorked = ({ steps }: WorkflowRun): boolean => steps.some(({ stdout }) => stdout === 'worked\n')

/** Everything that was written anywhere but to mask lines. */
function everything({ steps }: WorkflowRun, reports: string): string {
  const said = steps.flatMap(({ stdout, stderr, summary, outputs }) => [
    ...stdout.split('\n').filter((line) => !line.startsWith('::add-mask::')),
    ...[stderr, summary, ...Object.values(outputs)],
  ])
  return [...said, reports].join('\n')
}

const BEHIND_LOGIN = [
  ['cloud-bedrock', 'bedrock'],
  ['cloud-vertex', 'vertex'],
  ['cloud-foundry', 'foundry'],
] as const
const WITHOUT_LOGIN = 'cloud-without-login'

test('every example of a cloud is among them, and the recipe shows it', () => {
  const names = readdirSync(EXAMPLES).flatMap((name) => (/^(cloud-.+)\.yml$/.exec(name) ?? []).slice(1))
  expect(names.toSorted()).toEqual([...BEHIND_LOGIN.map(([name]) => name), WITHOUT_LOGIN].toSorted())
  const recipe = readFileSync(join(ROOT, 'docs/recipes/clouds.md'), 'utf8')
  expect(names.filter((name) => !recipe.includes(`<!-- examples/${name}.yml -->`))).toEqual([])
})

describe.each(BEHIND_LOGIN)('%s', (name, provider) => {
  test('gives the check no input but models', () => {
    const { jobs } = parse(readFileSync(join(EXAMPLES, `${name}.yml`), 'utf8')) as Workflow
    const given = jobs.work.steps.find(({ id }) => id === 'preflight')?.with ?? {}
    expect(Object.keys(given)).toEqual(['models'])
  })

  test('is healthy behind the login, and tells nothing of it', async () => {
    const run = await start(name)
    const reports = world.takeReports()
    expect(verdictsOf(run)).toEqual([{ job: 'work', verdict: 'healthy', cause: '' }])
    expect([hasWorked(run), run.conclusion]).toEqual([true, 'success'])
    expect(reports).toContain(`"provider": "${provider}"`)
    const written = everything(run, reports)
    expect(CLOUD_SECRETS.flatMap((secret) => leaksIn(written, secret))).toEqual([])
    expect(written).not.toContain(GOOGLE_FILE)
  })
})

test('keys of a user leave an empty session token behind, and are healthy', async () => {
  const login = configureAwsCredentials(USER_KEY)
  const run = await start('cloud-bedrock', { actions: { 'aws-actions/configure-aws-credentials': login } })
  expect(verdictsOf(run)).toEqual([{ job: 'work', verdict: 'healthy', cause: '' }])
})

test.each<readonly [string, string, () => StandIns[string]]>([
  [
    'cloud-bedrock',
    'aws-actions/configure-aws-credentials',
    () => configureAwsCredentials(awsKey('stranger')),
  ],
  ['cloud-foundry', 'azure/login', () => azureLogin(world.programs, varied('stranger', 300))],
])('%s stops before its work where the cloud does not know who %s signed in', async (name, action, login) => {
  const run = await start(name, { actions: { [action]: login() } })
  expect(verdictsOf(run)).toEqual([{ job: 'work', verdict: 'broken', cause: 'auth.invalid' }])
  expect([hasWorked(run), run.conclusion]).toEqual([false, 'failure'])
})

describe(WITHOUT_LOGIN, () => {
  const each = (verdict: string, cause: string) =>
    ['bedrock', 'vertex', 'foundry'].map((job) => ({ job, verdict, cause }))

  test('every job is healthy, and tells nothing of its sign-in', async () => {
    const run = await start(WITHOUT_LOGIN)
    expect(verdictsOf(run)).toEqual(each('healthy', ''))
    const written = everything(run, world.takeReports())
    expect(CLOUD_SECRETS.flatMap((secret) => leaksIn(written, secret))).toEqual([])
  })

  test('a job without id-token: write is told to add it, and no cloud is blamed', async () => {
    const run = await start(WITHOUT_LOGIN, { identity: {} })
    expect(verdictsOf(run)).toEqual(each('broken', 'auth.federation'))
    const remedies = preflights(run).map(({ outputs: { title, remedy } }) => [title, remedy])
    const told = ['Broken: The keyless sign-in failed', 'Add id-token: write to the permissions of the job.']
    expect(remedies).toEqual(remedies.map(() => told))
  })

  test('in a run of a fork, which gets no identity, nothing is checked', async () => {
    const event_path = join(world.programs, 'event.json')
    const [head, base] = ['mallory/demo', 'octo/demo'].map((full_name) => ({ repo: { full_name } }))
    writeFileSync(event_path, JSON.stringify({ pull_request: { number: 7, head, base } }))
    const github = { event_name: 'pull_request', actor: 'mallory', event_path }
    const run = await start(WITHOUT_LOGIN, { identity: {}, github })
    expect(verdictsOf(run)).toEqual(each('unchecked', 'key.withheld'))
    expect(run.conclusion).toBe('success')
  })
})
