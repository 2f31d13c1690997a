// The bundle for a vendor's support: plain text that is safe to paste, what they ask for first.
import type { EndpointResult, RunResult, TargetResult } from '../words/result.ts'
import { leadTarget } from '../diagnosis/lead.ts'
import type { Evidence, FactName } from '../words/evidence.ts'
import { phasesOf } from './found.ts'
import { endpointOf } from './groups.ts'
import { duration, logText } from './one-line.ts'

type Lines = readonly string[]

/**
 * The bundle of the worst target, one fact a line: the ids of its requests first, without which support finds nothing; then time, error and
 * account; then the route, the requests and the versions. Source: platform.claude.com/docs/en/api/errors, "Request id" ("When contacting
 * support about a specific request, please include this ID"); organization and edge: response headers in platform.claude.com/docs/en/api/overview.
 * As of 2026-11-26.
 */
export function supportLines(result: RunResult): Lines {
  const target = leadTarget(result.targets)
  const endpoint = target && endpointOf(target)
  return [
    ...(target && endpoint
      ? aboutEndpoint(target, endpoint, result)
      : [fact('Time (UTC)', result.startedAt)]),
    ...versionLines(result),
  ]
    .flat()
    .map(logText)
}

function aboutEndpoint(
  target: TargetResult,
  endpoint: EndpointResult,
  { startedAt }: RunResult,
): readonly Lines[] {
  const { asked = [], requestId, url } = endpoint
  const ids = asked.flatMap((one) => one.requestId ?? [])
  const told = ids.length > 0 ? ids : requestId === undefined ? [] : [requestId]
  return [
    fact('Request ids', told.join(', ') || 'none: no answer had one'),
    fact('Time (UTC)', startedAt),
    ...errorLines(target),
    fact('Organization', evidenceOf(endpoint, 'organization')),
    fact('Workspace', evidenceOf(endpoint, 'workspace')),
    fact('Edge (cf-ray)', [...new Set(asked.flatMap(({ edge }) => edge ?? []))].join(', ')),
    fact('Endpoint', `${url} (${target.provider})`),
    fact('Proxy', evidenceOf(endpoint, 'proxy')),
    fact('connect-to', evidenceOf(endpoint, 'connect-to')),
    fact(
      'Phases',
      phasesOf(endpoint)
        .map(({ short, ms }) => `${short} ${duration(ms)}`)
        .join(', '),
    ),
    ...requestLines(asked),
  ]
}

/** None where there is nothing to tell. */
function fact(name: string, value: string | undefined): Lines {
  return value === undefined || value === '' ? [] : [`${name}: ${value}`]
}

function errorLines({ diagnosis }: TargetResult): readonly Lines[] {
  return diagnosis === undefined ? [] : [fact('Finding', `${diagnosis.title} (${diagnosis.cause})`)]
}

function evidenceOf({ findings }: EndpointResult, name: FactName): string | undefined {
  const facts: readonly Evidence[] = findings.flatMap(({ evidence }) => evidence ?? [])
  const found = facts.map((one) => one[name]).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : undefined
}

/** More requests than these tell support no more. */
const MOST_REQUESTS = 20

function requestLines(asked: NonNullable<EndpointResult['asked']>): readonly Lines[] {
  return asked.slice(0, MOST_REQUESTS).map((one) => {
    const { at, method, path, outcome, errorType, durationMs, requestId } = one
    const answer = [outcome, errorType, duration(durationMs), requestId].filter((part) => part !== undefined)
    return [`${at} ${method} ${path} -> ${answer.join(', ')}`]
  })
}

function versionLines({ tool, run }: RunResult): readonly Lines[] {
  const { runtime, runnerOs, runUrl } = run
  const runner = runnerOs === undefined ? undefined : `GitHub Actions runner, ${runnerOs}`
  return [
    fact(
      'Versions',
      [`${tool.name} ${tool.version}`, runtime, runner].filter((part) => part !== undefined).join('; '),
    ),
    fact('Run', runUrl),
  ]
}
