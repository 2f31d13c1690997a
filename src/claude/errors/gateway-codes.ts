// The meaning of the codes and types by which gateways refuse: what they say beats every status.
import type { CauseId } from '../../words/causes.ts'
import type { Envelope, EnvelopeDialect } from './error-envelope.ts'

interface CodeMeaning {
  readonly cause: CauseId
  /** Only in this form of an error: its codes are numbers, which mean other things elsewhere. */
  readonly dialect?: EnvelopeDialect
  /** Only with these statuses; absent: with all. */
  readonly statuses?: readonly number[]
  /** Only with these words beside it: one code stands for several troubles. */
  readonly says?: RegExp
  /** The gateway's own header that is missing or refused. */
  readonly header?: string
  readonly source: string
}

const LITELLM = 'BerriAI/litellm ProxyErrorTypes'
const OPENAI = 'platform.openai.com/docs error codes, which gateways copy'
const NEW_API = 'QuantumNous/new-api types/error.go'
const RELAY = 'Wei-Shaw/claude-relay-service, its public source and threads'
const GOOGLE = 'googleapis: google/api/error_reason.proto, sent with 400 (2026-11-27)'
const ARK = 'volcengine.com/docs/82379, error codes of Ark (2026-11-27)'
const DASHSCOPE = 'help.aliyun.com/zh/model-studio/error-code (2026-11-27)'
const ZAI = 'docs.z.ai error codes: the plan has expired, or its week or month is used up (2026-11-27)'
const USAGE_PLAN = 'docs.aws.amazon.com/apigateway, gateway response QUOTA_EXCEEDED (2026-11-27)'
const VERCEL = 'vercel.com/docs/ai-gateway errors'

type Meanings = CodeMeaning | readonly CodeMeaning[]

/** By code or type as it stands in the body; of several meanings the first that fits. All rows as of 2026-11-26, or of the day they name. */
const CODES: ReadonlyMap<string, Meanings> = new Map<string, Meanings>([
  ['token_not_found_in_db', { cause: 'auth.invalid', source: LITELLM }],
  ['expired_key', { cause: 'auth.expired', source: LITELLM }],
  ['budget_exceeded', { cause: 'billing.limit', source: LITELLM }],
  ['key_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
  ['team_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
  ['user_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
  ['org_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
  ['project_model_access_denied', { cause: 'model.forbidden', source: LITELLM }],
  [
    'no_db_connection',
    [
      {
        cause: 'auth.invalid',
        statuses: [400],
        source: `${LITELLM}, auth of user keys: without a database, any key but the master key (2026-11-27)`,
      },
      { cause: 'service.gateway', source: LITELLM },
    ],
  ],
  [
    'API_KEY_INVALID',
    [
      { cause: 'auth.expired', says: /\bexpired\b/i, source: GOOGLE },
      { cause: 'auth.invalid', source: GOOGLE },
    ],
  ],
  ['invalid_api_key', { cause: 'auth.invalid', source: OPENAI }],
  ['insufficient_quota', { cause: 'billing.credit', source: OPENAI }],
  ['billing_hard_limit_reached', { cause: 'billing.limit', source: OPENAI }],
  ['model_not_found', { cause: 'model.unknown', source: OPENAI }],
  ['rate_limit_exceeded', { cause: 'limit.rate', source: OPENAI }],
  ['pre_consume_token_quota_failed', { cause: 'billing.limit', source: NEW_API }],
  ['daily_cost_limit_exceeded', { cause: 'billing.limit', source: RELAY }],
  ['total_cost_limit_exceeded', { cause: 'billing.limit', source: RELAY }],
  ['client_validation_error', { cause: 'auth.claude-code-only', source: RELAY }],
  ['model_not_supported', { cause: 'model.unknown', source: 'GitHub Copilot (copilot-cli#639)' }],
  ['insufficient_user_quota', { cause: 'billing.limit', source: NEW_API }],
  ['upstream_error', { cause: 'auth.upstream', statuses: [401, 403], source: NEW_API }],
  ['channel:no_available_key', { cause: 'auth.upstream', source: NEW_API }],
  ['channel:invalid_key', { cause: 'auth.upstream', source: NEW_API }],
  ['failed_dependency', { cause: 'auth.upstream', source: VERCEL }],
  ['oauth.v2.InvalidApiKey', { cause: 'auth.invalid', source: 'docs.apigee.com API key faults' }],
  [
    'oauth.v2.FailedToResolveAPIKey',
    { cause: 'auth.header-stripped', source: 'docs.apigee.com API key faults' },
  ],
  [
    'ModelNotOpen',
    {
      cause: 'model.forbidden',
      source: 'Volcengine Ark error codes: the model is not activated (2026-11-27)',
    },
  ],
  ['PermissionDenied', { cause: 'auth.forbidden', source: 'learn.microsoft.com: a data action is missing' }],
  ['AuthorizationFailed', { cause: 'auth.forbidden', source: 'learn.microsoft.com: a role is missing' }],
  ['PERMISSION_DENIED', { cause: 'auth.forbidden', source: 'docs.databricks.com error codes' }],
  ['AccountOverdueError', { cause: 'billing.credit', source: ARK }],
  ['1309', { cause: 'billing.limit', statuses: [429], source: ZAI }],
  ['1310', { cause: 'billing.limit', statuses: [429], source: ZAI }],
  ['LimitExceededException', { cause: 'billing.limit', statuses: [429], source: USAGE_PLAN }],
  ['Arrearage', { cause: 'billing.credit', source: DASHSCOPE }],
  [
    '2009',
    {
      cause: 'auth.gateway',
      dialect: 'ai-gateway',
      header: 'cf-aig-authorization',
      source: 'Cloudflare AI Gateway: "Unauthorized" (public threads)',
    },
  ],
  [
    '10000',
    {
      cause: 'auth.gateway',
      dialect: 'ai-gateway',
      header: 'cf-aig-authorization',
      source: 'Cloudflare: "Authentication error" (opencode#32051)',
    },
  ],
  [
    '2001',
    {
      cause: 'endpoint.not-found',
      dialect: 'ai-gateway',
      source: 'Cloudflare AI Gateway: "Please configure AI Gateway" (public threads)',
    },
  ],
])

/** What a gateway's own code, else its type, says; undefined for one that nobody wrote down. */
export function meaningOfGatewayCode(
  status: number,
  { dialect, code, type, message = '' }: Envelope,
): CodeMeaning | undefined {
  return [code, type]
    .flatMap((word) => (word === undefined ? [] : (CODES.get(word) ?? [])))
    .filter((row) => (row.dialect ?? dialect) === dialect && (row.statuses?.includes(status) ?? true))
    .find(({ says }) => says?.test(message) ?? true)
}
