// The text that `--help` prints: examples first, then every flag once, in groups.
import { TOOL_NAME, VERSION } from '../words/version.ts'
import { COMMANDS, SWITCHES } from './table/switches.ts'
import { FLAG_INPUTS, INPUTS } from './table.ts'
import { HELP_GROUPS, type Help, type Row } from './table/row.ts'

/** Columns of the flags. */
const FLAG_ROOM = 24

const EXAMPLES = [
  `  ${TOOL_NAME}                        # the key in ANTHROPIC_API_KEY, now`,
  `  ${TOOL_NAME} --endpoints https://gateway.example.com \\`,
  '      --proxy http://proxy:3128 --ca-certificates root.pem  # behind a proxy',
  `  ${TOOL_NAME} --targets targets.yml --allowed-hosts '*.example.com' --json`,
  `  ${TOOL_NAME} explain "401 invalid x-api-key"  # a cause, an error, a log`,
]

/** The text of `--help`, at most 80 columns wide. */
export function helpText(): string {
  return [
    `${TOOL_NAME} ${VERSION}: finds what's wrong with a Claude API key or endpoint.`,
    '',
    'Examples:',
    ...EXAMPLES,
    ...Object.entries(HELP_GROUPS).flatMap(([group, title]) => ['', `${title}:`, ...flagsOf(group)]),
    '',
    'Commands:',
    ...Object.entries(COMMANDS).map(([name, words]) => `  ${name.padEnd(FLAG_ROOM + 2)}${words}`),
    '',
    'Defaults are in [brackets]; docs/inputs.md explains every flag.',
    'Exit codes: 0 passed, 1 broken (see --fail-on), 2 wrong usage, 3 a bug here.',
  ].join('\n')
}

function flagsOf(wanted: string): readonly string[] {
  const inputs = FLAG_INPUTS.map((name) => [name, INPUTS[name]] as const)
  return [...inputs, ...Object.entries(SWITCHES)].flatMap(([name, row]: readonly [string, Flag]) => {
    const [group, words] = row.help
    const flag = row.short === undefined ? name : `${name}, -${row.short}`
    return group === wanted ? [`  --${flag.padEnd(FLAG_ROOM)}${words}${initialOf(row)}`] : []
  })
}

interface Flag extends Pick<Row, 'initial'> {
  readonly help: Help
  readonly short?: string
}

/** A default that says something: nothing, and a switch that is off, go without saying. */
function initialOf({ initial = '' }: Flag): string {
  return initial === '' || initial === 'false' ? '' : ` [${initial}]`
}
