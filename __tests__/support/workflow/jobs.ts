// Relations of jobs: the matrix each of them runs through, what it needs, and what it hands on.
import { isBasicExpression, isMapping, isScalar, isSequence } from '@actions/workflow-parser'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token'
import { evaluate, textsOf, type Contexts, type Status } from './expressions.ts'
import type { PlannedJob } from './plan.ts'

export interface JobResult {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
}

export type JobResults = Readonly<Record<string, JobResult>>

/** The `needs` context of a job. */
export function needsOf(job: PlannedJob, done: JobResults): JobResults {
  const needs = job.word('needs')
  const items = needs !== undefined && isSequence(needs) ? [...needs] : [needs]
  const names = items.flatMap((item) => (item !== undefined && isScalar(item) ? [item.toString()] : []))
  return Object.fromEntries(names.flatMap((name) => (done[name] ? [[name, done[name]] as const] : [])))
}

/** The `matrix` contexts through which a job runs; one empty one where it has none. Throws for more than one dimension. */
export function matrixOf(job: PlannedJob, contexts: Contexts): readonly Readonly<Record<string, unknown>>[] {
  const matrix = memberOf(job.word('strategy'), 'matrix')
  if (matrix === undefined || !isMapping(matrix)) return [{}]
  const [dimension, ...others] = [...matrix]
  if (dimension === undefined || others.length > 0) throw new Error(`${job.id}: one dimension is run here`)
  return valuesOf(dimension.value, contexts).map((value) => ({ [dimension.key.toString()]: value }))
}

function valuesOf(token: TemplateToken, contexts: Contexts): readonly unknown[] {
  if (isSequence(token)) return [...token].map((item) => (isScalar(item) ? item.toString() : undefined))
  if (!isBasicExpression(token)) return []
  const listed = evaluate(`toJSON(${token.expression})`, contexts, { failed: false }).coerceString()
  return JSON.parse(listed) as readonly unknown[]
}

/** The outputs a job hands on; of a matrix the last combination's. */
export function outputsOf(job: PlannedJob, contexts: Contexts, status: Status): Record<string, string> {
  return textsOf(job.word('outputs'), contexts, status)
}

function memberOf(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token && isMapping(token) ? token.find(key) : undefined
}
