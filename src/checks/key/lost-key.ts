// The place where a missing credential probably got lost, read from the circumstances of the run. Names are told, values never.
import { say, type Phrase } from '../../words/phrase.ts'
import { CREDENTIAL_INPUTS, CREDENTIAL_VARIABLES } from '../../secrets/sources.ts'
import type { Clean } from '../../words/clean.ts'
import type { HostKind } from '../../words/host.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Surroundings {
  readonly env: Environment
  /** Names of the inputs that were given, as the host knows them. */
  readonly inputNames: readonly string[]
  readonly hostKind: HostKind
  /** The repository of the run is itself a fork. */
  readonly inFork: boolean
}

/** A variable of such a name that is not read is a misspelling. */
const LIKE_A_KEY = /^(?:INPUT_)?(?:.*_)?(?:ANTHROPIC|CLAUDE)(?:.*)(?:KEY|TOKEN)$/i
const LIKE_THE_INPUT = /^(?:anthropic|claude)?[-_]?(?:api)?[-_]?(?:key|token)$/i

/** Clues, the most telling first; empty when the circumstances tell nothing. */
export function lostKeyClues(
  { env, inputNames, hostKind, inFork }: Surroundings,
  clean: Clean,
): readonly Phrase[] {
  const misspelt = inputNames.find(
    (name) => LIKE_THE_INPUT.test(name) && !CREDENTIAL_INPUTS.some((known) => known === name),
  )
  const empty = CREDENTIAL_VARIABLES.find((name) => env[name] !== undefined && env[name].trim() === '')
  const other = Object.keys(env).find((name) => isUnread(name) && (env[name] ?? '').trim() !== '')
  return [
    ...(misspelt === undefined
      ? []
      : [
          say`The input ${clean(misspelt, 60)} was given, and this action has none of that name: it is api-key.`,
        ]),
    ...(other === undefined
      ? []
      : [say`The variable ${clean(other, 60)} is set, but nothing reads a variable of that name.`]),
    ...(empty === undefined ? [] : [emptyWords(empty, hostKind)]),
    ...(inFork ? [say`This repository is a fork: the secrets of the original are not copied to it.`] : []),
  ]
}

/** Only a workflow fills a variable from a secret. */
function emptyWords(variable: string, hostKind: HostKind): Phrase {
  return hostKind === 'terminal'
    ? say`${variable} is set but empty.`
    : say`The variable ${variable} is set but empty: the secret it is filled from doesn’t exist here, or has another name.`
}

function isUnread(name: string): boolean {
  return LIKE_A_KEY.test(name) && !CREDENTIAL_VARIABLES.includes(name) && !name.startsWith('INPUT_')
}
