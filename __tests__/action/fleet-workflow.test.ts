// The reusable workflow, played from its own file: plan, a job for each shard, the merge of what they left.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gateway } from '../../src/simulator/gateway.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { runWorkflow, type WorkflowRun } from '../support/run-workflow.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import type { StandIns } from '../support/workflow/start-step.ts'

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

/** Artifacts as folders; `lost` names one that never arrives. */
function artifacts(store: string, lost?: string): StandIns {
  return {
    'actions/upload-artifact': ({ name = '', path = '', overwrite }) => {
      const taken = existsSync(join(store, name)) && overwrite !== 'true'
      if (taken || !existsSync(path)) return { exitCode: 1 }
      if (name !== lost) cpSync(path, join(store, name), { recursive: true })
      return {}
    },
    'actions/download-artifact': ({ pattern = '', path = '' }) => {
      const wanted = new RegExp(`^${pattern.replace('*', '.*')}$`)
      for (const name of readdirSync(store).filter((each) => wanted.test(each)))
        cpSync(join(store, name), join(folder, path, name), { recursive: true })
      return {}
    },
  }
}

interface Call {
  readonly credentials?: string
  readonly lost?: string
  readonly inputs?: Readonly<Record<string, unknown>>
}

/** Calls the workflow as another repository does, whose checkout is `folder`. */
async function call({ credentials = keysOf(GATEWAY_KEY), lost, inputs }: Call = {}): Promise<WorkflowRun> {
  const store = mkdtempSync(join(tmpdir(), 'artifacts-'))
  rmSync(join(folder, 'reports'), { recursive: true, force: true })
  mkdirSync(join(folder, 'reports'))
  const targets = TEAMS.map((name) => ({ name, endpoints: [simulator.origin], credential: variableOf(name) }))
  writeFileSync(join(folder, 'targets.json'), JSON.stringify({ targets }))
  try {
    return await runWorkflow({
      ...{ file: FILE, workspace: folder, secrets: { credentials } },
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
  } finally {
    rmSync(store, { recursive: true })
  }
}

const variableOf = (name: string): string => `${name.toUpperCase().replace(' ', '_')}_KEY`

function keysOf(key: string): string {
  return TEAMS.map((name) => `${variableOf(name)}=${key}`).join('\n')
}

test('every shard checks its share, and the merge tells of all', async () => {
  const { conclusion, steps, jobs } = await call()
  expect(steps.filter(({ id }) => id === 'preflight')).toHaveLength(SHARDS)
  expect(jobs['merge']).toMatchObject({ result: 'success', outputs: { verdict: 'healthy', cause: '' } })
  expect(steps.find(({ id }) => id === 'merge')?.summary).toContain('all 12 targets work')
  expect(conclusion).toBe('success')
})

test('what is broken fails the merge, not the shards', async () => {
  const { steps, jobs } = await call({ credentials: keysOf('sk-of-somebody-else') })
  expect(steps.filter(({ id }) => id === 'preflight').map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
  expect(jobs['merge']).toMatchObject({
    result: 'failure',
    outputs: { verdict: 'broken', cause: 'auth.invalid' },
  })
})

test('a report that never arrives is told, and fails', async () => {
  const { jobs } = await call({ lost: 'fleet-shard-2' })
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
