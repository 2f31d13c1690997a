// AWS's token service, as far as a job needs it: its identity token for the keys of a role.
import { randomUUID } from 'node:crypto'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { bodyFields, claimsOf, textIn } from '../../fields.ts'
import type { Fields } from '../../fields.ts'
import { cloudNow, dated } from '../conditions.ts'
import type { AwsWorld } from './world.ts'

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

interface StsError {
  readonly status: number
  readonly code: string
  readonly message: string
}

/**
 * The service, for the one action `AssumeRoleWithWebIdentity`; it asks for no signature. The token's own signature is not looked at.
 * Source of shapes and codes: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, as of 2026-11-26.
 */
export function tokenService(world: AwsWorld): Handler {
  const handler: Handler = (request) => {
    const fields = request.method === 'POST' ? bodyFields(request) : Object.fromEntries(request.query)
    const refused = refusedCall(fields, request, world)
    return refused === undefined ? granted(fields, world) : errorPage(refused)
  }
  return dated(handler, world)
}

function refusedCall(fields: Fields, { path }: ApiRequest, world: AwsWorld): StsError | undefined {
  const { down } = world.signIn
  if (down === 500) return { status: 500, code: 'InternalFailure', message: 'Internal Error' }
  if (down !== undefined) return { status: down, code: 'ServiceUnavailable', message: 'Service Unavailable' }
  const action = textIn(fields, 'Action')
  if (path !== '/' || action !== 'AssumeRoleWithWebIdentity' || textIn(fields, 'Version') !== '2011-06-15')
    return refusedWith('InvalidAction', `Could not find operation ${action} for version NO_VERSION_SPECIFIED`)
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(textIn(fields, 'RoleArn')))
    return refusedWith('ValidationError', 'Request ARN is invalid')
  if (textIn(fields, 'RoleSessionName') === '')
    return refusedWith(
      'ValidationError',
      "1 validation error detected: Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null",
    )
  return refusedIdentity(fields, world)
}

/** Codes are documented; the words are from memory. A role that does not exist is refused as one that does not trust the token. */
function refusedIdentity(fields: Fields, world: AwsWorld): StsError | undefined {
  const { issuer, audience, subject, roleArn } = world.signIn
  const claims = claimsOf(textIn(fields, 'WebIdentityToken'))
  const given = textIn(claims, 'iss')
  if (given === '')
    return refusedWith(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    )
  if (given !== issuer)
    return refusedWith('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${given}`)
  if (textIn(claims, 'aud') !== audience)
    return refusedWith('InvalidIdentityToken', 'Incorrect token audience')
  const [now, end] = [Math.floor(cloudNow(world).getTime() / 1_000), Number(claims['exp'])]
  if (end <= now)
    return refusedWith(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${end}`,
    )
  return textIn(claims, 'sub') === subject && textIn(fields, 'RoleArn') === roleArn
    ? undefined
    : {
        status: 403,
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      }
}

function refusedWith(code: string, message: string): StsError {
  return { status: 400, code, message }
}

function granted(fields: Fields, { signIn, accountId }: AwsWorld): ApiAnswer {
  const session = textIn(fields, 'RoleSessionName')
  const { keys } = signIn
  const role = signIn.roleArn.slice(signIn.roleArn.lastIndexOf('/') + 1)
  const result = [
    element('SubjectFromWebIdentityToken', signIn.subject),
    element('Audience', signIn.audience),
    `<AssumedRoleUser>`,
    element('Arn', `arn:aws:sts::${accountId}:assumed-role/${role}/${session}`),
    element('AssumedRoleId', `AROA${'R'.repeat(17)}:${session}`),
    `</AssumedRoleUser>`,
    `<Credentials>`,
    element('AccessKeyId', keys.accessKeyId),
    element('SecretAccessKey', keys.secretAccessKey),
    element('SessionToken', keys.sessionToken),
    element('Expiration', `${new Date(keys.expiresAtMs).toISOString().slice(0, 19)}Z`),
    `</Credentials>`,
    element('Provider', `arn:aws:iam::${accountId}:oidc-provider/${signIn.issuer.replace('https://', '')}`),
  ]
  const action = 'AssumeRoleWithWebIdentity'
  const id = `<ResponseMetadata>${element('RequestId', randomUUID())}</ResponseMetadata>`
  return page(200, `${action}Response`, `<${action}Result>${result.join('')}</${action}Result>${id}`)
}

function errorPage({ status, code, message }: StsError): ApiAnswer {
  const type = element('Type', status < 500 ? 'Sender' : 'Receiver')
  const error = `<Error>${type}${element('Code', code)}${element('Message', message)}</Error>`
  return page(status, 'ErrorResponse', error + element('RequestId', randomUUID()))
}

function page(status: number, root: string, inside: string): ApiAnswer {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() },
    body: `<${root} xmlns="${NAMESPACE}">${inside}</${root}>\n`,
  }
}

function element(name: string, text: string): string {
  return `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`
}
