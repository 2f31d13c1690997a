// Finds a program on the machine, never in a checkout: its files are others' work.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { isBelow, realPath } from '../../inputs/files.ts'

/** A program that may be started, and where it may look for others. */
interface Program {
  /** An absolute path: Windows looks a bare name up in the current folder first. */
  readonly program: string
  /** `PATH` without what is relative, and without folders of the checkouts. */
  readonly searchPath: string
}

/** The first program of that name on `PATH` that lies outside of the checkouts, links followed; undefined when there is none. */
export function findProgram(
  name: string,
  searchPath: string,
  checkouts: readonly string[],
): Program | undefined {
  const outside = outsideOf(checkouts)
  const folders = searchPath.split(delimiter).filter((folder) => isAbsolute(folder) && outside(folder))
  const program = folders.map((folder) => join(folder, name)).find((path) => isProgram(path) && outside(path))
  return program === undefined ? undefined : { program, searchPath: folders.join(delimiter) }
}

/** A link of a checkout stands in it wherever it leads, and a link that leads into it does so too. */
function outsideOf(checkouts: readonly string[]): (path: string) => boolean {
  const spellings = (path: string): readonly string[] => [resolve(path), realPath(path) ?? resolve(path)]
  const roots = checkouts.flatMap(spellings)
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
