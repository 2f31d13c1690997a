// The text that `--help` prints.
import { SECRET_SOURCES } from '../secrets/sources.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'
import { INPUT_NAMES, INPUTS, type InputName } from './table.ts'

const [KEY_VARIABLE] = SECRET_SOURCES['api-key'].variables
const { endpoints, timeout, deadline } = INPUTS

/** The flags that people in a terminal need first, in a few words; the rest are named and explained in the README. */
const FIRST = {
  'api-key': `the key; better left to the variable ${KEY_VARIABLE}, which no shell history keeps`,
  endpoints: `base URLs, comma-separated; default: ${endpoints.variables.join()}, then ${endpoints.initial}`,
  models: 'model ids that must be usable, comma-separated',
  request: 'path of a JSON file with a Messages request, validated for free',
  'ca-certificates': 'PEM file trusted beside the bundled roots',
  'connect-to': 'HOST:PORT:ADDRESS:PORT, as curl has it',
  checks: 'check ids to run, -id to leave one out',
  timeout: `for one attempt; default ${timeout.initial}`,
  deadline: `for the whole run; default ${deadline.initial}`,
  targets: 'YAML or JSON file with many targets, see docs/targets.md',
  'allowed-hosts': 'needed with --targets: hosts to which credentials may be sent',
} as const satisfies Partial<Readonly<Record<InputName, string>>>

/** The text of `--help`. */
export function helpText(): string {
  const rest = INPUT_NAMES.filter((name) => !(name in FIRST))
  return [
    `${TOOL_NAME} ${VERSION}: checks a Claude API key, the endpoint and the request format, and names the one cause.`,
    '',
    `Usage: ${TOOL_NAME} [--flag value …]`,
    `       ${TOOL_NAME} explain <cause, error message or line of a log>`,
    '',
    ...Object.entries(FIRST).map(([name, words]) => `  --${name.padEnd(18)}${words}`),
    `  --${'json'.padEnd(18)}print the report as JSON`,
    `  --${'quiet'.padEnd(18)}print nothing if all is well; otherwise the verdict and the steps`,
    `  --${'verbose'.padEnd(18)}a line for every check`,
    `  --${'help'.padEnd(18)}print this`,
    `  --${'version'.padEnd(18)}print the version`,
    '',
    `Also, as in the README: ${rest.map((name) => `--${name}`).join(' ')}`,
    '',
    'Exit codes: 0 all is well or nothing to do, 1 broken (see --fail-on), 2 wrong usage, 3 a bug of this tool.',
  ].join('\n')
}
