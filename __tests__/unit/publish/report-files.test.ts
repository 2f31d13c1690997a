// Files of a report are whole, readable by their owner alone, and in a folder of their own.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFolder, writeWhole } from '../../../src/publish/report-files.ts'
import { inFolder } from '../../support/folder.ts'

const mode = (path: string): number => statSync(path).mode & 0o777

test('a file is for its owner’s eyes, whatever stood there before', async () => {
  await inFolder({}, (folder) => {
    writeFileSync(join(folder, 'report.json'), 'old', { mode: 0o666 })
    const path = writeWhole(folder, 'report.json', ['é'.repeat(100_000), 'é'.repeat(100_000)])
    expect(path).toBe(join(folder, 'report.json'))
    expect(mode(path)).toBe(0o600)
    expect(readFileSync(path, 'utf8')).toBe('é'.repeat(200_000))
    expect(readdirSync(folder)).toEqual(['report.json'])
  })
})

test('a file that cannot be written leaves the old one whole', async () => {
  await inFolder({ 'report.json/in-the-way': 'x' }, (folder) => {
    expect(() => writeWhole(folder, 'report.json', ['new'])).toThrow()
    expect(readFileSync(join(folder, 'report.json/in-the-way'), 'utf8')).toBe('x')
  })
})

test('without a folder a fresh one is made, closed to others, another for each run', async () => {
  await inFolder({}, (temporary) => {
    const folders = [reportFolder(undefined, '/', temporary), reportFolder(undefined, '/', temporary)]
    expect(new Set(folders).size).toBe(2)
    expect(folders.map(mode)).toEqual([0o700, 0o700])
  })
})

test('a given folder is made where the run began', async () => {
  await inFolder({}, (folder) => {
    expect(reportFolder('a/b', folder, undefined)).toBe(join(folder, 'a/b'))
    expect(existsSync(join(folder, 'a/b'))).toBe(true)
  })
})
