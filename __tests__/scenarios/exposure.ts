// The credential's own value in the checkout: in files which git tracks, in others, in none.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiKey, KEY } from '../support/scenario-keys.ts'
import { broken, healthy } from '../support/scenario.ts'
import type { Inputs, Place, Played, Scenario } from '../support/scenario.ts'

type Files = Readonly<Record<string, string | Buffer>>

/** A checkout made by git itself; `untracked` is written after everything else was added. */
function checkout(tracked: Files, untracked: Files = {}): (place: Place) => Inputs {
  return ({ folder }) => {
    const workspace = join(folder, 'checkout')
    put(workspace, { 'README.md': '# shop\n', ...tracked })
    git(workspace, 'init', '--quiet')
    git(workspace, 'add', '--all')
    put(workspace, untracked)
    return { GITHUB_WORKSPACE: workspace }
  }
}

function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Without anybody's own settings. */
function git(folder: string, ...words: readonly string[]): void {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  execFileSync('git', ['-C', folder, ...words], { env, stdio: 'ignore' })
}

const LINE = `ANTHROPIC_API_KEY=${KEY}\n`
const FOUND = broken('key.exposed', {
  keyValid: 'true',
  findings: { 'key-exposure': 'fail', 'key-accepted': 'pass' },
})
const NOTED = healthy({ findings: { 'key-exposure': 'warn' } })
const CLEAN = healthy({ findings: { 'key-exposure': 'pass' } })

const names =
  (file: string) =>
  ({ run }: Played): void =>
    expect(run.summary).toContain(file)

export const EXPOSURE: readonly Scenario[] = [
  {
    id: 'exposure/in a file that git tracks',
    ...{
      env: checkout({ 'config/.env': LINE }),
      golden: true,
      expect: FOUND,
      also: names('The key is staged to be committed'),
    },
  },
  {
    id: 'exposure/committed',
    env: (place) => {
      const env = checkout({ 'config/.env': LINE })(place)
      const who = ['-c', 'user.name=nobody', '-c', 'user.email=nobody@localhost']
      git(join(place.folder, 'checkout'), ...who, 'commit', '--quiet', '--message', 'all')
      return env
    },
    ...{ golden: true, expect: FOUND, also: names('The key is committed to git') },
  },
  { id: 'exposure/in a file that git does not track', env: checkout({}, { '.env': LINE }), expect: NOTED },
  {
    id: 'exposure/in a file that git ignores',
    env: checkout({ '.gitignore': '.env\n', '.env': LINE }),
    expect: NOTED,
  },
  {
    id: 'exposure/in a binary file, across the pieces in which it is read',
    env: checkout({
      'app.bin': Buffer.concat([Buffer.alloc(262_144 - 40), Buffer.from(KEY), Buffer.alloc(9)]),
    }),
    expect: FOUND,
  },
  {
    id: 'exposure/another key',
    env: checkout({ '.env': LINE.replace(KEY, apiKey('another')) }),
    expect: CLEAN,
  },
  {
    id: 'exposure/nobody wants to know',
    env: checkout({ '.env': LINE }),
    inputs: { 'scan-workspace': 'false' },
    expect: healthy({ findings: {} }),
    also: ({ run }) => expect(run.everything).not.toContain('key-exposure'),
  },
  { id: 'exposure/in a workspace that is no checkout', files: { 'notes.txt': LINE }, expect: FOUND },
  {
    id: 'exposure/in a file with a hostile name',
    env: checkout({ 'a\n::error::x ‮b.txt': LINE }),
    expect: FOUND,
  },
]
