// Reads a workflow file with GitHub's own parser into the jobs and steps to run.
import { readFileSync } from 'node:fs'
import {
  convertWorkflowTemplate,
  isMapping,
  isScalar,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'

/** Conditions are the parser's: it has put `success() &&` in front where the file names no status. */
interface Planned {
  readonly id: string
  readonly condition: string
  /** The file's value under a key; absent keys are undefined. */
  readonly word: (key: string) => TemplateToken | undefined
  /** The same as text, expressions left as they are; empty when absent. */
  readonly literal: (key: string) => string
}

export interface PlannedJob extends Planned {
  readonly workflowEnv: TemplateToken | undefined
  readonly steps: readonly Planned[]
}

export type PlannedStep = Planned

/** Throws on a file which GitHub would refuse. */
export async function planOf(file: string): Promise<PlannedJob[]> {
  const source = { name: file, content: readFileSync(file, 'utf8') }
  const { context, value } = parseWorkflow(source, new NoOperationTraceWriter())
  const errors = context.errors.getErrors().map(String)
  if (errors.length > 0 || value === undefined)
    throw new Error(`GitHub refuses ${file}: ${errors.join('; ')}`)
  const { jobs } = await convertWorkflowTemplate(context, value)
  return jobs.map((job) => {
    if (job.type !== 'job') throw new Error(`${file}: reusable workflows are not run here`)
    const written = wordOf(wordOf(value, 'jobs'), job.id.value)
    const steps = job.steps.map((step, at) => planned(step, entryOf(wordOf(written, 'steps'), at)))
    return { ...planned({ id: job.id.value, if: job.if }, written), steps, workflowEnv: wordOf(value, 'env') }
  })
}

function planned(
  { id, if: condition }: { readonly id: string; readonly if?: { readonly expression: string } | undefined },
  written: TemplateToken | undefined,
): Planned {
  const word = (key: string) => wordOf(written, key)
  return { id, condition: condition?.expression ?? 'success()', word, literal: (key) => textOf(word(key)) }
}

function wordOf(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token && isMapping(token) ? token.find(key) : undefined
}

function entryOf(token: TemplateToken | undefined, at: number): TemplateToken | undefined {
  return token && isSequence(token) ? token.get(at) : undefined
}

function textOf(token: TemplateToken | undefined): string {
  return token && isScalar(token) ? token.toString() : ''
}
