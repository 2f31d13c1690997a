// Failures that people had, thread by thread, and the scenario in which it happens here.
import type { CauseId } from '../../src/words/causes.ts'
import { FAILURES_OF_PLACES } from './failure-places.ts'

export type FailureRow = {
  /** Number of the row in the collection of public threads. */
  readonly row: number
  readonly thread: string
  readonly symptom: string
} & (
  | {
      /** Ids of the scenarios that reproduce it, each leading to `cause`; empty: all is well with us. */
      readonly scenarios: readonly string[]
      readonly cause: CauseId | ''
    }
  | { readonly unseen: string }
)

/** Rows as of 2026-11-22: secrets, accounts, load, the form of requests. */
const OF_REQUESTS: readonly FailureRow[] = [
  {
    row: 1,
    thread: 'claude-code-action#744',
    symptom: 'no secrets in runs of Dependabot',
    cause: 'key.withheld',
    scenarios: ['key/withheld from Dependabot'],
  },
  {
    row: 2,
    thread: 'claude-code-action#676',
    symptom: 'token in a variable that was cleared on the way',
    cause: 'key.missing',
    scenarios: ['key/lost: the variable is there, and empty'],
  },
  {
    row: 4,
    thread: 'elastic/docs-content#7560',
    symptom: 'reusable workflow without secrets: inherit',
    cause: 'key.missing',
    scenarios: ['key/lost: called by another workflow, without its secrets'],
  },
  {
    row: 5,
    thread: 'actions/runner#1490',
    symptom: 'secret of an environment which the job does not name',
    cause: 'key.missing',
    scenarios: ['key/missing'],
  },
  {
    row: 7,
    thread: 'configure-aws-credentials#188',
    symptom: 'no secrets in pull requests of forks',
    cause: 'key.withheld',
    scenarios: ['key/withheld from a fork'],
  },
  {
    row: 8,
    thread: 'claude-code-security-review#12',
    symptom: 'an OAuth token where an API key is needed',
    cause: 'key.oauth',
    scenarios: ['key/access token as a key'],
  },
  {
    row: 10,
    thread: 'claude-code-action#1316',
    symptom: "Header '14' has invalid value: '***'",
    cause: 'key.whitespace',
    scenarios: ['field/character in a token that no header can carry'],
  },
  {
    row: 11,
    thread: 'celeste-python#116',
    symptom: 'LocalProtocolError: Illegal header value',
    cause: 'key.whitespace',
    scenarios: ['key/newline at the end', 'key/carriage return and newline'],
  },
  {
    row: 13,
    thread: 'measured',
    symptom: 'Headers.append: … is an invalid header value',
    cause: 'key.whitespace',
    scenarios: ['key/line break inside'],
  },
  {
    row: 14,
    thread: 'measured',
    symptom: 'the character at index 0 has a value of 65279',
    cause: 'key.whitespace',
    scenarios: ['key/byte order mark', 'key/no-break space'],
  },
  {
    row: 16,
    thread: 'anthropic-sdk-python#988',
    symptom: 'OAuth authentication is currently not supported.',
    cause: 'auth.oauth-unsupported',
    scenarios: ['field/OAuth is not supported'],
  },
  {
    row: 17,
    thread: 'earendil-works/pi#2085',
    symptom: '404 with an OAuth token as ANTHROPIC_API_KEY',
    cause: 'key.oauth',
    scenarios: ['key/access token as a key'],
  },
  {
    row: 19,
    thread: 'claude-code-action#1614',
    symptom: 'OAuth access token is invalid.',
    cause: 'auth.invalid',
    scenarios: ['field/OAuth token is invalid'],
  },
  {
    row: 20,
    thread: 'claude-code#86986',
    symptom: '400 status code (no body)',
    cause: 'endpoint.unverified',
    scenarios: ['field/400 without a body is no bad key'],
  },
  {
    row: 22,
    thread: 'karthink/gptel#354',
    symptom: 'x-api-key header is required',
    cause: 'auth.header-stripped',
    scenarios: ['field/the older header got lost on the way'],
  },
  {
    row: 23,
    thread: 'openwebui_anthropic_api_manifold_pipe#39',
    symptom: 'x-api-key sent twice',
    cause: 'auth.duplicate',
    scenarios: ['auth/credential among the custom headers'],
  },
  {
    row: 25,
    thread: 'claude-code#39013',
    symptom: 'Please carry the API secret key in the Authorization field',
    cause: 'auth.scheme',
    scenarios: ['field/gateway wants the key in Authorization and gets x-api-key'],
  },
  {
    row: 26,
    thread: 'continue#9595',
    symptom: 'invalid x-api-key',
    cause: 'auth.invalid',
    scenarios: ['auth/revoked'],
  },
  {
    row: 28,
    thread: 'claude-code#91322',
    symptom: 'Credit balance is too low, also on count_tokens',
    cause: 'billing.credit',
    scenarios: [
      'auth/no-credit',
      'field/credit is too low for the count alone',
      'live/credit is too low for messages alone',
    ],
  },
  {
    row: 29,
    thread: 'claude-code#38035',
    symptom: 'You have reached your specified API usage limits.',
    cause: 'billing.limit',
    scenarios: ['auth/usage-limit'],
  },
  {
    row: 31,
    thread: 'OpenHands#9259',
    symptom: 'exceed the rate limit … of 20,000 input tokens per minute',
    cause: 'limit.rate',
    scenarios: ['field/input tokens per minute'],
  },
  {
    row: 32,
    thread: 'anthropic-sdk-python#496',
    symptom: 'Number of concurrent connections has exceeded your rate limit.',
    cause: 'limit.concurrency',
    scenarios: ['service/too many at once'],
  },
  {
    row: 34,
    thread: 'claude-code#84903',
    symptom: '503 overloaded and 401 authentication_failed by turns',
    cause: 'auth.invalid',
    scenarios: ['field/503 and 401 by turns'],
  },
  {
    row: 35,
    thread: 'claude-code#35458',
    symptom: '500 Internal server error',
    cause: 'service.error',
    scenarios: ['service/error of its own'],
  },
  {
    row: 37,
    thread: 'budget-tracker#317',
    symptom: 'a validator with a retired model calls the key bad',
    cause: 'model.retired',
    scenarios: ['field/a retired model of a validator is no bad key'],
  },
  {
    row: 38,
    thread: 'claude-code#13369',
    symptom: 'model: default',
    cause: 'model.unknown',
    scenarios: ['field/model default'],
  },
  {
    row: 40,
    thread: 'continue#10353',
    symptom: 'API Key 不允许使用该模型',
    cause: 'model.forbidden',
    scenarios: ['field/gateway key may not use the model'],
  },
  {
    row: 41,
    thread: 'cqlai#194',
    symptom: '`temperature` is deprecated for this model.',
    cause: 'format.request',
    scenarios: ['field/temperature is deprecated', 'format/with temperature'],
  },
  {
    row: 43,
    thread: 'mobilerun#348',
    symptom: 'max_tokens: Field required',
    cause: 'format.request',
    scenarios: ['field/max_tokens is required', 'format/without max_tokens'],
  },
  {
    row: 44,
    thread: 'litellm#26987',
    symptom: 'max_tokens or model output limit was reached',
    cause: '',
    scenarios: ['field/one token is too little for a model that thinks', 'live/healthy'],
  },
]

export const FAILURE_TABLE: readonly FailureRow[] = [...OF_REQUESTS, ...FAILURES_OF_PLACES]
