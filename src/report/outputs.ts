// The outputs of the action: names which later steps rely on, each with one line of text.
import { plain } from '../words/phrase.ts'
import { AUTH_SCHEMES, type EndpointResult, type RunResult, type TargetResult } from '../words/result.ts'
import { headline, leadOf, remedyLine, VERDICT_WORD, workingEndpoint } from './headline.ts'
import { oneLine } from './one-line.ts'

/** Every output of the action, in the order of `action.yml`. */
export const OUTPUT_NAMES = [
  'verdict',
  'cause',
  'healthy-endpoint',
  'auth',
  'models',
  'request-id',
  'title',
  'remedy',
  'report-dir',
  'report',
  'key-valid',
  'endpoint-reachable',
] as const
type OutputName = (typeof OUTPUT_NAMES)[number]

/** The places of the written reports; empty where none was. */
interface ReportPaths {
  readonly reportDir: string
  readonly report: string
}

/** Longest line for a chat message, in characters. */
const LINE_CAP = 500
/** All outputs of a job together may have 1 MB, in UTF-16: a list of models never comes near it. In characters. */
const MODELS_CAP = 100_000

/** Every output, always. Those about one target speak of the target whose cause is the run's. */
export function outputs(result: RunResult, { reportDir, report }: ReportPaths): Record<OutputName, string> {
  const lead = leadOf(result)
  const endpoints = lead?.endpoints ?? []
  const working = workingEndpoint(lead)
  return {
    verdict: result.verdict,
    cause: result.cause ?? '',
    'healthy-endpoint': working?.url ?? '',
    auth: accepted(working ?? endpoints.find(({ auth }) => auth.length > 0)),
    models: usableModels(lead),
    'request-id': oneLine(decidingRequest(lead) ?? '', LINE_CAP),
    title: oneLine(`${VERDICT_WORD[result.verdict]}: ${plain(headline(result))}`, LINE_CAP),
    remedy: oneLine(remedyLine(result), LINE_CAP),
    'report-dir': reportDir,
    report,
    'key-valid': anyOf(endpoints.map(({ keyValid }) => keyValid)),
    'endpoint-reachable': anyOf(endpoints.map(({ reachable }) => reachable)),
  }
}

function accepted(endpoint: EndpointResult | undefined): string {
  return AUTH_SCHEMES.filter((scheme) => endpoint?.auth.includes(scheme)).join(',')
}

/** A JSON array of ids; a list beyond any real one is cut between two ids. */
function usableModels(target: TargetResult | undefined): string {
  const usable = (target?.models ?? []).filter(({ status }) => status === 'usable' || status === 'deprecated')
  const kept: string[] = []
  let length = 0
  for (const id of new Set(usable.map((model) => model.id))) {
    length += JSON.stringify(id).length + 1
    if (length > MODELS_CAP) break
    kept.push(id)
  }
  return JSON.stringify(kept)
}

/** The request of the endpoint that the cause stands on, else of the one that works. */
function decidingRequest(target: TargetResult | undefined): string | undefined {
  const told = (target?.endpoints ?? []).filter(({ requestId }) => requestId !== undefined)
  const decided = told.find(({ cause }) => cause !== undefined && cause === target?.diagnosis?.cause)
  return (decided ?? told.find((endpoint) => endpoint === workingEndpoint(target)) ?? told[0])?.requestId
}

/** Three-valued: one yes is a yes, else one no is a no, else nobody knows. */
function anyOf(answers: readonly (boolean | undefined)[]): 'true' | 'false' | 'unknown' {
  if (answers.includes(true)) return 'true'
  return answers.includes(false) ? 'false' : 'unknown'
}
