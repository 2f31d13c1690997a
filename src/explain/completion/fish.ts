// The completion script for fish: a line for every flag.
import { CAUSE_IDS } from '../../words/causes.ts'
import { COMMANDS } from '../../inputs/table/switches.ts'
import { TOOL_NAME } from '../../words/version.ts'
import { COMPLETED_FLAGS, type Flag } from './flags.ts'

/** Prints the script; `shells` are the words behind `completion`. */
export function fishScript(shells: readonly string[]): string {
  const first = Object.entries(COMMANDS).map(
    ([name, words]) => `${COMPLETE} -n __fish_use_subcommand -a ${name} -d ${quoted(words)}`,
  )
  const behind = (command: string, words: readonly string[]): string =>
    `${COMPLETE} -n '__fish_seen_subcommand_from ${command}' -a ${quoted(words.join(' '))}`
  return [
    `# Put this into ~/.config/fish/config.fish: ${TOOL_NAME} completion fish | source`,
    `${COMPLETE} -f`,
    ...first,
    behind('explain', CAUSE_IDS),
    behind('completion', shells),
    ...COMPLETED_FLAGS.map(lineOf),
  ].join('\n')
}

const COMPLETE = `complete -c ${TOOL_NAME}`

function lineOf({ name, short, words, takes }: Flag): string {
  const values = 'values' in takes ? takes.values.join(' ') : ''
  const options = {
    nothing: '',
    text: ' -x',
    path: ' -r -F',
    word: ` -x -a '${values}'`,
    boolean: ` -a '${values}'`,
    list: ` -x -a '(__fish_append , ${values})'`,
  }[takes.kind]
  const letter = short === undefined ? '' : ` -s ${short}`
  return `${COMPLETE} -l ${name}${letter}${options} -d ${quoted(words)}`
}

function quoted(words: string): string {
  return `'${words.replaceAll(/[\\']/g, '\\$&')}'`
}
