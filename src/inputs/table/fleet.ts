// Inputs about many targets in one run.
import { count, TEXT } from './forms.ts'
import type { FlagRows } from './row.ts'

/** Rows of the group `fleet`. */
export const FLEET = {
  targets: {
    form: TEXT,
    isPath: true,
    needsTargets: true,
    about:
      'Path of a YAML or JSON file with many targets (see docs/targets.md). It contains names of environment variables, never credentials.',
    help: ['fleet', 'YAML or JSON file with the targets'],
  },
  'allowed-hosts': {
    form: TEXT,
    initial: '',
    needsTargets: true,
    about:
      'Required with targets: host names, or *.suffix, that credentials may be sent to, one per line or comma-separated.',
    help: ['fleet', 'required: hosts that may get credentials'],
  },
  credentials: {
    needsTargets: true,
    about:
      'NAME=value lines for names in the targets file that are not environment variables. Every value is treated as a secret.',
    help: ['fleet', 'NAME=value lines for names in the file'],
  },
  shard: {
    form: TEXT,
    needsTargets: true,
    about: 'i/n: check only this share of the targets. The merge action combines the reports.',
    help: ['fleet', 'i/n: check only this share'],
  },
  concurrency: {
    form: count(1, 256),
    initial: '16',
    about: 'How many targets are checked at the same time.',
    help: ['fleet', 'targets checked at the same time'],
  },
} as const satisfies FlagRows
