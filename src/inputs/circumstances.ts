// The run's own circumstances, as the runner tells them in the environment and in the event's file.
import { readLimited } from './files.ts'
import type { Host, Shell } from '../words/host.ts'
import type { RunContext } from '../words/result.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** An event's file is a few KiB; GitHub caps it at 25 MB. */
const EVENT_LIMIT = 26_214_400

const FIELDS = {
  repository: 'GITHUB_REPOSITORY',
  workflow: 'GITHUB_WORKFLOW',
  job: 'GITHUB_JOB',
  event: 'GITHUB_EVENT_NAME',
  actor: 'GITHUB_ACTOR',
  runId: 'GITHUB_RUN_ID',
  runnerOs: 'RUNNER_OS',
} as const satisfies Partial<Record<keyof RunContext, string>>

/** The context that a report may tell of the run; absent variables stay absent. */
export function runContext(kind: RunContext['host'], env: Environment): RunContext {
  const told = Object.entries(FIELDS).flatMap(([field, variable]) =>
    env[variable] ? [[field, env[variable]]] : [],
  )
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env
  const runUrl = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined
  return {
    host: kind,
    ...(Object.fromEntries(told) as Partial<RunContext>),
    ...(runUrl !== undefined && { runUrl }),
  }
}

/** Node and the system, in words. */
export function runtimeHere(): string {
  const { release } = process.getBuiltinModule('node:os')
  return `Node ${process.versions.node}, ${process.platform} ${release()} ${process.arch}`
}

/** The part of a host that tells its shell. */
export type Shelled = Pick<Host, 'kind' | 'env'>

/** The shell that people use here: PowerShell on a Windows runner, and in a terminal of Windows that no POSIX shell has (`MSYSTEM` is Git Bash's own). */
export function shellHere({ kind, env }: Shelled, platform: string = process.platform): Shell {
  const isWindows =
    kind === 'action' ? env['RUNNER_OS'] === 'Windows' : platform === 'win32' && !env['MSYSTEM']
  return isWindows ? 'powershell' : 'sh'
}

/** Why GitHub gave this run no secrets, when that is its design; undefined when secrets should have been there. */
export function whyWithheld(env: Environment): 'fork' | 'dependabot' | undefined {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return 'dependabot'
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return /^pull_request(?:_review(?:_comment)?)?$/.test(event) && isFromFork(env['GITHUB_EVENT_PATH'])
    ? 'fork'
    : undefined
}

/** Decided by the names of both repositories: `fork` is also true inside of a fork, whose own branches do get secrets. */
function isFromFork(path: string | undefined): boolean {
  const { head, base } = eventIn(path).pull_request ?? {}
  if (head?.repo === null) return true
  const [from, into] = [head, base].map((side) => side?.repo?.full_name)
  return from !== undefined && into !== undefined ? from !== into : head?.repo?.fork === true
}

interface Side {
  readonly repo?: { readonly fork?: boolean; readonly full_name?: string } | null
}

interface PullRequest {
  readonly head?: Side
  readonly base?: Side
}

/** True when the repository of the run is itself a fork of another. */
export function isFork(env: Environment): boolean {
  return eventIn(env['GITHUB_EVENT_PATH']).repository?.fork === true
}

/** True unless the event says that the repository of the run is private, or internal to an enterprise: where it says nothing, anybody may read along. */
export function isPublicRepository(env: Environment): boolean {
  const { private: isPrivate, visibility } = eventIn(env['GITHUB_EVENT_PATH']).repository ?? {}
  if (typeof visibility === 'string') return visibility !== 'private' && visibility !== 'internal'
  return isPrivate !== true
}

interface Event {
  readonly pull_request?: PullRequest
  readonly repository?: {
    readonly fork?: boolean
    readonly private?: unknown
    readonly visibility?: unknown
  } | null
}

/** The payload of the event; the shape is GitHub's, every part may be missing. */
function eventIn(path: string | undefined): Event {
  try {
    return (JSON.parse(readLimited(path ?? '', EVENT_LIMIT) ?? '{}') ?? {}) as Event
  } catch {
    return {}
  }
}
