// Files that inputs name are read inside their borders, to their limits, and never waited for.
import { execFileSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../../../src/inputs/input-error.ts'
import { isInside, readRequestFile, usableFolder } from '../../../src/inputs/files.ts'
import { inFolder } from '../../support/folder.ts'
import { makeHost } from '../../support/made-host.ts'

const MIB = 1_048_576

describe('a request file', () => {
  const files = {
    'ws/good.json': '\ufeff{"model":"m"}',
    'ws/list.json': '[1]',
    'ws/bad.json': '{',
    'ws/huge.json': `{"a":"${'x'.repeat(MIB)}"}`,
    'outside.json': '{"secret":1}',
  }

  test('inside the workspace is read, with or without a byte order mark', async () => {
    await inFolder(files, (folder) => {
      expect(readRequestFile('request', 'good.json', join(folder, 'ws'))).toEqual({ model: 'm' })
      expect(readRequestFile('request', join(folder, 'ws/good.json'), join(folder, 'ws'))).toEqual({
        model: 'm',
      })
    })
  })

  test.each([
    ['../outside.json', 'a path outside the workspace'],
    ['link.json', 'a path outside the workspace'],
    ['missing.json', 'cannot be read'],
    ['.', 'a path outside the workspace'],
    ['folder', 'cannot be read or is too large'],
    ['huge.json', 'too large'],
    ['pipe', 'cannot be read'],
    ['list.json', 'without a JSON object'],
    ['bad.json', 'without a JSON object'],
  ])('%s is refused: %s', async (path, why) => {
    await inFolder({ ...files, 'ws/folder/x': '' }, (folder) => {
      symlinkSync(join(folder, 'outside.json'), join(folder, 'ws/link.json'))
      execFileSync('mkfifo', [join(folder, 'ws/pipe')])
      expect(() => readRequestFile('request', path, join(folder, 'ws'))).toThrow(why)
    })
  })

  test('is found inside a workspace that is itself a link', async () => {
    await inFolder(files, (folder) => {
      symlinkSync(join(folder, 'ws'), join(folder, 'linked'))
      expect(readRequestFile('request', 'good.json', join(folder, 'linked'))).toEqual({ model: 'm' })
      expect(isInside(join(folder, 'linked/good.json'), join(folder, 'linked'))).toBe(true)
      expect(isInside(join(folder, 'outside.json'), join(folder, 'linked'))).toBe(false)
    })
  })
})

describe('the folder for reports', () => {
  const usable = (path: string, cwd: string, workspace?: string): string =>
    usableFolder('report-dir', path, makeHost({ cwd, env: { GITHUB_WORKSPACE: workspace } }))

  test('is made if need be, relative to where the run began', async () => {
    await inFolder({}, (folder) => {
      expect(usable('a/b', folder)).toBe(join(folder, 'a/b'))
    })
  })

  test('that is a file, or none that could be, is wrong usage, told before anything is sent', async () => {
    await inFolder({ taken: '' }, (folder) => {
      for (const path of ['taken/reports', 'a/'.repeat(20_000), 'a'.repeat(5_000), 'a\0b'])
        expect(() => usable(path, folder, folder)).toThrow(InputError)
    })
  })

  /** A checkout with a link to a folder outside, to one inside and to nothing, and links beside it. */
  const inPlace = (act: (folder: string) => void): Promise<void> =>
    inFolder({ 'ws/.git/HEAD': '', 'ws/own/x': '', 'elsewhere/below/x': '' }, (folder) => {
      symlinkSync('../elsewhere', join(folder, 'ws/out'))
      symlinkSync('own', join(folder, 'ws/in'))
      symlinkSync('../nothing', join(folder, 'ws/nowhere'))
      symlinkSync('ws', join(folder, 'to-ws'))
      symlinkSync('elsewhere', join(folder, 'to-elsewhere'))
      act(folder)
    })

  test.each([
    'out',
    'out/below',
    'out/new',
    'in',
    'in/new',
    'nowhere',
    'nowhere/new',
    './own/../out',
    '../to-ws/out',
  ])('%s leads through a link of the checkout and is refused', async (path) => {
    await inPlace((folder) => {
      const ws = join(folder, 'ws')
      const why = 'a path through a symlink in the checkout'
      expect(() => usable(path, ws, ws)).toThrow(why)
      expect(() => usable(path, ws, join(folder, 'to-ws'))).toThrow(why)
      expect(() => usable(join('..', path), join(ws, 'own'))).toThrow(why)
      expect(existsSync(join(folder, 'elsewhere/new'))).toBe(false)
      expect(existsSync(join(folder, 'nothing'))).toBe(false)
    })
  })

  test.each(['own', 'own/new', '../to-elsewhere', '../to-ws/own', '../elsewhere/new'])(
    '%s is taken: others have put no link on the way',
    async (path) => {
      await inPlace((folder) => {
        const ws = join(folder, 'ws')
        expect(usable(path, ws, ws)).toBe(resolve(ws, path))
        expect(usable(path, ws)).toBe(resolve(ws, path))
        expect(usable('to-elsewhere', folder)).toBe(join(folder, 'to-elsewhere'))
      })
    },
  )
})
