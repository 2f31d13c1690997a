// Starts what a step says: a script in the runner's shell, or a JavaScript action of the workspace with its inputs.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { textOf, textsOf, type Contexts, type Status } from './expressions.ts'
import type { PlannedStep } from './plan.ts'
import { NOTHING, runProcess, type StepResult } from './step-process.ts'

/** Keyed by the name before the @: a folder of the workspace with an action of that name, or what it leaves when it is given these inputs. */
export type StandIns = Readonly<
  Record<string, string | ((inputs: Readonly<Record<string, string>>) => Partial<StepResult>)>
>

export interface Surroundings {
  readonly workspace: string
  readonly contexts: Contexts
  readonly status: Status
  readonly env: Readonly<Record<string, string>>
  readonly actions?: StandIns
}

interface ActionManifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
  readonly runs: { readonly using: string; readonly main: string }
}

export async function startStep(step: PlannedStep, around: Surroundings): Promise<StepResult> {
  const { workspace, contexts, status } = around
  const env = { ...around.env, ...textsOf(step.word('env'), contexts, status) }
  const script = step.word('run')
  // The shell and its flags are those of a Linux runner without `shell:`.
  if (script) return runProcess(['bash', '-e', '-c', textOf(script, contexts, status)], workspace, env)
  const uses = step.literal('uses')
  // The workspace is the checkout already.
  if (uses.startsWith('actions/checkout@')) return NOTHING
  const standIn = uses.startsWith('./') ? uses : around.actions?.[uses.replace(/@.*/, '')]
  if (standIn === undefined) throw new Error(`${uses} is not run here: only actions of the workspace are`)
  if (typeof standIn === 'string') return startAction(resolve(workspace, standIn), step, { ...around, env })
  return { ...NOTHING, ...standIn(textsOf(step.word('with'), contexts, status)) }
}

function startAction(folder: string, step: PlannedStep, around: Surroundings): Promise<StepResult> {
  const { contexts, status, workspace } = around
  const { inputs = {}, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionManifest
  if (!/^node\d+$/.test(runs.using)) throw new Error(`${folder}: only JavaScript actions are run here`)
  const defaults = Object.entries(inputs).map(([name, input]) => [name, defaultOf(input, contexts)] as const)
  const given = { ...Object.fromEntries(defaults), ...textsOf(step.word('with'), contexts, status) }
  const variables = Object.entries(given).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  )
  const env = { ...around.env, GITHUB_ACTION_PATH: folder, ...Object.fromEntries(variables) }
  return runProcess([process.execPath, join(folder, runs.main)], workspace, env)
}

/** The one expression an input's default may hold in practice is the job's token. */
function defaultOf(
  input: { readonly default?: string | number | boolean } | null,
  contexts: Contexts,
): string {
  const text = input?.default === undefined ? '' : String(input.default)
  const { token = '' } = contexts['github'] as { token?: string }
  return text.replace(/^\$\{\{ *github\.token *\}\}$/, token)
}
