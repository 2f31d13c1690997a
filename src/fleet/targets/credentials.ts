// The input `credentials`: values under the names by which a targets file asks for them, where no environment can be named.
import { InputError } from '../../inputs/input-error.ts'

const LINE = /^[ \t]*([A-Za-z_][A-Za-z0-9_]{0,127})=(.*)$/

/** `NAME=value` lines, the values as they stand; empty lines are passed over. Throws `InputError` with the number of a line that is none. */
export function parseCredentials(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }))
  const told = lines.filter(({ line }) => line.trim() !== '')
  const values = new Map<string, string>()
  for (const { line, number } of told) {
    const [, name, value] = LINE.exec(line) ?? []
    if (name === undefined || value === undefined) throw refusal(number, 'no name before a =')
    if (values.has(name)) throw refusal(number, 'a name that an earlier line has')
    values.set(name, value)
  }
  return values
}

function refusal(line: number, fault: string): InputError {
  return new InputError(
    'credentials',
    { place: `line ${line}`, fault },
    'NAME=value, one per line, each name once',
  )
}
