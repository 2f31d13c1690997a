// What stands in the issue: its title, its body and the comments, as GitHub-flavoured Markdown.
import { fleetPieces } from '../report/summary/fleet-summary.ts'
import { endpointOf } from '../report/groups.ts'
import { headline, leadOf, VERDICT_MARK, VERDICT_WORD } from '../report/headline.ts'
import {
  code,
  inline,
  link,
  part,
  row,
  tableHead,
  text,
  writeDocument,
  type Piece,
} from '../report/markdown.ts'
import { oneLine } from '../report/one-line.ts'
import { pageOf } from '../report/cause-page.ts'
import { firstThing, remedyPieces } from '../report/summary/parts.ts'
import { capped, plain } from '../words/phrase.ts'
import type { RunResult } from '../words/result.ts'
import type { Verdict } from '../words/verdict.ts'
import { neutral } from './neutral.ts'
import { head, type State } from './states.ts'

/** GitHub's limits, in characters: a title of 256, a body of 65,536. As of 2026-11-26. */
export const LIMIT = { title: 256, body: 65_536 } as const
/** Bytes for what a run found; the rest is room for the signs that break words of others. */
const FOUND_LIMIT = 44 * 1024

const CUT = '\n**Cut here:** the whole report is in the run.\n'

/** Cause and target in a line: of several targets the headline names the one it speaks of. */
export function titleOf(result: RunResult): string {
  const { verdict, cause, targets } = result
  const lead = leadOf(result)
  const url = targets.length === 1 && lead !== undefined ? endpointOf(lead)?.url : undefined
  const told = [
    `Claude is ${verdict}: ${plain(headline(result))}`,
    cause === undefined ? '' : ` (${cause})`,
    url === undefined ? '' : ` at ${url.replace(/^https:\/\//, '')}`,
  ]
  return capped(neutral(oneLine(told.join('').replaceAll('`', "'"), LIMIT.title)), LIMIT.title)
}

/** The whole body: what it remembers, what is the matter and what to do, and the last states. */
export function bodyOf(result: RunResult, marker: string, states: readonly State[]): string {
  const found = writeDocument(foundPieces(result), FOUND_LIMIT, CUT)
  return capped(head(marker, states) + neutral(found + historyOf(states)), LIMIT.body)
}

function foundPieces(result: RunResult): readonly Piece[] {
  const [only, ...others] = result.targets
  const first = `## ${markOf(result.verdict)}: ${inline(headline(result))}${small(result)}\n`
  if (only === undefined || others.length > 0) return [first, ...fleetPieces(result)]
  const urls = only.endpoints.map(({ url }) => code(url)).join(', ')
  return [first, part('\n', [urls], '\n'), firstThing(only), ...remedyPieces(only)]
}

function small({ cause }: RunResult): string {
  return cause === undefined ? '' : ` <sub><a href="${pageOf(cause)}"><code>${cause}</code></a></sub>`
}

function historyOf(states: readonly State[]): string {
  const rows = states.map(({ at, verdict, cause, run }) =>
    row([
      text(at.replace('T', ' ').replace('Z', ' UTC')),
      markOf(verdict),
      cause === '-' ? '' : code(cause),
      runLink(run),
    ]),
  )
  return [
    '\n### Last runs\n',
    tableHead(['Time', 'Verdict', 'Cause', 'Run']),
    ...rows,
    '\n<sub>Claude Preflight keeps this issue: it rewrites this text with every run and closes the issue on recovery. ',
    'Labels, assignees and comments are yours.</sub>\n',
  ].join('')
}

function markOf(verdict: string): string {
  const known = (Object.keys(VERDICT_MARK) as Verdict[]).find((name) => name === verdict)
  return known === undefined ? text(verdict) : `${VERDICT_MARK[known]} ${VERDICT_WORD[known]}`
}

function runLink(run: string): string {
  return run === '-' ? '' : link(run, `Run ${run.replace(/^.*\//, '')}`)
}

/** What is said when another cause takes the place of the last one, or of none. */
export function changeComment(result: RunResult, before: string): string {
  const [{ cause = '-' }, lead] = [result, leadOf(result)]
  const opening =
    before === '-'
      ? `Broken again: ${code(cause)}.`
      : `The cause changed from ${code(before)} to ${code(cause)}.`
  const pieces = [`${opening}\n`, lead === undefined ? '' : firstThing(lead), byRun(result)]
  return neutral(writeDocument(pieces, FOUND_LIMIT, CUT))
}

/** What is said when the issue is closed. */
export function recoveryComment(result: RunResult): string {
  return neutral(`${markOf(result.verdict)} again: ${inline(headline(result))}.\n${byRun(result)}`)
}

/** What is said at the later of two issues about the same. */
export function doubleComment(first: number): string {
  return `Two runs opened an issue about the same targets: #${first} stays.`
}

function byRun({ run: { runUrl } }: RunResult): string {
  return runUrl === undefined ? '' : `\n${runLink(runUrl)}\n`
}
