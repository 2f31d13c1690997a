// A terminal as a host: flags are inputs, the report goes to standard output, nothing is masked because nothing is a log.
import { onCancel } from './on-cancel.ts'
import type { Door, Publication } from '../publish/publication.ts'
import { sealSecrets } from '../secrets/vault.ts'

export interface TerminalOptions {
  /** Inputs given as flags. */
  readonly flags: Readonly<Record<string, string>>
  readonly json: boolean
}

/** The terminal as a host: flags are inputs, and the report goes to standard output. */
export function terminalHost(
  env: Readonly<Record<string, string | undefined>>,
  { flags, json }: TerminalOptions,
): Door {
  // A reader such as `head` may close the pipe first; that is no fault of the run.
  process.stdout.on('error', () => {})
  const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return {
    kind: 'terminal',
    ...sealSecrets(env, (name) => flags[name]),
    cwd: process.cwd(),
    now: Date.now,
    random: Math.random,
    monotonicMs: () => performance.now(),
    inputNames: Object.keys(flags),
    onCancel,
    tell: (line) => process.stderr.write(`${line}\n`),
    mask: () => {},
    prepare: () => {},
    complain: (line) => process.stderr.write(`${line}\n`),
    publish: async (publication) => {
      if (!json) print(await publication.text(shape(env)))
      else for (const piece of publication.json()) process.stdout.write(piece)
    },
  }
}

function shape(env: Readonly<Record<string, string | undefined>>): Parameters<Publication['text']>[0] {
  const { isTTY, columns } = process.stdout
  const colour = isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb'
  return { colour, width: isTTY ? Math.min(columns, 120) : 100 }
}
