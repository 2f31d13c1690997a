// Writes the files of a report: each whole or not at all, into a folder that nobody else could have prepared.
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder for reports: the given one, made if need be, else a fresh one. Throws Node's error when it cannot be made. */
export function reportFolder(given: string | undefined, cwd: string, temporary: string | undefined): string {
  const folder = given === undefined ? (temporary ?? tmpdir()) : resolve(cwd, given)
  mkdirSync(folder, { recursive: true })
  return given === undefined ? mkdtempSync(join(folder, 'claude-preflight-')) : folder
}

/** Writes beside the name first and then takes it over, so that a reader never sees half a file. Returns the path. */
export function writeWhole(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  const draft = join(folder, `.${name}.${process.pid}`)
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, path)
  return path
}
