// The credential's own value is found wherever it stands in the checkout, and looking for it holds nothing up.
import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { scanWorkspace, type Exposure } from '../../../../src/probes/checkout/exposure.ts'
import { inventedKey } from '../../../../src/simulator/account.ts'
import { track } from '../../../support/checkout.ts'
import { inFolder, put } from '../../../support/folder.ts'
import { fairWatch } from '../../../support/fair-time.ts'

const KEY = inventedKey('E')
/** As `PIECE` of the probe: what lies across this many bytes is read in two pieces. */
const PIECE = 262_144

async function scan(
  root: string,
  limits: { budgetMs?: number; env?: { PATH: string } } = {},
): Promise<Exposure> {
  const given = {
    // More than a busy machine needs: how long it may take is measured where it matters.
    budgetMs: 60_000,
    signal: AbortSignal.timeout(90_000),
    env: { PATH: process.env['PATH'] },
    ofAnyOwner: false,
    ...limits,
  }
  return (await scanWorkspace(root, [KEY], given))(KEY)
}

describe('in a checkout', () => {
  test('tracked files that hold the value are told apart from the others', async () => {
    const files = {
      'config/tracked.env': `KEY=${KEY}\n`,
      binary: Buffer.concat([Buffer.from([0, 255, 1]), Buffer.from(KEY), Buffer.from([0])]),
      'with\nline end': KEY,
      '.env': KEY,
      ignored: KEY,
      '.gitignore': 'ignored',
      clean: KEY.slice(0, -1),
    }
    await inFolder(files, async (folder) => {
      track(folder, 'config/tracked.env', 'binary', 'with\nline end', '.gitignore', 'clean')
      const exposure = await scan(folder)
      expect([...exposure.tracked].sort()).toEqual(['binary', 'config/tracked.env', 'with\nline end'])
      expect([...exposure.untracked].sort()).toEqual(['.env', 'ignored'])
      expect(exposure).toMatchObject({ list: 'from git', complete: true, looked: 7, files: 7 })
    })
  })

  test('what git itself keeps and what was installed is not searched', async () => {
    await inFolder({ 'node_modules/a/b': KEY, 'app/node_modules/c': KEY, file: '' }, async (folder) => {
      track(folder, 'file')
      put(folder, '.git/hidden', KEY)
      expect(await scan(folder)).toMatchObject({ tracked: [], untracked: [] })
    })
  })

  test('a file behind a link that now stands for its folder is passed over', async () => {
    await inFolder({ 'ws/inner/file': 'x', 'ws/other': 'x', 'outside/file': KEY }, async (folder) => {
      const workspace = join(folder, 'ws')
      track(workspace, '.')
      execFileSync('rm', ['-r', join(workspace, 'inner')])
      symlinkSync('../outside', join(workspace, 'inner'))
      expect(await scan(workspace)).toMatchObject({ tracked: [], untracked: [] })
    })
  })

  test('a link is not followed, and a tracked file that is gone or a folder now is passed over', async () => {
    await inFolder({ 'ws/gone': 'x', 'ws/file': 'x', 'outside.env': KEY }, async (folder) => {
      const workspace = join(folder, 'ws')
      symlinkSync('../outside.env', join(workspace, 'link'))
      symlinkSync('..', join(workspace, 'folder-link'))
      track(workspace, '.')
      execFileSync('rm', [join(workspace, 'gone')])
      expect(await scan(workspace)).toMatchObject({ tracked: [], untracked: [], complete: true, looked: 4 })
    })
  })
})

describe('in a folder that is no checkout', () => {
  test('every file counts', async () => {
    await inFolder({ 'a/b/.env': KEY, clean: '' }, async (folder) => {
      expect(await scan(folder)).toEqual({
        ...{
          list: 'of a plain folder',
          tracked: ['a/b/.env'],
          kept: 'no-git',
          untracked: [],
          looked: 2,
          files: 2,
          complete: true,
        },
      })
    })
  })

  test('a pipe is not waited for, and no link is followed', async () => {
    await inFolder({ 'ws/clean': '', 'outside.env': KEY }, async (folder) => {
      const workspace = join(folder, 'ws')
      execFileSync('mkfifo', [join(workspace, 'pipe')])
      symlinkSync('../outside.env', join(workspace, 'link'))
      symlinkSync('..', join(workspace, 'folder-link'))
      expect(await scan(workspace)).toMatchObject({ tracked: [], looked: 1, complete: true })
    })
  })

  test('nothing there is nothing found', async () => {
    await inFolder({}, async (folder) => {
      expect(await scan(join(folder, 'absent'))).toMatchObject({
        list: 'of a plain folder',
        files: 0,
        tracked: [],
      })
    })
  })

  test('without git a checkout is searched, but nothing in it is called tracked', async () => {
    await inFolder({ file: KEY }, async (folder) => {
      track(folder, 'file')
      expect(await scan(folder, { env: { PATH: '' } })).toMatchObject({
        ...{ list: 'git could not tell', tracked: [], untracked: ['file'] },
      })
    })
  })
})

describe('a value is found wherever it stands in a file', () => {
  const length = KEY.length
  test.each([
    0,
    1,
    PIECE - length,
    PIECE - length + 1,
    PIECE - 50,
    PIECE - 1,
    PIECE,
    2 * PIECE - 7,
    3 * PIECE - length,
  ])('from byte %i', async (at) => {
    const content = Buffer.concat([Buffer.alloc(at, 'E'), Buffer.from(KEY), Buffer.alloc(9, '.')])
    await inFolder({ file: content, 'at-the-end': content.subarray(0, at + length) }, async (folder) => {
      expect([...(await scan(folder)).tracked].sort()).toEqual(['at-the-end', 'file'])
    })
  })

  test('and half of it at the end of one file is not joined with half at the start of the next', async () => {
    await inFolder({ a: KEY.slice(0, 50), b: KEY.slice(50) }, async (folder) => {
      expect((await scan(folder)).tracked).toEqual([])
    })
  })
})

test('a budget that is too small ends the search and says so', async () => {
  await inFolder({ huge: 'x', other: 'x' }, async (folder) => {
    truncateSync(join(folder, 'huge'), 2_000 * 1_048_576)
    track(folder, 'other')
    const tookMs = fairWatch()
    const exposure = await scan(folder, { budgetMs: 100, env: { PATH: '' } })
    expect(tookMs()).toBeLessThan(1_000)
    expect(exposure.complete).toBe(false)
  })
})

test('a checkout whose index is a pipe is waited for as long as the budget says', async () => {
  await inFolder({ file: KEY }, async (folder) => {
    track(folder)
    execFileSync('mkfifo', [join(folder, '.git/index')])
    expect(await scan(folder, { budgetMs: 300 })).toMatchObject({ tracked: [], complete: false })
  })
})
