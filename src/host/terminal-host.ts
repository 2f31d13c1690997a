// A terminal as a host: flags are inputs, the report goes to standard output, nothing is masked because nothing is a log.
import type { LiveLine } from './live-line.ts'
import { onCancel } from './on-cancel.ts'
import type { Door, Publication } from '../publish/publication.ts'
import type { Detail } from '../report/terminal/terminal-text.ts'
import { sealSecrets } from '../secrets/vault.ts'

export interface TerminalOptions {
  /** Inputs given as flags. */
  readonly flags: Readonly<Record<string, string>>
  readonly json: boolean
  /** True: only the bundle for a vendor's support is printed. */
  readonly support?: boolean
  /** Default: `normal`. */
  readonly detail?: Detail
  /** What is being waited for, where somebody can see it. */
  readonly live?: LiveLine | undefined
}

/** The terminal as a host: flags are inputs, and the report goes to standard output. */
export function terminalHost(
  env: Readonly<Record<string, string | undefined>>,
  { flags, json, support = false, detail = 'normal', live }: TerminalOptions,
): Door {
  // A reader such as `head` may close the pipe first; that is no fault of the run.
  process.stdout.on('error', () => {})
  const print = (text: string): void => {
    if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  }
  const printLine = live?.print ?? ((line: string) => void process.stderr.write(`${line}\n`))
  return {
    kind: 'terminal',
    ...sealSecrets(env, (name) => flags[name]),
    cwd: process.cwd(),
    now: Date.now,
    random: Math.random,
    monotonicMs: () => performance.now(),
    inputNames: Object.keys(flags),
    onCancel: (end) =>
      onCancel(() => {
        live?.stop()
        end()
      }),
    tell: (line) => {
      if (detail !== 'quiet') printLine(line)
    },
    mask: (forms) => live?.hide(forms),
    prepare: () => {},
    complain: printLine,
    remark: ({ title, message }) => Promise.resolve(printLine(`${title}: ${message}`)),
    publish: async (publication) => {
      live?.stop()
      if (support) print(await publication.support())
      else if (!json) print(await publication.text({ ...shape(env), detail }))
      else for (const piece of publication.json()) process.stdout.write(piece)
    },
  }
}

/** Whether somebody looks at both streams of a terminal that can erase a line. */
export function canShowLive(env: Env): boolean {
  const isSeen = process.stderr.isTTY && process.stdout.isTTY
  return isSeen && env['TERM'] !== 'dumb' && !isSet(env['CI'])
}

type Env = Readonly<Record<string, string | undefined>>

/** Width and colour of standard output. */
export function shape(env: Env): Parameters<Publication['text']>[0] {
  return { colour: wantsColour(env, process.stdout.isTTY), width: columnsOf(env, process.stdout) }
}

/** Columns of lines: longer ones than `most` are hard to read. */
const COLUMNS = { most: 120, piped: 100, unknown: 80 } as const

/** A width that is set outright wins, as it does for Python and for less; some pseudo terminals say 0. */
function columnsOf(env: Env, { isTTY, columns }: NodeJS.WriteStream): number {
  const set = Number(env['COLUMNS'])
  if (Number.isInteger(set) && set > 0) return Math.min(set, COLUMNS.most)
  if (!isTTY) return COLUMNS.piped
  return Math.min(columns || COLUMNS.unknown, COLUMNS.most)
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
