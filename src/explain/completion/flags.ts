// Every flag with what may stand behind it, from the table of inputs: the scripts of all shells are made of it.
import { FLAG_INPUTS, INPUTS } from '../../inputs/table.ts'
import { BOOLEAN } from '../../inputs/table/forms.ts'
import type { Row } from '../../inputs/table/row.ts'
import { SWITCHES, type Switch } from '../../inputs/table/switches.ts'

/** What may stand behind a flag: nothing, one of some words, a list of them with commas, a path, or anything. */
export type Takes =
  | { readonly kind: 'nothing' | 'path' | 'text' }
  | { readonly kind: 'word' | 'list' | 'boolean'; readonly values: readonly string[] }

/** One flag. */
export interface Flag {
  readonly name: string
  readonly short?: string
  /** Its line in `--help`, without the default. */
  readonly words: string
  readonly takes: Takes
}

/** All flags, inputs first. */
export const COMPLETED_FLAGS: readonly Flag[] = [
  ...FLAG_INPUTS.map((name) => ({ name, words: INPUTS[name].help[1], takes: takesOf(INPUTS[name]) })),
  ...Object.entries(SWITCHES).map(([name, given]) => ({
    ...{ name, words: given.help[1], takes: takenBy(given) },
    ...('short' in given && { short: given.short }),
  })),
]

function takesOf({ form, isPath }: Row): Takes {
  const { values, isList } = form ?? {}
  if (values === undefined) return { kind: isPath === true ? 'path' : 'text' }
  const kind = isList === true ? 'list' : 'word'
  return { kind: form === BOOLEAN ? 'boolean' : kind, values }
}

function takenBy({ type, values }: Switch): Takes {
  if (type === 'boolean') return { kind: 'nothing' }
  return values === undefined ? { kind: 'path' } : { kind: 'word', values }
}
