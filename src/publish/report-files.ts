// Writes the files of a report: each whole or not at all, into a folder that nobody else could have prepared.
import { randomUUID } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeFolder } from '../inputs/make-folder.ts'

/** The folder for reports: the given one, made if need be, else a fresh one. Throws Node's error when it cannot be made. */
export function reportFolder(given: string | undefined, cwd: string, temporary: string | undefined): string {
  if (given === undefined) return freshFolder(temporary)
  const folder = resolve(cwd, given)
  makeFolder(folder)
  return folder
}

/** In the runner's temporary folder; in the system's own when that one cannot be used. */
function freshFolder(temporary = tmpdir()): string {
  try {
    makeFolder(temporary)
    return mkdtempSync(join(temporary, 'claude-preflight-'))
  } catch {
    return mkdtempSync(join(tmpdir(), 'claude-preflight-'))
  }
}

/** Writes beside the name first and then takes it over, so that a reader never sees half a file. Returns the path. */
export function writeWhole(folder: string, name: string, pieces: Iterable<string | Uint8Array>): string {
  const path = join(folder, name)
  const draft = join(folder, `.${name}.${randomUUID()}`)
  try {
    writeNew(draft, pieces)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return path
}

/** `wx` opens nothing that stands there, not even a link that leads nowhere (open(2), "O_EXCL"). */
function writeNew(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (const batch of batches(pieces)) writeFileSync(file, batch)
  } finally {
    closeSync(file)
  }
}

/** In bytes: a write for every small piece would take longer than the pieces. */
const BATCH = 65_536

function* batches(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let bytes = 0
  for (const piece of pieces) {
    const next = typeof piece === 'string' ? Buffer.from(piece) : piece
    waiting.push(next)
    bytes += next.length
    if (bytes < BATCH) continue
    yield Buffer.concat(waiting)
    waiting = []
    bytes = 0
  }
  yield Buffer.concat(waiting)
}
