// A terminal as a host: flags are inputs, the report goes to standard output, nothing is masked because nothing is a log.
import { basename, dirname } from 'node:path'
import type { LiveLine } from './live-line.ts'
import { onCancel } from './on-cancel.ts'
import type { Printing } from './printing.ts'
import type { Door, Publication } from '../publish/publication.ts'
import type { Detail } from '../report/terminal/terminal-text.ts'
import { sealSecrets } from '../secrets/vault.ts'

export interface TerminalOptions {
  /** Inputs given as flags. */
  readonly flags: Readonly<Record<string, string>>
  readonly printing: Printing
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
  { flags, printing, support = false, detail = 'normal', live }: TerminalOptions,
): Door {
  // A reader such as `head` may close the pipe first; that is no fault of the run.
  process.stdout.on('error', () => {})
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
      const { format, file } = printing
      const form = file === undefined ? shape(env) : PLAIN
      const pieces = (): Promise<Pieces> =>
        printed(publication, support ? 'support' : format, { ...form, detail })
      if (file !== undefined && (await isWritten(file, await pieces()))) return
      if (file !== undefined)
        printLine('The file of --output could not be written; it is printed here instead:')
      print(await pieces())
    },
  }
}

type Pieces = Iterable<string | Uint8Array>

async function printed(
  publication: Publication,
  what: Printing['format'] | 'support',
  options: Parameters<Publication['text']>[0],
): Promise<Pieces> {
  if (what === 'support') return [await publication.support(), '\n']
  return what === 'text' ? [await publication.text(options)] : publication.report(what)
}

/** False where the disk is full, or the folder went away meanwhile. */
async function isWritten(file: string, pieces: Pieces): Promise<boolean> {
  const { writeWhole } = await import('../publish/report-files.ts')
  try {
    writeWhole(dirname(file), basename(file), pieces)
    return true
  } catch {
    return false
  }
}

function print(pieces: Pieces): void {
  for (const piece of pieces) if (piece.length > 0) process.stdout.write(piece)
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

/** The text in a file. */
const PLAIN = { colour: false, width: COLUMNS.piped } as const

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
