// What an error of Azure means: Microsoft Foundry, and Microsoft Entra in front of it.
import type { Envelope } from '../error-envelope.ts'
import { causeIn, type CloudCause, type CloudError, type CloudMeaning, REFUSED } from './cloud-meaning.ts'

const FOUNDRY = 'learn.microsoft.com: Foundry Models, troubleshooting'
const SERVICES = 'learn.microsoft.com: Azure AI services, error codes'
const ENTRA = 'learn.microsoft.com: Microsoft Entra error codes'

const CODES = [
  {
    cause: 'model.unknown',
    code: ['DeploymentNotFound', 'unknown_model', 'model_not_found'],
    source: FOUNDRY,
    asOf: '2026-11-27',
  },
  {
    cause: 'endpoint.path',
    code: ['api_not_supported'],
    source: 'claude-code#67179, #13558',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.upstream',
    code: ['invalid_model_endpoint_authentication'],
    source: 'learn.microsoft.com/answers 5854137: between Foundry and Claude, for a while',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.expired',
    code: ['ExpiredAuthenticationToken', 'TokenExpired'],
    source: ENTRA,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.organization',
    code: [
      'SubscriptionDisabled',
      'DisabledSubscription',
      'ReadOnlyDisabledSubscription',
      'SubscriptionNotFound',
    ],
    source: SERVICES,
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.quota',
    code: ['QuotaExceeded', 'InsufficientQuota', 'insufficient_quota'],
    source: SERVICES,
    asOf: '2026-11-27',
  },
  {
    cause: 'service.overloaded',
    code: ['NoCapacity', 'ServiceUnavailable'],
    source: SERVICES,
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]

const WORDINGS = [
  {
    cause: 'auth.forbidden',
    statuses: [401, 403],
    pattern: /lacks the required data action [`'"]?(?<action>Microsoft\.[\w./*-]{1,150}[\w*])/i,
    source: 'davrous/AzureAgentToM365#3; learn.microsoft.com/answers 5889342',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    statuses: [401, 403],
    pattern: /Principal does not have access to API\/Operation/i,
    source: FOUNDRY,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: REFUSED,
    pattern: /invalid subscription key or wrong API endpoint/i,
    facts: { reason: 'key-or-endpoint' },
    source: SERVICES,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    statuses: REFUSED,
    pattern: /Access token is missing, invalid, audience is incorrect/i,
    facts: { reason: 'token' },
    source: FOUNDRY,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.region',
    statuses: [403],
    pattern: /Virtual Network|Public access is disabled|private endpoint/i,
    facts: { reason: 'network' },
    source: 'continue#12547; Azure-Samples/azure-sql-db-chatbot#3',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.federation',
    statuses: REFUSED,
    pattern: /AADSTS(?:70021|700211|700212|700213|7002138|700023|700024|700016|90002|900023)\b/,
    source: 'Azure/login#482, #517, #340',
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.forbidden',
    statuses: REFUSED,
    pattern: /AADSTS(?:53003|500011|65001)\b/,
    source: ENTRA,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.expired',
    statuses: REFUSED,
    pattern:
      /AADSTS(?:700082|70043|70008|50173|50076|50078|50079|7000222)\b|(?:access |Bearer )?token (?:has |is )?expired/i,
    source: ENTRA,
    asOf: '2026-11-27',
  },
  { cause: 'auth.invalid', statuses: REFUSED, pattern: /AADSTS7000215\b/, source: ENTRA, asOf: '2026-11-27' },
  {
    cause: 'limit.quota',
    statuses: [403, 429],
    pattern: /Out of call volume quota|\b(?:limit|quota)\b(?: of| is|:| =)? ?0(?![\d.,])/i,
    source: SERVICES,
    asOf: '2026-11-27',
  },
] as const satisfies readonly CloudMeaning[]

/** Codes that are shared by many errors, and statuses: what remains where the words are not known. */
const REST = [
  {
    cause: 'auth.forbidden',
    code: ['PermissionDenied', 'AuthorizationFailed'],
    source: FOUNDRY,
    asOf: '2026-11-27',
  },
  {
    cause: 'auth.invalid',
    code: ['InvalidAuthenticationToken', 'InvalidAuthenticationTokenTenant'],
    facts: { reason: 'token' },
    source: ENTRA,
    asOf: '2026-11-27',
  },
  {
    cause: 'limit.rate',
    code: ['RateLimitReached', 'TooManyRequests'],
    source: SERVICES,
    asOf: '2026-11-27',
  },
  {
    cause: 'endpoint.not-found',
    statuses: [404],
    code: ['ResourceNotFound', 'NotFound', '404'],
    source: SERVICES,
    asOf: '2026-11-27',
  },
  { cause: 'service.error', code: ['InternalServerError', 'Timeout'], source: SERVICES, asOf: '2026-11-27' },
  { cause: 'limit.rate', statuses: [429], source: SERVICES, asOf: '2026-11-27' },
  { cause: 'service.error', statuses: [408, 500], source: SERVICES, asOf: '2026-11-27' },
  { cause: 'service.overloaded', statuses: [503], source: SERVICES, asOf: '2026-11-27' },
] as const satisfies readonly CloudMeaning[]

const ROWS: readonly CloudMeaning[] = [...CODES, ...WORDINGS, ...REST]
const KNOWN: ReadonlySet<string | undefined> = new Set(ROWS.flatMap(({ code = [] }) => code))

/** What an error of Azure means; undefined where it says nothing. Foundry writes its codes as types too, beside a number. */
export function causeOfAzure({ envelope, ...error }: CloudError): CloudCause | undefined {
  return causeIn(ROWS, { ...error, envelope: envelope && { ...envelope, code: codeOf(envelope) } })
}

function codeOf({ code, type }: Envelope): string | undefined {
  return KNOWN.has(type) ? type : code
}
