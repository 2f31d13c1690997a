// API gateways before Claude whose key is the user's, and platforms that serve Claude themselves.
import { GATEWAY_KEY, varied } from '../../support/scenario-keys.ts'
import type { World } from '../world.ts'
import { gatewayWorld } from './open.ts'
import { behind, guarded, LISTED, MESSAGES, modelOf, namingOther } from './parts.ts'
import { answerOf, brokenBody } from './rows.ts'
import type { Answer, Literal } from './rows.ts'
import { STRANGE_KEY } from './self-hosted.ts'
import type { Fault } from './self-hosted.ts'

function given(fault: string | undefined): { readonly key: string; readonly given: string } {
  return { key: GATEWAY_KEY, given: fault === 'key' ? STRANGE_KEY : GATEWAY_KEY }
}

const vendor = (fault: string | undefined): Answer =>
  behind({ stored: fault === 'upstream' ? 'refused' : 'accepted' })

const KONG_HEADERS = { server: 'kong/3.9.1', 'x-kong-request-id': '6d2f0a1b3c4d5e6f7a8b9c0d1e2f3a4b' }

function kongRefusal(message: string): Literal {
  const challenge = { 'www-authenticate': 'Key' }
  return { status: 401, headers: challenge, json: { message, request_id: KONG_HEADERS['x-kong-request-id'] } }
}

/** What Kong passes on carries the way it came. */
function viaKong(answer: Answer): Answer {
  return (request) => {
    const told = answerOf(answer, request)
    return { ...told, headers: { ...told.headers, via: '1.1 kong/3.9.1' } }
  }
}

/** Kong: one route, for everything below `/v1/messages`. With `header`, it looks for its key in `apikey`, which nobody sends. */
export function kong(fault?: Fault | 'header'): World {
  const route = { path: /^\/v1\/messages(?:\/|$)/ }
  const nothing = kongRefusal('No API key found in request')
  return gatewayWorld({
    ...{ ...given(fault), headers: KONG_HEADERS, schemes: ['x-api-key'] },
    rows:
      fault === 'header'
        ? [{ when: route, answer: nothing }]
        : guarded(route, viaKong(vendor(fault)), kongRefusal('Unauthorized'), nothing),
    otherwise: {
      status: 404,
      json: { message: 'no Route matched with those values', request_id: KONG_HEADERS['x-kong-request-id'] },
    },
  })
}

function awsRefusal(message: string, type: string): Literal {
  return { status: 403, headers: { 'x-amzn-errortype': type }, json: { message } }
}

/** AWS API Gateway: one method on one path. */
export function awsApiGateway(fault?: Fault): World {
  return gatewayWorld({
    ...{ ...given(fault), base: '/prod', schemes: ['x-api-key'] },
    headers: {
      'x-amz-apigw-id': 'aBcDeFgHiJkLmNo=',
      'x-amzn-requestid': '0f1e2d3c-4b5a-4968-8776-655443322110',
    },
    rows: guarded(MESSAGES, vendor(fault), awsRefusal('Forbidden', 'ForbiddenException')),
    otherwise: awsRefusal('Missing Authentication Token', 'MissingAuthenticationTokenException'),
  })
}

function fault(faultstring: string, errorcode: string, status = 401): Literal {
  return { status, json: { fault: { faultstring, detail: { errorcode } } } }
}

/** Apigee: a proxy for everything below its base, which verifies its key first. */
export function apigee(wrong?: Fault): World {
  return gatewayWorld({
    ...{ ...given(wrong), base: '/claude', schemes: ['x-api-key'] },
    rows: guarded(
      {},
      vendor(wrong),
      fault('Invalid ApiKey', 'oauth.v2.InvalidApiKey'),
      fault(
        'Failed to resolve API Key variable request.header.x-api-key',
        'steps.oauth.v2.FailedToResolveAPIKey',
      ),
    ),
    otherwise: fault(
      'Unable to identify proxy for host: default',
      'messaging.adaptors.http.flow.ApplicationNotFound',
      404,
    ),
  })
}

interface Platform {
  readonly host: string
  readonly base: string
  readonly key: string
  readonly given: string
  readonly wrong: Literal
  readonly none: Literal
  readonly refusal: (status: number, message: string) => Literal
}

/** Serves messages alone, and looks at the token before all else. */
function platform({ wrong, none, refusal, ...at }: Platform): World {
  return gatewayWorld({
    ...{ ...at, schemes: ['bearer'] },
    rows: [
      { when: { credential: 'wrong' }, answer: wrong },
      { when: { credential: 'none' }, answer: none },
      {
        when: { ...MESSAGES, body: brokenBody },
        answer: refusal(400, 'The request body is not valid JSON.'),
      },
      {
        when: { ...MESSAGES, body: namingOther(LISTED) },
        answer: (request) =>
          answerOf(refusal(404, `The model '${modelOf(request) ?? ''}' does not exist.`), request),
      },
      { when: MESSAGES, answer: behind() },
    ],
    otherwise: refusal(404, 'No such route.'),
  })
}

const CODES: Readonly<Record<number, string>> = { 400: 'MALFORMED_REQUEST', 404: 'RESOURCE_DOES_NOT_EXIST' }

/** Databricks. Its words are examples of their kind, from memory. */
export function databricks(wrong?: 'key'): World {
  const token = ['dapi', varied('databricks', 32)].join('')
  return platform({
    ...{ host: 'dbc-0a1b2c3d-4e5f.cloud.databricks.com', base: '/serving-endpoints/anthropic', key: token },
    given: wrong === 'key' ? ['dapi', varied('somebody', 32)].join('') : token,
    wrong: { status: 403, json: { error_code: 403, message: 'Invalid access token.' } },
    none: {
      status: 401,
      json: {
        error_code: 401,
        message: 'Credential was not sent or was of an unsupported type for this API.',
      },
    },
    refusal: (status, message) => ({ status, json: { error_code: CODES[status], message } }),
  })
}

/** Snowflake Cortex. Its words are examples of their kind, from memory. */
export function snowflake(wrong?: 'key'): World {
  const token = varied('snowflake', 60)
  const refused = (code: string, message: string): Literal => ({
    status: 401,
    json: { data: null, code, message, success: false },
  })
  return platform({
    ...{ host: 'acme-prod.snowflakecomputing.com', base: '/api/v2/cortex', key: token },
    given: wrong === 'key' ? varied('somebody at snowflake', 60) : token,
    wrong: refused('390303', 'Invalid OAuth access token.'),
    none: refused('390303', 'No token was sent.'),
    refusal: (status, message) => ({
      status,
      json: { message, request_id: '2c9b8a70-0000-4000-8000-fedcba987654' },
    }),
  })
}
