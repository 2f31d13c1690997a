// What is to be written of a run, and where to.
import { INPUTS } from '../inputs/table.ts'
import { makeReader } from '../inputs/reader.ts'
import { MERGED_FORMATS } from '../words/format-ids.ts'
import type { Host } from '../words/host.ts'
import type { Settings } from '../words/settings.ts'

/** The settings that say so. */
export type Wanted = Pick<Settings, 'formats' | 'reportDir' | 'summary' | 'failOn'>

/** What is written where nothing says so; of a run that made no requests. */
export const EVERYTHING: Wanted = {
  formats: new Set(MERGED_FORMATS),
  reportDir: undefined,
  summary: true,
  failOn: 'broken',
}

/** What the inputs ask for, each as far as it can be used, whatever else is wrong with them. */
export function wantedBy(host: Host): Wanted {
  const { read } = makeReader(host, INPUTS)
  return {
    formats: orElse(EVERYTHING.formats, () => read('formats')),
    reportDir: orElse(undefined, () => read('report-dir')),
    summary: orElse(true, () => read('summary')),
    failOn: orElse('broken', () => read('fail-on')),
  }
}

function orElse<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}
