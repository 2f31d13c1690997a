// What the terminal takes beside the inputs: flags and commands.
import { FORMATS } from '../../words/format-ids.ts'
import type { Help } from './row.ts'

/** A flag of the terminal alone. */
export interface Switch {
  readonly type: 'boolean' | 'string'
  /** Its letter. */
  readonly short?: string
  readonly help: Help
  /** All that may stand behind it; of a string without them, a path. */
  readonly values?: readonly string[]
}

/** Values of the flag `--format`: for a person, or as a format of the report. */
export const PRINTED_FORMATS = ['text', ...FORMATS] as const

/** Flags of the terminal alone, as `node:util` parses them. */
export const SWITCHES = {
  json: { type: 'boolean', help: ['output', 'print the report as JSON: --format json'] },
  format: {
    type: 'string',
    values: PRINTED_FORMATS,
    help: ['output', 'print as text, json, md, junit, har or badge'],
  },
  output: { type: 'string', short: 'o', help: ['output', 'write what would be printed to this file'] },
  quiet: { type: 'boolean', short: 'q', help: ['output', "print nothing if healthy, else what's wrong"] },
  verbose: { type: 'boolean', short: 'v', help: ['output', 'print a line for every check'] },
  support: { type: 'boolean', help: ['output', 'print only what a support ticket needs'] },
  help: { type: 'boolean', short: 'h', help: ['more', 'print this help'] },
  version: { type: 'boolean', short: 'V', help: ['more', 'print the version'] },
} as const satisfies Readonly<Record<string, Switch>>

/** Words that may stand first, instead of flags. */
export const COMMANDS = {
  explain: 'what a cause, an error or a line of a log means',
  completion: 'the script that completes flags in bash, zsh or fish',
} as const
