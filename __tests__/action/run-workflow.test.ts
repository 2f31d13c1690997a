// The runner of workflow files is itself held to what GitHub's runner does.
import { join } from 'node:path'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { runWorkflow, type WorkflowRun } from '../support/run-workflow.ts'
import { parsePairs } from '../support/workflow/step-process.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('a workflow with a stub action', () => {
  let run: WorkflowRun
  beforeAll(async () => {
    const file = join(ROOT, '__tests__/support/stub-workflow.yml')
    run = await runWorkflow({ file, workspace: ROOT, secrets: { WORD: 'world' } })
  })

  const step = (id: string) => run.steps.find((each) => each.id === id)

  test('runs, leaves out and concludes as the conditions and exit codes say', () => {
    const outcomes = run.steps.slice(1).map(({ id, outcome }) => [id, outcome])
    expect(Object.fromEntries(outcomes)).toEqual({
      first: 'success',
      reads: 'success',
      tolerated: 'failure',
      fails: 'failure',
      'left-out': 'skipped',
      'on-failure': 'success',
      'not-needed': 'skipped',
      'at-the-end': 'success',
    })
    expect(run.conclusion).toBe('failure')
  })

  test('gives an action its inputs and keeps what it wrote', () => {
    expect(step('first')).toMatchObject({
      exitCode: 0,
      outputs: { said: 'hello world\nof octo/demo' },
      summary: '# hello world\n',
    })
    expect(step('fails')).toMatchObject({ exitCode: 3, summary: '# nothing\n' })
  })

  test('passes outputs and exported variables to later steps', () => {
    expect(step('reads')?.stdout).toBe('hello world\nof octo/demo / job\n')
    expect(step('on-failure')?.stdout).toBe('exported\n')
    expect(step('at-the-end')?.stdout).toBe('failure success\n')
  })
})

test('a file that GitHub refuses is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'))
  const file = join(folder, 'bad.yml')
  writeFileSync(file, 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ rum: echo }] } }\n')
  await expect(runWorkflow({ file, workspace: ROOT })).rejects.toThrow('rum')
  rmSync(folder, { recursive: true })
})

test('pairs of environment files are read in both forms', () => {
  const text = 'a=1=2\nempty=\nb<<X\nline one\nc=not a pair\nX\nnone<<Y\nY\nd<<Z\n\nZ\n'
  expect(parsePairs(text)).toEqual({ a: '1=2', empty: '', b: 'line one\nc=not a pair', none: '', d: '' })
})
