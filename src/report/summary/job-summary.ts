// The job summary, and `report.md`: verdict and cause first, then what to do, what was asked, and the rest folded.
import type { CauseId } from '../../words/causes.ts'
import { causeOf, type Finding } from '../../words/finding.ts'
import { joinPhrases, say } from '../../words/phrase.ts'
import type { EndpointResult, RunResult, TargetResult } from '../../words/result.ts'
import { findingsOf, KIND_MARK, kindOf, notesOf, tally } from '../found.ts'
import { CUT_OFF_WORD, headline, VERDICT_MARK, worstFirst } from '../headline.ts'
import { code, fenced, fold, inline, part, points, text, writeDocument, type Piece } from '../markdown.ts'
import { supportLines } from '../support.ts'
import { fleetPieces } from './fleet-summary.ts'
import { pageOf } from '../cause-page.ts'
import { endpointOf } from '../groups.ts'
import type { Verdict } from '../../words/verdict.ts'
import { healthyLines } from '../whose-key.ts'
import { pathLine, timesLine } from '../path-line.ts'
import { detailsFold } from './details.ts'
import {
  connectionTable,
  endpointsTable,
  firstThing,
  modelsTable,
  remedyPieces,
  urgentTable,
} from './parts.ts'

/** GitHub drops a step's summary above 1 MiB, and silently one just below it (actions/runner#4337). In bytes. */
const SUMMARY_LIMIT = 880 * 1024

const CUT = '\n\n**Cut here:** this page has a limit. The whole report is in the file `report.json`.\n'

/** The run as GitHub-flavoured Markdown, always under 900 KiB. */
export function jobSummary(result: RunResult): string {
  const [only, ...others] = result.targets
  const pieces = [
    firstLine(result),
    ...caveats(result),
    ...(only === undefined || others.length > 0 ? fleetPieces(result) : onlyPieces(only, result)),
  ]
  return writeDocument(pieces, SUMMARY_LIMIT, CUT)
}

/** The mark is the verdict; a word for it would stand before a sentence that says the same. */
function firstLine(result: RunResult): string {
  const { verdict, cause } = result
  return `## ${VERDICT_MARK[verdict]} ${inline(headline(result))}${small(cause)}\n`
}

function small(cause: CauseId | undefined): string {
  return cause === undefined ? '' : ` <sub><a href="${pageOf(cause)}"><code>${cause}</code></a></sub>`
}

/** Remarks that must not be overlooked beside any verdict. */
function caveats({ cutOffBy, targets }: RunResult): readonly string[] {
  const crashed = targets.flatMap(findingsOf).filter(({ status }) => status === 'crash')
  const named = [...new Set(crashed.map(({ title }) => title))].slice(0, 5).map((title) => say`“${title}”`)
  const bug = say`A bug in this tool crashed ${crashed.length} of its checks (${joinPhrases(named, ', ')}). The others are not affected; please report it.`
  return [
    ...(cutOffBy === undefined
      ? []
      : [`\n**${CUT_OFF_WORD[cutOffBy]}**: what is missing below was not checked.\n`]),
    ...(crashed.length > 0 ? [`\n🐞 ${inline(bug)}\n`] : []),
  ]
}

/** A healthy target is two lines, an unchecked one is quiet; any other is told in full. */
function onlyPieces(target: TargetResult, result: RunResult): readonly Piece[] {
  return [
    ...PIECES[target.verdict](target, result),
    part(
      '\n### Worth knowing\n\n',
      points(result.notes, (note) => inline(note)),
    ),
    detailsFold(result),
    target.verdict === 'healthy' ? '' : supportFold(result),
  ]
}

/** Nothing that support could look for where nothing was asked. */
function supportFold(result: RunResult): Piece {
  const isAsked = result.targets.some(({ endpoints }) =>
    endpoints.some(({ attempts }) => attempts.length > 0),
  )
  return isAsked ? fold('For support', [fenced(supportLines(result), 'text')]) : ''
}

function healthyPieces(target: TargetResult, result: RunResult): readonly Piece[] {
  return [
    ...healthyLines(target, result).map((line) => (line.length === 0 ? '' : `\n${inline(line)}\n`)),
    part('\n', points(notesOf(target), noteLine)),
    ...(target.endpoints.length > 1 ? [endpointsTable(target)] : []),
  ]
}

/** Nothing is known to be wrong: one sentence, and the rest for who wants to know. */
function uncheckedPieces(target: TargetResult): readonly Piece[] {
  const { diagnosis } = target
  if (diagnosis === undefined) return sickPieces(target)
  return [
    `\n${text(diagnosis.remedy.summary)}\n`,
    fold('Why, and what you can do', [
      ...pathPieces(target),
      ...remedyPieces(target),
      ...foundPieces(target),
    ]),
  ]
}

/** What to do first, where the request got to, why, and then everything else. */
function sickPieces(target: TargetResult): readonly Piece[] {
  return [firstThing(target), ...pathPieces(target), ...remedyPieces(target), ...foundPieces(target)]
}

function foundPieces(target: TargetResult): readonly Piece[] {
  return [
    part(
      '\n### Also found\n\n',
      points(furtherOf(target), (finding) => furtherLine(finding, target)),
    ),
    ...endpointsPieces(target),
    modelsTable(target.models.filter(({ asked }) => asked)),
  ]
}

const PIECES = {
  healthy: healthyPieces,
  unchecked: uncheckedPieces,
  degraded: sickPieces,
  broken: sickPieces,
} as const satisfies Record<Verdict, (target: TargetResult, result: RunResult) => readonly Piece[]>

/** The path of a request at the endpoint that the diagnosis rests on. */
function pathPieces(target: TargetResult): readonly Piece[] {
  const endpoint = endpointOf(target)
  if (endpoint === undefined) return []
  const path = pathLine(endpoint, target.provider)
  const times = timesLine(endpoint)
  return path === '' ? [] : [`\n${path}\n`, times === '' ? '' : `\n<sub>${times}</sub>\n`]
}

function noteLine(finding: Finding): string {
  return `ℹ️ ${text(finding.title)}: ${inline(finding.detail)}`
}

/** Findings with a cause of their own; notes are told where they stand. */
function furtherOf({ further }: TargetResult): readonly Finding[] {
  return further.filter((finding) => kindOf(finding) !== 'note')
}

function furtherLine(finding: Finding, { endpoints }: TargetResult): string {
  const at = endpoints.length > 1 ? endpoints.find(({ findings }) => findings.includes(finding)) : undefined
  const cause = causeOf(finding)
  const where = at ? ` at ${code(at.url)}` : ''
  const why = cause ? ` (${code(cause)})` : ''
  return `${KIND_MARK[kindOf(finding)]} ${text(finding.title)}${where}: ${inline(finding.detail)}${why}`
}

/** One endpoint is told in full; of several the healthy ones are a row, and their checks stand in the details. */
function endpointsPieces(target: TargetResult): readonly Piece[] {
  const { endpoints } = target
  if (endpoints.length < 2) return endpoints.flatMap((endpoint) => endpointPieces(endpoint, '### Checks'))
  const told = worstFirst(endpoints).filter(({ verdict }) => verdict !== 'healthy')
  return [
    endpointsTable(target),
    ...told.flatMap((endpoint) =>
      endpointPieces(endpoint, `### ${VERDICT_MARK[endpoint.verdict]} ${code(endpoint.url)}`),
    ),
  ]
}

function endpointPieces(endpoint: EndpointResult, heading: string): readonly Piece[] {
  return [
    part(`\n${heading}: ${tally(endpoint.findings, endpoint.leftOut)}\n`, urgentTable(endpoint.findings)),
    fold('Connection phases', [connectionTable(endpoint)]),
  ]
}
