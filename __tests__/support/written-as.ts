// A result in one of the report formats, as the file that a run leaves.
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import type { Rendered } from '../../src/report/render.ts'
import { jobSummary } from '../../src/report/summary/job-summary.ts'
import { targetText } from '../../src/report/json/text.ts'
import type { FormatId } from '../../src/words/format-ids.ts'
import type { RunResult } from '../../src/words/result.ts'

/** The whole file, as text. */
export async function writtenAs(
  id: FormatId,
  result: RunResult,
  { whole = (text) => text, failOn = 'broken' }: Partial<Pick<Rendered, 'whole' | 'failOn'>> = {},
): Promise<string> {
  const render = await REPORT_FORMATS[id].load()
  const targetTexts = result.targets.map((target) => targetText(target, whole, true))
  const summary = (): string => whole(jobSummary(result))
  const pieces = [...render({ result, targetTexts, summary, whole, failOn })]
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece))).toString()
}
