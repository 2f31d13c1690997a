// The input `credentials`: values under the names by which a targets file asks for them, where no environment can be named.
import { InputError } from '../input-error.ts'

const LINE = /^[ \t]*([A-Za-z_][A-Za-z0-9_]{0,127})=(.*)$/

/** `NAME=value` lines, the values as they stand; empty lines are passed over. Throws `InputError` with the number of a line that is none. */
export function parseCredentials(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }))
  const told = lines.filter(({ line }) => line.trim() !== '')
  return new Map(
    told.map(({ line, number }) => {
      const [, name, value] = LINE.exec(line) ?? []
      if (name !== undefined && value !== undefined) return [name, value] as const
      throw new InputError('credentials', `text whose line ${number} names nothing`, 'NAME=value, one a line')
    }),
  )
}

/** The values alone, whatever the lines look like: what may be secret is hidden before it is understood. */
export function credentialValues(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.slice(line.indexOf('=') + 1))
}
