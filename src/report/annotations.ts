// The few notices which GitHub shows beside a run: the root cause, then what else stands out.
import { generalWords } from '../diagnosis/catalogue.ts'
import { causeOf, type Finding } from '../words/finding.ts'
import type { Phrase } from '../words/phrase.ts'
import type { RunResult, TargetResult } from '../words/result.ts'
import type { Verdict } from '../words/verdict.ts'
import { findingsOf } from './found.ts'
import { countOf, groupsOf, type Group } from './groups.ts'
import { headline, leadOf, remedyLine } from './headline.ts'
import { logText } from './one-line.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** The runner keeps ten of each level a step, and cuts messages at 4096 characters (ExecutionContext.cs, as of 2026-11-22). */
const MOST = 10
const MESSAGE_CAP = 4_096
const TITLE_CAP = 200
/** Targets that one annotation names. */
const NAMED = 10

const LEVEL = {
  broken: 'error',
  degraded: 'warning',
  unchecked: 'notice',
  healthy: 'notice',
} as const satisfies Record<Verdict, Annotation['level']>

/** The root cause first, then other targets and further findings; none for a healthy run without a crash. */
export function annotations(result: RunResult): readonly Annotation[] {
  const lead = leadOf(result)
  const root = result.verdict === 'healthy' ? [] : [rootCause(result, lead)]
  const sick = groupsOf(result.targets).filter(({ verdict }) => verdict !== 'healthy')
  // The root cause speaks for its own group, unless that has more members.
  const others = sick.filter(({ targets }) => targets.length > 1 || targets[0] !== lead)
  return [
    ...root,
    ...crashes(result),
    ...others.map(groupAnnotation),
    ...result.targets.flatMap((target) =>
      target.further.flatMap((finding) => beside(finding, target, result)),
    ),
  ].slice(0, MOST)
}

function rootCause(result: RunResult, lead: TargetResult | undefined): Annotation {
  const explanation = lead?.diagnosis?.explanation ?? result.notes[0] ?? []
  return annotation(LEVEL[result.verdict], logText(headline(result)), result.cause, [
    ...explanation,
    ' ',
    remedyLine(result),
  ])
}

/** One for all targets of a cause; a single one tells what was found. */
function groupAnnotation({ title, cause, targets }: Group): Annotation {
  const { explanation = [], remedy } = targets[0]?.diagnosis ?? {}
  const single = targets.length === 1
  const who = single ? namesOf(targets) : countOf(targets)
  const told: Phrase = single ? explanation : [`${namesOf(targets)}.`]
  return annotation('warning', `${who}: ${title}`, cause, [...told, ' ', remedy?.summary ?? ''])
}

function namesOf(targets: readonly TargetResult[]): string {
  const names = targets.slice(0, NAMED).map(({ name }) => logText(name))
  return names.join(', ') + (targets.length > NAMED ? ` and ${targets.length - NAMED} more` : '')
}

/** What else was found goes by the title of its cause, which says what is wrong; of many targets with its target. */
function beside(
  finding: Finding,
  { name, provider }: TargetResult,
  { targets }: RunResult,
): readonly Annotation[] {
  const cause = causeOf(finding)
  if (cause === undefined) return []
  const said: Phrase = targets.length > 1 ? [...finding.detail, ` (target ${logText(name)})`] : finding.detail
  return [
    annotation('warning', `Also: ${generalWords(cause, provider, finding.evidence).title}`, cause, said),
  ]
}

function crashes({ targets }: RunResult): readonly Annotation[] {
  const crashed = targets.flatMap(findingsOf).filter(({ status }) => status === 'crash')
  return crashed.map(({ title, detail }) =>
    annotation('warning', `Bug in this tool: the check “${title}” crashed`, undefined, detail),
  )
}

function annotation(
  level: Annotation['level'],
  title: string,
  cause: string | undefined,
  said: Phrase,
): Annotation {
  const named = cause === undefined ? logText(title) : `${logText(title)} (${cause})`
  return { level, title: named.slice(0, TITLE_CAP), message: logText(said).slice(0, MESSAGE_CAP) || named }
}
