// The commands that are compared, each as a function that runs it once and tells its milliseconds from start to end.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Endpoint } from './endpoint.ts'
import {
  curlArguments,
  healthyInputs,
  requestHeaders,
  runnerEnvironment,
  verdictOf,
  type World,
} from './world.ts'

interface Started {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly exitCode: number
}

/** When it was started and how long it took, in milliseconds; `performance.timeOrigin` makes the start comparable between processes. */
export interface Ran {
  readonly startedAtMs: number
  readonly durationMs: number
}

/** The masks of a thousand keys are some megabytes. */
const MOST_OUTPUT = 67_108_864

function run({ command, args, env, cwd, exitCode }: Started): Ran {
  const startedAt = performance.now()
  const { status, stderr, error } = spawnSync(command, args, {
    ...{ env, cwd, maxBuffer: MOST_OUTPUT },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const durationMs = performance.now() - startedAt
  if (error !== undefined) throw error
  if (status !== exitCode)
    throw new Error(`${command} ended with ${status}: ${stderr.toString().slice(0, 500)}`)
  return { startedAtMs: performance.timeOrigin + startedAt, durationMs }
}

export function runCurl(world: World, endpoint: Endpoint): Ran {
  const env = { PATH: process.env['PATH'] ?? '' }
  return run({ command: 'curl', args: curlArguments(endpoint), env, cwd: world.folder, exitCode: 0 })
}

export interface Preload {
  /** Arguments for Node before the script. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const BARE: Preload = { args: [], env: {} }

/** The whole diagnosis of a healthy endpoint, reports written. Throws when it is not healthy: then nothing was measured. */
export function runAction(world: World, endpoint: Endpoint, preload = BARE): Ran {
  const env = { ...runnerEnvironment(world), ...healthyInputs(endpoint), ...preload.env }
  const ran = run(actionWith(world, env, preload, 0))
  if (verdictOf(world) !== 'healthy')
    throw new Error(`the run was ${verdictOf(world) ?? 'mute'}, not healthy`)
  return ran
}

/** A run that ends at the missing key, before any network. */
export function runWithoutKey(world: World, preload = BARE): Ran {
  return run(actionWith(world, { ...runnerEnvironment(world), ...preload.env }, preload, 1))
}

/** A merge of reports that lie there. Throws when it is not healthy. */
export function runMerge(world: World, { args, env }: Preload): Ran {
  const script = join(world.dist, 'merge/index.js')
  const whole = { ...runnerEnvironment(world), ...env }
  const started = { command: process.execPath, args: [...args, script], env: whole, cwd: world.workspace }
  const ran = run({ ...started, exitCode: 0 })
  if (verdictOf(world) !== 'healthy') throw new Error('the merge was not healthy')
  return ran
}

const PARSE = `const { readFileSync, readdirSync } = require('node:fs')
for (const path of readdirSync('.', { recursive: true }))
  if (path.endsWith('.json')) JSON.parse(readFileSync(path, 'utf8'))`

/** The floor under every merge: Node that parses all files below a folder. */
export function runParsing(folder: string): Ran {
  const env = { PATH: process.env['PATH'] ?? '' }
  return run({ command: process.execPath, args: ['-e', PARSE], env, cwd: folder, exitCode: 0 })
}

function actionWith(world: World, env: Started['env'], preload: Preload, exitCode: number): Started {
  const args = [...preload.args, join(world.dist, 'index.js')]
  return { command: process.execPath, args, env, cwd: world.workspace, exitCode }
}

const ASK = `const { address: host, port, caFile, headers } = JSON.parse(process.env.ASK)
const ca = require('node:fs').readFileSync(caFile)
const where = { host, port, ca, path: '/v1/models', servername: 'api.anthropic.com', headers }
require('node:https').get(where, (answer) => {
  answer.resume().on('end', () => process.exit(answer.statusCode === 200 ? 0 : 1))
})`

/** The floor under every diagnosis: Node that asks once what `curl` asks, by its own client, and ends. Not through a proxy. */
export function runAsking(world: World, endpoint: Endpoint): Ran {
  const headers = { host: 'api.anthropic.com', ...requestHeaders() }
  const env = { PATH: process.env['PATH'] ?? '', ASK: JSON.stringify({ ...endpoint, headers }) }
  return run({ command: process.execPath, args: ['-e', ASK], env, cwd: world.folder, exitCode: 0 })
}

/** The floor under every start: Node with nothing to do. */
export function runNothing(world: World): Ran {
  const env = { PATH: process.env['PATH'] ?? '' }
  return run({ command: process.execPath, args: ['-e', '0'], env, cwd: world.folder, exitCode: 0 })
}
