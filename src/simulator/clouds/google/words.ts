// How Google words its refusals.
import type { ApiAnswer } from '../../exchange.ts'
import type { Outage } from '../conditions.ts'

/** An error of Google's, before it is put into its envelope. */
export interface GoogleError {
  readonly code: number
  readonly status: string
  readonly message: string
  readonly details?: readonly unknown[]
  readonly headers?: Readonly<Record<string, string>>
}

/** The answer for an error; Google indents its JSON. Errors of streams come as a list of one: cline/cline#651, as of 2026-11-26. */
export function googleAnswer({ headers = {}, ...error }: GoogleError, asArray = false): ApiAnswer {
  const { code, message, status, details } = error
  const body = { error: { code, message, status, ...(details && { details }) } }
  return googleJson(code, asArray ? [body] : body, headers)
}

/** A JSON answer as Google's front end writes it. */
export function googleJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): ApiAnswer {
  const type = { 'content-type': 'application/json; charset=UTF-8', server: 'ESF', vary: 'X-Origin' }
  return { status, headers: { ...type, ...headers }, body: `${JSON.stringify(value, null, 2)}\n` }
}

/** The page of a path that no service has. */
export function notFoundPage(path: string): ApiAnswer {
  const title = '<title>Error 404 (Not Found)!!1</title>'
  const shown = path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=UTF-8', 'referrer-policy': 'no-referrer' },
    body: `<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  ${title}\n  <p><b>404.</b> <ins>That’s an error.</ins>\n  <p>The requested URL <code>${shown}</code> was not found on this server.  <ins>That’s all we know.</ins>\n`,
  }
}

const SIGN_IN_PAGE =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'

/** Reasons for a 401, of `google.api.ErrorReason`. */
type CredentialReason = 'CREDENTIALS_MISSING' | 'ACCESS_TOKEN_EXPIRED' | 'ACCESS_TOKEN_TYPE_UNSUPPORTED'

/** Words and `www-authenticate`: GoogleCloudPlatform/active-assist#18 and quarkiverse/quarkus-langchain4j#825, as of 2026-11-26. */
export function unauthenticated(service: string, reason: CredentialReason): GoogleError {
  const begins =
    reason === 'CREDENTIALS_MISSING'
      ? 'Request is missing required authentication credential.'
      : 'Request had invalid authentication credentials.'
  const realm = 'Bearer realm="https://accounts.google.com/"'
  const error = reason === 'CREDENTIALS_MISSING' ? '' : ', error="invalid_token"'
  return {
    ...{ code: 401, status: 'UNAUTHENTICATED', message: `${begins} ${SIGN_IN_PAGE}` },
    details: [errorInfo(reason, 'googleapis.com', { service })],
    headers: { 'www-authenticate': realm + error },
  }
}

/** Source: Kilo-Org/kilocode#2842, as of 2026-11-26. */
export function unknownProject(service: string, project: string): GoogleError {
  const message = `Permission denied on resource project ${project}.`
  const consumer = `projects/${project}`
  return denied(message, [
    errorInfo('CONSUMER_INVALID', 'googleapis.com', { containerInfo: project, consumer, service }),
    { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
  ])
}

const SERVICE_TITLES: Readonly<Record<string, string>> = {
  'aiplatform.googleapis.com': 'Vertex AI API',
  'claude.googleapis.com': 'Claude API',
}

/** Source: GoogleCloudPlatform/vertex-ai-samples#476, as of 2026-11-26. */
export function serviceDisabled(service: string, project: string): GoogleError {
  const url = `https://console.developers.google.com/apis/api/${service}/overview?project=${project}`
  const serviceTitle = SERVICE_TITLES[service] ?? service
  const message = `${serviceTitle} has not been used in project ${project} before or it is disabled. Enable it by visiting ${url} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`
  const metadata = { activationUrl: url, consumer: `projects/${project}`, containerInfo: project }
  return denied(message, [
    errorInfo('SERVICE_DISABLED', 'googleapis.com', { ...metadata, service, serviceTitle }),
  ])
}

/** Source: rhel-lightspeed/linux-mcp-server#450, as of 2026-11-26. */
export function permissionDenied(service: string, permission: string, resource: string): GoogleError {
  const message = `Permission '${permission}' denied on resource '//${service}/${resource}' (or it may not exist).`
  return denied(message, [errorInfo('IAM_PERMISSION_DENIED', service, { resource, permission })])
}

/** The words of an account that may not be acted as. Source: google-github-actions/auth#340, as of 2026-11-26. */
export function impersonationDenied(): GoogleError {
  const permission = 'iam.serviceAccounts.getAccessToken'
  const message = `Permission '${permission}' denied on resource (or it may not exist).`
  return denied(message, [errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission })])
}

function denied(message: string, details: readonly unknown[]): GoogleError {
  return { code: 403, status: 'PERMISSION_DENIED', message, details }
}

function errorInfo(reason: string, domain: string, metadata: Readonly<Record<string, string>>): unknown {
  return { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain, metadata }
}

/** The words for an outage are Google's common ones. */
export function outage(code: Outage): GoogleError {
  return code === 500
    ? { code, status: 'INTERNAL', message: 'Internal error encountered.' }
    : { code, status: 'UNAVAILABLE', message: 'The service is currently unavailable.' }
}
