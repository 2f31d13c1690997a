// The files that inputs name: read once, with limits, inside the borders that the contract draws.
import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Host } from '../words/host.ts'
import { DEEPEST, nestsTooDeep } from '../words/json.ts'
import { placeOfFault } from './json-fault.ts'
import { makeScrubber } from '../secrets/scrubber.ts'
import { makeFolder } from './make-folder.ts'
import { InputError, type Misfit } from './input-error.ts'

/** Largest `request` file (contract, safety rule 5). */
const REQUEST_MIB = 1
/** Largest file otherwise: the bundle of a whole system has 0.3 MiB. */
const MOST_MIB = 4

/** The folder that paths start from. */
type Place = Pick<Host, 'env' | 'cwd'>

/** Reads the Messages request of a file inside the workspace; links are followed before that is decided. */
export function readRequestFile(
  input: string,
  path: string,
  { env, cwd }: Place,
): Readonly<Record<string, unknown>> {
  const { GITHUB_WORKSPACE: workspace = cwd } = env
  const home = env['GITHUB_WORKSPACE'] === undefined ? 'the current folder' : 'the workspace'
  const refuse = (wrong: string | Misfit): never => {
    const accepted = `the path of a JSON file in ${home}, with one object of at most ${REQUEST_MIB} MiB`
    throw new InputError(input, wrong, accepted)
  }
  const folder = realPath(workspace) ?? workspace
  const whole = resolve(folder, path)
  const found = realPath(whole) ?? whole
  if (found !== folder && !isBelow(found, folder)) return refuse(`a path outside ${home}`)
  const bytes = bytesOf(found, REQUEST_MIB)
  return typeof bytes === 'string' ? refuse(bytes) : objectIn(bytes.toString('utf8'), refuse)
}

function objectIn(
  text: string,
  refuse: (wrong: string | Misfit) => never,
): Readonly<Record<string, unknown>> {
  const bare = text.replace(/^\ufeff/, '')
  if (bare.trim() === '') return refuse('it is empty')
  if (nestsTooDeep(bare)) return refuse(`it is nested deeper than ${DEEPEST} levels`)
  const value = parsed(bare)
  if (value === undefined) return refuse({ place: placeOfFault(bare), fault: 'not JSON' })
  return isObject(value) ? value : refuse('it is JSON, but not an object')
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
export function checkoutOf({ env, cwd }: Place): string | undefined {
  return env['GITHUB_WORKSPACE'] ?? findCheckout(cwd)
}

/** Makes the folder for reports if need be, before anything is sent: a run must not end without a place for its report. */
export function usableFolder(input: string, path: string, place: Place): string {
  if (makeScrubber([]).whole(path) !== path)
    throw new InputError(input, 'it contains a credential, not shown', 'the path of a folder')
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
    return 'not a writable folder'
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

/** The bytes of an ordinary file, or why there are none: "file not found". */
export function bytesOf(path: string, mostMib = MOST_MIB): Buffer | string {
  try {
    const file = statSync(path)
    if (file.isDirectory()) return 'it is a folder, not a file'
    if (!file.isFile()) return 'it is not a regular file'
    return file.size > mostMib * 1_048_576 ? `it is larger than ${mostMib} MiB` : readFileSync(path)
  } catch (error) {
    return isMissing(error) ? 'file not found' : 'it cannot be read by this user'
  }
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Undefined for what is no JSON; `null` is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
