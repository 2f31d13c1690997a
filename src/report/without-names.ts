// A result without private names, before anything is made of it: what is cut, wrapped or escaped later holds none.
import { INPUT_NAMES } from '../inputs/table.ts'
import type { PrivateNames } from '../secrets/private-names.ts'
import { OWN_WORDS } from './json/text.ts'

const INPUT_WORDS: ReadonlySet<string> = new Set(INPUT_NAMES)

/** The same with placeholders in every text, and in the names of labels; the very same where nothing is to be hidden. */
export function withoutNames<Result extends object>(result: Result, names: PrivateNames): Result {
  return names.isOn() ? (hidden(result, names.hide) as Result) : result
}

function hidden(part: unknown, hide: PrivateNames['hide']): unknown {
  if (typeof part === 'string') return OWN_WORDS.has(part) || INPUT_WORDS.has(part) ? part : hide(part)
  if (Array.isArray(part)) return part.map((one) => hidden(one, hide))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === 'labels' ? renamed(value, hide) : hidden(value, hide),
    ]),
  )
}

/** The names of labels are the user's own. */
function renamed(labels: unknown, hide: PrivateNames['hide']): unknown {
  const entries = Object.entries(labels as Readonly<Record<string, string>>)
  return Object.fromEntries(entries.map(([name, value]) => [hide(name), hide(value)]))
}
