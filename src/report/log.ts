// The run's log: groups of lines, a line a check, and a last line that stands alone.
import { causeOf, type Finding } from '../finding.ts'
import type { EndpointResult, RunResult, TargetResult } from '../result.ts'
import { found, kindOf, phasesOf, tally, type Kind } from './found.ts'
import { headline, leadOf, remedyLine, VERDICT_WORD, worstFirst } from './headline.ts'
import { logText } from './log-text.ts'
import { duration, tellSome } from './one-line.ts'

/** Lines that belong together; those without a title stand open. */
export interface LogPart {
  readonly title: string | undefined
  readonly lines: readonly string[]
}

/** A log is read by people: beyond this, a group says how many lines more there are. */
export const MOST_LINES = 500

export const KIND_SIGN = {
  pass: '✓',
  note: 'i',
  warn: '!',
  fail: '✗',
  unknown: '?',
  skip: '–',
  crash: '✗',
} as const satisfies Record<Kind, string>

/** The log from the first endpoint to the line that says it all. */
export function logLines(result: RunResult): readonly LogPart[] {
  const groups = worstFirst(result.targets).flatMap((target) =>
    target.endpoints.map((endpoint) => endpointPart(endpoint, target, result)),
  )
  return [
    ...groups,
    remedyPart(result),
    notesPart(result),
    { title: undefined, lines: [lastLine(result)] },
  ].filter(({ lines }) => lines.length > 0)
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
    ...(again > 0 ? [`Tried again: ${again} of ${endpoint.attempts.length} attempts`] : []),
  ]
  return {
    title: `Checks of ${of}${logText(endpoint.url)}: ${tally(endpoint.findings)}`,
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
  const commands = (remedy?.commands ?? []).map((command) => `$ ${logText(command)}`)
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
