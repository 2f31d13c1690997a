// The contents of a row of a table of inputs, and which type its value has.
import type { Form } from './forms.ts'

/** The groups of `--help`, in their order, under their headings. */
export const HELP_GROUPS = {
  check: 'What to check',
  network: 'Network and trust',
  output: 'Output',
  fleet: 'Many targets',
  more: 'More',
} as const

/** A flag in one line of `--help`: its group, and what it is in at most 52 columns with the default. */
export type Help = readonly [group: keyof typeof HELP_GROUPS, words: string]

/** One input. */
export interface Row {
  /** One plain sentence or more, as `action.yml` and the README show it. */
  readonly about: string
  /** How the text is read; absent where it may be a secret, which comes out of the vault. */
  readonly form?: Form<unknown>
  /** The text that counts where none is given; without one the value is undefined. */
  readonly initial?: string
  /** Variables that stand in for the input, the first one first. Those of secrets stand in the table of their sources. */
  readonly variables?: readonly string[]
  /** The schema of its place in a targets file; absent where the input is one for all targets. */
  readonly target?: string
  /** Its line in `--help`; absent where it is no flag. */
  readonly help?: Help
  /** Whether it is the path of a file or a folder. */
  readonly isPath?: true
  /** Whether it means something only with a targets file. */
  readonly needsTargets?: boolean
}

/** A table of inputs by their names. */
export type Rows = Readonly<Record<string, Row>>

/** A table of inputs that are flags in a terminal, too. */
export type FlagRows = Readonly<Record<string, Row & { readonly help: Help }>>

/** Inputs that may be read by anybody. */
export type PlainName<Table extends Rows> = {
  [Name in keyof Table & string]: Table[Name] extends { form: Form<unknown> } ? Name : never
}[keyof Table & string]

type ParsedValue<One> = One extends { form: { parse: (...given: never[]) => infer Value } } ? Value : never

/** The kinds of value an input is read as. */
export type ValueOf<One> = One extends { initial: string } ? ParsedValue<One> : ParsedValue<One> | undefined
