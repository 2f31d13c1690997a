// How far a value has come in git, in checkouts made by git itself.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptState } from '../../../../src/probes/checkout/kept.ts'
import { commitAll, git, track } from '../../../support/checkout.ts'
import { inFolder, put } from '../../../support/folder.ts'

const VALUE = 'a-value-that-is-looked-for'
const asking = { signal: AbortSignal.timeout(20_000), env: { PATH: process.env['PATH'] }, ofAnyOwner: false }
const stateIn = (folder: string, ...files: readonly string[]): ReturnType<typeof keptState> =>
  keptState(folder, files, VALUE, asking)

const write = (folder: string, text: string): void => writeFileSync(join(folder, 'in/a file'), text)

const WORLDS: Readonly<Record<string, readonly [(folder: string) => void, string | undefined]>> = {
  'a committed value': [(folder) => commitAll(folder), 'committed'],
  'a committed value that is gone from the index': [
    (folder) => {
      commitAll(folder)
      write(folder, 'nothing')
      git(folder, 'add', '--all')
      write(folder, VALUE)
    },
    'committed',
  ],
  'a value staged before the first commit': [(folder) => track(folder, '.'), 'staged'],
  'a value staged in a file that has a commit': [
    (folder) => {
      write(folder, 'nothing')
      commitAll(folder)
      write(folder, VALUE)
      git(folder, 'add', '--all')
    },
    'staged',
  ],
  'a value written to a file that has a commit': [
    (folder) => {
      write(folder, 'nothing')
      commitAll(folder)
      write(folder, VALUE)
    },
    'modified',
  ],
  'a file that large-file storage keeps elsewhere': [
    (folder) => {
      write(folder, 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n')
      commitAll(folder)
      write(folder, VALUE)
    },
    'committed',
  ],
  'a repository whose objects are gone': [
    (folder) => {
      commitAll(folder)
      rmSync(join(folder, '.git/objects'), { recursive: true })
    },
    undefined,
  ],
}

test.each(Object.entries(WORLDS))('%s', async (_name, [make, state]) => {
  await inFolder({ 'in/a file': VALUE }, async (folder) => {
    make(folder)
    expect(await stateIn(folder, 'in/a file')).toBe(state)
  })
})

test('a file of a submodule is asked for in the submodule', async () => {
  await inFolder({ 'sub/in/file': VALUE }, async (folder) => {
    commitAll(join(folder, 'sub'))
    git(folder, 'init', '--quiet')
    git(folder, 'submodule', '--quiet', 'add', './sub', 'sub')
    expect(await stateIn(folder, 'sub/in/file')).toBe('committed')
  })
})

test('of several files the furthest counts, below the root of the checkout too', async () => {
  await inFolder({ 'deep/committed': VALUE }, async (folder) => {
    commitAll(folder)
    put(folder, 'deep/-staged', VALUE)
    git(folder, 'add', '--all')
    expect(await stateIn(join(folder, 'deep'), '-staged')).toBe('staged')
    expect(await stateIn(join(folder, 'deep'), '-staged', 'committed')).toBe('committed')
  })
})

test('without git, or after the end of the run, nothing is claimed', async () => {
  await inFolder({ file: VALUE }, async (folder) => {
    commitAll(folder)
    expect(await keptState(folder, ['file'], VALUE, { ...asking, env: { PATH: '' } })).toBeUndefined()
    expect(
      await keptState(folder, ['file'], VALUE, { ...asking, signal: AbortSignal.abort() }),
    ).toBeUndefined()
  })
})
