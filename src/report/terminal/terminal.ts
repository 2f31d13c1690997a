// The report for a person in a terminal: what was found, and last, together, the verdict, its cause and the steps.
import { causeOf, type Finding } from '../../words/finding.ts'
import type { Phrase } from '../../words/phrase.ts'
import type { EndpointResult, Remedy, RunResult, TargetResult } from '../../words/result.ts'
import type { Verdict } from '../../words/verdict.ts'
import {
  failoverWords,
  isUrgent,
  kindOf,
  MOST_STEPS,
  notesOf,
  repeatsFirstStep,
  sortedRows,
  tally,
  type Kind,
  type Row,
} from '../found.ts'
import { CUT_OFF_WORD, headline, titleOf, VERDICT_WORD, workingEndpoint, worstFirst } from '../headline.ts'
import { KIND_SIGN, MOST_LINES, PROMPT } from '../log.ts'
import { logText, tellSome } from '../one-line.ts'
import { timesLine } from '../path-line.ts'
import { healthyLines } from '../whose-key.ts'
import { fleetLines } from './terminal-fleet.ts'
import { harmless, paint, painted, wrap, type Style, type TerminalOptions } from './terminal-text.ts'

type Lines = readonly string[]

const VERDICT_SIGN = {
  healthy: ['✓', 'green'],
  degraded: ['!', 'yellow'],
  broken: ['✗', 'red'],
  unchecked: ['?', 'dim'],
} as const satisfies Record<Verdict, readonly [string, Style]>

const KIND_STYLE = {
  pass: 'green',
  note: 'cyan',
  warn: 'yellow',
  fail: 'red',
  unknown: 'yellow',
  skip: 'dim',
  none: 'dim',
  crash: 'red',
} as const satisfies Record<Kind, Style>

/** More targets than these are told by their causes. */
const MOST_IN_FULL = 5

/** Longest title that is aligned with others, in columns. */
const TITLE_ROOM = 44

/** Columns from which two stand beside each other. */
const WIDE_ENOUGH = 72

/** The run as lines of text, ending with a newline: what was found first, the verdict, its cause and the steps last, where the eye is when it ends. */
export function terminalText(result: RunResult, options: TerminalOptions): string {
  if (options.detail === 'quiet' && result.verdict === 'healthy') return ''
  const lines = [
    ...(options.detail === 'quiet' ? [] : foundLines(result, options)),
    ...verdictLines(result, options),
  ]
  return `${lines.map(harmless).join('\n').replace(/^\n+/, '')}\n`
}

function foundLines(result: RunResult, options: TerminalOptions): Lines {
  const targets = worstFirst(result.targets).toReversed()
  return [
    ...(targets.length > MOST_IN_FULL
      ? fleetLines(result, options)
      : targets.flatMap((target) => targetLines(target, result, options))),
    ...block(
      'Worth knowing',
      result.notes.flatMap((note) => wrap(note, '  i ', options)),
      options,
    ),
  ]
}

/** The verdict with its reason and what to do; of many targets each has its own above. */
function verdictLines(result: RunResult, options: TerminalOptions): Lines {
  const [only, ...others] = result.targets
  const { explanation, remedy, reproduce = [] } = (others.length === 0 ? only?.diagnosis : undefined) ?? {}
  return [
    '',
    ...firstLines(result, options),
    ...(result.cutOffBy === undefined
      ? []
      : [`  ${CUT_OFF_WORD[result.cutOffBy]}: what is missing was not checked.`]),
    ...(explanation ? ['', ...wrap(explanation, '  ', options)] : []),
    ...(remedy ? [...remedyLines(remedy, options), ...reproduceLines(reproduce, remedy, options)] : []),
  ]
}

function firstLines(result: RunResult, options: TerminalOptions): Lines {
  const [sign, style] = VERDICT_SIGN[result.verdict]
  const cause = result.cause === undefined ? '' : ` (${result.cause})`
  const words: Phrase = [`${VERDICT_WORD[result.verdict]}: `, ...headline(result), cause]
  return wrap(words, `${sign} `, options).map(painted(style, options)).map(painted('bold', options))
}

/** A healthy target takes a line or two, unless every check is asked for. Of several targets each is told with its own reason and steps. */
function targetLines(target: TargetResult, result: RunResult, options: TerminalOptions): Lines {
  const several = result.targets.length > 1
  const [sign, style] = VERDICT_SIGN[target.verdict]
  const name = several
    ? ['', ...wrap([`${target.name}: ${titleOf(target)}`], `${sign} `, options).map(painted(style, options))]
    : []
  if (target.verdict === 'healthy') return [...name, ...wellLines(target, result, options)]
  const { explanation, remedy, reproduce = [] } = (several ? target.diagnosis : undefined) ?? {}
  return [
    ...name,
    ...worstFirst(target.endpoints).flatMap((endpoint) => endpointLines(endpoint, options)),
    ...failoverLines(target, options),
    ...modelLines(target, options),
    ...block(
      'Also found',
      someLines(target.further, (finding) => furtherLines(finding, options)),
      options,
    ),
    ...(explanation ? ['', ...wrap(explanation, '  ', options)] : []),
    ...(remedy ? [...remedyLines(remedy, options), ...reproduceLines(reproduce, remedy, options)] : []),
  ]
}

function wellLines(target: TargetResult, result: RunResult, options: TerminalOptions): Lines {
  const endpoint = workingEndpoint(target) ?? target.endpoints[0]
  if (endpoint === undefined) return []
  const told = healthyLines(target, result).flatMap((line) => wrap(line, '  ', options))
  if (options.detail === 'verbose')
    return [...told, ...target.endpoints.flatMap((one) => endpointLines(one, options))]
  const notes = someLines(notesOf(target), (finding) => furtherLines(finding, options))
  return [...told, ...connectionLines(endpoint, options), ...notes]
}

function remedyLines(remedy: Remedy, options: TerminalOptions): Lines {
  const most = options.detail === 'verbose' ? remedy.steps.length : MOST_STEPS
  const steps = tellSome(
    remedy.steps,
    most,
    (step, at) => wrap(step, `${String(at + 1).padStart(3)}. `, options),
    (more) => [`     ${more}`],
    'with --verbose',
  ).flat()
  const commands = remedy.commands.map(
    (command) => `     ${PROMPT[remedy.shell ?? 'sh']} ${logText(command)}`,
  )
  const links = remedy.links.flatMap((url) => wrap(url, '     ', options).map(painted('dim', options)))
  const title = repeatsFirstStep(remedy) ? 'What to do' : `What to do: ${logText(remedy.summary)}`
  return block(title, [...steps, ...commands, ...links], options)
}

/** One line of curl is enough unless more is asked for. */
function reproduceLines(reproduce: Lines, { shell = 'sh' }: Remedy, options: TerminalOptions): Lines {
  const most = options.detail === 'verbose' ? reproduce.length : 1
  return block(
    'Reproduce',
    reproduce.slice(0, most).map((line) => `     ${PROMPT[shell]} ${logText(line)}`),
    options,
  )
}

function furtherLines(finding: Finding, options: TerminalOptions): Lines {
  const kind = kindOf(finding)
  const cause = causeOf(finding)
  const why = cause === undefined ? '' : ` [${cause}]`
  const [first = '', ...rest] = wrap([`${finding.title}: `, ...finding.detail, why], '    ', options)
  return [`  ${paint(KIND_SIGN[kind], KIND_STYLE[kind], options)} ${first.slice(4)}`, ...rest]
}

function endpointLines(endpoint: EndpointResult, options: TerminalOptions): Lines {
  const { urgent, quiet } = sortedRows(endpoint.findings)
  const shown = options.detail === 'verbose' ? [...urgent, ...quiet] : urgent
  const longest = shown.reduce((most, { title: one }) => Math.max(most, one.length), 0)
  const room = Math.min(longest, TITLE_ROOM, Math.floor(options.width / 2))
  const checks = someLines(shown, (row) => checkLines(row, room, options))
  const rest = options.detail === 'verbose' ? [] : restLines(endpoint, options)
  return [
    ...block(`Checks of ${logText(endpoint.url)}`, [...rest, ...checks], options),
    ...connectionLines(endpoint, options),
  ]
}

/** What passed, was skipped or does not apply, in one line. */
function restLines({ findings, leftOut }: EndpointResult, options: TerminalOptions): Lines {
  const rest = findings.filter((finding) => !isUrgent(kindOf(finding)))
  if (rest.length === 0) return []
  const style = rest.some(({ status }) => status === 'pass') ? 'pass' : 'skip'
  const [first = '', ...others] = wrap(tally(rest, leftOut), '    ', options)
  return [`  ${paint(KIND_SIGN[style], KIND_STYLE[style], options)} ${first.slice(4)}`, ...others]
}

/** What was found stands beside its title, or below it where the terminal is narrow. */
function checkLines({ kind, words, ...row }: Row, room: number, options: TerminalOptions): Lines {
  const title = logText(row.title)
  const sign = `  ${paint(KIND_SIGN[kind], KIND_STYLE[kind], options)} `
  if (options.width < WIDE_ENOUGH) {
    const [head = '', ...more] = wrap(title, '    ', options)
    return [`${sign}${head.slice(4)}`, ...more, ...wrap(words, '      ', options)]
  }
  const [first = '', ...rest] = wrap(words, ' '.repeat(room + 6), options)
  if (title.length > room) return [`${sign}${title}`, first, ...rest]
  return [`${sign}${title.padEnd(room)}  ${first.slice(room + 6)}`, ...rest]
}

function connectionLines(endpoint: EndpointResult, options: TerminalOptions): Lines {
  const times = timesLine(endpoint)
  return times === '' ? [] : wrap(`Connection: ${times}`, '  ', options).map(painted('dim', options))
}

function failoverLines({ failover }: TargetResult, options: TerminalOptions): Lines {
  return failover === undefined ? [] : ['', ...wrap(failoverWords(failover), '  i ', options)]
}

function modelLines({ models }: TargetResult, options: TerminalOptions): Lines {
  const asked = models.filter((model) => model.asked)
  const lines = asked.flatMap(({ id, status, retiresAt }) =>
    wrap(
      [
        { quoted: id },
        `: ${status}`,
        retiresAt === undefined
          ? ''
          : `${status === 'retired' ? ' on' : ', retires'} ${retiresAt.slice(0, 10)}`,
      ],
      '  ',
      options,
    ),
  )
  return block('Models', lines, options)
}

function block(title: string, lines: Lines, options: TerminalOptions): Lines {
  if (lines.length === 0) return []
  return ['', ...wrap(title, '', options).map(painted('bold', options)), ...lines]
}

function someLines<T>(all: readonly T[], tell: (one: T) => Lines): Lines {
  return tellSome(all, MOST_LINES, tell, (more) => [`  ${more}`]).flat()
}
