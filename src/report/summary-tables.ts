// The tables of a summary: checks, endpoints, the connection's phases, models.
import type { Finding } from '../finding.ts'
import type { EndpointResult, ModelResult } from '../result.ts'
import { part, type Piece } from './document.ts'
import { KIND_MARK, phasesOf, rowsOf } from './found.ts'
import { VERDICT_MARK, VERDICT_WORD } from './headline.ts'
import { code, inline, rows, tableHead, text } from './markdown.ts'
import { duration } from './one-line.ts'

/** Longest text of a cell in the table of checks; the details and `report.json` have it whole. */
const CELL_CAP = 600
const BAR_WIDTH = 24

export function checksTable(findings: readonly Finding[]): Piece {
  const checks = rows(rowsOf(findings), ({ kind, title, words, cause }) => [
    KIND_MARK[kind],
    text(title),
    inline(words, CELL_CAP) + (cause ? ` ${code(cause)}` : ''),
  ])
  return part(tableHead(['', 'Check', 'What was found']), checks)
}

export function endpointsTable(endpoints: readonly EndpointResult[]): Piece {
  const compared = rows(endpoints, (endpoint) => [
    VERDICT_MARK[endpoint.verdict],
    code(endpoint.url),
    VERDICT_WORD[endpoint.verdict],
    endpoint.cause ? code(endpoint.cause) : '',
    endpoint.auth.map(code).join(', '),
    endpoint.phases.totalMs === undefined ? '' : duration(endpoint.phases.totalMs),
  ])
  return part(tableHead(['', 'Endpoint', 'Verdict', 'Cause', 'Accepts the key as', 'Time']), compared)
}

/** One row a phase, with a bar that shows its share of the slowest. */
export function connectionTable(endpoint: EndpointResult): Piece {
  const phases = phasesOf(endpoint)
  const longest = phases.reduce((most, { ms }) => Math.max(most, ms), 1)
  const bars = rows(phases, ({ name, ms }) => [
    name,
    duration(ms),
    '━'.repeat(Math.ceil((ms / longest) * BAR_WIDTH)),
  ])
  return part(tableHead(['Phase', 'Time', '']), bars)
}

const MODEL_WORD = {
  usable: '✅ usable',
  deprecated: '⚠️ deprecated',
  retired: '❌ retired',
  unknown: '❌ unknown',
  forbidden: '❌ not for this key',
  unverified: '❓ not verified',
} as const satisfies Record<ModelResult['status'], string>

export function modelsTable(models: readonly ModelResult[]): Piece {
  const listed = rows(models, ({ id, status, retiresAt }) => [
    code(id),
    MODEL_WORD[status],
    retiresAt ? code(retiresAt.slice(0, 10)) : '',
  ])
  return part(`\n### Models\n${tableHead(['Model', 'Status', 'Retires'])}`, listed)
}
