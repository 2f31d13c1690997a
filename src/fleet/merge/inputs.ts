// The inputs of the merge action.
import type { Host } from '../../words/host.ts'
import { InputError } from '../../inputs/input-error.ts'
import { makeReader } from '../../inputs/reader.ts'
import { INPUTS } from '../../inputs/table.ts'
import { choices, count, formatsTold, type Form } from '../../inputs/table/forms.ts'
import type { Rows } from '../../inputs/table/row.ts'
import { MERGED_FORMATS } from '../../words/format-ids.ts'
import type { Settings } from '../../words/settings.ts'

const FOLDER_NAME: Form<string> = {
  parse: (input, text) => {
    if (!text.includes('\0')) return text.trim()
    throw new InputError(input, 'it contains a NUL character', 'the path of a folder')
  },
}

/** Every input of the merge action, in the order of its action.yml, which is made of it. */
export const MERGE_INPUTS = {
  reports: {
    form: FOLDER_NAME,
    initial: 'reports',
    about: 'Folder with the downloaded artifacts of the shards. Every report.json below it is read.',
  },
  shards: {
    form: count(1, 256),
    about:
      'How many shards there must be. Set it so that a run without any report is noticed. Default: the number in the reports.',
  },
  'fail-on': {
    ...INPUTS['fail-on'],
    about: 'The verdict that fails the job: broken, degraded (also fail on warnings) or never.',
  },
  summary: INPUTS.summary,
  'report-dir': {
    ...INPUTS['report-dir'],
    about: 'Folder for the merged report files. Default: a new folder in the temporary folder of the runner.',
  },
  formats: {
    ...INPUTS.formats,
    form: choices(MERGED_FORMATS),
    about: formatsTold(MERGED_FORMATS),
  },
} as const satisfies Rows

interface MergeSettings extends Pick<Settings, 'failOn' | 'summary' | 'reportDir' | 'formats'> {
  /** The folder with the shards' reports, as given. */
  readonly reports: string
  /** How many shards there must be; undefined where the reports themselves tell. */
  readonly shards: number | undefined
}

/** Throws `InputError` for the first value that cannot be used. */
export function readMergeSettings(host: Host): MergeSettings {
  const { read } = makeReader(host, MERGE_INPUTS)
  return {
    reports: read('reports'),
    shards: read('shards'),
    failOn: read('fail-on'),
    summary: read('summary'),
    reportDir: read('report-dir'),
    formats: read('formats'),
  }
}
