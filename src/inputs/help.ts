// The text that `--help` prints.
import { SECRET_SOURCES } from '../secrets/sources.ts'
import { TOOL_NAME, VERSION } from '../words/version.ts'
import { INPUT_NAMES, INPUTS, type InputName } from './table.ts'

const [KEY_VARIABLE] = SECRET_SOURCES['api-key'].variables
const { endpoints, timeout, deadline } = INPUTS

/** The flags that people in a terminal need first, in a few words; the rest are named here and explained in the README. */
const FIRST = {
  'api-key': `API key; better set ${KEY_VARIABLE}, which stays out of the shell history`,
  endpoints: `base URLs, comma-separated; default: ${endpoints.variables.join()}, then ${endpoints.initial}`,
  models: 'model IDs that must be usable, comma-separated',
  request: 'JSON file with a Messages request, validated for free',
  'ca-certificates': 'PEM file to trust in addition to the bundled roots',
  'connect-to': "HOST:PORT:ADDRESS:PORT, like curl's --connect-to",
  checks: 'check IDs to run, -id to leave one out',
  timeout: `time limit for one attempt; default ${timeout.initial}`,
  deadline: `time limit for the whole run; default ${deadline.initial}`,
  targets: 'YAML or JSON file with many targets, see docs/targets.md',
  'allowed-hosts': 'required with --targets: hosts that credentials may be sent to',
} as const satisfies Partial<Readonly<Record<InputName, string>>>

/** The text of `--help`. */
export function helpText(): string {
  const rest = INPUT_NAMES.filter((name) => !(name in FIRST))
  return [
    `${TOOL_NAME} ${VERSION}: checks a Claude API key, its endpoint and the request format, and names the root cause of a problem.`,
    '',
    `Usage: ${TOOL_NAME} [--flag value …]`,
    `       ${TOOL_NAME} explain <cause, error message or line of a log>`,
    '',
    ...Object.entries(FIRST).map(([name, words]) => `  --${name.padEnd(18)}${words}`),
    `  --${'json'.padEnd(18)}print the report as JSON`,
    `  --${'quiet'.padEnd(18)}print nothing if all is well; otherwise the verdict and the steps`,
    `  --${'verbose'.padEnd(18)}a line for every check`,
    `  --${'help'.padEnd(18)}print this help`,
    `  --${'version'.padEnd(18)}print the version`,
    '',
    `More flags, explained in the README: ${rest.map((name) => `--${name}`).join(' ')}`,
    '',
    'Exit codes: 0 works or not checked, 1 broken (see --fail-on), 2 wrong usage, 3 a bug in this tool.',
  ].join('\n')
}
