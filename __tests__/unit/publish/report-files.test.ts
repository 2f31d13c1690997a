// Files of a report are whole, readable by their owner alone, and in a folder of their own.
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('a file that cannot be written leaves the old one whole, and no draft', async () => {
  await inFolder({ 'report.json/in-the-way': 'x' }, (folder) => {
    expect(() => writeWhole(folder, 'report.json', ['new'])).toThrow()
    expect(readdirSync(folder)).toEqual(['report.json'])
    expect(readFileSync(join(folder, 'report.json/in-the-way'), 'utf8')).toBe('x')
  })
})

test('a link in the place of the report gives way, and what it leads to stays as it is', async () => {
  await inFolder({ 'reports/x': '', target: 'old' }, (folder) => {
    const path = join(folder, 'reports/report.json')
    symlinkSync('../target', path)
    writeWhole(join(folder, 'reports'), 'report.json', ['new'])
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('old')
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
