// Inputs of which most users set some.
import { AUTH_CHOICES, FAIL_ON, ON_MISSING_KEY, REQUIRE } from '../../words/settings.ts'
import { BOOLEAN, choice, count, DURATION, ENDPOINTS, MODELS, REQUEST_FILE } from './forms.ts'
import type { Rows } from './row.ts'

/** Rows of the group `main`. */
export const MAIN = {
  'api-key': {
    about:
      'The Claude API key. Pass a secret; it is read untrimmed, because stray white space is a finding. Default is the environment variable ANTHROPIC_API_KEY, then CLAUDE_API_KEY.',
  },
  'auth-token': {
    about:
      'A bearer token instead of a key (gateway, OAuth). Default is ANTHROPIC_AUTH_TOKEN, then CLAUDE_CODE_OAUTH_TOKEN. When both are given, api-key wins and the report says so.',
  },
  auth: {
    form: choice(AUTH_CHOICES),
    initial: 'auto',
    target:
      'The header which must work: one of auto, bearer, x-api-key, federation. With bearer the credential is a token.',
    about:
      'The header which must work. One of auto, bearer, x-api-key, federation (keyless, see federation-rule-id). With auto, all that the credential allows are tried, and those that work are reported.',
  },
  endpoints: {
    form: ENDPOINTS,
    initial: 'https://api.anthropic.com',
    variables: ['ANTHROPIC_BASE_URL'],
    target:
      'A list of 1 to 16 base URLs, the primary first, or a single one as text. Each host must be among allowed-hosts.',
    about:
      'Base URLs, one a line or comma-separated. The first is the primary, the rest are fallbacks. Default is ANTHROPIC_BASE_URL, then https://api.anthropic.com.',
  },
  require: {
    form: choice(REQUIRE),
    initial: 'any',
    target: 'One of any (broken only when no endpoint works), all (each must work).',
    about: 'With several endpoints, any (broken only when none works) or all (each must work).',
  },
  models: {
    form: MODELS,
    initial: '',
    target: 'A list of model ids that must be usable, or a single one as text.',
    about:
      'Model ids that your code uses, one a line or comma-separated; an id that holds a comma stands in quotes or on a line of its own. Each must be usable; one that retires soon is told.',
  },
  request: {
    form: REQUEST_FILE,
    target: 'The path of a JSON file with a Messages request, inside the workspace.',
    about:
      'Path of a JSON file with a Messages request of yours, inside the workspace. It is validated for free.',
  },
  live: {
    form: BOOLEAN,
    initial: 'false',
    target: 'True to send one real, billed message; true or false.',
    about:
      'Also send one real message with a single token of output, plain and streamed. It is billed; without it nothing is. true or false.',
  },
  'fail-on': {
    form: choice(FAIL_ON),
    initial: 'broken',
    about: 'Which verdict fails the step. One of broken, degraded, never.',
  },
  'on-missing-key': {
    form: choice(ON_MISSING_KEY),
    initial: 'auto',
    target: 'One of auto, fail, skip.',
    about:
      'What an absent key comes to. auto is unchecked where GitHub withholds secrets by design (pull requests from forks and of Dependabot), else broken; fail is always broken; skip is always unchecked.',
  },
  timeout: {
    form: DURATION,
    initial: '10s',
    target: 'A time for one attempt, such as 500ms, 10s or 1m.',
    about: 'Time for one attempt, connecting and answering together, such as 500ms, 10s or 1m.',
  },
  deadline: {
    form: DURATION,
    initial: '60s',
    about: 'Time for the whole run. It always ends by then.',
  },
  attempts: {
    form: count(1, 20),
    initial: '4',
    target: 'Tries per request for transient failures, a whole number from 1 to 20.',
    about:
      'Tries per request for transient failures, with exponential backoff and full jitter; retry-after is obeyed.',
  },
  'scan-workspace': {
    form: BOOLEAN,
    initial: 'true',
    about: "Look for the credential's own value in the files of the checkout (exact match). true or false.",
  },
  summary: {
    form: BOOLEAN,
    initial: 'true',
    about: 'Write the job summary. true or false.',
  },
} as const satisfies Rows
