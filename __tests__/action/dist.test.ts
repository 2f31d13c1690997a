// The content of dist/: everything once, and little of it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = join(import.meta.dirname, '../../dist')
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, bytes: readFileSync(path) }))

/** Whoever uses the action downloads it for every job. The libraries of clouds and their licences are two of these. */
const MOST_BYTES = 7_000_000

test('no file is there twice', () => {
  const same = Map.groupBy(FILES, ({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
  const twice = [...same.values()].filter((files) => files.length > 1)
  expect(twice.map((files) => files.map(({ path }) => path))).toEqual([])
})

test('all of it is at most 7 MB', () => {
  expect(FILES.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(MOST_BYTES)
})
