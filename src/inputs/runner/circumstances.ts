// The run's own circumstances, as the runner and the system tell them.
import type { Host, Shell } from '../../words/host.ts'
import type { RunContext } from '../../words/result.ts'

type Environment = Readonly<Record<string, string | undefined>>

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
