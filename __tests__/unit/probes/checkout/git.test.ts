// Git tells which files are tracked, of any name, and a foreign checkout can run nothing by being looked at.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findCheckout } from '../../../../src/probes/checkout/find-checkout.ts'
import { otherFiles, trackedFiles } from '../../../../src/probes/checkout/git.ts'
import { git, track } from '../../../support/checkout.ts'
import { inFolder } from '../../../support/folder.ts'

const asking = () => ({ signal: AbortSignal.timeout(10_000), searchPath: process.env['PATH'] })

const ODD_NAMES = ['with space', 'with\nline end', 'with "quotes"', 'müller', '-flag', ':(magic)']

test('tracked files are told apart from the others, ignored ones among them', async () => {
  await inFolder({ 'a/tracked': '', untracked: '', ignored: '', '.gitignore': 'ignored' }, async (folder) => {
    track(folder, 'a/tracked', '.gitignore')
    expect(await trackedFiles(folder, asking())).toEqual({
      isCheckout: true,
      files: ['.gitignore', 'a/tracked'],
    })
    expect((await otherFiles(folder, asking())).files).toEqual(['ignored', 'untracked'])
  })
})

test('names of any kind come back as they are', async () => {
  await inFolder(Object.fromEntries(ODD_NAMES.map((name) => [name, ''])), async (folder) => {
    track(folder, '.')
    expect([...(await trackedFiles(folder, asking())).files].sort()).toEqual([...ODD_NAMES].sort())
  })
})

test('a folder below the checkout’s root is told relative to itself', async () => {
  await inFolder({ 'deep/in/file': '', outside: '' }, async (folder) => {
    track(folder, '.')
    expect((await trackedFiles(join(folder, 'deep'), asking())).files).toEqual(['in/file'])
    expect(findCheckout(join(folder, 'deep/in'))).toBe(folder)
  })
})

test.each([
  ['a folder that is no checkout', '.', process.env['PATH']],
  ['a folder that is not there', 'absent', process.env['PATH']],
  ['a machine without git', '.', ''],
])('%s tracks nothing', async (_name, path, searchPath) => {
  await inFolder({ file: '' }, async (folder) => {
    const told = await trackedFiles(join(folder, path), { signal: AbortSignal.timeout(10_000), searchPath })
    expect(told).toEqual({ isCheckout: false, files: [] })
  })
})

test('the end of the run ends git', async () => {
  await inFolder({ file: '' }, async (folder) => {
    track(folder, 'file')
    const told = await trackedFiles(folder, { signal: AbortSignal.abort(), searchPath: process.env['PATH'] })
    expect(told.isCheckout).toBe(false)
  })
})

test('a program which the checkout’s own settings name is not started', async () => {
  await inFolder({ file: '' }, async (folder) => {
    track(folder, 'file')
    const trace = join(folder, 'was-started')
    git(folder, 'config', 'core.fsmonitor', `touch ${trace}; false`)
    await trackedFiles(folder, asking())
    await otherFiles(folder, asking())
    expect(existsSync(trace)).toBe(false)
    git(folder, 'ls-files', '--others')
    expect(existsSync(trace)).toBe(true)
  })
})
