// Inputs of the issue that keeps itself; they mean something in a workflow alone, and are no flags.
import { BOOLEAN, LABELS, LOGINS } from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `issue`. */
export const ISSUE = {
  issue: {
    form: BOOLEAN,
    initial: 'false',
    about:
      'Keep one GitHub issue for these targets: opened when the verdict is broken (with fail-on: degraded also when it is degraded), updated while it lasts, closed on recovery: true or false. Requires permissions issues: write in the job. Does nothing in runs of pull requests.',
  },
  'issue-labels': {
    form: LABELS,
    initial: '',
    about:
      'Labels of the issue, one per line or comma-separated, set when it is opened. The label claude-preflight, by which the issue is found, is always added.',
  },
  'issue-assignees': {
    form: LOGINS,
    initial: '',
    about: 'GitHub logins to assign the issue to when it is opened, one per line or comma-separated.',
  },
  'github-token': {
    initial: '${{ github.token }}',
    about: 'The token for the issue. It is read only with issue: true.',
  },
} as const satisfies Rows
