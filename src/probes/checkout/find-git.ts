// Finds git on the machine, never in the checkout that git is to be asked about.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { isBelow, realPath } from '../../inputs/files.ts'

/** A program that may be started, and where it may look for others. */
interface Git {
  /** An absolute path: Windows looks a bare name up in the current folder first. */
  readonly program: string
  /** `PATH` without what is relative, and without folders of the checkout. */
  readonly searchPath: string
}

const NAME = process.platform === 'win32' ? 'git.exe' : 'git'

/** The first git on `PATH` that lies outside of the checkout, links followed; undefined when there is none. */
export function findGit(searchPath: string, checkout: string): Git | undefined {
  const outside = outsideOf(checkout)
  const folders = searchPath.split(delimiter).filter((folder) => isAbsolute(folder) && outside(folder))
  const program = folders.map((folder) => join(folder, NAME)).find((path) => isProgram(path) && outside(path))
  return program === undefined ? undefined : { program, searchPath: folders.join(delimiter) }
}

/** A link of the checkout stands in it wherever it leads, and a link that leads into it does so too. */
function outsideOf(checkout: string): (path: string) => boolean {
  const spellings = (path: string): readonly string[] => [resolve(path), realPath(path) ?? resolve(path)]
  const roots = spellings(checkout)
  return (path) => spellings(path).every((way) => roots.every((root) => way !== root && !isBelow(way, root)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
