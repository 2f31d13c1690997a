// The built action inside a real workflow file: inputs and outputs pass between steps, exit codes decide what runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GOOD_KEY, inventedKey } from '../../src/simulator/account.ts'
import { startSimulator, type Simulator } from '../../src/simulator/server.ts'
import { runWorkflow, type StepRun, type WorkflowRun } from '../support/run-workflow.ts'

const ROOT = join(import.meta.dirname, '../..')
const WRONG_KEY = inventedKey('X')

let simulator: Simulator
let folder: string
let run: WorkflowRun

beforeAll(async () => {
  simulator = await startSimulator({ transport: 'https' })
  folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  const CA_CERTIFICATES = join(folder, 'root.pem')
  writeFileSync(CA_CERTIFICATES, simulator.trust ?? '')
  run = await runWorkflow({
    file: join(ROOT, '__tests__/support/workflow.yml'),
    workspace: ROOT,
    secrets: { ANTHROPIC_API_KEY: GOOD_KEY, OTHER_KEY: WRONG_KEY },
    vars: { CA_CERTIFICATES, CONNECT_TO: `api.anthropic.com:443:127.0.0.1:${simulator.port}` },
  })
})

afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

const step = (id: string): StepRun | undefined => run.steps.find((each) => each.id === id)

test('a working key lets the job go on, and its outputs reach the next step', () => {
  expect(step('good')).toMatchObject({ exitCode: 0, outputs: { verdict: 'healthy', 'key-valid': 'true' } })
  expect(step('good')?.summary).not.toBe('')
  expect(step('reads')?.stdout).toBe('healthy at https://api.anthropic.com\n')
})

test('a refused key fails the step, and the job may still say why', () => {
  expect(step('bad')).toMatchObject({ exitCode: 1, outputs: { verdict: 'broken', cause: 'auth.invalid' } })
  expect(step('not-reached')?.outcome).toBe('skipped')
  expect(step('tells')?.stdout).toBe('auth.invalid\n')
  expect(run.conclusion).toBe('failure')
})

test('fail-on decides over the step, not over what it says', () => {
  expect(step('tolerated')).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'broken', cause: 'auth.invalid' },
  })
})

test('no key is written anywhere but into masks', () => {
  const written = run.steps.flatMap(({ stdout, stderr, summary, outputs }) => [
    stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    ...[stderr, summary, JSON.stringify(outputs)],
  ])
  expect(written.filter((text) => text.includes(GOOD_KEY) || text.includes(WRONG_KEY))).toEqual([])
})
