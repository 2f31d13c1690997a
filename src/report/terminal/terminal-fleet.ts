// Many targets for a person in a terminal: a paragraph a cause, worst first, and the healthy ones as a number.
import type { RunResult, TargetResult } from '../../words/result.ts'
import { countOf, foundAt, groupsOf, type Group } from '../groups.ts'
import { VERDICT_SIGN } from '../headline.ts'
import { logText, tellSome } from '../one-line.ts'
import { painted, wrap, type TerminalOptions } from './terminal-text.ts'

/** Targets of one cause that are told by name. */
const MOST_NAMES = 50

/** The report of many targets, group by group. */
export function fleetLines({ targets }: RunResult, options: TerminalOptions): readonly string[] {
  return groupsOf(targets).flatMap((group) => groupLines(group, options))
}

function groupLines({ verdict, cause, title, targets }: Group, options: TerminalOptions): readonly string[] {
  const sign = VERDICT_SIGN[verdict]
  if (verdict === 'healthy') return ['', `${sign} ${countOf(targets)} healthy`]
  const told = `${countOf(targets)}: ${title}${cause === undefined ? '' : ` (${cause})`}`
  const names = tellSome(
    targets,
    MOST_NAMES,
    (target) => wrap([`${logText(target.name)}: `, ...foundAt(target)], '    ', options),
    (more) => [`    ${more}`],
  )
  return [
    '',
    ...wrap(told, `${sign} `, options).map(painted('bold', options)),
    ...names.flat(),
    ...remedyLines(targets, options),
  ]
}

/** A remedy names one target's secret and one target's endpoint. */
function remedyLines(
  [first, ...others]: readonly TargetResult[],
  options: TerminalOptions,
): readonly string[] {
  const steps = first?.diagnosis?.remedy.steps ?? []
  const about =
    others.length === 0 || steps.length === 0 ? [] : wrap(`For ${first?.name ?? ''}:`, '  ', options)
  return [...about, ...steps.flatMap((step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options))]
}
