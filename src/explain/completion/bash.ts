// The completion script for bash, from version 3.2 on, which macOS still has.
import { CAUSE_IDS } from '../../words/causes.ts'
import { COMMANDS } from '../../inputs/table/switches.ts'
import { TOOL_NAME } from '../../words/version.ts'
import { COMPLETED_FLAGS, type Flag } from './flags.ts'

/** Prints the script; `shells` are the words behind `completion`. */
export function bashScript(shells: readonly string[]): string {
  const flags = COMPLETED_FLAGS.map(({ name }) => `--${name}`).join(' ')
  return `# Put this into ~/.bashrc: eval "$(${TOOL_NAME} completion bash)"
_claude_preflight() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} head= IFS=$' \\t\\n'
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [[ $cur != --* ]]; then
    case $prev in
${COMPLETED_FLAGS.flatMap(branch).join('\n')}
    esac
  fi
  case \${COMP_WORDS[1]} in
    explain) [[ $COMP_CWORD -gt 1 ]] && { COMPREPLY=($(compgen -W '${CAUSE_IDS.join(' ')}' -- "$cur")); return; } ;;
    completion) [[ $COMP_CWORD -gt 1 ]] && { COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$cur")); return; } ;;
  esac
  [[ $COMP_CWORD -eq 1 ]] && head='${Object.keys(COMMANDS).join(' ')}'
  COMPREPLY=($(compgen -W "$head ${flags}" -- "$cur"))
}
complete -F _claude_preflight ${TOOL_NAME}`
}

/** A list goes on behind its last comma. */
function branch({ name, takes }: Flag): readonly string[] {
  const words = 'values' in takes ? takes.values.join(' ') : ''
  const actions = {
    nothing: undefined,
    text: 'return',
    path: 'IFS=$\'\\n\'; COMPREPLY=($(compgen -f -- "$cur")); type compopt &>/dev/null && compopt -o filenames; return',
    word: `COMPREPLY=($(compgen -W '${words}' -- "$cur")); return`,
    boolean: `COMPREPLY=($(compgen -W '${words}' -- "$cur")); return`,
    list: `[[ $cur == *,* ]] && head=\${cur%,*},; COMPREPLY=($(compgen -P "$head" -W '${words}' -- "\${cur##*,}")); return`,
  }
  const action = actions[takes.kind]
  return action === undefined ? [] : [`      --${name}) ${action} ;;`]
}
