// Looks a setting up in its three places, input, environment, default, and keeps a record of which one it was.
import type { Host, OpenHost } from '../words/host.ts'
import type { Origin } from '../words/settings.ts'
import { reveal, type Secret } from '../secrets/secret.ts'
import { SECRET_INPUTS, SECRET_SOURCES, type SecretInput } from '../secrets/sources.ts'
import type { PlainName, Row, Rows, ValueOf } from './table/row.ts'

/** A text that was given, and not blank. */
export interface Found {
  readonly text: string
  /** The environment variable it came from; absent for an input. */
  readonly variable?: string
}

/** Reads the plain inputs of one table. */
export interface Reader<Table extends Rows> {
  readonly origins: Origin[]
  readonly record: (origin: Origin) => void
  /** The text of an input, else of the first of its variables; empty counts as not given, as the runner passes every declared input. Not recorded. */
  readonly find: (name: PlainName<Table>) => Found | undefined
  /** The value of an input. Throws `InputError`. */
  readonly read: <Name extends PlainName<Table>>(name: Name) => ValueOf<Table[Name]>
}

/** Reads from the plain half of a host; secrets have doors of their own below. */
export function makeReader<Table extends Rows>(host: Host, table: Table): Reader<Table> {
  const origins: Origin[] = []
  const record = (origin: Origin): void => void origins.push(origin)
  const find = (name: PlainName<Table>): Found | undefined => findIn(host, name, table[name]?.variables ?? [])
  const read = (name: PlainName<Table>): unknown => {
    const { form, initial }: Partial<Row> = table[name] ?? {}
    const found = find(name)
    record(originOf(name, found, initial))
    const text = found?.text ?? initial
    return text === undefined ? undefined : form?.parse(name, text, host)
  }
  return { origins, record, find, read: read as Reader<Table>['read'] }
}

function findIn({ input, env }: Host, name: string, variables: readonly string[]): Found | undefined {
  const text = input(name)
  if (isGiven(text)) return { text }
  const variable = variables.find((candidate) => isGiven(env[candidate]))
  return variable === undefined ? undefined : { text: env[variable] ?? '', variable }
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** The runner passes the defaults of `action.yml` as if they had been given. */
function originOf(setting: string, found: Found | undefined, initial: string | undefined): Origin {
  if (found === undefined || found.text === initial) return { setting, from: 'default' }
  if (found.variable === undefined) return { setting, from: 'input' }
  return { setting, from: 'environment', variable: found.variable }
}

/** A secret that was given, with the place it came from. */
export interface FoundSecret {
  readonly secret: Secret
  readonly origin: Origin
}

/** The secret that an input was given, blank counting as not given. */
export function secretInput({ vault }: OpenHost, setting: SecretInput): FoundSecret | undefined {
  const secret = vault.input(setting)
  return isGivenSecret(secret) ? { secret, origin: { setting, from: 'input' } } : undefined
}

/** The first secret that a variable of an input holds. */
export function secretVariable({ vault }: OpenHost, setting: SecretInput): FoundSecret | undefined {
  for (const variable of SECRET_SOURCES[setting].variables) {
    const secret = vault.variable(variable)
    if (isGivenSecret(secret)) return { secret, origin: { setting, from: 'environment', variable } }
  }
  return undefined
}

/** Whether there is one, and it is not blank. */
export function isGivenSecret(secret: Secret | undefined): secret is Secret {
  return secret !== undefined && isGiven(reveal(secret))
}

/** Whether an input was given, secret or not. */
export function isGivenInput(host: OpenHost, name: string): boolean {
  return (
    isGiven(host.input(name)) || SECRET_INPUTS.some((secret) => secret === name && secretInput(host, secret))
  )
}
