// Names of environment variables in a targets file: those that the workflow means to give, and nothing that is itself a secret.
import { targetsFault, type FilePlace } from './fault.ts'

/** As a refusal says it. */
export const NAME_ACCEPTED = 'the name of an environment variable, such as TEAM_A_KEY'

/** Where a credential stands instead of its name. */
export const REVOKED = `${NAME_ACCEPTED}; revoke the credential, because others may have read the file`

/** Variables that the runner sets for itself, its tokens among them (contract, safety rule 6); and `INPUT_`, where every input of a step stands. */
const OF_THE_RUNNER = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i

/** Words by which whoever wrote the workflow says that the value is there to be sent; `PATH` and its like have none. */
const MEANT_TO_BE_SENT = /KEY|TOKEN|SECRET|CRED|PASSW|AUTH|BEARER|HEADER|CLAUDE|ANTHROPIC/i

/** Variables of other tools, which a job may have beside ours, and which are for others than a target's host. */
const OF_OTHER_TOOLS = /^(?:GH|GIT|SSH|GPG|NODE|NPM|YARN|AWS|AZURE|GOOGLE|DOCKER|LD|DYLD)_/i

/** No variable has a name of so many letters and digits without a gap. */
const LONGEST_WORD = 24

/** Throws where a name may not be used, without showing it; `isListed` tells the names of the input `credentials`. */
export function refuseName(
  name: string,
  placeOf: () => FilePlace | undefined,
  isListed: (name: string) => boolean,
): void {
  if (OF_THE_RUNNER.test(name))
    throw targetsFault(
      placeOf(),
      'the name of a variable of the runner',
      `${NAME_ACCEPTED}; none that begins with GITHUB_, ACTIONS_, RUNNER_ or INPUT_`,
    )
  if (looksLikeValue(name))
    throw targetsFault(
      placeOf(),
      `${name.length} characters, not shown, that look like a credential`,
      REVOKED,
    )
  if (!isListed(name) && (!MEANT_TO_BE_SENT.test(name) || OF_OTHER_TOOLS.test(name)))
    throw targetsFault(
      placeOf(),
      OF_OTHER_TOOLS.test(name) ? 'the name of another tool’s variable' : 'not the name of a credential',
      `a name that contains ${wordsOf(MEANT_TO_BE_SENT)} and does not begin with ${wordsOf(OF_OTHER_TOOLS)}, or any from the input credentials`,
    )
}

/** The words of a pattern that is made of nothing else. */
function wordsOf({ source }: RegExp): string {
  return (source.match(/[A-Z]+/g) ?? []).join(', ').replace(/, (\w+)$/, ' or $1')
}

/** Hexadecimal digits, base64 and the like: one long word, or a short one with digits all over it. */
function looksLikeValue(name: string): boolean {
  const words = name.split('_')
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0)
  const digits = name.replace(/\D/g, '').length
  const turns = name.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)|[a-z](?=[A-Z])/g)?.length ?? 0
  return longest > LONGEST_WORD || (name.length >= 12 && (digits > name.length / 3 || turns >= 6))
}
