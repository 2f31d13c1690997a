// The two dialects alive at the API: which header carries the credential, and which version goes with it.
import { KEY_PREFIXES } from '../../secrets/key-prefixes.ts'
import type { AuthScheme } from '../../words/result.ts'

/** An official SDK and the first version of its generation. */
interface SdkGeneration {
  readonly language: string
  readonly versions: string
}

interface Dialect {
  /** Lower-case name of the one header that carries the credential. */
  readonly header: 'authorization' | 'x-api-key'
  /** The word in front of the credential in that header. */
  readonly before: string
  /** Value of `anthropic-version`. */
  readonly version: string
  /** Official SDKs that speak this dialect by default. */
  readonly sdks: readonly SdkGeneration[]
  readonly source: string
  readonly asOf: string
}

const NEWER_SDKS = [
  { language: 'TypeScript', versions: '1.0.0 and later' },
  { language: 'Python', versions: '2.0.0 and later' },
  { language: 'Go', versions: '2.0.0 and later' },
  { language: 'Java', versions: '3.0.0 and later' },
  { language: 'C#', versions: '13.0.0 and later' },
  { language: 'PHP', versions: '1.0.0 and later' },
  { language: 'Ruby', versions: '2.0.0 and later' },
] as const

/** Facts per auth scheme; a key of the first party is accepted in the first two. */
export const DIALECTS = {
  bearer: {
    header: 'authorization',
    before: 'Bearer ',
    version: '2026-10-21',
    sdks: NEWER_SDKS,
    source: '@anthropic-ai/sdk 1.12.0 src/client.ts; platform.claude.com/docs/en/api/migration-2026-10-21',
    asOf: '2026-11-22',
  },
  'x-api-key': {
    header: 'x-api-key',
    before: '',
    version: '2023-06-01',
    sdks: [
      { language: 'TypeScript', versions: 'before 1.0.0' },
      { language: 'Python', versions: 'before 2.0.0' },
      { language: 'Go', versions: 'before 2.0.0' },
      { language: 'Java', versions: 'before 3.0.0' },
      { language: 'C#', versions: 'before 13.0.0' },
      { language: 'PHP', versions: 'before 1.0.0' },
      { language: 'Ruby', versions: 'before 2.0.0' },
    ],
    source: '@anthropic-ai/sdk 0.137.0 src/client.ts',
    asOf: '2026-11-22',
  },
  federation: {
    header: 'authorization',
    before: 'Bearer ',
    version: '2026-10-21',
    sdks: NEWER_SDKS,
    source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/types.ts, src/client.ts',
    asOf: '2026-11-22',
  },
  sigv4: {
    header: 'authorization',
    before: 'AWS4-HMAC-SHA256 ',
    version: '2026-10-21',
    sdks: [],
    source: '@anthropic-ai/bedrock-sdk 1.1.3 src/core/auth.ts',
    asOf: '2026-11-26',
  },
} as const satisfies Record<AuthScheme, Dialect>

export type ApiVersion = (typeof DIALECTS)[AuthScheme]['version']

/** Beta which every request with an OAuth access token must name. Source: SDK 1.12.0 `src/lib/credentials/types.ts`. */
export const OAUTH_BETA = 'oauth-2025-04-20'

/**
 * Headers as the SDK of the scheme's generation sends them: exactly one credential header, never both.
 * Names are lower-case; `content-type` only where a body goes along. The user agent is the caller's (see `userAgent`).
 */
export function dialectHeaders(
  scheme: AuthScheme,
  credential: string,
  method: 'GET' | 'POST' = 'GET',
): Record<string, string> {
  const { header, before, version } = DIALECTS[scheme]
  return {
    accept: 'application/json',
    'anthropic-version': version,
    [header]: before + credential,
    ...(method === 'POST' && { 'content-type': 'application/json' }),
    ...(isOAuth(scheme, credential) && { 'anthropic-beta': OAUTH_BETA }),
  }
}

function isOAuth(scheme: AuthScheme, credential: string): boolean {
  return scheme === 'federation' || (scheme === 'bearer' && KEY_PREFIXES['oauth-access'].test(credential))
}

/** How we name ourselves to the endpoint. */
export function userAgent(version: string): string {
  return `claude-preflight/${version}`
}

/** The SDK generations that send this scheme, as one line: `TypeScript 1.0.0 and later, Python …`. */
export function sdksSending(scheme: AuthScheme): string {
  return DIALECTS[scheme].sdks.map((sdk) => `${sdk.language} ${sdk.versions}`).join(', ')
}
