// The list of files by git itself, asked so that a foreign checkout can run nothing and its ownership does not matter.
import { spawn } from 'node:child_process'

export interface FileList {
  /** False when the folder is no git checkout, or git is not installed. */
  readonly isCheckout: boolean
  readonly files: readonly string[]
}

/** `safe.directory`: checkouts in containers belong to another user. `fsmonitor`: a checkout's own setting could start a program. */
const SAFE = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']

/** A listing longer than this is cut: 64 MiB of names. */
const LISTING_CAP = 67_108_864

/** Files which git tracks below `root`, relative to it. */
export function trackedFiles(root: string, signal: AbortSignal): Promise<FileList> {
  return list(root, ['--cached', '--recurse-submodules'], signal)
}

/** Untracked and ignored files below `root`, relative to it. */
export function otherFiles(root: string, signal: AbortSignal): Promise<FileList> {
  return list(root, ['--others'], signal)
}

function list(root: string, which: readonly string[], signal: AbortSignal): Promise<FileList> {
  return new Promise((resolve) => {
    const git = spawn('git', [...SAFE, '-C', root, 'ls-files', '-z', ...which], {
      ...{
        signal,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { PATH: process.env['PATH'], GIT_OPTIONAL_LOCKS: '0' },
      },
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
