// A program is started by an absolute path that lies outside of the checkout, whatever PATH and links say.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { findProgram } from '../../../../src/probes/checkout/find-program.ts'
import { inFolder, put } from '../../../support/folder.ts'

/** A folder with the checkout `repo`, in it a program called git, and the same in `bin` beside it. */
async function inPlace(act: (folder: string) => void): Promise<void> {
  await inFolder({}, (folder) => {
    for (const place of ['repo', 'repo/tools', 'bin']) {
      mkdirSync(join(folder, place), { recursive: true })
      writeFileSync(join(folder, place, 'git'), '', { mode: 0o755 })
    }
    act(folder)
  })
}

const found = (folder: string, entries: readonly string[]): ReturnType<typeof findProgram> =>
  findProgram('git', entries.join(delimiter), [join(folder, 'repo')])

test('the first outside of the checkout is taken, and the rest of PATH is kept', async () => {
  await inPlace((folder) => {
    const [own, outside, tools] = ['repo', 'bin', 'repo/tools'].map((name) => join(folder, name))
    const told = found(folder, [own ?? '', tools ?? '', outside ?? '', '/nowhere'])
    expect(told).toEqual({ program: join(folder, 'bin/git'), searchPath: `${outside}${delimiter}/nowhere` })
  })
})

test.each([
  ['an empty entry', () => ['']],
  ['the folder itself', () => ['.']],
  ['a relative folder', (folder: string) => [relative(process.cwd(), join(folder, 'bin'))]],
  ['a folder of the checkout', (folder: string) => [join(folder, 'repo/tools')]],
  ['the checkout in another spelling', (folder: string) => [join(folder, 'bin') + '/../repo']],
  ['a link out of the checkout', (folder: string) => [join(folder, 'repo/out')]],
  ['a link into the checkout', (folder: string) => [join(folder, 'into')]],
  ['a program that is a link into the checkout', (folder: string) => [join(folder, 'linked')]],
  ['a folder called git', (folder: string) => [join(folder, 'folders')]],
  ['a file that nobody may run', (folder: string) => [join(folder, 'plain')]],
])('%s is passed over', async (_name, entries) => {
  await inPlace((folder) => {
    symlinkSync('../bin', join(folder, 'repo/out'))
    symlinkSync('repo/tools', join(folder, 'into'))
    mkdirSync(join(folder, 'linked'))
    symlinkSync('../repo/git', join(folder, 'linked/git'))
    put(folder, 'folders/git/file', '')
    put(folder, 'plain/git', '')
    expect(found(folder, entries(folder))).toBeUndefined()
    expect(found(folder, [...entries(folder), join(folder, 'bin')])?.program).toBe(join(folder, 'bin/git'))
  })
})
