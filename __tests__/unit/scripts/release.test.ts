// The pins of our own actions, in a repository made for each test: pinned, then tampered with in every way that must be refused.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../../../scripts/release.ts')
const OURS = 'claude-preflight/claude-preflight'
const FLEET = '.github/workflows/fleet.yml'
const EXAMPLE = 'examples/sharded.yml'
const README = 'README.md'

let folder: string
let root: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  root = join(folder, 'origin')
  mkdirSync(root)
  git('init', '-q', '-b', 'main')
  mkdirSync(join(root, 'scripts'))
  cpSync(SCRIPT, join(root, 'scripts/release.ts'))
  write('package.json', '{ "type": "module", "version": "1.2.3" }')
  write('dist/index.js', 'one')
  write(FLEET, `uses: ${OURS}@v0\nuses: actions/checkout@v7\nuses: ${OURS}/merge@v0\n`)
  write(EXAMPLE, `uses: ${OURS}/${FLEET}@v0\nuses: ${OURS}@v0 # old\n`)
  write(README, `uses: ${OURS}@v0\n`)
  commit()
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Commits all there is; gives the hash. */
function commit(): string {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'work')
  return git('rev-parse', 'HEAD')
}

/** Writes another word in place of the first, wherever our actions are pinned. */
function repin(from: string, to: string): void {
  for (const path of [FLEET, EXAMPLE, README]) write(path, read(path).replaceAll(from, to))
}

function release(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [join(root, 'scripts/release.ts'), ...args], { encoding: 'utf8' })
  return { status: run.status, stderr: run.stderr }
}

const DONE = { status: 0, stderr: '' }
/** One line, and nothing else. */
const refused = (words: string) => ({
  status: 1,
  stderr: expect.stringMatching(new RegExp(`^.*${words}.*\n$`)) as unknown,
})

/** A release: its first commit, pinned by its second. */
function released(): string {
  const first = git('rev-parse', 'HEAD')
  expect(release('pin')).toEqual(DONE)
  commit()
  return first
}

describe('pin', () => {
  test('writes the commit and its version behind both actions, and touches nothing else', () => {
    const first = git('rev-parse', 'HEAD')
    expect(release('pin')).toEqual(DONE)
    const pinned = `${first} # v1.2.3`
    expect(read(FLEET)).toBe(
      `uses: ${OURS}@${pinned}\nuses: actions/checkout@v7\nuses: ${OURS}/merge@${pinned}\n`,
    )
    expect(read(EXAMPLE)).toBe(`uses: ${OURS}/${FLEET}@v0\nuses: ${OURS}@${pinned}\n`)
  })

  test('pins the next release over the last one', () => {
    released()
    write('package.json', '{ "type": "module", "version": "1.3.0" }')
    write('dist/index.js', 'two')
    const next = commit()
    expect(release('pin')).toEqual(DONE)
    expect(read(FLEET)).toContain(`@${next} # v1.3.0\n`)
  })

  test('pins in the README where it shows a commit, and leaves the tag where it shows that', () => {
    write(README, `uses: ${OURS}@v0\nuses: ${OURS}@${'0'.repeat(40)} # v0.0.1\n`)
    const first = commit()
    expect(release('pin')).toEqual(DONE)
    expect(read(README)).toBe(`uses: ${OURS}@v0\nuses: ${OURS}@${first} # v1.2.3\n`)
    write(README, read(README).replace(first, 'a'.repeat(40)))
    expect(release('verify')).toEqual(refused('different things'))
  })

  test('waits until what it pins is committed', () => {
    write('dist/index.js', 'two')
    expect(release('pin')).toEqual(refused('commit them first'))
  })

  test.each([
    ['a commit whose dist/ is not the present one', 'HEAD~1', 'ships another dist/'],
    ['a commit that is not there', 'nowhere', 'no commit nowhere'],
  ])('refuses %s', (_what, name, words) => {
    write('dist/index.js', 'two')
    commit()
    const before = read(FLEET)
    expect(release('pin', name)).toEqual(refused(words))
    expect(read(FLEET)).toBe(before)
  })
})

describe('verify', () => {
  test('accepts a release, and work that goes on after it', () => {
    released()
    git('tag', 'v1.2.3')
    write('dist/index.js', 'two')
    write('package.json', '{ "type": "module", "version": "2.0.0" }')
    write('.github/workflows/later.yml', read(FLEET))
    commit()
    expect(release('verify')).toEqual(DONE)
  })

  test('refuses a tag that moves', () => {
    expect(release('verify')).toEqual(refused('different things: v0, v0 # old'))
    repin('v0 # old', 'v0')
    expect(release('verify')).toEqual(refused('pinned to v0'))
  })

  test('refuses a commit that is no ancestor', () => {
    const first = released()
    git('checkout', '-q', '-b', 'other')
    const strange = commit()
    git('checkout', '-q', 'main')
    repin(first, strange)
    expect(release('verify')).toEqual(refused(`${strange} is no ancestor`))
    repin(strange, strange.replaceAll(/./g, 'a'))
    expect(release('verify')).toEqual(refused('a{40} is no ancestor'))
  })

  test('refuses a release that ships another dist/ than it pins', () => {
    expect(release('pin')).toEqual(DONE)
    write('dist/index.js', 'two')
    const second = commit()
    expect(release('verify')).toEqual(refused(`${second} ships another dist/`))
  })

  test('refuses an older dist/ under the name of the release', () => {
    const first = released()
    write('dist/index.js', 'two')
    const later = commit()
    repin(first, later)
    commit()
    expect(release('verify')).toEqual(DONE)
    git('tag', 'v1.2.3', 'HEAD~1^')
    expect(release('verify')).toEqual(refused('refs/tags/v1.2.3 ships another dist/'))
  })

  test('refuses another version than the one of the commit', () => {
    released()
    repin('# v1.2.3', '# v1.2.4')
    expect(release('verify')).toEqual(refused('says version 1.2.3, and the pin 1.2.4'))
  })

  test('refuses two pins', () => {
    const first = released()
    write(EXAMPLE, read(EXAMPLE).replace(first, commit()))
    expect(release('verify')).toEqual(refused('different things'))
  })

  test('says so where the history is missing', () => {
    released()
    git('clone', '-q', '--depth', '1', `file://${root}`, join(folder, 'shallow'))
    root = join(folder, 'shallow')
    expect(release('verify')).toEqual(refused('fetch-depth: 0'))
  })
})
