// Keyless sign-in: the question for a job's identity token, and the exchange of that token for an access token.
import { isLoopbackHost } from '../../net/addresses.ts'
import { joinPath } from '../endpoint/endpoint-shape.ts'
import { OAUTH_BETA } from './dialects.ts'
import { isFirstParty } from '../endpoint/hosts.ts'
import { located, type ApiRequest } from './request.ts'

interface ExchangeFacts {
  readonly path: `/${string}`
  readonly grantType: string
  /** Value of `anthropic-beta`. */
  readonly beta: string
  /** Longest identity token that is accepted, in characters. */
  readonly longestToken: number
  readonly source: string
  readonly asOf: string
}

/** The exchange, field by field as the official SDK makes it. */
export const TOKEN_EXCHANGE = {
  path: '/v1/oauth/token',
  grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
  beta: `${OAUTH_BETA},oidc-federation-2026-04-01`,
  longestToken: 16_384,
  source: '@anthropic-ai/sdk 1.12.0 src/lib/credentials/oidc-federation.ts and types.ts',
  asOf: '2026-11-22',
} as const satisfies ExchangeFacts

/** The party that asks for an access token, and its identity token. */
interface Grant {
  readonly identityToken: string
  readonly ruleId: string
  readonly organizationId: string
  readonly serviceAccountId: string | undefined
  /** `wrkspc_…`, or `default`. */
  readonly workspaceId: string | undefined
}

/** The part of a job's identity that a host may see: words that are no secret. */
export interface IdentityClaims {
  readonly sub?: string
  readonly aud?: string
  readonly iss?: string
  /** RFC 3339. */
  readonly exp?: string
}

/**
 * GitHub's question: the URL which the runner gives a job, with the audience behind it.
 * Source: docs.github.com, OpenID Connect reference; `@actions/core` `oidc-utils`. As of 2026-11-22.
 */
export function askIdentityToken(url: URL, requestToken: string, audience: string): ApiRequest {
  const { href, search } = url
  const between = search === '' ? '?' : '&'
  return {
    name: 'identity-token',
    method: 'GET',
    ...located(`${href}${between}audience=${encodeURIComponent(audience)}`),
    headers: { accept: 'application/json', authorization: `Bearer ${requestToken}` },
  }
}

/** The identity token in GitHub's answer, `{"value": "<jwt>"}`; undefined when there is none. */
export function identityTokenIn(json: unknown): string | undefined {
  const value = fieldOf(json, 'value')
  return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? value : undefined
}

/** `POST /v1/oauth/token`: no credential but the identity token in its body. */
export function exchangeToken(base: URL, grant: Grant): ApiRequest {
  const { identityToken, ruleId, organizationId, serviceAccountId, workspaceId } = grant
  const body = {
    grant_type: TOKEN_EXCHANGE.grantType,
    assertion: identityToken,
    federation_rule_id: ruleId,
    organization_id: organizationId,
    ...(serviceAccountId !== undefined && { service_account_id: serviceAccountId }),
    ...(workspaceId !== undefined && { workspace_id: workspaceId }),
  }
  return {
    name: 'token-exchange',
    method: 'POST',
    ...located(joinPath(base, TOKEN_EXCHANGE.path)),
    headers: { accept: '*/*', 'content-type': 'application/json', 'anthropic-beta': TOKEN_EXCHANGE.beta },
    body: JSON.stringify(body),
  }
}

/** The access token in the answer to an exchange, by the same rules as the SDK's; undefined when it is no such answer. */
export function accessTokenIn(json: unknown): string | undefined {
  const token = fieldOf(json, 'access_token')
  const kind = fieldOf(json, 'token_type') ?? 'bearer'
  const isBearer = typeof kind === 'string' && kind.toLowerCase() === 'bearer'
  const lasts = Number.isFinite(Number(fieldOf(json, 'expires_in') ?? NaN))
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) && isBearer && lasts ? token : undefined
}

/** The claims of an identity token about itself. It is not verified: that is the other side's part. */
export function claimsIn(identityToken: string): IdentityClaims {
  const payload = payloadOf(identityToken)
  const words = (['sub', 'aud', 'iss'] as const).flatMap((name) => {
    const value = [fieldOf(payload, name)].flat()
    return value.every((each) => typeof each === 'string') ? [[name, value.join(', ')] as const] : []
  })
  const exp = fieldOf(payload, 'exp')
  const ends = typeof exp === 'number' ? new Date(exp * 1_000) : undefined
  const isDate = ends !== undefined && !Number.isNaN(ends.getTime())
  return { ...Object.fromEntries(words), ...(isDate && { exp: ends.toISOString() }) }
}

/** Why an identity token may not be posted to a host (contract, safety rules 1 and 7); undefined when it may. */
export function whyNotPosted(base: URL, audience: string): 'plain-http' | 'other-audience' | undefined {
  if (base.protocol !== 'https:' && !isLoopbackHost(base.hostname)) return 'plain-http'
  const named = [audience.toLowerCase(), hostIn(audience)]
  return isFirstParty(base.hostname) || named.includes(base.host) ? undefined : 'other-audience'
}

function hostIn(audience: string): string | undefined {
  return URL.canParse(audience) ? new URL(audience).host : undefined
}

function payloadOf(identityToken: string): unknown {
  try {
    const [, payload = ''] = identityToken.split('.')
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Object.entries(value).find(([field]) => field === name)?.[1] as unknown)
    : undefined
}
