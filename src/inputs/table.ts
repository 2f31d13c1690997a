// Every input, a row each, in the order of the README: action.yml, the README, --help and the schema of targets are made of it.
import { ADVANCED } from './table/advanced.ts'
import { CLOUD } from './table/cloud.ts'
import { BOOLEAN } from './table/forms.ts'
import { FLEET } from './table/fleet.ts'
import { ISSUE } from './table/issue.ts'
import { MAIN } from './table/main.ts'
import { NETWORK } from './table/network.ts'
import type { Row, Rows } from './table/row.ts'
import type { SecretInput } from '../secrets/sources.ts'

/** The rows by the group under which they are shown. */
export const INPUT_GROUPS = {
  main: MAIN,
  network: NETWORK,
  advanced: ADVANCED,
  cloud: CLOUD,
  issue: ISSUE,
  fleet: FLEET,
} as const

/** A secret has a row and no form, so that it can be read by nobody but the vault. */
export const INPUTS = {
  ...MAIN,
  ...NETWORK,
  ...ADVANCED,
  ...CLOUD,
  ...ISSUE,
  ...FLEET,
} as const satisfies Rows & Readonly<Record<SecretInput, Row & { readonly form?: never }>>
/** The table's own type, from which the type of each value follows. */
export type Inputs = typeof INPUTS
/** The name of an input of the action. */
export type InputName = keyof Inputs

/** Every input there is, in the order of the README. */
export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[]

/** Settings that a target of a file may have of its own. */
export type TargetInput = NamesWith<'target'>
/** Their names, in the order of the README. */
export const TARGET_INPUTS = namesWith('target')

/** Inputs that mean something only with a targets file. */
export const FLEET_INPUTS = namesWith('needsTargets')

/** Inputs that are flags in a terminal, too. */
export const FLAG_INPUTS = namesWith('help')

type NamesWith<Member extends keyof Row> = {
  [Name in InputName]: Inputs[Name] extends Readonly<Record<Member, unknown>> ? Name : never
}[InputName]

function namesWith<Member extends keyof Row>(member: Member): readonly NamesWith<Member>[] {
  return INPUT_NAMES.filter((name): name is NamesWith<Member> => member in INPUTS[name])
}

/** Inputs that are true or false: as a flag such a name may stand alone, and then means true. */
export const FLAGS_ALONE: readonly InputName[] = FLAG_INPUTS.filter((name) => {
  const row: Row = INPUTS[name]
  return row.form === BOOLEAN
})
