// The folder of one benchmark: a small checkout, the runner's files, and the environments of the commands that are compared.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GOOD_KEY } from '../../src/simulator/account.ts'
import type { Endpoint } from './endpoint.ts'

/** Tracked files of the checkout, each of 4 KiB: a small project. */
const FILES = 200

export type Environment = Readonly<Record<string, string>>

export interface World {
  readonly folder: string
  readonly workspace: string
  /** The built action that is measured. */
  readonly dist: string
  readonly remove: () => void
}

export function makeWorld(dist: string): World {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const workspace = join(folder, 'workspace')
  for (const name of ['workspace', 'temp']) mkdirSync(join(folder, name))
  for (let at = 0; at < FILES; at += 1) writeFileSync(join(workspace, `${at}.txt`), `${at}\n`.repeat(1024))
  execFileSync('git', ['init', '--quiet'], { cwd: workspace })
  execFileSync('git', ['add', '.'], { cwd: workspace })
  return { folder, workspace, dist, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Variables that the runner sets for a step. */
export function runnerEnvironment({ folder, workspace }: World): Environment {
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '')
  return {
    ...{ PATH: process.env['PATH'] ?? '', HOME: folder, CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_REPOSITORY: 'octo/shop', GITHUB_RUN_ID: '1', GITHUB_SERVER_URL: 'https://github.com' },
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: join(folder, 'temp') },
    ...{ GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') },
  }
}

/** The inputs of a healthy first-party run that reaches the endpoint by `connect-to`. */
export function healthyInputs({ address, port, caFile, proxy }: Endpoint): Environment {
  return {
    'INPUT_API-KEY': GOOD_KEY,
    'INPUT_CONNECT-TO': `api.anthropic.com:443:${address}:${port}`,
    'INPUT_CA-CERTIFICATES': caFile,
    ...(proxy !== undefined && { INPUT_PROXY: proxy }),
  }
}

/** What a person who tries a key sends along. */
export function requestHeaders(): Readonly<Record<string, string>> {
  return { 'x-api-key': GOOD_KEY, 'anthropic-version': '2023-06-01' }
}

/** One GET as a person would try a key. */
export function curlArguments({ address, port, caFile, proxy }: Endpoint): readonly string[] {
  const where = ['--connect-to', `api.anthropic.com:443:${address}:${port}`, '--cacert', caFile]
  const headers = Object.entries(requestHeaders()).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const way = proxy === undefined ? [] : ['--proxy', proxy]
  return ['-sS', '--fail', ...way, ...where, ...headers, 'https://api.anthropic.com/v1/models']
}

/** The verdict that the last run put out. */
export function verdictOf({ folder }: World): string | undefined {
  return /^verdict<<(\S+)\n(.*)\n\1$/m.exec(readFileSync(join(folder, 'output'), 'utf8'))?.[2]
}
