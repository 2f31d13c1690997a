// The list of files by git itself, asked so that a foreign checkout can run nothing and its ownership does not matter.
import { spawn } from 'node:child_process'

interface FileList {
  /** False when the folder is no git checkout, or git is not installed. */
  readonly isCheckout: boolean
  readonly files: readonly string[]
}

export interface GitAsking {
  readonly signal: AbortSignal
  /** The value of `PATH`, where git is looked for. */
  readonly searchPath: string | undefined
}

/** `safe.directory`: checkouts in containers belong to another user. `fsmonitor`: a checkout's own setting could start a program. */
const SAFE = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']

/** A listing longer than this is cut: 64 MiB of names. */
const LISTING_CAP = 67_108_864

/** Files which git tracks below `root`, relative to it. */
export function trackedFiles(root: string, asking: GitAsking): Promise<FileList> {
  return list(root, ['--cached', '--recurse-submodules'], asking)
}

/** Untracked and ignored files below `root`, relative to it. */
export function otherFiles(root: string, asking: GitAsking): Promise<FileList> {
  return list(root, ['--others'], asking)
}

function list(root: string, which: readonly string[], { signal, searchPath }: GitAsking): Promise<FileList> {
  return new Promise((resolve) => {
    const git = spawn('git', [...SAFE, '-C', root, 'ls-files', '-z', ...which], {
      signal,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: searchPath, GIT_OPTIONAL_LOCKS: '0' },
    })
    const chunks: Buffer[] = []
    let length = 0
    git.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= LISTING_CAP) chunks.push(chunk)
    })
    git.on('error', () => resolve({ isCheckout: false, files: [] }))
    git.on('close', (code) => resolve({ isCheckout: code === 0, files: code === 0 ? names(chunks) : [] }))
  })
}

function names(chunks: readonly Buffer[]): readonly string[] {
  const all = Buffer.concat(chunks).toString('utf8').split('\0')
  return [...new Set(all)].filter((name) => name !== '')
}
