// The run's log: groups of lines, a line a check, and a last line that stands alone.
import { causeOf, type Finding } from '../words/finding.ts'
import type { EndpointResult, RunResult, TargetResult } from '../words/result.ts'
import type { Shell } from '../words/host.ts'
import { worstTargetsFirst } from '../diagnosis/lead.ts'
import { failoverWords, found, kindOf, phasesOf, tally, type Kind } from './found.ts'
import { countOf, groupsOf, type Group } from './groups.ts'
import { headline, leadOf, remedyLine, VERDICT_SIGN, VERDICT_WORD } from './headline.ts'
import { duration, logText, tellSome } from './one-line.ts'

/** Lines that belong together; those without a title stand open. */
export interface LogPart {
  readonly title: string | undefined
  readonly lines: readonly string[]
}

/** A log is read by people: beyond this, a group says how many lines more there are. */
export const MOST_LINES = 500

/** A sign for each kind, for a log of plain text. */
export const KIND_SIGN = {
  pass: '✓',
  note: 'i',
  warn: '!',
  fail: '✗',
  unknown: '?',
  skip: '»',
  none: '–',
  crash: '✗',
} as const satisfies Record<Kind, string>

/** The sign before a command, as its shell shows it. */
export const PROMPT = { sh: '$', powershell: 'PS>' } as const satisfies Record<Shell, string>

/** Targets that are told check by check; beyond them the summary does. */
const TOLD_IN_FULL = 5
/** Names in a line. */
const NAMED = 20

/** The log from the first endpoint to the line that says it all. Of many targets only a few are told check by check. */
export function logLines(result: RunResult): readonly LogPart[] {
  const sick = worstTargetsFirst(result.targets).filter(({ verdict }) => verdict !== 'healthy')
  const many = result.targets.length > TOLD_IN_FULL
  const told = many ? sick.slice(0, TOLD_IN_FULL) : worstTargetsFirst(result.targets)
  return [
    ...told.flatMap((target) => target.endpoints.map((endpoint) => endpointPart(endpoint, target, result))),
    { title: 'Targets by cause', lines: many ? capped(groupsOf(result.targets).map(groupLine)) : [] },
    { title: 'Failover', lines: told.flatMap(failoverLine) },
    remedyPart(result),
    notesPart(result),
    { title: undefined, lines: [lastLine(result)] },
  ].filter(({ lines }) => lines.length > 0)
}

function groupLine({ verdict, cause, title, targets }: Group): string {
  const names = targets.slice(0, NAMED).map(({ name }) => logText(name))
  const more = targets.length > NAMED ? ` and ${targets.length - NAMED} more` : ''
  const why = cause === undefined ? verdict : `${cause}: ${logText(title)}`
  return `${VERDICT_SIGN[verdict]} ${countOf(targets)}, ${why}: ${names.join(', ')}${more}`
}

function failoverLine({ failover }: TargetResult): readonly string[] {
  return failover === undefined ? [] : [`i ${logText(failoverWords(failover))}`]
}

function endpointPart(endpoint: EndpointResult, { name }: TargetResult, { targets }: RunResult): LogPart {
  const of = targets.length > 1 ? `${logText(name)} at ` : ''
  const phases = phasesOf(endpoint).map(({ short, ms }) => `${short} ${duration(ms)}`)
  const again = endpoint.attempts.filter(({ outcome }) => outcome === 'retried').length
  const lines = [
    ...tellSome(
      endpoint.findings,
      MOST_LINES,
      (finding) => checkLine(finding, endpoint.findings),
      (more) => more,
    ),
    ...(phases.length > 0 ? [`Connection: ${phases.join(', ')}`] : []),
    ...(again > 0 ? [`Retries: ${again} (${endpoint.attempts.length} attempts in total)`] : []),
  ]
  return {
    title: `Checks of ${of}${logText(endpoint.url)}: ${tally(endpoint.findings, endpoint.leftOut)}`,
    lines: capped(lines),
  }
}

function checkLine(finding: Finding, all: readonly Finding[]): string {
  const cause = causeOf(finding)
  const why = cause === undefined ? '' : ` [${cause}]`
  return `${KIND_SIGN[kindOf(finding)]} ${logText(finding.title)}: ${logText(found(finding, all))}${why}`
}

function remedyPart(result: RunResult): LogPart {
  const remedy = leadOf(result)?.diagnosis?.remedy
  const steps = (remedy?.steps ?? []).map((step, at) => `${at + 1}. ${logText(step)}`)
  const commands = (remedy?.commands ?? []).map(
    (command) => `${PROMPT[remedy?.shell ?? 'sh']} ${logText(command)}`,
  )
  const links = (remedy?.links ?? []).map((url) => `→ ${logText(url)}`)
  return { title: 'What to do', lines: capped([...steps, ...commands, ...links]) }
}

function notesPart({ notes }: RunResult): LogPart {
  return { title: 'Worth knowing', lines: capped(notes.map((note) => `i ${logText(note)}`)) }
}

/** Verdict, cause, what to do; readable without anything above it. */
function lastLine(result: RunResult): string {
  const cause = result.cause === undefined ? '' : ` (${result.cause})`
  return `${VERDICT_WORD[result.verdict]}${cause}: ${logText(headline(result))}. ${logText(remedyLine(result))}`.trim()
}

function capped(lines: readonly string[]): readonly string[] {
  return tellSome(
    lines,
    MOST_LINES,
    (line) => line,
    (more) => more,
  )
}
