// The registry of report formats: a format is one renderer in this room and its row here. `npm run generate` makes its id known.
import type { FormatId } from '../words/format-ids.ts'
import { json } from './json/text.ts'
import type { Render } from './render.ts'

interface Format {
  /** Its name in the folder of reports. */
  readonly file: string
  /** Loads the renderer, which a run that writes another format never pays for. */
  readonly load: () => Promise<Render>
  /** True of a format that tells of the requests themselves, which the report of a shard does not keep. */
  readonly ofRequests?: true
}

const markdown: Render = ({ summary }) => [summary()]

/** Every format that the input `formats` takes. */
export const REPORT_FORMATS: Readonly<Record<FormatId, Format>> = {
  json: { file: 'report.json', load: () => Promise.resolve(json) },
  md: { file: 'report.md', load: () => Promise.resolve(markdown) },
  junit: { file: 'report.junit.xml', load: async () => (await import('./tools/junit.ts')).junit },
  har: { file: 'report.har', load: async () => (await import('./tools/har.ts')).har, ofRequests: true },
  badge: { file: 'badge.json', load: async () => (await import('./tools/badge.ts')).badge },
}
