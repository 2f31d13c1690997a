// Names of environment variables in a targets file: none of the runner's own, and nothing that is itself a secret.
import { targetsFault, type FilePlace } from './fault.ts'

/** As a refusal says it. */
export const NAME_ACCEPTED = 'the name of an environment variable, such as TEAM_A_KEY'

/** Variables that the runner sets for itself, its tokens among them (contract, safety rule 6); and `INPUT_`, where every input of a step stands. */
const OF_THE_RUNNER = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i

/** No variable has a name of so many letters and digits without a gap. */
const LONGEST_WORD = 24

/** Throws where a name may not be used, without showing it. */
export function refuseName(name: string, placeOf: () => FilePlace | undefined): void {
  if (OF_THE_RUNNER.test(name))
    throw targetsFault(
      placeOf(),
      'a variable of the runner’s own is named',
      `${NAME_ACCEPTED}; none that begins with GITHUB_, ACTIONS_, RUNNER_ or INPUT_`,
    )
  if (looksLikeValue(name))
    throw targetsFault(
      placeOf(),
      `a text of ${name.length} characters looks like a credential and not like a name (it is not shown)`,
      NAME_ACCEPTED,
    )
}

/** Hexadecimal digits, base64 and the like: one long word, or a short one with digits all over it. */
function looksLikeValue(name: string): boolean {
  const words = name.split('_')
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0)
  const digits = name.replace(/\D/g, '').length
  const turns = name.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)|[a-z](?=[A-Z])/g)?.length ?? 0
  return longest > LONGEST_WORD || (name.length >= 12 && (digits > name.length / 3 || turns >= 6))
}
