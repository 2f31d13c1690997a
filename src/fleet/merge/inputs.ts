// The inputs of the merge action.
import type { Host } from '../../words/host.ts'
import { InputError } from '../../inputs/input-error.ts'
import { usableFolder } from '../../inputs/files.ts'
import { makeReader } from '../../inputs/reader.ts'
import { parseBoolean, parseChoice, parseChoices, parseCount } from '../../inputs/parse.ts'
import { FAIL_ON, FORMATS, type Settings } from '../../words/settings.ts'

/** Every input of the merge action. */
export const MERGE_INPUT_NAMES = ['reports', 'shards', 'fail-on', 'summary', 'report-dir', 'formats'] as const

export interface MergeSettings extends Pick<Settings, 'failOn' | 'summary' | 'reportDir' | 'formats'> {
  /** The folder with the shards' reports, as given. */
  readonly reports: string
  /** How many shards there must be; undefined where the reports themselves tell. */
  readonly shards: number | undefined
}

/** Throws `InputError` for the first value that cannot be used. */
export function readMergeSettings(host: Host): MergeSettings {
  const { read, optional } = makeReader(host)
  return {
    reports: read('reports', 'reports', pathIn),
    shards: optional('shards', (text) => parseCount('shards', text, { least: 1, most: 256 })),
    failOn: read('fail-on', 'broken', (text) => parseChoice('fail-on', text, FAIL_ON)),
    summary: read('summary', 'true', (text) => parseBoolean('summary', text)),
    reportDir: optional('report-dir', (text) => usableFolder('report-dir', text.trim(), host.cwd)),
    formats: read('formats', 'json,md', (text) => parseChoices('formats', text, FORMATS)),
  }
}

function pathIn(text: string): string {
  if (!text.includes('\0')) return text.trim()
  throw new InputError('reports', 'a path with a character that no path has', 'the path of a folder')
}
