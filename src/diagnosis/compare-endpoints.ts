// Compares several endpoints side by side: models that one of them lacks, and how long a change to the fallback takes.
import { canonicalId } from '../claude/models/models.ts'
import { causeOf, note, type Finding } from '../words/finding.ts'
import { joinPhrases, quote, say } from '../words/phrase.ts'
import type { EndpointResult, Failover } from '../words/result.ts'
import { works } from './diagnose.ts'

/** Models named in the sentence; the evidence names all. */
const NAMED = 5

/** An endpoint, and whether it shows which models it has. */
export interface Compared {
  readonly result: EndpointResult
  readonly showsModels: boolean
}

/** Every endpoint with the models that it lacks of the primary's. One without a list lacks none that anybody knows of. */
export function withLacks(all: readonly Compared[]): readonly EndpointResult[] {
  const primary = all.find(({ result, showsModels }) => showsModels && callable(result).length > 0)?.result
  return all.map(({ result: endpoint, showsModels }) => {
    const isCompared = showsModels && primary !== undefined && endpoint !== primary
    const lacks = isCompared ? lackedBy(endpoint, primary) : []
    return lacks.length === 0 ? endpoint : { ...endpoint, lacks, findings: noted(endpoint.findings, lacks) }
  })
}

function callable({ models }: EndpointResult): readonly string[] {
  return models.filter(({ status }) => status === 'usable' || status === 'deprecated').map(({ id }) => id)
}

/** A gateway that names all models its own way lacks none; an empty list lacks all. */
function lackedBy(endpoint: EndpointResult, primary: EndpointResult): readonly string[] {
  const own = new Set(callable(endpoint).map(canonicalId))
  const wanted = callable(primary)
  const missing = wanted.filter((id) => !own.has(canonicalId(id)))
  return own.size > 0 && missing.length === wanted.length ? [] : missing
}

/** A model that was named and is missing has failed the check already. */
function noted(findings: readonly Finding[], lacks: readonly string[]): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.check !== 'models' || finding.status !== 'pass') return finding
    const named = joinPhrases(
      lacks.slice(0, NAMED).map((id) => [quote(id)]),
      ', ',
    )
    const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : ''
    const detail = say`${finding.detail} It lacks models of the primary: ${named}${more}.`
    const { check, title, layer, startedAtMs, durationMs } = finding
    const told = note(detail, { ...finding.evidence, missing: lacks })
    return { ...told, check, title, layer, startedAtMs, durationMs }
  })
}

/** The failover where a fallback works and the primary does not: when each was known, counted from the first question that any of them was asked. */
export function failoverOf(endpoints: readonly EndpointResult[]): Failover | undefined {
  const [primary] = endpoints
  const fallback = endpoints.find(works)
  if (primary === undefined || fallback === undefined || fallback === primary) return undefined
  const begunMs = Math.min(
    ...endpoints.flatMap(({ findings }) => findings).map(({ startedAtMs }) => startedAtMs),
  )
  const primaryFailedMs = endOf(primary, (finding) => causeOf(finding) === primary.cause) - begunMs
  const fallbackAnsweredMs = endOf(fallback, ({ check }) => check === 'key-accepted') - begunMs
  return {
    to: fallback.url,
    primaryFailedMs,
    fallbackAnsweredMs,
    tookMs: Math.max(primaryFailedMs, fallbackAnsweredMs),
  }
}

/** When the last of these findings was made. */
function endOf({ findings }: EndpointResult, which: (finding: Finding) => boolean): number {
  const ends = findings.filter(which).map(({ startedAtMs, durationMs }) => startedAtMs + durationMs)
  return Math.max(0, ...ends)
}
