// Git checkouts for one test, made without anybody's own git configuration.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NOBODY = { name: 'nobody', email: 'nobody@localhost' }

/** Runs git in a folder, and returns what it printed. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GIT_AUTHOR_NAME: NOBODY.name, GIT_AUTHOR_EMAIL: NOBODY.email },
    ...{ GIT_COMMITTER_NAME: NOBODY.name, GIT_COMMITTER_EMAIL: NOBODY.email },
  }
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
}

/** Makes a folder a checkout that tracks these paths. */
export function track(folder: string, ...paths: readonly string[]): void {
  git(folder, 'init', '--quiet')
  if (paths.length > 0) git(folder, 'add', '--force', '--', ...paths)
}

/** Commits everything that is in a folder. */
export function commitAll(folder: string): void {
  track(folder, '.')
  git(folder, 'commit', '--quiet', '--message', 'all')
}

/** Writes a program that leaves a trace, and returns its path; it must lie outside of the checkout that names it. */
export function trap(path: string, trace: string): string {
  writeFileSync(path, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`, { mode: 0o755 })
  return path
}

/**
 * Arms a checkout with commits in `in/` and `out/`: its sparse index lacks one tree, and git would have a program fetch that.
 * The program's path must hold no space.
 */
export function armMissingTree(folder: string, program: string): void {
  git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'in')
  const tree = git(folder, 'rev-parse', 'HEAD:out').trim()
  rmSync(
    join(
      folder,
      git(folder, 'rev-parse', '--git-path', `objects/${tree.slice(0, 2)}/${tree.slice(2)}`).trim(),
    ),
  )
  const armed = {
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'evil',
    'remote.evil.promisor': 'true',
    'remote.evil.url': `ext::${program}`,
    'protocol.ext.allow': 'always',
  }
  for (const [name, value] of Object.entries(armed)) git(folder, 'config', name, value)
}
