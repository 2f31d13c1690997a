// Invented credentials for scenarios: no two alike, and no part of one that could stand in a text by chance.
import { createHash } from 'node:crypto'
import {
  accountKey,
  defaultAccount,
  ORGANIZATION_ID,
  OTHER_WORKSPACE_ID,
  WORKSPACE_ID,
} from '../../src/simulator/account.ts'
import type { Account, KeyStateId } from '../../src/simulator/account.ts'
import type { FederationRule } from '../../src/simulator/account.ts'
import { JOB_CLAIMS } from '../../src/simulator/github-oidc.ts'

/** Letters and digits that look random and are the same in every run. */
export function varied(seed: string, length: number): string {
  const blocks = [0, 1, 2, 3].map((block) => createHash('sha512').update(`${seed} ${block}`).digest('base64'))
  return blocks
    .join('')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length)
}

/** A key of the common family in its right shape. */
export function apiKey(seed: string): string {
  return ['sk', 'ant', 'api03', `${varied(seed, 93)}AA`].join('-')
}

/** A key of another family of Anthropic's: `oat01`, `ort01`, `sid01`, `admin01`. */
export function otherCredential(family: string): string {
  return ['sk', 'ant', family, varied(family, 95)].join('-')
}

export const KEY = apiKey('good')
export const BEARER_ONLY_KEY = apiKey('bearer only')
export const OLDER_HEADER_KEY = apiKey('older header only')
export const ROAMING_KEY = apiKey('roaming')
export const NARROW_KEY = apiKey('narrow')
/** Cut by one character, and yet the service knows it. */
export const SHORT_KEY = apiKey('short').slice(0, -1)
export const TOKEN = otherCredential('oat01')
/** As a gateway gives them out: short, and of no family. */
export const GATEWAY_KEY = ['sk', varied('gateway', 12)].join('-')

/** The token that a job asks for its identity with: a signed token, too. */
export const IDENTITY_REQUEST_TOKEN = [
  'eyJ0eXAiOiJKV1QifQ',
  varied('request', 300),
  varied('signature', 86),
].join('.')

/** Access tokens of the keyless sign-in, in the only workspace of one rule and in the second one of another. */
export const ACCESS_TOKEN = ['sk', 'ant', 'oat01', varied('keyless', 95)].join('-')
export const OTHER_ACCESS_TOKEN = ['sk', 'ant', 'oat01', varied('keyless elsewhere', 95)].join('-')

const { iss: issuer, sub: subject } = JOB_CLAIMS
const IDENTITY = { organizationId: ORGANIZATION_ID, issuer, subject, audience: 'https://api.anthropic.com' }

/** The rule for pushes to the main branch, in one workspace. */
export const RULE: FederationRule = {
  ...{ id: 'fdrl_01Shop', ...IDENTITY, serviceAccountId: 'svac_01Shop' },
  tokens: { [WORKSPACE_ID]: ACCESS_TOKEN },
}

/** The same in two workspaces. */
export const ROAMING_RULE: FederationRule = {
  ...RULE,
  id: 'fdrl_01Roaming',
  tokens: { [WORKSPACE_ID]: ACCESS_TOKEN, [OTHER_WORKSPACE_ID]: OTHER_ACCESS_TOKEN },
}

/** The model that `NARROW_KEY` may not use. */
export const FORBIDDEN_MODEL = 'claude-fable-5-2'

const STATES = {
  revoked: apiKey('revoked'),
  'token-expired': otherCredential('oat02'),
  'organization-disabled': apiKey('disabled'),
  'organization-on-hold': apiKey('on hold'),
  'creator-left': apiKey('creator left'),
  forbidden: apiKey('forbidden'),
  'scope-missing': apiKey('scope missing'),
  'claude-code-only': otherCredential('oat03'),
  'no-credit': apiKey('no credit'),
  'usage-limit': apiKey('usage limit'),
  'spend-limit': apiKey('spend limit'),
} as const satisfies Partial<Record<KeyStateId, string>>

/** A key in each state that refuses something. */
export const KEY_IN: Readonly<Record<keyof typeof STATES, string>> = STATES

/** The account that knows them all. */
export const ACCOUNT: Account = defaultAccount({
  keys: [
    accountKey(KEY),
    accountKey(SHORT_KEY),
    accountKey(BEARER_ONLY_KEY, { schemes: ['bearer'] }),
    accountKey(OLDER_HEADER_KEY, { schemes: ['x-api-key'] }),
    accountKey(TOKEN, { schemes: ['bearer'] }),
    accountKey(ACCESS_TOKEN, { schemes: ['bearer'] }),
    accountKey(OTHER_ACCESS_TOKEN, { schemes: ['bearer'], workspaceIds: [OTHER_WORKSPACE_ID] }),
    accountKey(ROAMING_KEY, { workspaceIds: [WORKSPACE_ID, OTHER_WORKSPACE_ID] }),
    accountKey(NARROW_KEY, { forbiddenModels: [FORBIDDEN_MODEL] }),
    ...Object.entries(STATES).map(([state, value]) => accountKey(value, { state: state as KeyStateId })),
  ],
  federation: [RULE, ROAMING_RULE],
})
