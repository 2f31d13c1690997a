// How far a value in a tracked file has come in git: written, staged or committed.
import type { KeptState } from '../../words/evidence.ts'
import { keptBytes, type GitAsking } from './git.ts'

/** Files that are looked at for each value: each costs a few runs of git. */
const LOOKED_AT = 5

/** Git keeps a pointer in the file's place, and the bytes elsewhere (git-lfs, docs/spec.md). */
const LFS_POINTER = 'version https://git-lfs'

/** The furthest that a value has come in these tracked files; undefined where git could not tell. Never rejects. */
export async function keptState(
  root: string,
  files: readonly string[],
  value: string,
  asking: GitAsking,
): Promise<KeptState | undefined> {
  const states = await Promise.all(
    files.slice(0, LOOKED_AT).map((file) => stateOf(root, file, value, asking)),
  )
  if (states.includes('committed')) return 'committed'
  if (states.includes(undefined)) return undefined
  return states.includes('staged') ? 'staged' : 'modified'
}

async function stateOf(
  root: string,
  file: string,
  value: string,
  asking: GitAsking,
): Promise<KeptState | undefined> {
  const [committed, staged] = await Promise.all([
    keptBytes(root, file, 'committed', asking),
    keptBytes(root, file, 'staged', asking),
  ])
  if (committed !== undefined && holds(committed, value)) return 'committed'
  if (committed === undefined || staged === undefined) return undefined
  return holds(staged, value) ? 'staged' : 'modified'
}

function holds(bytes: Buffer | null, value: string): boolean {
  if (bytes === null) return false
  return bytes.includes(value) || bytes.subarray(0, LFS_POINTER.length).toString() === LFS_POINTER
}
