// Puts a value into a command, so that the shell takes it as one word and as nothing else.
import type { Shell } from '../../words/host.ts'

/** Characters that no shell reads as anything but themselves, within a word. */
const BARE = /^[\w./:%+-][\w./:%+@-]*$/
/** A control character has no place in a line that is pasted. PowerShell reads typographic quotes as straight ones. */
const UNFIT = /[\p{Cc}\u2018-\u201b]/u

/** A value between quotes; undefined where it can't be pasted as one line. */
export function quoted(value: string, shell: Shell): string | undefined {
  if (UNFIT.test(value)) return undefined
  return `'${value.replaceAll("'", shell === 'powershell' ? "''" : "'\\''")}'`
}

/** Text that no shell changes between double quotes. */
const PLAIN = /^[\w .,:-]*$/
const VARIABLE = /^[A-Za-z_]\w*$/

/** A word that ends with the value of an environment variable: the shell fills it in, so that a secret stands in no command. */
export interface Filled {
  readonly before: string
  readonly variable: string
}

export type Word = string | Filled

function filled({ before, variable }: Filled, shell: Shell): string | undefined {
  if (!PLAIN.test(before) || !VARIABLE.test(variable)) return undefined
  return `"${before}$${shell === 'powershell' ? 'env:' : ''}${variable}"`
}

function wordOf(value: Word, shell: Shell): string | undefined {
  if (typeof value !== 'string') return filled(value, shell)
  return BARE.test(value) ? value : quoted(value, shell)
}

/** A command of these words; undefined where one of them can't be pasted as one line. */
export function words(values: readonly Word[], shell: Shell): string | undefined {
  const all = values.map((value) => wordOf(value, shell))
  return all.includes(undefined) ? undefined : all.join(' ')
}
