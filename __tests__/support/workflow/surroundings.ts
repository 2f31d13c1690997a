// The surroundings of a step on the runner: the contexts its expressions may name, and its environment.
import type { Contexts } from './expressions.ts'
import type { StepRun, WorkflowSetting } from '../run-workflow.ts'

const GITHUB = {
  repository: 'octo/demo',
  event_name: 'push',
  actor: 'octocat',
  workflow: 'demo',
  job: 'demo',
  run_id: '1',
  run_attempt: '1',
  server_url: 'https://github.com',
  token: '',
} as const

function githubContext({ github = {}, workspace }: WorkflowSetting): Record<string, unknown> {
  return { ...GITHUB, ...github, workspace }
}

/** The contexts of docs.github.com/actions/reference/workflows-and-actions/contexts that steps may name. */
export function contextsOf(
  setting: WorkflowSetting,
  done: readonly StepRun[],
  ofJob: Readonly<Record<string, unknown>> = {},
): Contexts {
  const steps = done.map(
    ({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }] as const,
  )
  const empty = { job: {}, inputs: {}, needs: {}, matrix: {}, strategy: {} }
  const { secrets = {}, vars = {}, inputs = {} } = setting
  return {
    ...empty,
    ...{
      secrets,
      vars,
      inputs,
      github: githubContext(setting),
      steps: Object.fromEntries(steps),
    },
    ...ofJob,
  }
}

/** The runner's variables and what earlier steps exported; of this process only where programs and homes are. */
export function environmentOf(
  setting: WorkflowSetting,
  temporary: string,
  done: readonly StepRun[],
): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(githubContext(setting))) {
    if (typeof value === 'string' && name !== 'token') variables[`GITHUB_${name.toUpperCase()}`] = value
  }
  const runner = { CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_OS: 'Linux', RUNNER_TEMP: temporary }
  const exported = done.map((step) => step.exported)
  return Object.assign({ PATH, HOME, ...setting.env }, variables, runner, ...exported) as Record<
    string,
    string
  >
}
