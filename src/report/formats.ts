// The registry of report formats: a format is one renderer in this room and its row here. `npm run generate` makes its id known.
import type { RunResult } from '../words/result.ts'
import type { FormatId } from '../words/format-ids.ts'
import { jobSummary } from './summary/job-summary.ts'
import { reportText, type TargetText } from './json/text.ts'

/** The material of a renderer. */
export interface Rendered {
  readonly result: RunResult
  /** The JSON of each target, in the result's order, without secrets. */
  readonly targetTexts: readonly TargetText[]
  /** Takes whole secrets out of a text. */
  readonly whole: (text: string) => string
}

interface Format {
  /** Its name in the folder of reports. */
  readonly file: string
  /** The file's content in pieces, without secrets. */
  readonly render: (rendered: Rendered) => Iterable<TargetText>
}

/** Every format that the input `formats` takes. */
export const REPORT_FORMATS: Readonly<Record<FormatId, Format>> = {
  json: {
    file: 'report.json',
    render: ({ result, targetTexts, whole }) => reportText(result, targetTexts, whole),
  },
  md: { file: 'report.md', render: ({ result, whole }) => [whole(jobSummary(result))] },
}
