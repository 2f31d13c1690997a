// The completion script for zsh, by its `_arguments`.
import { CAUSE_IDS } from '../../words/causes.ts'
import { COMMANDS } from '../../inputs/table/switches.ts'
import { TOOL_NAME } from '../../words/version.ts'
import { COMPLETED_FLAGS, type Flag } from './flags.ts'

/** Prints the script; `shells` are the words behind `completion`. */
export function zshScript(shells: readonly string[]): string {
  const commands = Object.entries(COMMANDS).map(([name, words]) => `'${name}:${escaped(words)}'`)
  return `#compdef ${TOOL_NAME}
# Put this into ~/.zshrc, below compinit: eval "$(${TOOL_NAME} completion zsh)"
_claude_preflight() {
  if (( CURRENT > 2 )) && [[ $words[2] == explain ]]; then
    compadd -- ${CAUSE_IDS.join(' ')}
    return
  elif (( CURRENT > 2 )) && [[ $words[2] == completion ]]; then
    compadd -- ${shells.join(' ')}
    return
  elif (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    local -a commands=(${commands.join(' ')})
    _describe command commands
    return
  fi
  _arguments \\
${COMPLETED_FLAGS.map((flag) => `    ${specOf(flag)}`).join(' \\\n')}
}
if [[ $funcstack[1] == _claude_preflight ]]; then
  _claude_preflight "$@"
else
  compdef _claude_preflight ${TOOL_NAME}
fi`
}

function specOf({ name, short, words, takes }: Flag): string {
  const says = `[${escaped(words)}]`
  if (takes.kind === 'nothing')
    return short === undefined
      ? `'--${name}${says}'`
      : `'(-${short} --${name})'{-${short},--${name}}'${says}'`
  return `'--${name}=${says}${argumentOf(name, takes)}'`
}

function argumentOf(name: string, takes: Flag['takes']): string {
  const words = 'values' in takes ? takes.values.join(' ') : ''
  return {
    nothing: '',
    text: `:${name}: `,
    path: `:${name}:_files`,
    word: `:${name}:(${words})`,
    boolean: `::${name}:(${words})`,
    list: `:${name}:_sequence compadd - ${words}`,
  }[takes.kind]
}

/** Within single quotes, and within the brackets and colons of a specification. */
function escaped(words: string): string {
  return words.replaceAll(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`)
}
