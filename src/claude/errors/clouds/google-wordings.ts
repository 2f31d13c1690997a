// Messages of Google Cloud that say more than their status, which many errors share.
import { type CloudMeaning, REFUSED } from './cloud-meaning.ts'

const EVERY_QUOTA =
  /Quota exceeded for (?:aiplatform\.googleapis\.com\/)?(?<metric>[\w.]{1,100}) with base model: (?:anthropic-)?(?<model>[\w-]+)/i

/** First match wins: the special ones stand first. */
export const GOOGLE_WORDINGS = [
  {
    cause: 'clock.skew',
    statuses: REFUSED,
    pattern: /Token must be a short-lived token .{0,40} in a reasonable timeframe/i,
    source: 'google-cloud-python#15080',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.expired',
    statuses: REFUSED,
    pattern: /invalid_rapt|Token has been expired or revoked/i,
    source: 'cline#4080',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.expired',
    statuses: REFUSED,
    type: ['invalid_grant'],
    pattern: /^Bad Request$/i,
    source: 'oauth2.googleapis.com, to a refresh token that is over (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: REFUSED,
    type: ['invalid_grant'],
    pattern: /^Invalid JWT Signature|^Invalid grant: account not found/i,
    source: 'oauth2.googleapis.com, to the key of a service account that was deleted (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    statuses: [400, 401, 403, 404],
    pattern:
      /rejected by the attribute condition|audience in ID Token .{0,200}does not match|is stale to sign-in|workload identity pool .{0,120}(?:does not exist|disabled)|(?<action>iam\.serviceAccounts\.getAccessToken)/i,
    source: 'google-github-actions/auth, its troubleshooting page',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    statuses: REFUSED,
    type: ['invalid_target', 'unauthorized_client', 'invalid_grant'],
    source: 'cloud.google.com/iam: errors of the token exchange',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    statuses: [403],
    pattern:
      /has not been used in project (?<project>[\w-]{1,60}) before or it is disabled(?:\. Enable it by visiting https:\/\/[\w./-]*\/api\/(?<service>[\w.]+))?/i,
    source: 'GoogleCloudPlatform/vertex-ai-samples#476',
    asOf: '2026-11-27',
  },
  {
    cause: 'billing.credit',
    statuses: [400, 403, 429],
    pattern: /requires billing to be enabled|billing account .{0,80}(?:disabled|closed|not active)/i,
    source: 'public threads',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    statuses: [403],
    pattern: /prohibited by organization['’]s policy/i,
    facts: { reason: 'policy' },
    source: 'cloud.google.com/vpc-service-controls: troubleshooting',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    statuses: [403],
    pattern:
      /Permission ['‘`](?<action>[\w.]{1,80})['’`] denied(?: on resource ['‘`]?\/\/[\w.]+\/projects\/(?<project>[\w-]+))?/i,
    source: 'Vertex AI (public threads)',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.forbidden',
    statuses: [400, 403],
    pattern:
      /is not allowed to use Publisher Model `?(?:projects\/(?<project>[\w-]+)\/)?(?:locations\/(?<region>[\w-]+)\/)?publishers\/anthropic\/models\/(?<model>[\w.@-]+)/i,
    source: 'yym68686/uni-api#41: not enabled in Model Garden',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.unknown',
    statuses: [400, 404],
    pattern: /models\/(?<model>[\w.@-]+)`? is not servable in region (?<region>[a-z]+(?:-[a-z]+\d+)?)/i,
    source: 'redhat-data-and-ai/template-agent#349',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.unknown',
    statuses: [403, 404],
    pattern:
      /Publisher Model `?(?:projects\/(?<project>[\w-]+)\/)?(?:locations\/(?<region>[\w-]+)\/)?publishers\/anthropic\/models\/(?<model>[\w.@-]+)`? (?:was )?not found/i,
    source: 'pydantic-ai#5002; "or your project does not have access to it"',
    asOf: '2026-11-27',
  },
  {
    cause: 'model.unknown',
    statuses: [400, 404],
    pattern:
      /\bmodel\b.{0,160}\bnot (?:supported|available) in (?:the )?(?:region|location)\b:? ?(?<region>[a-z]+-[a-z]+\d+)?/i,
    source: 'public threads',
    asOf: '2026-11-27',
  },
  {
    cause: undefined,
    statuses: [400],
    pattern: /is not supported for token counting/i,
    source: 'Vertex AI count-tokens, which serves fewer models than rawPredict',
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.quota',
    statuses: [403, 429],
    pattern: /\b(?:limit|quota)\b(?: value)?(?: of| is|:| =)? ?['"]?0['"]?(?![\d.,])/i,
    source: 'public threads',
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.quota',
    statuses: [429],
    quiet: true,
    pattern: EVERY_QUOTA,
    source: 'anthropic-sdk-python#963, claude-code#1440: to the first request of a new project',
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.rate',
    statuses: [429],
    pattern: EVERY_QUOTA,
    source: 'cline#651: also to a project with much traffic',
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]
