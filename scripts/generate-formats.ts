// Writes the ids of the report formats out of their registry, for the rooms below it; with --check only compares.
import { REPORT_FORMATS } from '../src/report/formats.ts'
import { settlePage } from './generated-page.ts'

const rows = Object.entries(REPORT_FORMATS)

function listed(ids: readonly (readonly [string, unknown])[]): string {
  return ids.map(([id]) => `'${id}'`).join(', ')
}

await settlePage(
  'src/words/format-ids.ts',
  `// Ids of the report formats. Written by scripts/generate-formats.ts out of src/report/formats.ts: change that.

/** Every format that the input \`formats\` takes, in the order of their rows. */
export const FORMATS = [${listed(rows)}] as const
export type FormatId = (typeof FORMATS)[number]

/** Those that can be made of the reports of shards. */
export const MERGED_FORMATS = [${listed(rows.filter(([, { ofRequests }]) => ofRequests !== true))}] as const satisfies readonly FormatId[]
`,
)
