// The text of `report.json`, in pieces: the report of thousands of targets is never one string.
import { PROVIDERS } from '../../claude/providers/index.ts'
import { CAUSE_IDS } from '../../words/causes.ts'
import { CHECK_IDS } from '../../words/check-ids.ts'
import { STATUSES } from '../../words/finding.ts'
import { ATTEMPT_OUTCOMES, AUTH_SCHEMES, CUT_OFF_BY, MODEL_STATUSES } from '../../words/result.ts'
import type { RunResult, TargetResult } from '../../words/result.ts'
import { ORIGINS } from '../../words/settings.ts'
import { VERDICTS } from '../../words/verdict.ts'
import { TOOL_NAME } from '../../words/version.ts'
import type { Render, TargetText } from '../render.ts'
import { SCHEMA_V1 } from './v1.ts'
import { reportHead, targetJson } from './write-v1.ts'

/** One target: on a line of its own among many, indented where it is the only one. `whole` takes secrets out. */
export function targetText(target: TargetResult, whole: Whole, pretty: boolean): string {
  const text = clear(targetJson(target), whole, pretty ? 2 : 0)
  return pretty ? text.replaceAll('\n', '\n    ') : text
}

type Whole = (text: string) => string

/** As JSON, without secrets. A header's value may be a word that a report is made of: our own words and names of members stay, whatever is secret; a label's name is the user's. */
export function clear(value: object, whole: Whole, space: number): string {
  const text = JSON.stringify(value, undefined, space)
  if (whole(text) === text) return text
  const cleared = (name: string, part: unknown): unknown => {
    if (typeof part === 'string') return OWN_WORDS.has(part) ? part : whole(part)
    return name === 'labels' && isMapping(part) ? renamed(part, whole) : part
  }
  return JSON.stringify(value, cleared, space)
}

function isMapping(part: unknown): part is object {
  return typeof part === 'object' && part !== null
}

function renamed(labels: object, whole: Whole): object {
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [whole(name), value as unknown]))
}

const PROVIDER_IDS = PROVIDERS.map(({ id }) => id)

/** Words that a report is made of; a reader of reports knows no others in their places. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  ...[...CAUSE_IDS, ...CHECK_IDS, ...PROVIDER_IDS, ...AUTH_SCHEMES, ...VERDICTS, ...STATUSES],
  ...[...ATTEMPT_OUTCOMES, ...MODEL_STATUSES, ...CUT_OFF_BY, ...ORIGINS, SCHEMA_V1, TOOL_NAME],
])

/** The format `json`. */
export const json: Render = ({ result, targetTexts, whole }) => reportText(result, targetTexts, whole)

/** The head first, then every target; `targetTexts` are in the order of the result's targets. */
export function* reportText(
  result: RunResult,
  targetTexts: readonly TargetText[],
  whole: Whole,
): Generator<TargetText> {
  const head = clear(reportHead(result), whole, 2)
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n  "targets": [`
  for (const [at, text] of targetTexts.entries()) {
    yield at === 0 ? '\n    ' : ',\n    '
    yield text
  }
  yield targetTexts.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}
