// Parts that the summaries of one target and of many share: tables of checks, endpoints, phases and models, and what to do.
import type { Finding } from '../../words/finding.ts'
import type { Diagnosis, EndpointResult, ModelResult, Remedy, TargetResult } from '../../words/result.ts'
import {
  failoverWords,
  isUrgent,
  KIND_MARK,
  kindOf,
  MOST_STEPS,
  PHASES,
  phasesOf,
  repeatsFirstStep,
  rowsOf,
  sortedRows,
  tally,
  type Row,
} from '../found.ts'
import { VERDICT_MARK, VERDICT_WORD } from '../headline.ts'
import {
  code,
  fenced,
  fold,
  inline,
  link,
  part,
  rows,
  tableHead,
  text,
  value,
  type Piece,
} from '../markdown.ts'
import { duration } from '../one-line.ts'

/** Longest text of a cell in the table of checks; the details and `report.json` have it whole. */
const CELL_CAP = 600
const BAR_WIDTH = 24

/** One row a check, with what was found. */
export function checksTable(findings: readonly Finding[]): Piece {
  return tableOf(rowsOf(findings))
}

function tableOf(all: readonly Row[]): Piece {
  const checks = rows(all, ({ kind, title, words, cause }) => [
    KIND_MARK[kind],
    text(title),
    inline(words, CELL_CAP) + (cause ? ` ${code(cause)}` : ''),
  ])
  return part(tableHead(['', 'Check', 'What was found']), checks)
}

/** What failed, warns or stays open, the most urgent first; what passed, was skipped or does not apply is folded. */
export function urgentTable(findings: readonly Finding[]): readonly Piece[] {
  const { urgent, quiet } = sortedRows(findings)
  const passed = findings.filter((finding) => !isUrgent(kindOf(finding)))
  return [tableOf(urgent), fold(`Checks: ${tally(passed)}`, [tableOf(quiet)])]
}

/** Endpoints side by side, with every phase that at least one of them has; beneath, who took over and which models differ. */
export function endpointsTable({ endpoints, failover }: TargetResult): Piece {
  const phases = PHASES.filter(({ key }) => endpoints.some((endpoint) => endpoint.phases[key] !== undefined))
  const compared = rows(endpoints, (endpoint) => [
    VERDICT_MARK[endpoint.verdict],
    code(endpoint.url),
    VERDICT_WORD[endpoint.verdict],
    endpoint.cause ? code(endpoint.cause) : '',
    endpoint.auth.map(code).join(', '),
    modelsCell(endpoint),
    ...phases.map(({ key }) => {
      const ms = endpoint.phases[key]
      return ms === undefined ? '' : duration(ms)
    }),
  ])
  const columns = ['', 'Endpoint', 'Verdict', 'Cause', 'Accepts the key as', 'Models']
  const head = tableHead([...columns, ...phases.map(({ short }) => capitalized(short))])
  return part(
    head,
    compared,
    [...lacking(endpoints), ...tookOver(failover)].map((line) => `\n${line}\n`).join(''),
  )
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function modelsCell({ models, lacks }: EndpointResult): string {
  const usable = models.filter(({ status }) => status === 'usable' || status === 'deprecated').length
  if (models.every(({ status }) => status === 'unverified')) return lacks.length === 0 ? '' : 'none'
  return lacks.length === 0 ? String(usable) : `${usable}, ${lacks.length} missing`
}

function lacking(endpoints: readonly EndpointResult[]): readonly string[] {
  return endpoints
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ url, lacks }) => `${code(url)} lacks models of the primary: ${value(lacks)}`)
}

function tookOver(failover: TargetResult['failover']): readonly string[] {
  return failover === undefined ? [] : [inline(failoverWords(failover))]
}

/** One row a phase, with a bar that begins where the one before it ends: together they are the total. */
export function connectionTable(endpoint: EndpointResult): Piece {
  const phases = phasesOf(endpoint)
  const totalMs = Math.max(1, phases.at(-1)?.ms ?? 1)
  let sinceMs = 0
  const bars = rows(phases, ({ name, short, ms }) => {
    const startMs = short === 'total' ? 0 : sinceMs
    sinceMs += ms
    return [name, duration(ms), code(bar(startMs / totalMs, ms / totalMs))]
  })
  return part(tableHead(['Phase', 'Time', '']), bars)
}

/** A bar from its start, both as shares of the whole. */
function bar(start: number, share: number): string {
  const before = Math.min(BAR_WIDTH - 1, Math.floor(start * BAR_WIDTH))
  const length = Math.min(BAR_WIDTH - before, Math.max(1, Math.round(share * BAR_WIDTH)))
  return '·'.repeat(before) + '━'.repeat(length) + '·'.repeat(BAR_WIDTH - before - length)
}

const MODEL_WORD = {
  usable: '✅ usable',
  deprecated: '⚠️ deprecated',
  retired: '❌ retired',
  unknown: '❌ unknown',
  forbidden: '❌ not for this key',
  unverified: '❓ not verified',
} as const satisfies Record<ModelResult['status'], string>

/** One row a model, with its status and its end. */
export function modelsTable(models: readonly ModelResult[]): Piece {
  const listed = rows(models, ({ id, status, retiresAt }) => [
    code(id),
    MODEL_WORD[status],
    retiresAt ? code(retiresAt.slice(0, 10)) : '',
  ])
  return part(`\n### Models\n${tableHead(['Model', 'Status', 'Retires'])}`, listed)
}

/** The first thing to do, in bold. */
export function firstThing({ diagnosis }: TargetResult): Piece {
  return diagnosis === undefined || diagnosis.remedy.summary === ''
    ? ''
    : `\n**${text(diagnosis.remedy.summary)}**\n`
}

/** The explanation, then the remedy: its steps in order, commands to paste, official pages. */
export function remedyPieces({ diagnosis }: TargetResult): readonly Piece[] {
  if (diagnosis === undefined) return []
  const { explanation, remedy, reproduce = [] } = diagnosis
  return [
    `\n${inline(explanation)}\n`,
    '\n### What to do\n',
    ...stepsOf(remedy),
    fold('Reproduce', [fenced(reproduce, remedy.shell ?? 'sh')]),
  ]
}

/** The same of many targets at once; `about` is said first, in Markdown. */
export function whatToDo({ remedy }: Diagnosis, about = ''): readonly Piece[] {
  return [
    `\n### What to do\n${about}`,
    repeatsFirstStep(remedy) ? '' : `\n**${text(remedy.summary)}**\n`,
    ...stepsOf(remedy),
  ]
}

function stepsOf(remedy: Remedy): readonly Piece[] {
  const steps = remedy.steps.map((step, at) => `${at + 1}. ${inline(step)}\n`)
  return [
    part('\n', steps.slice(0, MOST_STEPS)),
    fold('More to try', [part('\n', steps.slice(MOST_STEPS))]),
    fenced(remedy.commands, remedy.shell ?? 'sh'),
    part(
      '\nRead more: ',
      remedy.links.map((url, at) => `${at === 0 ? '' : ' · '}${link(url)}`),
      '\n',
    ),
  ]
}
