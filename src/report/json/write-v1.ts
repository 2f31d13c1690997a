// Writes a result as `report.json`: field by field, so that nothing enters a report that its schema does not name.
import { causeOf, type Finding } from '../../words/finding.ts'
import { plain } from '../../words/phrase.ts'
import type {
  AttemptResult,
  Diagnosis,
  EndpointResult,
  Failover,
  Phases,
  RunContext,
  RunResult,
  Shard,
  TargetResult,
} from '../../words/result.ts'
import { SCHEMA_V1 } from './v1.ts'
import type { DiagnosisV1, EndpointV1, FindingV1, ReportV1, TargetV1 } from './v1.ts'

/** All of a report but its targets; every phrase is plain text, every list is in the order of the result. */
export function reportHead(result: RunResult): Omit<ReportV1, 'targets'> {
  const { verdict, cause, startedAt, durationMs, tool, run, origins, notes, cutOffBy, shard } = result
  return {
    schema: SCHEMA_V1,
    verdict,
    cause: cause ?? null,
    startedAt,
    durationMs: round(durationMs),
    tool: { name: tool.name, version: tool.version },
    run: runOf(run),
    origins: origins.map(({ setting, from, variable }) => ({
      setting,
      from,
      ...(variable !== undefined && { variable }),
    })),
    notes: notes.map(plain),
    ...(cutOffBy !== undefined && { partial: true, cutOffBy }),
    ...(shard !== undefined && { shard: shardOf(shard) }),
  }
}

function runOf({
  host,
  repository,
  workflow,
  job,
  event,
  actor,
  runId,
  runUrl,
  runnerOs,
}: RunContext): RunContext {
  return { host, ...present({ repository, workflow, job, event, actor, runId, runUrl, runnerOs }) }
}

/** The public copy of one target. */
export function targetJson({
  name,
  provider,
  verdict,
  diagnosis,
  further,
  endpoints,
  models,
  labels,
  credentialName,
  failover,
}: TargetResult): TargetV1 {
  return {
    name,
    provider,
    verdict,
    diagnosis: diagnosis === undefined ? null : diagnosisOf(diagnosis),
    further: further.map(findingOf),
    endpoints: endpoints.map(endpointOf),
    models: models.map(({ id, status, asked, retiresAt }) => ({
      id,
      status,
      asked,
      ...present({ retiresAt }),
    })),
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(credentialName !== undefined && { credentialName }),
    ...(failover && { failover: failoverOf(failover) }),
  }
}

function diagnosisOf({ cause, title, explanation, remedy, explains, reproduce }: Diagnosis): DiagnosisV1 {
  const { summary, steps, commands, shell, links } = remedy
  return {
    cause,
    title,
    explanation: plain(explanation),
    remedy: { summary, steps: steps.map(plain), commands, ...(shell === 'powershell' && { shell }), links },
    explains,
    ...(reproduce !== undefined && { reproduce }),
  }
}

function endpointOf({
  url,
  verdict,
  cause,
  auth,
  requestId,
  keyValid,
  reachable,
  attempts,
  phases,
  findings,
  lacks,
}: EndpointResult): EndpointV1 {
  return {
    url,
    verdict,
    cause: cause ?? null,
    auth,
    requestId: requestId ?? null,
    keyValid: keyValid ?? null,
    reachable: reachable ?? null,
    attempts: attempts.map(attemptOf),
    phases: phasesOf(phases),
    findings: findings.map(findingOf),
    ...(lacks.length > 0 && { lacks }),
  }
}

function failoverOf({ to, primaryFailedMs, fallbackAnsweredMs, tookMs }: Failover): Failover {
  return {
    to,
    primaryFailedMs: round(primaryFailedMs),
    fallbackAnsweredMs: round(fallbackAnsweredMs),
    tookMs: round(tookMs),
  }
}

function shardOf({ index, count, positions, fleet: { targets, digest, content } }: Shard): Shard {
  return { index, count, positions, fleet: { targets, digest, ...(content !== undefined && { content }) } }
}

function attemptOf({ request, at, durationMs, outcome, status, waitedMs }: AttemptResult): AttemptResult {
  return {
    request,
    at,
    durationMs: round(durationMs),
    outcome,
    ...present({ status, waitedMs: waitedMs === undefined ? waitedMs : round(waitedMs) }),
  }
}

function phasesOf({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }: Phases): Phases {
  const told = Object.entries(present({ dnsMs, tcpMs, proxyMs, tlsMs, firstByteMs, totalMs }))
  return Object.fromEntries(told.map(([phase, ms]) => [phase, round(ms)]))
}

function findingOf(finding: Finding): FindingV1 {
  const { check, title, status, detail, evidence = {}, durationMs } = finding
  const blocked = finding.status === 'skip' && { blockedBy: finding.blockedBy }
  return {
    check,
    title,
    status,
    cause: causeOf(finding) ?? null,
    detail: plain(detail),
    evidence,
    ...blocked,
    durationMs: round(durationMs),
  }
}

/** Without the fields that are undefined: absent is absent. */
function present<T>(fields: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, T] => field[1] !== undefined),
  )
}

/** Milliseconds to a tenth: more was not measured. */
function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
