// Makes a folder with all that is missing above it.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Step by step: Node's own `recursive` never returns where a file system such as /proc refuses with ENOENT. Throws when it cannot be made. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return requireFolder(path)
  makeFolder(dirname(path))
  mkdirSync(path)
}

function requireFolder(path: string): void {
  if (!statSync(path).isDirectory()) throw new Error('a file stands where a folder is needed')
}
