// The shape of a row that says what an error of a cloud means, and the search through such rows.
import type { CauseId } from '../../../words/causes.ts'
import type { FactName } from '../../../words/evidence.ts'
import type { Envelope } from '../error-envelope.ts'

/** An error as a cloud sent it. */
export interface CloudError {
  readonly status: number
  /** Undefined when the body was no error this tool knows. AWS: `type` is `x-amzn-errortype`, else `__type`. */
  readonly envelope: Envelope | undefined
  /** True where nothing but this run can have used up a quota: every request so far was answered with this error. */
  readonly quiet?: boolean
}

/** The cause of a cloud's error, and the trait that told it. */
export interface CloudCause {
  readonly cause: CauseId
  readonly because: 'code' | 'type' | 'wording' | 'status'
  /** Named as in evidence; numbers as text. Words of the cloud among them are not clean. */
  readonly facts?: Readonly<Record<string, string>>
}

/** A row of a table of meanings: all that it names must hold. First match wins, so codes stand before wordings, and types alone last. */
export interface CloudMeaning {
  /** Undefined where the error is known, and says nothing about what anybody has to change. */
  readonly cause: CauseId | undefined
  readonly code?: readonly string[]
  readonly type?: readonly string[]
  /** Its named groups are facts. Searched in the first 1,000 characters. */
  readonly pattern?: RegExp
  readonly statuses?: readonly number[]
  readonly metadata?: Readonly<Record<string, string>>
  readonly quiet?: true
  readonly facts?: Facts
  /** Facts that stand in the metadata, by the name they have there. */
  readonly told?: Facts
  readonly source: string
  readonly asOf: `${number}-${number}-${number}`
}

type Facts = Readonly<Partial<Record<FactName, string>>>

/** Statuses of a refusal. */
export const REFUSED: readonly number[] = [400, 401, 403]

/** The cause by the first row that fits; undefined where none does, or where it names none. Never throws, in time linear in the message. */
export function causeIn(rows: readonly CloudMeaning[], error: CloudError): CloudCause | undefined {
  const row = rows.find((one) => fits(one, error) && (traitOf(one) !== 'status' || isOwnForm(error)))
  if (row?.cause === undefined) return undefined
  const facts = factsOf(row, error)
  return {
    cause: row.cause,
    because: traitOf(row),
    ...(Object.keys(facts).length > 0 && { facts }),
  }
}

/** A bare status is a cloud's own word only in its own form: a page may be a proxy's, and what the API says there is read as everywhere. */
function isOwnForm({ envelope }: CloudError): boolean {
  return envelope !== undefined && envelope.dialect !== 'anthropic'
}

function fits(row: CloudMeaning, { status, envelope, quiet = false }: CloudError): boolean {
  return [
    isOneOf(row.statuses, status),
    isOneOf(row.code, envelope?.code),
    isOneOf(row.type, envelope?.type),
    row.pattern?.test(startOf(envelope)) ?? true,
    quiet || row.quiet === undefined,
    Object.entries(row.metadata ?? {}).every(([name, value]) => envelope?.metadata?.[name] === value),
  ].every(Boolean)
}

function isOneOf<Word>(words: readonly Word[] | undefined, word: Word | undefined): boolean {
  return words === undefined || (word !== undefined && words.includes(word))
}

function startOf(envelope: Envelope | undefined): string {
  return (envelope?.message ?? '').slice(0, 1000)
}

function traitOf({ pattern, code, metadata, type }: CloudMeaning): CloudCause['because'] {
  if (pattern !== undefined) return 'wording'
  if (code !== undefined || metadata !== undefined) return 'code'
  return type === undefined ? 'status' : 'type'
}

function factsOf(
  { pattern, facts, told }: CloudMeaning,
  { envelope }: CloudError,
): Readonly<Record<string, string>> {
  const groups = pattern?.exec(startOf(envelope))?.groups ?? {}
  const named = Object.entries(told ?? {}).map(([fact, name]) => [fact, envelope?.metadata?.[name]] as const)
  const found = [...Object.entries(facts ?? {}), ...named, ...Object.entries(groups)]
  return Object.fromEntries(found.flatMap(([name, value]) => (value ? [[name, value] as const] : [])))
}
