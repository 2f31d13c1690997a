// Texts that were read by a person once and are compared from then on; `UPDATE_GOLDENS=1` writes them anew, to be read again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Compares a text with the file of that path. A missing file fails too, unless it is being written. */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `There is no ${path}`)
}
