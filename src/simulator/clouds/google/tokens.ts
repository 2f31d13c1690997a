// Google's sign-in services: the token exchange, acting as a service account, and tokens for keys and refresh tokens.
import { createVerify } from 'node:crypto'
import { json } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { bodyFields, claimsOf, textIn } from '../../fields.ts'
import type { Fields } from '../../fields.ts'
import { bearerOf, cloudNow, dated } from '../conditions.ts'
import {
  googleAnswer,
  googleJson,
  impersonationDenied,
  notFoundPage,
  outage,
  unauthenticated,
} from './words.ts'
import type { GoogleSignIn, GoogleWorld } from './world.ts'

const LIFETIME_S = 3_600

/** Access tokens that a sign-in gives. */
type Question = Pick<GoogleWorld, 'signIn' | 'clockOffsetMs'>

/** `sts.googleapis.com`: `POST /v1/token` takes the identity token of a job. */
export function tokenExchange(world: Question): Handler {
  return signInService('/v1/token', world, (request) => {
    const fields = bodyFields(request)
    return refusedExchange(fields, world) ?? granted(world.signIn.federatedToken, ISSUED_TOKEN_TYPE)
  })
}

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ISSUED_TOKEN_TYPE = { issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' }
const SUBJECT_TYPES = ['jwt', 'id_token'].map((name) => `urn:ietf:params:oauth:token-type:${name}`)

/**
 * Literal: the words for audience and condition (google-github-actions/auth#60 and #334,
 * terraform-google-modules/terraform-example-foundation#1362, as of 2026-11-26). From memory: those for a token that is over, of a
 * stranger, or for somebody else.
 */
function refusedExchange(fields: Fields, world: Question): ApiAnswer | undefined {
  const { signIn } = world
  const audience = textIn(fields, 'audience')
  if (textIn(fields, 'grant_type') !== GRANT)
    return refused('unsupported_grant_type', 'Invalid value for "grant_type".')
  if (!SUBJECT_TYPES.includes(textIn(fields, 'subject_token_type')))
    return refused('invalid_request', 'Invalid value for "subject_token_type".')
  if (!audience.startsWith('//iam.googleapis.com/projects/'))
    return refused(
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    )
  if (audience !== signIn.provider)
    return refused(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    )
  return refusedIdentity(claimsOf(textIn(fields, 'subject_token')), world)
}

function refusedIdentity(claims: Fields, world: Question): ApiAnswer | undefined {
  const { signIn } = world
  const audience = textIn(claims, 'aud')
  const issuer = textIn(claims, 'iss')
  if (issuer !== signIn.issuer)
    return refused(
      'invalid_grant',
      `The issuer in ID Token ${issuer} does not match the expected ones: ${signIn.issuer}.`,
    )
  if (audience !== signIn.provider && audience !== `https:${signIn.provider}`)
    return refused(
      'invalid_grant',
      `The audience in ID Token [${audience}] does not match the expected audience.`,
    )
  if (isOver(claims, world))
    return refused('invalid_grant', `ID Token issued at ${String(claims['iat'])} is stale to sign-in.`)
  const isMet = Object.entries(signIn.condition).every(([name, value]) => claims[name] === value)
  return isMet
    ? undefined
    : refused('unauthorized_client', 'The given credential is rejected by the attribute condition.')
}

const ACCOUNT_PATH = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/

/** `iamcredentials.googleapis.com`: a token of the service account for whoever may act as it. */
export function accountTokens(world: Question): Handler {
  return signInService(ACCOUNT_PATH, world, (request) => {
    const { signIn } = world
    const [, account = ''] = ACCOUNT_PATH.exec(decodeURIComponent(request.path)) ?? []
    const token = bearerOf(request)
    const service = 'iamcredentials.googleapis.com'
    if (token === undefined) return googleAnswer(unauthenticated(service, 'CREDENTIALS_MISSING'))
    if (token !== signIn.federatedToken)
      return googleAnswer(unauthenticated(service, 'ACCESS_TOKEN_TYPE_UNSUPPORTED'))
    if (account !== signIn.serviceAccount) return googleAnswer(unknownAccount(account))
    if (!signIn.impersonation) return googleAnswer(impersonationDenied())
    const expireTime = new Date(cloudNow(world).getTime() + LIFETIME_S * 1_000).toISOString()
    return googleJson(200, { accessToken: signIn.accessToken, expireTime })
  })
}

function unknownAccount(account: string): Parameters<typeof googleAnswer>[0] {
  return { code: 404, status: 'NOT_FOUND', message: `Not found; Gaia id not found for email ${account}` }
}

/** `oauth2.googleapis.com`: `POST /token` takes what a service account's key signed, and refresh tokens. */
export function oauthTokens(world: Question): Handler {
  return signInService('/token', world, (request) => {
    const fields = bodyFields(request)
    switch (textIn(fields, 'grant_type')) {
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        return refusedAssertion(textIn(fields, 'assertion'), world) ?? granted(world.signIn.accessToken)
      case 'refresh_token':
        return world.signIn.refreshTokens.includes(textIn(fields, 'refresh_token'))
          ? granted(world.signIn.accessToken)
          : refused('invalid_grant', 'Bad Request')
      default:
        return refused('unsupported_grant_type', 'Invalid grant_type: ')
    }
  })
}

/** Sources: googleapis/google-cloud-python#10004 and googleapis/google-api-php-client#1501, as of 2026-11-26. */
function refusedAssertion(assertion: string, world: Question): ApiAnswer | undefined {
  const claims = claimsOf(assertion)
  if (textIn(claims, 'iss') !== world.signIn.serviceAccount)
    return refused('invalid_grant', 'Invalid grant: account not found')
  if (!isSigned(assertion, world.signIn)) return refused('invalid_grant', 'Invalid JWT Signature.')
  return isOver(claims, world)
    ? refused(
        'invalid_grant',
        'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
      )
    : undefined
}

function isSigned(assertion: string, { publicKey }: GoogleSignIn): boolean {
  if (publicKey === undefined) return true
  const [head = '', claims = '', signature = ''] = assertion.split('.')
  const verifier = createVerify('RSA-SHA256').update(`${head}.${claims}`)
  return verifier.verify(publicKey, Buffer.from(signature, 'base64url'))
}

/** A token of the future is as stale as one of the past, but for a minute. */
function isOver(claims: Fields, world: Question): boolean {
  const nowS = cloudNow(world).getTime() / 1_000
  return !(Number(claims['exp']) > nowS) || Number(claims['iat']) > nowS + 60
}

function signInService(
  path: string | RegExp,
  world: Question,
  answer: (request: ApiRequest) => ApiAnswer,
): Handler {
  const isHere = (asked: string): boolean =>
    typeof path === 'string' ? asked === path : path.test(decodeURIComponent(asked))
  return dated((request) => {
    if (request.method !== 'POST' || !isHere(request.path)) return notFoundPage(request.path)
    return world.signIn.down === undefined ? answer(request) : googleAnswer(outage(world.signIn.down))
  }, world)
}

function granted(token: string, more: Readonly<Record<string, string>> = {}): ApiAnswer {
  return json(200, { access_token: token, ...more, token_type: 'Bearer', expires_in: LIFETIME_S })
}

function refused(error: string, description: string): ApiAnswer {
  return json(400, { error, error_description: description })
}
