// Files that inputs name are read inside their borders, to their limits, and never waited for.
import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../../src/inputs/input-error.ts'
import { isInside, readRequestFile, usableFolder } from '../../../src/inputs/files.ts'
import { inFolder } from '../../support/folder.ts'

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
    ['../outside.json', 'leads out of the workspace'],
    ['link.json', 'leads out of the workspace'],
    ['missing.json', 'cannot be read'],
    ['.', 'leads out of the workspace'],
    ['folder', 'cannot be read or is too large'],
    ['huge.json', 'too large'],
    ['pipe', 'cannot be read'],
    ['list.json', 'no JSON object'],
    ['bad.json', 'no JSON object'],
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
  test('is made if need be, relative to where the run began', async () => {
    await inFolder({}, (folder) => {
      expect(usableFolder('report-dir', 'a/b', folder)).toBe(join(folder, 'a/b'))
    })
  })

  test('that is a file is wrong usage, told before anything is sent', async () => {
    await inFolder({ taken: '' }, (folder) => {
      expect(() => usableFolder('report-dir', 'taken/reports', folder)).toThrow(InputError)
    })
  })
})
