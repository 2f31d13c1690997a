// The files that inputs name: read once, with limits, inside the borders that the contract draws.
import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Host } from '../words/host.ts'
import { DEEPEST, nestsTooDeep } from '../words/json.ts'
import { makeScrubber } from '../secrets/scrubber.ts'
import { makeFolder } from './make-folder.ts'
import { InputError } from './input-error.ts'

/** Largest `request` file (contract, safety rule 5): 1 MiB. */
const REQUEST_LIMIT = 1_048_576

/** Reads the Messages request of a file inside the workspace; links are followed before that is decided. */
export function readRequestFile(
  input: string,
  path: string,
  workspace: string,
): Readonly<Record<string, unknown>> {
  const accepted = 'the path of a JSON file inside the workspace: one object, at most 1 MiB'
  const found = realPath(resolve(workspace, path))
  if (found === undefined) throw new InputError(input, 'a path that cannot be read', accepted)
  if (!isInside(found, workspace)) throw new InputError(input, 'a path outside the workspace', accepted)
  const text = readLimited(found, REQUEST_LIMIT)
  if (text === undefined) throw new InputError(input, 'a file that cannot be read or is too large', accepted)
  if (nestsTooDeep(text)) throw new InputError(input, `a file nested deeper than ${DEEPEST} levels`, accepted)
  return asObject(text) ?? refuse(new InputError(input, 'a file without a JSON object', accepted))
}

/** Whether a path leads into a folder, both with their links followed. */
export function isInside(path: string, folder: string): boolean {
  return isBelow(realPath(path) ?? path, realPath(folder) ?? folder)
}

/** Whether a path stands in a folder, by its name alone. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The nearest folder upwards that holds `.git`; undefined outside of a checkout. */
export function findCheckout(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : findCheckout(parent)
}

/** The folder whose files others may have written: the workspace on the runner, else the checkout around the run, if there is one. */
export function checkoutOf({ env, cwd }: Pick<Host, 'env' | 'cwd'>): string | undefined {
  return env['GITHUB_WORKSPACE'] ?? findCheckout(cwd)
}

/** Makes the folder for reports if need be, before anything is sent: a run must not end without a place for its report. */
export function usableFolder(input: string, path: string, place: Pick<Host, 'env' | 'cwd'>): string {
  if (makeScrubber([]).whole(path) !== path)
    throw new InputError(input, 'text that contains a credential (not shown)', 'the path of a folder')
  const folder = resolve(place.cwd, path)
  const fault = folderFault(folder, checkoutOf(place))
  if (fault === undefined) return folder
  throw new InputError(
    input,
    fault,
    'the path of a folder, not through a symlink in the checkout; it is created if missing',
  )
}

function folderFault(folder: string, checkout: string | undefined): string | undefined {
  try {
    if (checkout !== undefined && leadsThroughLink(folder, realPath(checkout) ?? checkout))
      return 'a path through a symlink in the checkout'
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    return undefined
  } catch {
    return 'not the path of a writable folder'
  }
}

/** Whether a step of the path is a link that stands in the checkout, given with its own links followed. */
function leadsThroughLink(path: string, checkout: string): boolean {
  const parent = dirname(path)
  if (parent === path) return false
  if (leadsThroughLink(parent, checkout)) return true
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  const above = realPath(parent)
  return isLink && above !== undefined && (above === checkout || isBelow(above, checkout))
}

/** The path with its links followed; undefined where nothing stands. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The text of an ordinary file; undefined for what is longer, cannot be read, or would be waited for, as a pipe. */
export function readLimited(path: string, limit: number): string | undefined {
  try {
    const file = statSync(path)
    return !file.isFile() || file.size > limit ? undefined : readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function asObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(error: InputError): never {
  throw error
}
