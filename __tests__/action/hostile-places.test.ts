// The built action in places that strangers prepared: nothing of them runs, nothing is waited for, nothing is written through a link.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { armMissingTree, commitAll, trap } from '../support/checkout.ts'
import { inFolder } from '../support/folder.ts'
import { runAction } from '../support/run-action.ts'
import { KEY } from '../support/scenario-keys.ts'

const CLI = join(import.meta.dirname, '../../dist/cli/index.js')

/** Nobody answers there, at once: the checkout is searched beside that. */
const WAY = { endpoints: 'https://localhost:1', timeout: '5s' }

describe('a checkout that names a program for a missing tree', () => {
  const FOUND = '"file":"in/file"'

  async function armed(act: (repo: string) => unknown): Promise<void> {
    await inFolder({ 'repo/in/file': KEY, 'repo/out/file': 'x' }, async (folder) => {
      const [repo, trace] = [join(folder, 'repo'), join(folder, 'was-started')]
      commitAll(repo)
      armMissingTree(repo, trap(join(folder, 'program'), trace))
      await act(repo)
      expect(existsSync(trace)).toBe(false)
    })
  }

  test.each(['push', 'workflow_run'])('starts nothing on %s, and is searched all the same', async (event) => {
    await armed(async (repo) => {
      const env = { GITHUB_WORKSPACE: repo, GITHUB_EVENT_NAME: event }
      const { report } = await runAction({ inputs: { 'api-key': KEY, ...WAY }, env })
      expect(JSON.stringify(report)).toContain(FOUND)
    })
  })

  test('starts nothing in a terminal, and is searched all the same', async () => {
    await armed((repo) => {
      const words = [CLI, '--json', ...Object.entries(WAY).flatMap(([name, value]) => [`--${name}`, value])]
      const env = { PATH: process.env['PATH'], ANTHROPIC_API_KEY: KEY }
      const { stdout } = spawnSync(process.execPath, words, { cwd: repo, env, encoding: 'utf8' })
      expect(JSON.stringify(JSON.parse(stdout))).toContain(FOUND)
    })
  })
})

test('git of the checkout is not started, though PATH names its folder first', async () => {
  await inFolder({ 'repo/file': '', 'repo/bin/x': '' }, async (folder) => {
    const [repo, trace] = [join(folder, 'repo'), join(folder, 'was-started')]
    commitAll(repo)
    trap(join(repo, 'bin/git'), trace)
    await runAction({
      inputs: { 'api-key': KEY, ...WAY },
      env: { GITHUB_WORKSPACE: repo, PATH: `${repo}/bin:bin:${process.env['PATH'] ?? ''}` },
    })
    expect(existsSync(trace)).toBe(false)
  })
})

describe('report files', () => {
  test('overwrite nothing that a link leads to, whatever its name', async () => {
    await inFolder({ 'repo/reports/x': '', target: 'old' }, async (folder) => {
      const reports = join(folder, 'repo/reports')
      const { report, outputs } = await runAction({
        inputs: { 'report-dir': 'reports' },
        env: { GITHUB_WORKSPACE: join(folder, 'repo') },
        watch: ({ pid }) => {
          for (const name of [`.report.json.${pid}`, 'report.json'])
            symlinkSync('../../target', join(reports, name))
        },
      })
      expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('old')
      expect(outputs['report']).toBe(join(reports, 'report.json'))
      expect(report.cause).toBe('key.missing')
    })
  })

  test('cost one warning where a folder is in the way of a file, and no diagnosis', async () => {
    await inFolder({ 'repo/reports/report.md/x': '' }, async (folder) => {
      const { exitCode, stdout, outputs, summary } = await runAction({
        inputs: { 'report-dir': 'reports' },
        env: { GITHUB_WORKSPACE: join(folder, 'repo') },
      })
      expect([exitCode, outputs['cause']]).toEqual([1, 'key.missing'])
      expect(outputs['report']).toBe(join(folder, 'repo/reports/report.json'))
      expect(summary).toContain('key.missing')
      expect(stdout.match(/^::warning.*$/gm)).toEqual([
        expect.stringMatching(
          /^::warning title=Report files::Not every report file could be written \(E\w+\)/,
        ),
      ])
    })
  })

  test('are not written into a folder behind a link of the checkout: that is wrong usage', async () => {
    await inFolder({ 'repo/x': '', 'elsewhere/x': '' }, async (folder) => {
      symlinkSync('../elsewhere', join(folder, 'repo/reports'))
      const { exitCode, stdout, report } = await runAction({
        inputs: { 'report-dir': 'reports' },
        env: { GITHUB_WORKSPACE: join(folder, 'repo') },
      })
      expect(exitCode).toBe(2)
      expect(report.cause).toBe('config.invalid-input')
      expect(stdout.match(/^::error/gm)).toHaveLength(1)
      expect(stdout).toContain('Invalid value for `report-dir` (a path through a symlink in the checkout)')
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['x'])
    })
  })
})

describe('a pipe that nobody reads or fills is not waited for', () => {
  /** Ends what would wait for ever, on the slowest machine too; a run without a key takes well under a second. */
  const startedBy = ['timeout', '--signal=KILL', '60']

  async function runWith(variable: string): ReturnType<typeof runAction> {
    return inFolder({}, (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      const env = { GITHUB_EVENT_NAME: 'pull_request', [variable]: join(folder, 'pipe') }
      return runAction({ inputs: {}, env, startedBy })
    })
  }

  test('in place of the event', async () => {
    const { exitCode, outputs, summary } = await runWith('GITHUB_EVENT_PATH')
    expect(exitCode).toBe(1)
    expect(outputs['cause']).toBe('key.missing')
    expect(summary).not.toBe('')
  })

  test.each([
    ['GITHUB_OUTPUT', 'the outputs'],
    ['GITHUB_STEP_SUMMARY', 'the job summary'],
  ])('in place of %s, and one warning says what is lost', async (variable, what) => {
    const { exitCode, stdout, report, outputs, summary } = await runWith(variable)
    expect(exitCode).toBe(1)
    expect(report.cause).toBe('key.missing')
    expect(stdout.match(/^::warning::The runner took no file for .*$/gm)).toEqual([
      `::warning::The runner took no file for ${what}: nothing was written there.`,
    ])
    expect([outputs['cause'], summary].map((text) => Boolean(text))).toEqual(
      variable === 'GITHUB_OUTPUT' ? [false, true] : [true, false],
    )
  })
})
