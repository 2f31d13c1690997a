// Runs a workflow file on this machine: GitHub's own parser and expressions, our own small runner of steps.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holds, textsOf } from './workflow/expressions.ts'
import { matrixOf, needsOf, outputsOf, type JobResult, type JobResults } from './workflow/jobs.ts'
import { planOf, type PlannedJob, type PlannedStep } from './workflow/plan.ts'
import { startStep, type StandIns } from './workflow/start-step.ts'
import { NOTHING, type StepResult } from './workflow/step-process.ts'
import { contextsOf, environmentOf } from './workflow/surroundings.ts'

export interface WorkflowSetting {
  /** Path of the workflow file. */
  readonly file: string
  /** The checkout in which steps run, and against which `uses: ./…` is resolved. */
  readonly workspace: string
  readonly secrets?: Readonly<Record<string, string>>
  /** Changes to the `github` context; each string also becomes a GITHUB_… variable. */
  readonly github?: Readonly<Record<string, unknown>>
  /** The repository's variables. */
  readonly vars?: Readonly<Record<string, string>>
  /** The inputs a caller gives to a reusable workflow. */
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Stand-ins for actions of other repositories. */
  readonly actions?: StandIns
  /** Added to the environment of every step, as a self-hosted runner's own. */
  readonly env?: Readonly<Record<string, string>>
  /** Jobs that are not run again, as in a re-run of failed jobs, and what they left in an earlier attempt. */
  readonly earlier?: JobResults
}

type Conclusion = 'success' | 'failure' | 'skipped'

export interface StepRun extends StepResult {
  readonly job: string
  /** The id given in the file, else one by the parser. */
  readonly id: string
  readonly outcome: Conclusion
  /** The outcome, but `success` for a failure with `continue-on-error`. */
  readonly conclusion: Conclusion
}

export interface WorkflowRun {
  readonly conclusion: 'success' | 'failure'
  readonly steps: readonly StepRun[]
  readonly jobs: JobResults
}

/**
 * Runs all jobs, one after the other in the file's order, and one combination of a matrix after the other; `actions/checkout` does
 * nothing, since the workspace is the checkout. Throws on a file that GitHub would refuse, and on what this runner cannot do.
 */
export async function runWorkflow(setting: WorkflowSetting): Promise<WorkflowRun> {
  const temporary = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const steps: StepRun[] = []
    const jobs: Record<string, JobResult> = {}
    for (const job of await planOf(setting.file)) {
      const kept = setting.earlier?.[job.id]
      const ran = kept ? { ...kept, steps: [] } : await runJob(job, setting, temporary, needsOf(job, jobs))
      steps.push(...ran.steps)
      jobs[job.id] = ran
    }
    return { conclusion: steps.some(failed) ? 'failure' : 'success', steps, jobs }
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

const failed = ({ conclusion }: StepRun): boolean => conclusion === 'failure'

type JobRun = JobResult & { readonly steps: readonly StepRun[] }

async function runJob(
  job: PlannedJob,
  setting: WorkflowSetting,
  temporary: string,
  needs: JobResults,
): Promise<JobRun> {
  const before = { failed: Object.values(needs).some(({ result }) => result !== 'success') }
  const runner = { os: 'Linux', temp: temporary }
  const contexts = contextsOf(setting, [], { needs, runner })
  if (!holds(job.condition, contexts, before)) return { result: 'skipped', outputs: {}, steps: [] }
  const steps: StepRun[] = []
  let outputs: JobResult['outputs'] = {}
  for (const matrix of matrixOf(job, contexts)) {
    const around = { needs, matrix, runner }
    const done = await runSteps(job, setting, temporary, around)
    outputs = outputsOf(job, contextsOf(setting, done, around), { failed: done.some(failed) })
    steps.push(...done)
  }
  return { result: steps.some(failed) ? 'failure' : 'success', outputs, steps }
}

async function runSteps(
  job: PlannedJob,
  setting: WorkflowSetting,
  temporary: string,
  around: Readonly<Record<string, unknown>>,
): Promise<StepRun[]> {
  const done: StepRun[] = []
  for (const step of job.steps) {
    const status = { failed: done.some(failed) }
    const contexts = contextsOf(setting, done, around)
    const written = [job.workflowEnv, job.word('env')].map((env) => textsOf(env, contexts, status))
    const env = Object.assign(environmentOf(setting, temporary, done), ...written) as Record<string, string>
    const ran = holds(step.condition, contexts, status)
    const result = ran ? await startStep(step, { ...setting, contexts, status, env }) : NOTHING
    done.push({ ...result, ...judge(step, result, ran), job: job.id, id: step.id })
  }
  return done
}

function judge(
  step: PlannedStep,
  { exitCode }: StepResult,
  ran: boolean,
): Pick<StepRun, 'outcome' | 'conclusion'> {
  if (!ran) return { outcome: 'skipped', conclusion: 'skipped' }
  const outcome = exitCode === 0 ? 'success' : 'failure'
  return { outcome, conclusion: step.literal('continue-on-error') === 'true' ? 'success' : outcome }
}
