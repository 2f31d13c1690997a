// Looks a setting up in its three places, input, environment, default, and keeps a record of which one it was.
import type { Host } from '../words/host.ts'
import { InputError } from './input-error.ts'
import type { Origin } from '../words/settings.ts'

export interface Found {
  readonly text: string
  /** The environment variable it came from; absent for an input. */
  readonly variable?: string
}

export interface Reader {
  readonly origins: Origin[]
  readonly record: (origin: Origin) => void
  /** The text of an input; empty counts as not given, as the runner passes every declared input. */
  readonly input: (name: string) => Found | undefined
  /** The first of these variables that is set and not empty. */
  readonly variable: (names: readonly string[]) => Found | undefined
  readonly read: <Value>(
    name: string,
    standard: string,
    parse: (text: string) => Value,
    variables?: readonly string[],
  ) => Value
  readonly optional: <Value>(
    name: string,
    parse: (text: string) => Value,
    variables?: readonly string[],
  ) => Value | undefined
  /** Refuses a list that is longer than `limit`, and returns the limit. */
  readonly most: (name: string, list: readonly unknown[], limit: number) => number
}

/** A reader of one host’s inputs and variables, which keeps the origins. */
export function makeReader(host: Host): Reader {
  const origins: Origin[] = []
  const record = (origin: Origin): void => void origins.push(origin)
  const input: Reader['input'] = (name) => given(host.input(name))
  const variable: Reader['variable'] = (names) => {
    const name = names.find((candidate) => given(host.env[candidate]) !== undefined)
    return name === undefined ? undefined : { text: host.env[name] ?? '', variable: name }
  }
  const find = (name: string, variables: readonly string[], standard?: string): Found | undefined => {
    const found = input(name) ?? variable(variables)
    record(originOf(name, found, standard))
    return found
  }
  return {
    origins,
    record,
    input,
    variable,
    read: (name, standard, parse, variables = []) => parse(find(name, variables, standard)?.text ?? standard),
    optional: (name, parse, variables = []) => {
      const found = find(name, variables)
      return found && parse(found.text)
    },
    most: (name, list, limit) => {
      if (list.length <= limit) return limit
      throw new InputError(name, `a list of ${list.length} entries`, `at most ${limit} entries`)
    },
  }
}

function given(text: string | undefined): Found | undefined {
  return text === undefined || text.trim() === '' ? undefined : { text }
}

/** The runner passes the defaults of `action.yml` as if they had been given. */
function originOf(setting: string, found: Found | undefined, standard: string | undefined): Origin {
  if (found === undefined || found.text === standard) return { setting, from: 'default' }
  if (found.variable === undefined) return { setting, from: 'input' }
  return { setting, from: 'environment', variable: found.variable }
}
