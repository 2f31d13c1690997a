// The exchange of an identity token for an access token: which rule takes which identity, once.
import { betas } from './authenticate.ts'
import { invalidRequest } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'
import { json } from './exchange.ts'
import type { ApiAnswer, ApiRequest } from './exchange.ts'
import { claimsOf, jsonObject, textIn } from './fields.ts'
import type { Fields } from './fields.ts'
import type { FederationRule } from './account.ts'

/** The path of the token exchange. */
export const TOKEN_PATH = '/v1/oauth/token'

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const BETAS = ['oauth-2025-04-20', 'oidc-federation-2026-04-01']

type Answered = ApiAnswer | { readonly error: ErrorSpec }

/**
 * Every refusal of an identity has the same words, a token that was used before included: anthropics/claude-code#89095 and
 * claude-code-action#1406, as of 2026-08-24. Those for an ill-formed rule: BerriAI/litellm#39935. All others are not known.
 */
const REFUSED = { error: { type: 'authentication_error', message: 'Authentication failed' } } as const

/** The token endpoint of one service, which remembers what was used. */
export function tokenEndpoint(
  rules: readonly FederationRule[],
): (request: ApiRequest) => Answered | undefined {
  const used = new Set<string>()
  return (request) => {
    if (request.path !== TOKEN_PATH) return undefined
    const fields = jsonObject(request.body.toString('utf8')) ?? {}
    const wrong = misformed(request, fields)
    return wrong === undefined ? granted(fields, rules, used) : { error: invalidRequest(wrong) }
  }
}

function misformed(request: ApiRequest, fields: Fields): string | undefined {
  if (request.method !== 'POST') return 'Method Not Allowed'
  const beta = BETAS.find((name) => !betas(request).includes(name))
  if (beta !== undefined) return `anthropic-beta: ${beta} is required`
  if (fields['grant_type'] !== GRANT_TYPE) return 'grant_type: unsupported grant type'
  const needed = ['assertion', 'federation_rule_id', 'organization_id']
  const absent = needed.find((name) => textIn(fields, name) === '')
  if (absent !== undefined) return `${absent}: Field required`
  return /^fdrl_\w+$/.test(textIn(fields, 'federation_rule_id'))
    ? undefined
    : 'federation_rule_id is not a well-formed fdrl_ tagged ID'
}

function granted(fields: Fields, rules: readonly FederationRule[], used: Set<string>): Answered {
  const claims = claimsOf(textIn(fields, 'assertion'))
  const rule = rules.find((candidate) => takes(candidate, fields, claims))
  const id = textIn(claims, 'jti')
  const isOver = Number(claims['exp']) * 1_000 < Date.now()
  if (rule === undefined || id === '' || used.has(id) || isOver) return REFUSED
  const workspace = workspaceFor(rule, textIn(fields, 'workspace_id'))
  if (workspace === undefined)
    return { error: invalidRequest('workspace_id is required: the rule has more than one workspace') }
  const token = rule.tokens[workspace]
  if (token === undefined) return REFUSED
  used.add(id)
  const grant = { access_token: token, token_type: 'Bearer', expires_in: 3600, scope: 'workspace:developer' }
  return json(200, grant)
}

/** The one asked for, else the only one there is. */
function workspaceFor({ tokens }: FederationRule, asked: string): string | undefined {
  const [only, ...others] = Object.keys(tokens)
  return asked !== '' ? asked : others.length === 0 ? only : undefined
}

function takes(rule: FederationRule, fields: Fields, claims: Fields): boolean {
  const account = textIn(fields, 'service_account_id')
  return (
    rule.id === fields['federation_rule_id'] &&
    rule.organizationId === fields['organization_id'] &&
    (account === '' || rule.serviceAccountId === undefined || account === rule.serviceAccountId) &&
    [claims['iss'], claims['sub'], claims['aud']].join(' ') ===
      [rule.issuer, rule.subject, rule.audience].join(' ')
  )
}
