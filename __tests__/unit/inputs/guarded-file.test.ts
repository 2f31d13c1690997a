// Files that say whom to trust: none of a checkout that may be a stranger's, links of it included.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refuseStrangersFile } from '../../../src/inputs/guarded-file.ts'
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

function refused(path: string, event: string): boolean {
  const workspace = join(folder, 'workspace')
  const env = { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event }
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
