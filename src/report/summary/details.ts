// The folded part of a summary: everything measured, every attempt, where settings came from, and the run itself.
import type { AttemptResult, EndpointResult, RunContext, RunResult } from '../../words/result.ts'
import type { Origin } from '../../words/settings.ts'
import { tally } from '../found.ts'
import { code, fold, link, part, row, rows, tableHead, value, type Piece } from '../markdown.ts'
import { duration } from '../one-line.ts'
import { checksTable, connectionTable, modelsTable } from './parts.ts'

/** One fold for all of it: who wants to know more opens it once. */
export function detailsFold(result: RunResult): Piece {
  const endpoints = result.targets.flatMap((target) =>
    target.endpoints.flatMap((endpoint) => endpointDetails(endpoint, target.verdict === 'healthy')),
  )
  const models = result.targets.flatMap(({ models: all }) => all.filter(({ asked }) => !asked))
  return fold('Details: measured values, attempts, settings, this run', [
    ...endpoints,
    modelsTable(models),
    settingsTable(result.origins),
    runTable(result),
  ])
}

function endpointDetails(endpoint: EndpointResult, untold: boolean): readonly Piece[] {
  const heading = `\n#### ${code(endpoint.url)}: ${tally(endpoint.findings, endpoint.leftOut)}\n`
  const told =
    untold || endpoint.verdict === 'healthy'
      ? [checksTable(endpoint.findings), connectionTable(endpoint)]
      : []
  return [part(heading, [...told, evidenceTable(endpoint), attemptsTable(endpoint.attempts)])]
}

function evidenceTable({ findings }: EndpointResult): Piece {
  const measured = findings.flatMap(({ check, evidence = {} }) =>
    Object.entries(evidence).map(([name, given]) => ({ check, name, given })),
  )
  const cells = rows(measured, ({ check, name, given }) => [code(check), code(name), value(given)])
  return part(tableHead(['Check', 'Measured', 'Value']), cells)
}

function attemptsTable(attempts: readonly AttemptResult[]): Piece {
  const tried = rows(attempts, ({ at, request, outcome, status, durationMs, waitedMs }) => [
    code(/T([\d:.]{8,12})Z?$/.exec(at)?.[1] ?? at),
    code(request),
    outcome,
    status === undefined ? '' : String(status),
    duration(durationMs),
    waitedMs === undefined ? '' : duration(waitedMs),
  ])
  return part(tableHead(['Attempt at', 'Request', 'Outcome', 'Status', 'Took', 'Wait after it']), tried)
}

/** The origin of each setting. */
export function settingsTable(origins: readonly Origin[]): Piece {
  const told = rows(origins, ({ setting, from, variable }) => [
    code(setting),
    ORIGIN_WORD[from],
    variable ? code(variable) : '',
  ])
  return part(tableHead(['Setting', 'Came from', 'Variable']), told)
}

const ORIGIN_WORD = {
  input: 'input',
  environment: 'environment',
  default: 'default',
} as const satisfies Record<Origin['from'], string>

const RUN_NAMES = {
  repository: 'Repository',
  workflow: 'Workflow',
  job: 'Job',
  event: 'Event',
  actor: 'Started by',
  runId: 'Run id',
  runnerOs: 'Runner',
} as const satisfies Partial<Record<keyof RunContext, string>>

/** The run’s own context, and the tool’s version. */
export function runTable({ run, tool, startedAt, durationMs, targets, shard }: RunResult): Piece {
  const told = Object.entries(RUN_NAMES).flatMap(([field, name]) => {
    const shown = run[field as keyof typeof RUN_NAMES]
    return shown === undefined ? [] : [row([name, code(shown)])]
  })
  const [only, ...others] = targets
  const ids = others.length > 0 ? [] : (only?.endpoints ?? []).flatMap(({ requestId }) => requestId ?? [])
  const share = shard && `${shard.index}/${shard.count}, ${targets.length} of ${shard.fleet.targets} targets`
  return part(tableHead(['This run', '']), [
    row(['Started', code(startedAt)]),
    row(['Took', duration(durationMs)]),
    ...(ids.length > 0 ? [row(['Request id', value(ids)])] : []),
    ...(share === undefined ? [] : [row(['Shard', code(share)])]),
    ...told,
    ...(run.runUrl === undefined ? [] : [row(['Page', link(run.runUrl)])]),
    row(['Written by', code(`${tool.name} ${tool.version}`)]),
  ])
}
