// A folder for reports is made whole, or refused at once: never a hang, never a file in its place.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../../src/inputs/make-folder.ts'
import { inFolder } from '../../support/folder.ts'

test('all that is missing above it is made', async () => {
  await inFolder({}, (folder) => {
    const path = join(folder, 'a', 'b', 'c')
    makeFolder(path)
    makeFolder(path)
    expect(existsSync(path)).toBe(true)
  })
})

test('a file in its place, or above it, is refused', async () => {
  await inFolder({}, (folder) => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => makeFolder(join(folder, 'file'))).toThrow('a file stands where a folder is needed')
    expect(() => makeFolder(join(folder, 'file', 'below'))).toThrow('a file stands where a folder is needed')
  })
})

test('a file system that refuses with ENOENT is refused at once', () => {
  expect(() => makeFolder('/proc/no-such-place/below')).toThrow('ENOENT')
})
