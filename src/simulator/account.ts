// Accounts of the simulated service: organizations' keys, their states, and what each state makes the service answer.
import { MODELS } from './catalogue.ts'
import type { Model } from './catalogue.ts'
import { invalidRequest } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'

/** Auth headers that the service knows. */
export const SCHEMES = ['bearer', 'x-api-key'] as const
export type Scheme = (typeof SCHEMES)[number]

/** The requests that a refusal stops: every one, or only those which would cost. */
interface KeyState {
  readonly refuses: 'nothing' | 'everything' | 'messages'
  readonly error?: ErrorSpec
}

const authentication = (message: string): ErrorSpec => ({ type: 'authentication_error', message })
const permission = (message: string): ErrorSpec => ({ type: 'permission_error', message })

/**
 * The states of a credential. A state without an error of its own gets the words for a wrong credential.
 * Source: platform.claude.com/docs/en/api/errors, code.claude.com/docs/en/errors, live logs in the named threads, error codes from
 * `@anthropic-ai/sdk` 1.12.0; as of 2026-11-22.
 */
export const KEY_STATES = {
  active: { refuses: 'nothing' },
  revoked: { refuses: 'everything' },
  'token-expired': {
    refuses: 'everything',
    error: authentication(
      'OAuth token has expired. Please obtain a new token or refresh your existing token.',
    ),
  },
  'organization-disabled': {
    refuses: 'everything',
    error: invalidRequest('This organization has been disabled.'),
  },
  'organization-on-hold': {
    refuses: 'everything',
    error: {
      ...invalidRequest('This organization has been disabled.'),
      errorCode: 'organization_on_hold',
      details: { appeal_url: null },
    },
  },
  'creator-left': {
    refuses: 'everything',
    error: {
      ...invalidRequest('The creator of this API key is no longer a member of the organization.'),
      errorCode: 'claude_code_key_creator_not_member',
    },
  },
  forbidden: {
    refuses: 'everything',
    error: permission('Your API key does not have permission to use the specified resource.'),
  },
  'scope-missing': {
    refuses: 'messages',
    error: {
      ...permission('This API key is missing a scope that this request needs.'),
      errorCode: 'api_key_scope_missing',
    },
  },
  'claude-code-only': {
    refuses: 'everything',
    error: invalidRequest(
      'This credential is only authorized for use with Claude Code and cannot be used for other API requests.',
    ),
  },
  'no-credit': {
    refuses: 'messages',
    error: invalidRequest(
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    ),
  },
  'usage-limit': {
    refuses: 'messages',
    error: invalidRequest(
      'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
    ),
  },
  'spend-limit': {
    refuses: 'messages',
    error: {
      type: 'rate_limit_error',
      message:
        "You have reached your API usage limits: your organization has crossed its monthly API usage threshold, set based on your organization's API tier. You will regain access on 2026-12-01 at 00:00 UTC.",
      errorCode: 'enforced_spend_limit_reached',
      headers: { 'x-should-retry': 'false' },
    },
  },
} as const satisfies Record<string, KeyState>

export type KeyStateId = keyof typeof KEY_STATES

/** A credential which the service knows. */
export interface AccountKey {
  readonly value: string
  readonly state: KeyStateId
  /** The headers in which it is taken. */
  readonly schemes: readonly Scheme[]
  readonly organizationId: string
  /** With more than one the request must choose, by `anthropic-workspace-id`. */
  readonly workspaceIds: readonly string[]
  /** Ids of models which exist but not for this key. */
  readonly forbiddenModels?: readonly string[]
}

/** One limit, as told in `anthropic-ratelimit-<name>-*`. */
export interface RateLimit {
  readonly limit: number
  readonly remaining: number
}

/** A federation rule, with the access token it gives in each workspace that it is enabled for. */
export interface FederationRule {
  /** `fdrl_…` */
  readonly id: string
  readonly organizationId: string
  readonly issuer: string
  readonly subject: string
  readonly audience: string
  /** The only one it may sign in, where it names one. */
  readonly serviceAccountId?: string
  readonly tokens: Readonly<Record<string, string>>
}

/** Everything the service knows, as data. */
export interface Account {
  readonly keys: readonly AccountKey[]
  /** Newest first, as they are listed. */
  readonly models: readonly Model[]
  readonly rateLimits: Readonly<Record<string, RateLimit>>
  /** Default: nobody signs in without a key. */
  readonly federation?: readonly FederationRule[]
}

/** The organization of the default account. */
export const ORGANIZATION_ID = '5b7e1c1e-7f0a-4d63-9d2b-0a6c3b1f2e4d'
/** The workspace of its keys. */
export const WORKSPACE_ID = 'wrkspc_01SimulatedWorkspace00001'
/** A workspace that its keys do not belong to. */
export const OTHER_WORKSPACE_ID = 'wrkspc_01SimulatedWorkspace00002'

/** An invented key of the common family in its right shape, different for each seed (one letter or digit). */
export function inventedKey(seed: string): string {
  return ['sk', 'ant', 'api03', seed.repeat(93).slice(0, 93) + 'AA'].join('-')
}

/** An invented OAuth access token. */
export function inventedToken(seed: string): string {
  return ['sk', 'ant', 'oat01', seed.repeat(80).slice(0, 80)].join('-')
}

/** The key that the default account accepts in both headers. */
export const GOOD_KEY = inventedKey('G')

/** A key of one workspace, accepted in both headers, unless told otherwise. */
export function accountKey(value: string, changes: Partial<Omit<AccountKey, 'value'>> = {}): AccountKey {
  return {
    value,
    state: 'active',
    schemes: SCHEMES,
    organizationId: ORGANIZATION_ID,
    workspaceIds: [WORKSPACE_ID],
    ...changes,
  }
}

/** One good key, all public models, plenty of every limit; each part may be replaced. */
export function defaultAccount(changes: Partial<Account> = {}): Account {
  return {
    keys: [accountKey(GOOD_KEY)],
    models: MODELS,
    rateLimits: {
      requests: { limit: 4000, remaining: 3999 },
      'input-tokens': { limit: 2_000_000, remaining: 2_000_000 },
      'output-tokens': { limit: 400_000, remaining: 400_000 },
      tokens: { limit: 2_400_000, remaining: 2_400_000 },
    },
    ...changes,
  }
}
