// What an error of Google Cloud means: Vertex AI, Claude run by Anthropic there, and the token services in front of them.
import { causeIn, type CloudCause, type CloudError, type CloudMeaning } from './cloud-meaning.ts'
import { GOOGLE_WORDINGS } from './google-wordings.ts'

/** `google.rpc.ErrorInfo`: the reason is in `code`, the names beside it in `metadata`. */
const REASONS_OF = 'googleapis: google/api/error_reason.proto'
const STATUS_OF = 'googleapis: google/rpc/code.proto'

/** Reasons that say one thing alone. */
const REASONS = [
  { cause: 'auth.expired', code: ['ACCESS_TOKEN_EXPIRED'], source: REASONS_OF, asOf: '2026-11-27' },
  {
    cause: 'auth.invalid',
    code: [
      'API_KEY_INVALID',
      'ACCESS_TOKEN_TYPE_UNSUPPORTED',
      'ACCOUNT_STATE_INVALID',
      'INVALID_CREDENTIAL',
      'SESSION_COOKIE_INVALID',
    ],
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    code: ['CREDENTIALS_MISSING'],
    pattern: /^API keys are not supported by this API/i,
    facts: { reason: 'api-key' },
    source: 'a2aproject/a2a-samples#43: an API key where a token is wanted',
    asOf: '2026-11-27',
  },
  { cause: 'auth.header-stripped', code: ['CREDENTIALS_MISSING'], source: REASONS_OF, asOf: '2026-11-27' },
  {
    cause: 'auth.forbidden',
    code: ['SERVICE_DISABLED'],
    told: { service: 'service', project: 'consumer' },
    source: 'GoogleCloudPlatform/vertex-ai-samples#476',
    asOf: '2026-11-27',
  },
  {
    cause: 'billing.credit',
    code: ['BILLING_DISABLED'],
    told: { project: 'consumer' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.organization',
    code: ['CONSUMER_SUSPENDED'],
    told: { project: 'consumer' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    code: ['CONSUMER_INVALID', 'RESOURCE_PROJECT_INVALID'],
    told: { project: 'consumer' },
    facts: { reason: 'project' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    code: ['USER_PROJECT_DENIED'],
    told: { project: 'consumer' },
    facts: { action: 'serviceusage.services.use' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    code: ['IAM_PERMISSION_DENIED'],
    metadata: { permission: 'iam.serviceAccounts.getAccessToken' },
    told: { action: 'permission' },
    source: 'google-github-actions/auth, its troubleshooting page',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    code: ['IAM_PERMISSION_DENIED'],
    told: { action: 'permission', project: 'resource' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    code: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT'],
    facts: { reason: 'scope' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    code: ['SECURITY_POLICY_VIOLATED', 'LOCATION_POLICY_VIOLATED', 'ORG_RESTRICTION_VIOLATION'],
    facts: { reason: 'policy' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.quota',
    code: ['RATE_LIMIT_EXCEEDED', 'RESOURCE_QUOTA_EXCEEDED'],
    metadata: { quota_limit_value: '0' },
    told: { metric: 'quota_metric', project: 'consumer', region: 'quota_location' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]

/** Statuses that are shared by many errors: what remains where neither reason nor words are known. */
const REST = [
  {
    cause: 'limit.rate',
    code: ['RATE_LIMIT_EXCEEDED'],
    told: { metric: 'quota_metric', region: 'quota_location' },
    source: REASONS_OF,
    asOf: '2026-11-27',
  },
  { cause: 'auth.invalid', type: ['UNAUTHENTICATED'], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'auth.forbidden', type: ['PERMISSION_DENIED'], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'limit.rate', type: ['RESOURCE_EXHAUSTED'], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'format.request', type: ['INVALID_ARGUMENT'], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'endpoint.not-found', type: ['UNIMPLEMENTED'], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'service.overloaded', type: ['UNAVAILABLE'], source: STATUS_OF, asOf: '2026-11-27' },
  {
    cause: 'service.error',
    type: ['INTERNAL', 'UNKNOWN', 'CANCELLED', 'ABORTED', 'DEADLINE_EXCEEDED', 'DATA_LOSS'],
    source: STATUS_OF,
    asOf: '2026-11-27',
  },
  { cause: 'limit.rate', statuses: [429], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'service.error', statuses: [499, 500], source: STATUS_OF, asOf: '2026-11-27' },
  { cause: 'service.overloaded', statuses: [503], source: STATUS_OF, asOf: '2026-11-27' },
] as const satisfies readonly CloudMeaning[]

const ROWS: readonly CloudMeaning[] = [...REASONS, ...GOOGLE_WORDINGS, ...REST]

/** What an error of Google Cloud means; undefined where it says nothing. `quiet` turns a used-up quota into one that was never granted. */
export function causeOfGoogle(error: CloudError): CloudCause | undefined {
  const found = causeIn(ROWS, error)
  const project = found?.facts?.['project']
  return found === undefined || project === undefined
    ? found
    : { ...found, facts: { ...found.facts, project: project.replace(/^projects\/([^/]+).*$/, '$1') } }
}
