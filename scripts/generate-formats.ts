// Writes the ids of the report formats out of their registry, for the rooms below it; with --check only compares.
import { REPORT_FORMATS } from '../src/report/formats.ts'
import { settlePage } from './generated-page.ts'

const ids = Object.keys(REPORT_FORMATS).map((id) => `'${id}'`)

await settlePage(
  'src/words/format-ids.ts',
  `// Ids of the report formats. Written by scripts/generate-formats.ts out of src/report/formats.ts: change that.

/** Every format that the input \`formats\` takes, in the order of their rows. */
export const FORMATS = [${ids.join(', ')}] as const
export type FormatId = (typeof FORMATS)[number]
`,
)
