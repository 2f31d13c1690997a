// The job summary of many targets: their causes first, then each cause with its remedy and its targets; who is healthy is folded.
import { generalWords } from '../../diagnosis/catalogue.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { RunResult, TargetResult } from '../../words/result.ts'
import { notesOf, tally } from '../found.ts'
import { countOf, endpointOf, foundAt, groupsOf, type Group } from '../groups.ts'
import { VERDICT_MARK, workingEndpoint } from '../headline.ts'
import { code, fold, htmlCode, inline, part, points, row, tableHead, text, type Piece } from '../markdown.ts'
import { clipPhrase, duration, tellSome } from '../one-line.ts'
import { checksTable, connectionTable, endpointsTable, whatToDo } from './parts.ts'
import { runTable, settingsTable } from './details.ts'

/** Rows of all causes together, and of one cause at least and at most: no cause crowds out another. */
const ROWS = { inAll: 600, least: 5, most: 200 } as const
/** Names in the table of causes. */
const NAMED = 3
/** Targets whose checks are told one by one, one of every cause before a second of any. */
const TOLD_IN_FULL = 40
/** Longest words of a cell, in characters. */
const CELL = { found: 240, url: 120, label: 60 } as const

/** Everything below the first line and the caveats. */
export function fleetPieces(result: RunResult): readonly Piece[] {
  const groups = groupsOf(result.targets)
  const sick = groups.filter(({ verdict }) => verdict === 'broken' || verdict === 'degraded')
  const calm = groups.filter((group) => !sick.includes(group))
  const most = Math.min(ROWS.most, Math.max(ROWS.least, Math.floor(ROWS.inAll / Math.max(1, sick.length))))
  return [
    causesTable(groups),
    ...sick.flatMap((group) => groupPieces(group, most)),
    ...calm.map((group) => calmFold(group)),
    part(
      '\n### Worth knowing\n\n',
      points(result.notes, (note) => inline(note)),
    ),
    notesFold(result.targets),
    fold('Details: checks of some targets, settings, this run', [
      ...inFull(sick).map(targetFold),
      settingsTable(result.origins),
      runTable(result),
    ]),
  ]
}

function causesTable(groups: readonly Group[]): Piece {
  const told = groups.map(({ verdict, title, cause, targets }) =>
    row([
      VERDICT_MARK[verdict],
      cause === undefined ? verdict : code(cause),
      cause === undefined ? '' : text(title),
      String(targets.length),
      named(targets),
    ]),
  )
  return part(tableHead(['', 'Cause', 'What', 'Targets', 'Among them']), told)
}

function named(targets: readonly TargetResult[]): string {
  const more = targets.length > NAMED ? ', …' : ''
  return (
    targets
      .slice(0, NAMED)
      .map(({ name }) => code(name))
      .join(', ') + more
  )
}

function groupPieces({ verdict, title, cause, targets }: Group, most: number): readonly Piece[] {
  const [first] = targets
  const named = cause === undefined ? '' : ` <sub><code>${cause}</code></sub>`
  return [
    `\n## ${VERDICT_MARK[verdict]} ${text(title)}: ${countOf(targets)}${named}\n`,
    cause === undefined ? '' : `\n${inline(generalWords(cause, first?.provider ?? '').explanation)}\n`,
    part(
      tableHead(['Target', 'Credential', 'Labels', 'Endpoint', 'What was found']),
      targetRows(targets, most),
    ),
    ...(first?.diagnosis === undefined ? [] : whatToDo(first.diagnosis, toldFor(first, targets))),
  ]
}

/** A remedy names one target's secret and one target's endpoint. */
function toldFor(first: TargetResult, targets: readonly TargetResult[]): string {
  return targets.length === 1
    ? ''
    : `\nThis is for ${code(first.name)}; the others need the same, with their own names.\n`
}

function targetRows(targets: readonly TargetResult[], most: number): readonly string[] {
  return tellSome(
    targets,
    most,
    (target) =>
      row([
        code(target.name),
        target.credentialName === undefined ? '' : code(target.credentialName),
        labelsOf(target),
        urlsOf(target),
        inline(clipPhrase(foundAt(target), CELL.found), CELL.found),
      ]),
    (more) => row([text(more), '', '', '', '']),
  )
}

function labelsOf({ labels }: TargetResult): string {
  return Object.entries(labels)
    .map(([name, value]) => code(`${name}=${value}`.slice(0, CELL.label)))
    .join(' ')
}

function urlsOf(target: TargetResult): string {
  const url = endpointOf(target)?.url
  const others = target.endpoints.length - 1
  if (url === undefined) return ''
  return code(url.slice(0, CELL.url)) + (others > 0 ? ` and ${others} more` : '')
}

/** Healthy or unchecked by design: nobody has to read them. */
function calmFold({ verdict, title, cause, targets }: Group): Piece {
  const why = cause === undefined ? '' : `: ${text(title)}`
  const rows = tellSome(
    targets,
    ROWS.inAll,
    (target) => row([code(target.name), labelsOf(target), ...workingCells(target)]),
    (more) => row([text(more), '', '', '', '']),
  )
  const head = tableHead(['Target', 'Labels', 'Checks', 'Accepts the key as', 'Time'])
  return fold(`${VERDICT_MARK[verdict]} ${countOf(targets)} ${verdict}${why}`, [part(head, rows)])
}

function workingCells(target: TargetResult): readonly string[] {
  const endpoint = workingEndpoint(target)
  const { totalMs } = endpoint?.phases ?? {}
  const { findings = [], leftOut } = endpoint ?? target.endpoints[0] ?? {}
  return [
    tally(findings, leftOut),
    (endpoint?.auth ?? []).map(code).join(', '),
    totalMs === undefined ? '' : duration(totalMs),
  ]
}

function notesFold(targets: readonly TargetResult[]): Piece {
  const notes = targets.flatMap((target) =>
    notesOf(target).map(
      ({ title, detail }): Phrase =>
        say`${{ quoted: target.name }}: ${title}: ${clipPhrase(detail, CELL.found)}`,
    ),
  )
  const told = tellSome(
    notes,
    ROWS.most,
    (note) => `- ${inline(note)}\n`,
    (more) => `- ${text(more)}\n`,
  )
  return fold(`ℹ️ ${notes.length} notes`, [part('\n', told)])
}

/** One of every group, then a second of each, and so on. */
function inFull(groups: readonly Group[]): readonly TargetResult[] {
  const rounds = Array.from({ length: TOLD_IN_FULL }, (_, round) =>
    groups.flatMap(({ targets }) => targets[round] ?? []),
  )
  return rounds.flat().slice(0, TOLD_IN_FULL)
}

function targetFold(target: TargetResult): Piece {
  const several = target.endpoints.length > 1 ? [endpointsTable(target)] : []
  const told = target.endpoints.map((endpoint) =>
    part(`\n${code(endpoint.url)}: ${tally(endpoint.findings, endpoint.leftOut)}\n`, [
      checksTable(endpoint.findings),
      connectionTable(endpoint),
    ]),
  )
  return fold(`${VERDICT_MARK[target.verdict]} ${htmlCode(target.name)}`, [...several, ...told])
}
