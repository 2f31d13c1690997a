// Git checkouts for one test, made without anybody's own git configuration.
import { execFileSync } from 'node:child_process'

/** Runs git in a folder. */
export function git(folder: string, ...args: readonly string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  execFileSync('git', ['-C', folder, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Makes a folder a checkout that tracks these paths. */
export function track(folder: string, ...paths: readonly string[]): void {
  git(folder, 'init', '--quiet')
  if (paths.length > 0) git(folder, 'add', '--force', '--', ...paths)
}
