// Files that say whom to trust: none of a checkout that may be a stranger's, links of it included.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refuseStrangersFile } from '../../../src/inputs/guarded-file.ts'
import { git, track } from '../../support/checkout.ts'
import { makeHost } from '../../support/made-host.ts'

let folder: string

/** A workspace with a file, a link to a file outside and a linked folder; and outside of it a file and a link back. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trust-'))
  for (const name of ['workspace', 'elsewhere']) mkdirSync(join(folder, name))
  for (const path of ['workspace/own', 'elsewhere/other']) writeFileSync(join(folder, path), '')
  symlinkSync('../elsewhere/other', join(folder, 'workspace/link'))
  symlinkSync('../elsewhere', join(folder, 'workspace/linked'))
  symlinkSync('../workspace/own', join(folder, 'elsewhere/back'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function refused(
  path: string,
  event: string,
  commit?: string,
  workspace = join(folder, 'workspace'),
): boolean {
  const env = { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event, GITHUB_SHA: commit }
  try {
    refuseStrangersFile('targets', path, makeHost({ cwd: workspace, env }))
    return false
  } catch {
    return true
  }
}

test.each([
  ['own', true],
  ['link', true],
  ['linked/other', true],
  ['../elsewhere/back', true],
  ['../elsewhere/other', false],
  ['..own', true],
])('%s: %s', (path, expected) => {
  expect(refused(path, 'pull_request_target')).toBe(expected)
  expect(refused(path, 'workflow_run')).toBe(expected)
  expect(refused(path, 'push')).toBe(false)
})

describe.each(['issue_comment', 'discussion_comment', 'pull_request_review', 'pull_request_review_comment'])(
  'under %s',
  (event) => {
    test('a file is refused where there is no checkout, or no commit to compare with', () => {
      expect(refused('own', event)).toBe(true)
      expect(refused('own', event, '0'.repeat(40))).toBe(true)
      expect(refused('../elsewhere/other', event)).toBe(false)
    })
  },
)

describe('of a checkout', () => {
  const event = 'issue_comment'
  let root: string
  let commit: string
  let another: string

  /** Two commits, a branch for each, a worktree of the first, and a link to a file beside. */
  beforeEach(() => {
    root = join(mkdtempSync(join(folder, 'git-')), 'main')
    mkdirSync(join(root, 'deep'), { recursive: true })
    for (const path of ['file', 'deep/file', '../outside']) writeFileSync(join(root, path), '')
    symlinkSync('../outside', join(root, 'link'))
    track(root, 'file', 'deep/file', 'link')
    commit = committed('one')
    git(root, 'branch', 'first')
    another = committed('two')
  })

  function committed(message: string): string {
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false']
    git(root, ...who, 'commit', '--quiet', '--allow-empty', '--message', message)
    return execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  }

  test('a file of the run’s own commit may be named, one of another may not', () => {
    for (const path of ['file', 'deep/file', 'link']) {
      expect(refused(path, event, another, root)).toBe(false)
      expect(refused(path, event, commit, root)).toBe(true)
      expect(refused(path, 'workflow_run', another, root)).toBe(true)
    }
  })

  test('the commit is found detached, on a branch, and on one whose name is packed', () => {
    git(root, 'checkout', '--quiet', '--detach', commit)
    expect(refused('file', event, commit, root)).toBe(false)
    git(root, 'checkout', '--quiet', 'first')
    expect(refused('file', event, commit, root)).toBe(false)
    git(root, 'pack-refs', '--all')
    expect(refused('file', event, commit, root)).toBe(false)
    expect(refused('file', event, another, root)).toBe(true)
  })

  test('a worktree has a commit of its own, and a checkout within another needs both', () => {
    git(root, 'worktree', 'add', '--quiet', '../worktree', 'first')
    expect(refused('file', event, commit, join(root, '../worktree'))).toBe(false)
    git(root, 'worktree', 'add', '--quiet', '--detach', 'strangers', commit)
    expect(refused('strangers/file', event, another, root)).toBe(true)
    expect(refused('strangers/file', event, commit, root)).toBe(true)
    symlinkSync('strangers/file', join(root, 'to-the-stranger'))
    expect(refused('to-the-stranger', event, another, root)).toBe(true)
  })

  test('what cannot be told is a stranger’s', () => {
    git(root, 'checkout', '--quiet', '--orphan', 'nothing-yet')
    expect(refused('file', event, another, root)).toBe(true)
    for (const text of ['', 'ref: HEAD', 'ref: refs/heads/gone', 'ref: refs/../HEAD', `x${another}`]) {
      writeFileSync(join(root, '.git/HEAD'), text)
      expect(refused('file', event, another, root)).toBe(true)
    }
    writeFileSync(join(root, '.git/refs/heads/round'), 'ref: refs/heads/round')
    writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/round')
    expect(refused('file', event, another, root)).toBe(true)
    rmSync(join(root, '.git'), { recursive: true })
    expect(refused('file', event, another, root)).toBe(true)
  })
})
