// What a terminal prints of a run, and where to: the flags `--json`, `--format` and `--output`.
import { accessSync, constants, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { InputError, unlike } from '../inputs/input-error.ts'
import { PRINTED_FORMATS } from '../inputs/table/switches.ts'

/** As text for a person, or in a format of the report. */
export type PrintedFormat = (typeof PRINTED_FORMATS)[number]

/** How a run is printed. */
export interface Printing {
  readonly format: PrintedFormat
  /** The whole path of a file; undefined for the standard output. */
  readonly file: string | undefined
}

interface Flags {
  readonly json?: boolean | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
}

/** Formats by the end of a file's name. */
const BY_END: Readonly<Record<string, PrintedFormat>> = {
  '.json': 'json',
  '.md': 'md',
  '.xml': 'junit',
  '.har': 'har',
}

/** Throws `InputError` for a format that there is not, and for a file that cannot be written. */
export function readPrinting({ json, format, output }: Flags, cwd: string): Printing {
  const file = output === undefined ? undefined : fileOf(output, cwd)
  const named = format === undefined ? undefined : formatOf(format)
  if (json === true && named !== undefined && named !== 'json')
    throw new InputError('format', 'another format than --json', 'one of the two flags')
  const ofFile = file === undefined ? undefined : BY_END[extname(file).toLowerCase()]
  return { format: json === true ? 'json' : (named ?? ofFile ?? 'text'), file }
}

function formatOf(text: string): PrintedFormat {
  const format = PRINTED_FORMATS.find((one) => one === text.trim().toLowerCase())
  if (format !== undefined) return format
  throw new InputError('format', unlike(text), PRINTED_FORMATS.join(', '))
}

function fileOf(text: string, cwd: string): string | undefined {
  if (text.trim() === '-') return undefined
  const file = resolve(cwd, text)
  if (text.trim() !== '' && canStand(file)) return file
  throw new InputError(
    'output',
    'not the path of a file that can be written',
    'the path of a file in a writable folder that exists, or -',
  )
}

/** A file that stands is replaced, as by every program with such a flag; a device or a folder is not. */
function canStand(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK)
    return statSync(file, { throwIfNoEntry: false })?.isFile() !== false
  } catch {
    return false
  }
}
