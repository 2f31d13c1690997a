// The reusable workflow, played from its own file: plan, a job for each shard, the merge of what they left.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { runWorkflow, type WorkflowRun } from '../support/run-workflow.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { artifacts } from '../support/workflow/artifacts.ts'
import type { JobResults } from '../support/workflow/jobs.ts'

const ROOT = join(import.meta.dirname, '../..')
const FILE = join(ROOT, '.github/workflows/fleet.yml')
const TEAMS = Array.from({ length: 12 }, (_, at) => `team ${at}`)
const SHARDS = 3

let simulator: Simulator
let folder: string

beforeAll(async () => {
  simulator = await startSimulator({ handler: gateway({ key: GATEWAY_KEY }) })
  folder = mkdtempSync(join(tmpdir(), 'fleet-workflow-'))
})

afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

interface Call {
  readonly credentials?: string
  readonly lost?: readonly string[]
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Where the artifacts of the run are kept. Default is a place that ends with the call. */
  readonly store?: string
  readonly attempt?: number
  readonly earlier?: JobResults
}

/** Calls the workflow as another repository does, whose checkout is `folder`. */
async function call({ credentials = WORKING, lost = [], inputs, attempt = 1, ...given }: Call = {}) {
  const { store = mkdtempSync(join(folder, 'artifacts-')), earlier = {} } = given
  const targets = TEAMS.map((name) => ({ name, endpoints: [simulator.origin], credential: variableOf(name) }))
  writeFileSync(join(folder, 'targets.json'), JSON.stringify({ targets }))
  return await runWorkflow({
    ...{ file: FILE, workspace: folder, secrets: { credentials }, earlier },
    github: { run_attempt: String(attempt) },
    inputs: {
      ...{ targets: 'targets.json', 'allowed-hosts': '127.0.0.1', shards: SHARDS, concurrency: 4 },
      ...{ 'fail-on': 'broken', deadline: '1m', 'timeout-minutes': 5, 'runs-on': 'here', name: 'fleet' },
      ...inputs,
    },
    actions: {
      'claude-preflight/claude-preflight': ROOT,
      'claude-preflight/claude-preflight/merge': join(ROOT, 'merge'),
      ...artifacts(store, lost),
    },
  })
}

const variableOf = (name: string): string => `${name.toUpperCase().replace(' ', '_')}_KEY`

function keysOf(key: string): string {
  return TEAMS.map((name) => `${variableOf(name)}=${key}`).join('\n')
}

const WORKING = keysOf(GATEWAY_KEY)
const REFUSED = keysOf('sk-of-somebody-else')

/** The summary of the merge. */
function told({ steps }: WorkflowRun): string {
  return steps.find(({ id }) => id === 'merge')?.summary ?? ''
}

test('every shard checks its share, and the merge tells of all', async () => {
  const run = await call()
  const { conclusion, steps, jobs } = run
  expect(steps.filter(({ id }) => id === 'preflight')).toHaveLength(SHARDS)
  expect(jobs['merge']).toMatchObject({ result: 'success', outputs: { verdict: 'healthy', cause: '' } })
  expect(told(run)).toContain('All 12 targets work')
  expect(conclusion).toBe('success')
})

test('what is broken fails the merge, not the shards', async () => {
  const { steps, jobs } = await call({ credentials: REFUSED })
  expect(steps.filter(({ id }) => id === 'preflight').map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
  expect(jobs['merge']).toMatchObject({
    result: 'failure',
    outputs: { verdict: 'broken', cause: 'auth.invalid' },
  })
})

test('a report that never arrives is told, and fails', async () => {
  const { jobs } = await call({ lost: ['fleet-shard-2-attempt-1'] })
  expect(jobs['merge']).toMatchObject({ result: 'failure', outputs: { cause: 'shard.missing' } })
})

test('shards that all end with a wrong input fail the merge by that input', async () => {
  const { jobs } = await call({ inputs: { 'allowed-hosts': 'gateway.example.com' } })
  expect(jobs['merge']).toMatchObject({ result: 'failure', outputs: { cause: 'config.invalid-input' } })
})

test.each([0, 257, 1.5])('%d shards are refused', async (shards) => {
  const { conclusion, jobs } = await call({ inputs: { shards } })
  expect(conclusion).toBe('failure')
  expect(jobs['plan']?.result).toBe('failure')
  expect(jobs['check']?.result).toBe('skipped')
})

test('a name that no artifact can have is refused', async () => {
  const { jobs } = await call({ inputs: { name: '{fleet,other}' } })
  expect(jobs['plan']?.result).toBe('failure')
})

test('an only shard is one', async () => {
  const { jobs } = await call({ inputs: { shards: 1 } })
  expect(jobs['merge']).toMatchObject({ outputs: { verdict: 'healthy' } })
})

test('an artifact under a name of its own is no report of a shard', async () => {
  const store = mkdtempSync(join(folder, 'artifacts-'))
  await call({ store })
  const strange = ['shard-1', 'shard-1-attempt-1-new', 'shard-01-attempt-1', 'shard-4-attempt-1']
  for (const name of [...strange, 'shard-1-attempt-0', 'shard-1-attempt-2'])
    cpSync(join(store, 'fleet-shard-1-attempt-1'), join(store, `fleet-${name}`), { recursive: true })
  for (const shard of [1, 2, 3]) rmSync(join(store, `fleet-shard-${shard}-attempt-1`), { recursive: true })
  const run = await call({ store, credentials: REFUSED })
  expect(run.jobs['merge']).toMatchObject({ outputs: { verdict: 'broken', cause: 'auth.invalid' } })
  expect(told(run)).not.toContain('reports')
})

test('a job whose artifact has been put there by another one fails', async () => {
  const store = mkdtempSync(join(folder, 'artifacts-'))
  await call({ store, lost: ['fleet-shard-1-attempt-1', 'fleet-shard-3-attempt-1'] })
  const { jobs } = await call({ store, credentials: REFUSED })
  expect(jobs['check']?.result).toBe('failure')
})

describe('run again', () => {
  let store: string
  beforeEach(() => {
    store = mkdtempSync(join(folder, 'artifacts-'))
  })

  test('only in part: the latest report of each shard counts', async () => {
    const { jobs } = await call({ store, credentials: REFUSED, lost: ['fleet-shard-3-attempt-1'] })
    const earlier = { plan: jobs['plan'] as JobResults[string] }
    const idle = ['fleet-shard-1-attempt-2']
    const second = await call({ store, earlier, attempt: 2, lost: idle })
    expect(second.jobs['merge']?.outputs).toMatchObject({ verdict: 'broken', cause: 'auth.invalid' })
    expect(told(second)).not.toContain('contradict')
    const third = await call({ store, earlier, attempt: 3, lost: ['fleet-shard-2-attempt-3'] })
    expect(third.jobs['merge']?.outputs).toMatchObject({ verdict: 'healthy', cause: '' })
  })

  test('as a whole: what an earlier attempt left counts no more', async () => {
    await call({ store })
    const { jobs } = await call({ store, attempt: 2, lost: ['fleet-shard-2-attempt-2'] })
    expect(jobs['merge']?.outputs).toMatchObject({ cause: 'shard.missing' })
  })
})
