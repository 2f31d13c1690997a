// What a case of JUnit says about one finding: failed, broken, skipped, or passed with something to read.
import type { Settings } from '../../words/settings.ts'
import { OWN_FAULT } from '../headline.ts'
import type { FindingV1, TargetV1 } from '../json/v1.ts'
import type { Node } from './xml.ts'

export interface Case {
  readonly title: string
  readonly durationMs: number
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped'
  readonly inside: readonly Node[]
}

type FailOn = Settings['failOn']

/** A check. A warning fails only where the step fails for it; what could not be decided fails nothing. */
export function caseOf(finding: FindingV1, target: TargetV1, failOn: FailOn): Case {
  const kind = kindOf(finding, target, failOn)
  const title = `${finding.title} (${finding.check})`
  return { title, durationMs: finding.durationMs, kind, inside: inside(kind, finding, target) }
}

function kindOf({ status, cause }: FindingV1, { verdict }: TargetV1, failOn: FailOn): Case['kind'] {
  if (status === 'crash') return 'error'
  if (status === 'skip') return 'skipped'
  if (status === 'fail') return verdict === 'unchecked' ? 'skipped' : 'failure'
  const fails = status === 'warn' && cause !== null && failOn === 'degraded'
  return fails ? 'failure' : 'passed'
}

function inside(kind: Case['kind'], finding: FindingV1, target: TargetV1): readonly Node[] {
  const { status, cause, detail } = finding
  if (kind === 'passed')
    return status === 'pass' ? [] : [{ name: 'system-out', text: `${status}: ${told(finding)}` }]
  if (kind === 'skipped') return [{ name: 'skipped', text: detail }]
  const type = cause ?? status
  return [{ name: kind, attributes: { type, message: detail }, text: advice(finding, target) }]
}

function told({ cause, detail }: FindingV1): string {
  return cause === null ? detail : `${detail} (${cause})`
}

/** Explanation and remedy, where the finding stands for the diagnosis; else its own words. */
function advice(finding: FindingV1, { diagnosis }: TargetV1): string {
  if (diagnosis === null || finding.cause !== diagnosis.cause) return told(finding)
  return remedyLines(diagnosis).join('\n')
}

function remedyLines({ explanation, remedy }: NonNullable<TargetV1['diagnosis']>): readonly string[] {
  const { summary, steps, commands, links } = remedy
  const numbered = steps.map((step, at) => `${at + 1}. ${step}`)
  return [
    explanation,
    '',
    `What to do: ${summary}`,
    ...numbered,
    ...commands.map((command) => `$ ${command}`),
    ...links,
  ]
}

/** A target of which nothing was checked at all: a wrong input, a missing shard, our own bug. */
export function caseOfTarget({ verdict, diagnosis }: TargetV1): Case {
  const title = diagnosis?.title ?? OWN_FAULT.title
  const kind = verdict === 'unchecked' ? 'skipped' : diagnosis?.cause === undefined ? 'error' : 'failure'
  const text = diagnosis === null ? OWN_FAULT.summary : remedyLines(diagnosis).join('\n')
  const attributes = kind === 'skipped' ? {} : { type: diagnosis?.cause ?? 'crash', message: title }
  return { title, durationMs: 0, kind, inside: [{ name: kind, attributes, text }] }
}
