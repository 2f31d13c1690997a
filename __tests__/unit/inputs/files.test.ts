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
    'ws/bad.json': '{\n  "a": 1,\n  "b": tru\n}',
    'ws/cut.json': '{\n  "a": 1',
    'ws/comma.json': '{"a":[1,]}',
    'ws/certificate.pem': '-----BEGIN CERTIFICATE-----',
    'ws/empty.json': ' \n',
    'ws/huge.json': `{"a":"${'x'.repeat(MIB)}"}`,
    'outside.json': '{"secret":1}',
  }

  const read = (path: string, workspace: string): unknown =>
    readRequestFile('request', path, { cwd: '/', env: { GITHUB_WORKSPACE: workspace } })

  test('inside the workspace is read, with or without a byte order mark', async () => {
    await inFolder(files, (folder) => {
      expect(read('good.json', join(folder, 'ws'))).toEqual({ model: 'm' })
      expect(read(join(folder, 'ws/good.json'), join(folder, 'ws'))).toEqual({ model: 'm' })
    })
  })

  test.each([
    ['../outside.json', 'a path outside the workspace'],
    ['link.json', 'a path outside the workspace'],
    ['../missing.json', 'a path outside the workspace'],
    ['missing.json', 'file not found'],
    ['.', 'it is a folder, not a file'],
    ['folder', 'it is a folder, not a file'],
    ['huge.json', 'it is larger than 1 MiB'],
    ['pipe', 'it is not a regular file'],
    ['empty.json', 'it is empty'],
    ['list.json', 'it is JSON, but not an object'],
    ['bad.json', 'line 3, column 11: not JSON'],
    ['cut.json', 'line 2, column 9: not JSON'],
    ['comma.json', 'line 1, column 9: not JSON'],
    ['certificate.pem', 'line 1, column 2: not JSON'],
  ])('%s is refused: %s', async (path, why) => {
    await inFolder({ ...files, 'ws/folder/x': '' }, (folder) => {
      symlinkSync(join(folder, 'outside.json'), join(folder, 'ws/link.json'))
      execFileSync('mkfifo', [join(folder, 'ws/pipe')])
      expect(() => read(path, join(folder, 'ws'))).toThrow(`(${why})`)
    })
  })

  test('in a terminal is looked for in the current folder, which is then named', async () => {
    await inFolder(files, (folder) => {
      const place = { cwd: join(folder, 'ws'), env: {} }
      expect(readRequestFile('request', 'good.json', place)).toEqual({ model: 'm' })
      const why =
        '(a path outside the current folder). Accepted: the path of a JSON file in the current folder,'
      expect(() => readRequestFile('request', '../outside.json', place)).toThrow(why)
    })
  })

  test('is found inside a workspace that is itself a link', async () => {
    await inFolder(files, (folder) => {
      symlinkSync(join(folder, 'ws'), join(folder, 'linked'))
      expect(read('good.json', join(folder, 'linked'))).toEqual({ model: 'm' })
      expect(() => read('missing.json', join(folder, 'linked'))).toThrow('(file not found)')
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
