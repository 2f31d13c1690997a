// The registry of report formats: a format is one renderer in this room and its row here. `npm run generate` makes its id known.
import type { RunResult } from '../words/result.ts'
import type { FormatId } from '../words/format-ids.ts'
import type { Settings } from '../words/settings.ts'
import { json, type TargetText } from './json/text.ts'

/** The material of a renderer. */
export interface Rendered extends Pick<Settings, 'failOn'> {
  readonly result: RunResult
  /** The JSON of each target, in the result's order, without secrets. */
  readonly targetTexts: readonly TargetText[]
  /** The job summary, without secrets. */
  readonly summary: () => string
  /** Takes whole secrets out of a text. */
  readonly whole: (text: string) => string
}

/** The file's content in pieces, without secrets. */
export type Render = (rendered: Rendered) => Iterable<TargetText>

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
