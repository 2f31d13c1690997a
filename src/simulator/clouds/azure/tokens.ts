// Entra's token endpoint for apps without a secret, and the discovery documents that its clients may ask for.
import { randomUUID } from 'node:crypto'
import { json } from '../../exchange.ts'
import type { ApiAnswer, Handler } from '../../exchange.ts'
import { bodyFields, claimsOf, textIn } from '../../fields.ts'
import type { Fields } from '../../fields.ts'
import { cloudNow, dated } from '../conditions.ts'
import type { AzureWorld } from './world.ts'

const ORIGIN = 'https://login.microsoftonline.com'
const TOKEN_PATH = /^\/([^/]+)\/oauth2\/v2\.0\/token$/
const DISCOVERY_PATH = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

type Question = Pick<AzureWorld, 'signIn' | 'clockOffsetMs'>

/** A refusal: `code` is the number behind `AADSTS`. */
interface Refusal {
  readonly status: 400 | 401
  readonly error: string
  readonly code: number
  readonly message: string
}

/** `login.microsoftonline.com` for one directory. */
export function entra(world: Question): Handler {
  return dated((request) => {
    const { down } = world.signIn
    if (down !== undefined) return json(down, { error: 'temporarily_unavailable' })
    const [, discovered] = DISCOVERY_PATH.exec(request.path) ?? []
    if (discovered !== undefined) return discovery(discovered, world)
    if (request.path === '/common/discovery/instance') return json(200, INSTANCES)
    const [, tenant] = TOKEN_PATH.exec(request.path) ?? []
    if (tenant === undefined || request.method !== 'POST') return { status: 404, headers: {}, body: '' }
    const refusal = refusalOf(tenant, bodyFields(request), world)
    return refusal === undefined ? granted(world) : refused(refusal, world)
  }, world)
}

/** Codes and words: microsoftgraph/windowsupdates-webapplication-sample#6 (90002), MicrosoftDocs/azure-docs#21690 (700016), as of 2026-11-26. */
function refusalOf(tenant: string, fields: Fields, world: Question): Refusal | undefined {
  const { signIn } = world
  const client = textIn(fields, 'client_id')
  if (tenant !== signIn.tenant) return unknownTenant(tenant)
  if (client !== signIn.clientId) {
    const message = `Application with identifier '${client}' was not found in the directory 'Acme'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`
    return { status: 400, error: 'unauthorized_client', code: 700016, message }
  }
  return (
    refusedForm(fields) ??
    refusedAssertion(claimsOf(textIn(fields, 'client_assertion')), world) ??
    refusedScope(fields, world)
  )
}

function unknownTenant(tenant: string): Refusal {
  const message = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`
  return { status: 400, error: 'invalid_tenant', code: 90002, message }
}

function refusedForm(fields: Fields): Refusal | undefined {
  if (textIn(fields, 'grant_type') !== 'client_credentials') {
    const message = `The app needs 'grant_type' to be 'client_credentials'.`
    return { status: 400, error: 'unsupported_grant_type', code: 70003, message }
  }
  if (textIn(fields, 'client_assertion_type') === ASSERTION_TYPE) return undefined
  const message = `The request body must contain the following parameter: 'client_assertion' or 'client_secret'.`
  return { status: 401, error: 'invalid_client', code: 7000218, message }
}

/** Sources: Azure/azure-workload-identity#1200 (700213) and AzureAD/microsoft-authentication-library-for-java#984 (700024), as of 2026-11-26. */
function refusedAssertion(claims: Fields, world: Question): Refusal | undefined {
  const { issuer, audience, subject } = world.signIn
  const expected = [
    { code: 700211, part: 'issuer', given: textIn(claims, 'iss'), value: issuer },
    { code: 700212, part: 'audience', given: textIn(claims, 'aud'), value: audience },
    { code: 700213, part: 'subject', given: textIn(claims, 'sub'), value: subject },
  ] as const
  const other = expected.find(({ given, value }) => given !== value)
  if (other !== undefined) {
    const message = `No matching federated identity record found for presented assertion ${other.part} '${other.given}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`
    return { status: 401, error: 'invalid_client', code: other.code, message }
  }
  const now = cloudNow(world)
  if (Number(claims['exp']) * 1_000 > now.getTime()) return undefined
  const [from, until] = [claims['nbf'], claims['exp']].map((time) => new Date(Number(time) * 1_000))
  const message = `Client assertion is not within its valid time range. Current time: ${now.toISOString()}, assertion valid from ${from?.toISOString()}, expiry time of assertion ${until?.toISOString()}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`
  return { status: 401, error: 'invalid_client', code: 700024, message }
}

function refusedScope(fields: Fields, { signIn }: Question): Refusal | undefined {
  const scope = textIn(fields, 'scope').split(' ')[0] ?? ''
  const resource = scope.replace(/\/\.default$/, '')
  if (signIn.resources.includes(resource)) return undefined
  const message = `The resource principal named ${resource} was not found in the tenant named Acme. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`
  return { status: 400, error: 'invalid_resource', code: 500011, message }
}

function granted({ signIn }: Question): ApiAnswer {
  const lifetime = { expires_in: 3_599, ext_expires_in: 3_599 }
  return json(200, { token_type: 'Bearer', ...lifetime, access_token: signIn.accessToken })
}

function refused({ status, error, code, message }: Refusal, world: Question): ApiAnswer {
  const [trace, correlation] = [randomUUID(), randomUUID()]
  const timestamp = cloudNow(world)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z')
  const description = `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`
  return json(status, {
    ...{ error, error_description: description, error_codes: [code], timestamp },
    ...{ trace_id: trace, correlation_id: correlation, error_uri: `${ORIGIN}/error?code=${code}` },
  })
}

/** Only what clients read of it. */
function discovery(tenant: string, world: Question): ApiAnswer {
  if (tenant !== world.signIn.tenant) return refused(unknownTenant(tenant), world)
  const base = `${ORIGIN}/${tenant}`
  return json(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
  })
}

const INSTANCES = {
  tenant_discovery_endpoint: `${ORIGIN}/common/v2.0/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    },
  ],
}
