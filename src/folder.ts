// Makes a folder with all that is missing above it.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Step by step: Node's own `recursive` never returns where a file system such as /proc refuses with ENOENT. Throws Node's error. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}
