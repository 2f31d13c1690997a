// Inputs about many targets in one run.
import { count, TEXT } from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `fleet`. */
export const FLEET = {
  targets: {
    form: TEXT,
    needsTargets: true,
    about:
      'Path of a YAML or JSON file with many targets (docs/targets.md). It names environment variables for the credentials, never values.',
  },
  'allowed-hosts': {
    form: TEXT,
    initial: '',
    needsTargets: true,
    about:
      'Needed with targets. The host names, or *.suffix, to which credentials may be sent, one a line or comma-separated.',
  },
  credentials: {
    needsTargets: true,
    about:
      'NAME=value lines for the names in the targets file that are no environment variables. Every value is treated as a secret.',
  },
  shard: {
    form: TEXT,
    needsTargets: true,
    about: 'i/n, to check only that share of the targets. The merge action puts the reports together.',
  },
  concurrency: {
    form: count(1, 256),
    initial: '16',
    about: 'Targets that are checked at once.',
  },
} as const satisfies Rows
