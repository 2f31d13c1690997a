// Inputs of which most users set some.
import { AUTH_CHOICES, FAIL_ON, ON_MISSING_KEY, REQUIRE } from '../../words/settings.ts'
import { BOOLEAN, choice, count, DURATION, ENDPOINTS, MODELS, REQUEST_FILE } from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `main`. */
export const MAIN = {
  'api-key': {
    about:
      'Claude API key. Pass a secret. Not trimmed; stray whitespace is reported. Default: the environment variable ANTHROPIC_API_KEY, then CLAUDE_API_KEY.',
  },
  'auth-token': {
    about:
      'Bearer token instead of a key (gateway, OAuth). If both are set, api-key wins and the report says so. Default: ANTHROPIC_AUTH_TOKEN, then CLAUDE_CODE_OAUTH_TOKEN.',
  },
  auth: {
    form: choice(AUTH_CHOICES),
    initial: 'auto',
    target:
      'The header that must work: auto, bearer, x-api-key or federation. With bearer the credential is a token.',
    about:
      'The header that must work: auto, bearer, x-api-key or federation (keyless, see federation-rule-id). auto tries every header the credential allows and reports those that work.',
  },
  endpoints: {
    form: ENDPOINTS,
    initial: 'https://api.anthropic.com',
    variables: ['ANTHROPIC_BASE_URL'],
    target:
      'A list of 1 to 16 base URLs, the primary first, or a single one as text. Each host must be in allowed-hosts.',
    about:
      'Base URLs, one per line or comma-separated. The first is the primary, the others are fallbacks. Default: ANTHROPIC_BASE_URL, then https://api.anthropic.com.',
  },
  require: {
    form: choice(REQUIRE),
    initial: 'any',
    target: 'any (broken only if no endpoint works) or all (each must work).',
    about: 'With several endpoints: any (broken only if none works) or all (each must work).',
  },
  models: {
    form: MODELS,
    initial: '',
    target: 'A list of model IDs that must be usable, or a single one as text.',
    about:
      "Model IDs that your code uses, one per line or comma-separated. Each must be usable; you're warned about ones retiring soon. Put an ID that contains a comma in quotes or on its own line.",
  },
  request: {
    form: REQUEST_FILE,
    target: 'The path of a JSON file in the workspace with a Messages request.',
    about: 'Path of a JSON file in the workspace with your own Messages request. It is validated for free.',
  },
  live: {
    form: BOOLEAN,
    initial: 'false',
    target: 'Also send one minimal billed message: true or false.',
    about: 'Also send one minimal message, plain and streamed: true or false. Only this is billed.',
  },
  'fail-on': {
    form: choice(FAIL_ON),
    initial: 'broken',
    about: 'The verdict that fails the step: broken, degraded (also fail on warnings) or never.',
  },
  'on-missing-key': {
    form: choice(ON_MISSING_KEY),
    initial: 'auto',
    target: 'How to treat a missing key: auto, fail or skip.',
    about:
      'How to treat a missing key. auto: unchecked where GitHub withholds secrets by design (pull requests from forks and by Dependabot), otherwise broken. fail: always broken. skip: always unchecked.',
  },
  timeout: {
    form: DURATION,
    initial: '10s',
    target: 'Time limit for one attempt, such as 500ms, 10s or 1m.',
    about: 'Time limit for one attempt, connection and response together, such as 500ms, 10s or 1m.',
  },
  deadline: {
    form: DURATION,
    initial: '60s',
    about: 'Time limit for the whole run.',
  },
  attempts: {
    form: count(1, 20),
    initial: '4',
    target: 'How often a request is tried on transient failures: a whole number from 1 to 20.',
    about:
      'How often a request is tried on transient failures, with exponential backoff and jitter; retry-after is obeyed.',
  },
  'scan-workspace': {
    form: BOOLEAN,
    initial: 'true',
    about: 'Look for the exact credential in the files of the checkout: true or false.',
  },
  summary: {
    form: BOOLEAN,
    initial: 'true',
    about: 'Write the job summary: true or false.',
  },
} as const satisfies Rows
