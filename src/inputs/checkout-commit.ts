// The commits that are checked out around a file, read from git's own files: nothing of the checkout is started.
import { lstatSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isBelow, readLimited, realPath } from './files.ts'

/** Git's files that are read here: `packed-refs` has some 70 bytes a branch or tag. */
const LIMIT = 16_777_216

/** A symbolic name may stand for another; git itself gives up after five. Source: git, `SYMREF_MAXDEPTH`. */
const MOST_NAMES = 5

/**
 * The commit of every checkout that holds a path, from its folder up to the workspace, by its name and with links followed. Undefined stands
 * for a checkout whose commit cannot be told. Empty where there is no checkout.
 */
export function commitsAround(path: string, workspace: string): readonly (string | undefined)[] {
  const named = foldersBetween(path, workspace)
  const real = foldersBetween(realPath(path) ?? path, realPath(workspace) ?? workspace)
  return [...new Set([...named, ...real])].filter(isCheckout).map(commitOf)
}

function foldersBetween(path: string, top: string): readonly string[] {
  if (!isBelow(path, top)) return []
  const folder = dirname(path)
  return [folder, ...foldersBetween(folder, top)]
}

function isCheckout(folder: string): boolean {
  return lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined
}

/** Source: git's documentation of its repository layout. As of 2026-11-26. */
function commitOf(root: string): string | undefined {
  const own = gitFolder(join(root, '.git'))
  const shared = resolve(own, read(own, 'commondir') ?? '.')
  return resolved('HEAD', [own, shared], MOST_NAMES)
}

/** In a worktree or a submodule `.git` is a file, which names the folder. */
function gitFolder(path: string): string {
  const [, elsewhere] = /^gitdir: (.+)$/.exec(readLimited(path, LIMIT)?.trim() ?? '') ?? []
  return elsewhere === undefined ? path : resolve(dirname(path), elsewhere)
}

function resolved(name: string, folders: readonly [string, string], left: number): string | undefined {
  const text = read(folders[0], name) ?? read(folders[1], name) ?? packed(name, folders[1])
  const [, target] = /^ref: (refs\/.+)$/.exec(text ?? '') ?? []
  if (target !== undefined) return left > 0 ? resolved(target, folders, left - 1) : undefined
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined
}

function packed(name: string, folder: string): string | undefined {
  const lines = read(folder, 'packed-refs')?.split('\n') ?? []
  return lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0]
}

function read(folder: string, name: string): string | undefined {
  return readLimited(join(folder, name), LIMIT)?.trim()
}
