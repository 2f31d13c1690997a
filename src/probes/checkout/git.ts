// The list of files by git itself, asked so that a foreign checkout can run nothing.
import { spawn } from 'node:child_process'
import { basename, dirname, sep } from 'node:path'
import { findCheckout, realPath } from '../../inputs/files.ts'
import { findProgram } from './find-program.ts'

const GIT = process.platform === 'win32' ? 'git.exe' : 'git'

interface FileList {
  /** False when the folder is no git checkout, or git is not installed. */
  readonly isCheckout: boolean
  readonly files: readonly string[]
  /** False when there are more. */
  readonly isWhole: boolean
}

export interface GitAsking {
  readonly signal: AbortSignal
  /** Variables of the run: `PATH`, where git is looked for, and those that lead to the user's own settings. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** True on the runner, which makes the workspace itself and gives it to the container's user or not: its owner warns of nobody. */
  readonly ofAnyOwner: boolean
}

/** Settings above the checkout's own: no monitor, no hooks, and no repository among its files (git-config(1), "safe.bareRepository"). */
const SAFE = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit']

/**
 * Variables above all settings, in submodules and in programs of git's own too: no protocol of a name that any has, so that no
 * remote, helper or ssh command is started for a missing object (git(1); versions before 2.45 know no other way), no question, no lock.
 */
const ALONE = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
}

/** An answer longer than this is cut: 24 MiB are 300,000 paths of 80 characters, and take four times as much of memory. */
const CAP = 25_165_824

/** Files which git tracks below `root`, relative to it. */
export function trackedFiles(root: string, asking: GitAsking): Promise<FileList> {
  return list(root, ['--cached', '--recurse-submodules'], asking)
}

/** Untracked and ignored files below `root`, relative to it. */
export function otherFiles(root: string, asking: GitAsking): Promise<FileList> {
  return list(root, ['--others'], asking)
}

const NO_LIST: FileList = { isCheckout: false, files: [], isWhole: true }

async function list(root: string, which: readonly string[], asking: GitAsking): Promise<FileList> {
  const { code, bytes, isWhole } = await ask(root, ['ls-files', '-z', ...which], asking)
  return code === 0 ? { isCheckout: true, files: names(bytes), isWhole } : NO_LIST
}

/** The places of a checkout where git keeps the bytes of a file. */
const GIT_PLACES = { committed: 'HEAD:', staged: ':' } as const

/**
 * The bytes that git keeps of a file below `root`; null where it keeps none, undefined where it could not tell. Asked in the file's own
 * folder, which may be a submodule's. No filter or text conversion runs: `cat-file` does so only when it is asked to (git-cat-file(1)).
 */
export async function keptBytes(
  root: string,
  path: string,
  place: keyof typeof GIT_PLACES,
  asking: GitAsking,
): Promise<Buffer | null | undefined> {
  const within = ['-C', dirname(path)]
  const name = `${GIT_PLACES[place]}./${basename(path)}`
  const { code, bytes, isWhole } = await ask(root, [...within, 'cat-file', 'blob', name], asking)
  if (code === 0) return isWhole ? bytes : undefined
  // Exit code 1: a good repository that has no such object, as before the first commit.
  const known = await ask(root, [...within, 'rev-parse', '--verify', '--quiet', name], asking)
  return known.code === 1 ? null : undefined
}

interface Told {
  /** Undefined where git did not run to its end. */
  readonly code: number | undefined
  readonly bytes: Buffer
  readonly isWhole: boolean
}

const NOTHING: Told = { code: undefined, bytes: Buffer.alloc(0), isWhole: false }

function ask(root: string, command: readonly string[], asking: GitAsking): Promise<Told> {
  const { signal, env } = asking
  const git = findProgram(GIT, env['PATH'] ?? '', [findCheckout(root) ?? root])
  if (git === undefined) return Promise.resolve(NOTHING)
  const words = [...settings(root, asking), '--no-pager', '-C', root, ...command]
  return new Promise((resolve) => {
    const child = spawn(git.program, words, {
      signal,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...ALONE, PATH: git.searchPath, ...ofUser(env) },
    })
    const chunks: Buffer[] = []
    let length = 0
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= CAP) chunks.push(chunk)
    })
    child.on('error', () => resolve(NOTHING))
    child.on('close', (code) =>
      resolve({ code: code ?? undefined, bytes: Buffer.concat(chunks), isWhole: length <= CAP }),
    )
  })
}

/** In a terminal git's own check of the owner stands, with the exceptions that the user made. */
function settings(root: string, { ofAnyOwner }: GitAsking): readonly string[] {
  const own = ofAnyOwner ? [`safe.directory=${realPath(root)?.replaceAll(sep, '/') ?? root}`] : []
  return [...SAFE, ...own].flatMap((setting) => ['-c', setting])
}

/** Folders where the user's own settings are. */
function ofUser({ HOME, XDG_CONFIG_HOME }: GitAsking['env']): Readonly<Record<string, string | undefined>> {
  return { HOME, XDG_CONFIG_HOME }
}

/** Each ends with a NUL; the last one of an answer that was cut is not whole. One text of all of them would take their memory twice. */
function names(bytes: Buffer): readonly string[] {
  const found = new Set<string>()
  for (let from = 0, end = bytes.indexOf(0); end >= 0; from = end + 1, end = bytes.indexOf(0, from))
    if (end > from) found.add(bytes.toString('utf8', from, end))
  return [...found]
}
