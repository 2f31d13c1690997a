// Inputs of which most users set some.
import { AUTH_CHOICES, FAIL_ON, ON_MISSING_KEY, REQUIRE } from '../../words/settings.ts'
import { BOOLEAN, choice, count, DURATION, ENDPOINTS, MODELS, REQUEST_FILE } from './forms.ts'
import type { FlagRows } from './row.ts'

/** Rows of the group `main`. */
export const MAIN = {
  'api-key': {
    about:
      'Claude API key. Pass a secret. Not trimmed; stray whitespace is reported. Default: the environment variable ANTHROPIC_API_KEY, then CLAUDE_API_KEY.',
    help: ['check', 'better: set ANTHROPIC_API_KEY, kept out of history'],
  },
  'auth-token': {
    about:
      'Bearer token instead of a key (gateway, OAuth). If both are set, api-key wins and the report says so. Default: ANTHROPIC_AUTH_TOKEN, then CLAUDE_CODE_OAUTH_TOKEN.',
    help: ['check', 'bearer token; better: set ANTHROPIC_AUTH_TOKEN'],
  },
  auth: {
    form: choice(AUTH_CHOICES),
    initial: 'auto',
    target:
      'The header that must work: auto, bearer, x-api-key or federation. With bearer the credential is a token.',
    about:
      'The header that must work: auto, bearer, x-api-key or federation (keyless, see federation-rule-id). auto tries every header the credential allows and reports those that work.',
    help: ['check', 'header that must work: bearer, x-api-key, …'],
  },
  endpoints: {
    form: ENDPOINTS,
    initial: 'https://api.anthropic.com',
    variables: ['ANTHROPIC_BASE_URL'],
    target:
      'A list of 1 to 16 base URLs, the primary first, or a single one as text. Each host must be in allowed-hosts.',
    about:
      'Base URLs, one per line or comma-separated. The first is the primary, the others are fallbacks. Default: ANTHROPIC_BASE_URL, then https://api.anthropic.com.',
    help: ['check', 'base URLs, by comma'],
  },
  require: {
    form: choice(REQUIRE),
    initial: 'any',
    target: 'any (broken only if no endpoint works) or all (each must work).',
    about: 'With several endpoints: any (broken only if none works) or all (each must work).',
    help: ['check', 'any or all of the endpoints must work'],
  },
  models: {
    form: MODELS,
    initial: '',
    target: 'A list of model IDs that must be usable, or a single one as text.',
    about:
      "Model IDs that your code uses, one per line or comma-separated. Each must be usable; you're warned about ones retiring soon. Put an ID that contains a comma in quotes or on its own line.",
    help: ['check', 'model IDs that must be usable, comma-separated'],
  },
  request: {
    form: REQUEST_FILE,
    isPath: true,
    target: 'The path of a JSON file in the workspace with a Messages request.',
    about: 'Path of a JSON file in the workspace with your own Messages request. It is validated for free.',
    help: ['check', 'JSON file with your Messages request; free'],
  },
  live: {
    form: BOOLEAN,
    initial: 'false',
    target: 'Also send one minimal billed message: true or false.',
    about: 'Also send one minimal message, plain and streamed: true or false. Only this is billed.',
    help: ['check', 'also send one minimal billed message'],
  },
  'fail-on': {
    form: choice(FAIL_ON),
    initial: 'broken',
    about: 'The verdict that fails the step: broken, degraded (also fail on warnings) or never.',
    help: ['output', 'exit 1 when broken, degraded or never'],
  },
  'on-missing-key': {
    form: choice(ON_MISSING_KEY),
    initial: 'auto',
    target: 'How to treat a missing key: auto, fail or skip.',
    about:
      'How to treat a missing key. auto: unchecked where GitHub withholds secrets by design (pull requests from forks and by Dependabot), otherwise broken. fail: always broken. skip: always unchecked.',
    help: ['more', 'auto, fail or skip'],
  },
  timeout: {
    form: DURATION,
    initial: '10s',
    target: 'Time limit for one attempt, such as 500ms, 10s or 1m.',
    about: 'Time limit for one attempt, connection and response together, such as 500ms, 10s or 1m.',
    help: ['network', 'time limit for one attempt'],
  },
  deadline: {
    form: DURATION,
    initial: '60s',
    about: 'Time limit for the whole run.',
    help: ['network', 'time limit for the whole run'],
  },
  attempts: {
    form: count(1, 20),
    initial: '4',
    target: 'How often a request is tried on transient failures: a whole number from 1 to 20.',
    about:
      'How often a request is tried on transient failures, with exponential backoff and jitter; retry-after is obeyed.',
    help: ['network', 'tries of a request on transient failures'],
  },
  'scan-workspace': {
    form: BOOLEAN,
    initial: 'true',
    about: 'Look for the exact credential in the files of the checkout: true or false.',
    help: ['more', 'look for the key in the files here'],
  },
  summary: {
    form: BOOLEAN,
    initial: 'true',
    about: 'Write the job summary: true or false.',
    help: ['output', 'write the job summary of a workflow'],
  },
} as const satisfies FlagRows
