// Looks for the exact values of credentials in the files of the checkout, all at once, in small bites beside the network.
import { closeSync, constants, openSync, read, readSync } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findCheckout } from '../../inputs/files.ts'
import { makeNeedles } from '../../secrets/needles.ts'
import type { KeptState } from '../../words/evidence.ts'
import { otherFiles, trackedFiles, type GitAsking } from './git.ts'
import { insideOf } from './inside.ts'
import { keptState } from './kept.ts'

export interface Exposure {
  /** Git told which files it tracks, or could not (missing, or refused by the owner of the checkout): then none is called tracked. In a plain folder all are. */
  readonly list: 'from git' | 'git could not tell' | 'of a plain folder'
  readonly tracked: readonly string[]
  /** How far the value has come in git; undefined where no tracked file holds it, or git could not tell. */
  readonly kept?: KeptState | undefined
  /** Untracked or ignored files which hold the value. */
  readonly untracked: readonly string[]
  readonly looked: number
  readonly files: number
  /** False when time ran out before every file was read. */
  readonly complete: boolean
}

interface ScanLimits extends GitAsking {
  readonly budgetMs: number
}

/** Bytes read at a time; neighbouring pieces overlap by the longest value's length. */
const PIECE = 262_144
/** Longest the event loop is held, in milliseconds: the network must not wait for the disk. */
const BITE_MS = 2
/** A walk of a folder that is no checkout stops here. */
const WALK_CAP = 200_000
/** Files that git does not track can only lead to a note: they are given half a second, and installed packages nothing. */
const UNTRACKED_MS = 500
const ALWAYS_SKIPPED = new Set(['.git', 'node_modules'])

interface Search {
  readonly root: string
  readonly values: Values
  readonly piece: Buffer
  /** When this turn of the event loop began. */
  readonly turn: { begunAt: number }
  readonly until: number
  readonly signal: AbortSignal
}

interface Values {
  /** Bytes of the longest. */
  readonly longest: number
  /** Those that stand in these bytes. */
  readonly foundIn: (bytes: Buffer) => Iterable<string>
}

/** So few are looked for by themselves: for one value nothing is faster. */
const FEW_VALUES = 4

function prepare(values: readonly string[]): Values {
  const all = values.map((value) => ({ value, bytes: Buffer.from(value, 'utf8') }))
  const longest = all.reduce((most, { bytes }) => Math.max(most, bytes.length), 1)
  if (all.length <= FEW_VALUES)
    return {
      longest,
      foundIn: (bytes) => all.filter((one) => bytes.includes(one.bytes)).map(({ value }) => value),
    }
  const named = new Map(all.map(({ value, bytes }) => [bytes.toString('latin1'), value]))
  const needles = makeNeedles(named.keys())
  return {
    longest,
    foundIn: (bytes) =>
      [...needles.foundIn(bytes.toString('latin1'))].flatMap((needle) => named.get(needle) ?? []),
  }
}

/** The result of a scan, for every value it looked for. */
export type ExposureOfValue = (value: string) => Exposure

/** The part that all values share, and the files by value. */
type Scanned = Omit<Exposure, 'tracked' | 'untracked' | 'kept'> &
  Readonly<Record<'tracked' | 'untracked', FilesByValue>> & {
    readonly kept: ReadonlyMap<string, KeptState | undefined>
  }
type FilesByValue = ReadonlyMap<string, readonly string[]>

/** Tracked files first, then the rest of the folder, until the budget of milliseconds is used up. Never rejects. */
export async function scanWorkspace(
  root: string,
  values: readonly string[],
  { budgetMs, ...asking }: ScanLimits,
): Promise<ExposureOfValue> {
  const prepared = prepare(values)
  const until = performance.now() + budgetMs
  const piece = Buffer.allocUnsafe(PIECE + prepared.longest)
  const turn = { begunAt: performance.now() }
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(Math.max(0, Math.ceil(budgetMs)))])
  const search: Search = { root, values: prepared, piece, turn, until, signal }
  const { tracked, untracked, kept, ...rest } = await scan(search, { ...asking, signal })
  return (value) => ({
    ...rest,
    tracked: tracked.get(value) ?? [],
    untracked: untracked.get(value) ?? [],
    ...(kept.get(value) !== undefined && { kept: kept.get(value) }),
  })
}

async function scan(search: Search, asking: GitAsking): Promise<Scanned> {
  const { root, until } = search
  const tracked = await trackedFiles(root, asking)
  if (!tracked.isCheckout) return withoutList(search)
  const inTracked = await searchFiles(tracked.files, search)
  const kept = await keptStates(root, inTracked.found, asking)
  const others = (await otherFiles(root, asking)).files.filter(isOwn)
  const untracked = await searchFiles(others, {
    ...search,
    until: Math.min(until, performance.now() + UNTRACKED_MS),
  })
  return {
    list: 'from git',
    tracked: inTracked.found,
    untracked: untracked.found,
    kept,
    looked: inTracked.looked + untracked.looked,
    files: tracked.files.length + others.length,
    complete: inTracked.looked === tracked.files.length && inTracked.whole && tracked.isWhole,
  }
}

async function keptStates(root: string, found: FilesByValue, asking: GitAsking): Promise<Scanned['kept']> {
  const states = new Map<string, KeptState | undefined>()
  for (const [value, files] of found) states.set(value, await keptState(root, files, value, asking))
  return states
}

function isOwn(path: string): boolean {
  return !path.split('/').some((folder) => ALWAYS_SKIPPED.has(folder))
}

/** A checkout whose git cannot be asked: what holds the value may be an ignored file, so none is called tracked. */
async function withoutList(search: Search): Promise<Scanned> {
  const all = await plainFolder(search)
  if (findCheckout(search.root) === undefined) return all
  return { ...all, list: 'git could not tell', tracked: new Map(), kept: new Map(), untracked: all.tracked }
}

async function plainFolder(search: Search): Promise<Scanned> {
  const files = await walk(search)
  const { found, looked, whole } = await searchFiles(files, search)
  const complete = whole && looked === files.length && files.length < WALK_CAP
  return {
    list: 'of a plain folder',
    tracked: found,
    kept: new Map([...found.keys()].map((value) => [value, 'no-git'])),
    untracked: new Map(),
    looked,
    files: files.length,
    complete,
  }
}

async function walk({ root, until, signal }: Search): Promise<readonly string[]> {
  const files: string[] = []
  const folders = ['']
  while (folders.length > 0 && files.length < WALK_CAP && performance.now() < until && !signal.aborted) {
    const folder = folders.pop() ?? ''
    const entries = await opendir(join(root, folder)).catch(() => [])
    for await (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !ALWAYS_SKIPPED.has(entry.name)) folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files
}

interface Searched {
  readonly found: FilesByValue
  readonly looked: number
  /** False when the budget ended, perhaps in the middle of a huge file. */
  readonly whole: boolean
}

async function searchFiles(files: readonly string[], search: Search): Promise<Searched> {
  const found = new Map<string, string[]>()
  const isInside = insideOf(search.root)
  for (const [looked, file] of files.entries()) {
    if (await isOver(search)) return { found, looked, whole: false }
    const path = join(search.root, file)
    if (!isInside(dirname(path))) continue
    for (const value of await heldIn(path, search)) found.set(value, [...(found.get(value) ?? []), file])
  }
  return { found, looked: files.length, whole: performance.now() < search.until && !search.signal.aborted }
}

/** Lets go of the event loop when it was held long enough; true when the time for the search is up. */
async function isOver({ turn, until, signal }: Search): Promise<boolean> {
  if (performance.now() - turn.begunAt <= BITE_MS) return false
  await new Promise((resolve) => setImmediate(resolve))
  turn.begunAt = performance.now()
  return turn.begunAt > until || signal.aborted
}

/** Links are not followed and pipes are not waited for; what cannot be opened (a submodule's folder, a removed file) holds nothing. */
async function heldIn(path: string, search: Search): Promise<ReadonlySet<string>> {
  const { values, piece } = search
  const found = new Set<string>()
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    let carried = 0
    while (!(await isOver(search))) {
      const bytes =
        carried === 0 ? readSync(file, piece, 0, PIECE, null) : await readMore(file, piece, carried)
      for (const value of values.foundIn(piece.subarray(0, carried + bytes))) found.add(value)
      if (bytes < PIECE) return found
      const end = carried + bytes
      carried = values.longest - 1
      piece.copyWithin(0, end - carried, end)
    }
    return found
  } catch {
    return found
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const readAside = promisify(read)

/** Beyond the first piece another thread reads: the system may fetch many MiB ahead, and holds its caller for 25 ms and more. */
async function readMore(file: number, piece: Buffer, carried: number): Promise<number> {
  return (await readAside(file, piece, carried, PIECE, null)).bytesRead
}
