// A terminal as a host: flags are inputs, the report goes to standard output, nothing is masked because nothing is a log.
import { onCancel } from './on-cancel.ts'
import type { Door, Publication } from '../publish/publication.ts'
import type { Detail } from '../report/terminal/terminal-text.ts'
import { sealSecrets } from '../secrets/vault.ts'

export interface TerminalOptions {
  /** Inputs given as flags. */
  readonly flags: Readonly<Record<string, string>>
  readonly json: boolean
  /** Default: `normal`. */
  readonly detail?: Detail
}

/** The terminal as a host: flags are inputs, and the report goes to standard output. */
export function terminalHost(
  env: Readonly<Record<string, string | undefined>>,
  { flags, json, detail = 'normal' }: TerminalOptions,
): Door {
  // A reader such as `head` may close the pipe first; that is no fault of the run.
  process.stdout.on('error', () => {})
  const print = (text: string): void => {
    if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  }
  return {
    kind: 'terminal',
    ...sealSecrets(env, (name) => flags[name]),
    cwd: process.cwd(),
    now: Date.now,
    random: Math.random,
    monotonicMs: () => performance.now(),
    inputNames: Object.keys(flags),
    onCancel,
    tell: (line) => {
      if (detail !== 'quiet') process.stderr.write(`${line}\n`)
    },
    mask: () => {},
    prepare: () => {},
    complain: (line) => process.stderr.write(`${line}\n`),
    remark: ({ title, message }) => Promise.resolve(void process.stderr.write(`${title}: ${message}\n`)),
    publish: async (publication) => {
      if (!json) print(await publication.text({ ...shape(env), detail }))
      else for (const piece of publication.json()) process.stdout.write(piece)
    },
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Width and colour of standard output. */
export function shape(env: Env): Parameters<Publication['text']>[0] {
  const { isTTY, columns } = process.stdout
  return { colour: wantsColour(env, isTTY), width: isTTY ? Math.min(columns, 120) : 100 }
}

/** Sources: no-color.org, force-color.org, bixense.com/clicolors. As of 2026-11-26. */
function wantsColour(env: Env, isTTY: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if (isSet(env['FORCE_COLOR']) || isSet(env['CLICOLOR_FORCE'])) return true
  return isTTY && env['TERM'] !== 'dumb' && env['CLICOLOR'] !== '0'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false'
}
