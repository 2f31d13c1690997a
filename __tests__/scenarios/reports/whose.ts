// Reports 17 to 23: a refusal that is about money, a model, a role, or a credential of the gateway's own, and never about the key.
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, COUNT, guarded, LIST, MESSAGES, naming, UNAUTHORIZED } from '../../worlds/gateways/parts.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { all, noNewKey, says } from './says.ts'

/** One answer to everything, whoever asks: it names its reason, and no other answer proves the key. */
function toAll(id: string, answer: Literal, cause: CauseId, ...words: readonly string[]): Scenario {
  return {
    id: `reports/${id}`,
    world: gatewayWorld({ rows: [{ when: {}, answer }] }),
    expect: broken(cause, { reachable: 'true' }),
    also: all(noNewKey, says(...words)),
  }
}

const OVER_BUDGET: Literal = {
  status: 401,
  json: {
    error: {
      message:
        'Authentication Error, ExceededTokenBudget: Current spend for token: 7.2e-05; Max Budget for Token: 2e-07',
      ...{ type: 'auth_error', param: 'None', code: '401' },
    },
  },
}

/** The quota of this token is used up. */
const QUOTA_WORDS = '该令牌额度已用尽 (request id: 20261126180000123456789abcdefgh)'

const quotaUsedUp = (status: number, more: object = {}): Literal => ({
  ...{ status, json: { error: { message: QUOTA_WORDS, type: 'new_api_error', ...more } } },
})

const CLOUDFLARE: Literal = {
  status: 401,
  json: {
    ...{ success: false, result: [], messages: [], name: 'AiGatewayError', httpCode: 401 },
    ...{ error: [{ code: 2009, message: 'Unauthorized' }], internalCode: 2009, message: 'Unauthorized' },
  },
}

const SUBSCRIPTION_KEY: Literal = {
  status: 401,
  headers: {
    'www-authenticate':
      'AzureApiManagementKey realm="https://gateway.example/claude",name="Ocp-Apim-Subscription-Key",type="header"',
  },
  json: {
    statusCode: 401,
    message:
      'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
  },
}

const ROLE_MISSING: Literal = {
  status: 401,
  json: {
    error: {
      code: 'PermissionDenied',
      message:
        'The principal `1f3c9a6e-0000-4000-8000-000000000000` lacks the required data action `Microsoft.CognitiveServices/accounts/AIServices/messages/action` to perform `POST /anthropic/v1/messages` operation.',
    },
  },
}

const ASKED_MODEL = 'claude-opus-5-5'

const NOT_THIS_MODEL: Literal = {
  status: 401,
  json: {
    error: {
      message: `key not allowed to access model. This key can only access models=['claude-sonnet-5']. Tried to access ${ASKED_MODEL}`,
      ...{ type: 'key_model_access_denied', param: 'model', code: '401' },
    },
  },
}

/** The question with the asked model is refused, with another it is answered; strangers are let in nowhere. */
function butForOneModel(when: Row['when']): readonly Row[] {
  return [
    { when: { ...when, credential: ['wrong', 'none'] }, answer: UNAUTHORIZED },
    { when: { ...when, body: naming(ASKED_MODEL) }, answer: NOT_THIS_MODEL },
    { when, answer: behind() },
  ]
}

/** Reports 17 to 23. */
export const WHOSE_CREDENTIAL: readonly Scenario[] = [
  toAll('17 budget of the token is spent', OVER_BUDGET, 'billing.limit'),
  toAll('18 quota of the token is used up', quotaUsedUp(401), 'billing.limit'),
  toAll(
    '19 quota cannot be reserved',
    quotaUsedUp(403, { code: 'pre_consume_token_quota_failed' }),
    'billing.limit',
  ),
  {
    id: 'reports/20 key may not use this model',
    world: gatewayWorld({
      rows: [
        ...guarded(LIST, { status: 403, json: { error: { message: 'Forbidden', code: '403' } } }),
        { when: { path: `/v1/models/${ASKED_MODEL}`, credential: 'right' }, answer: NOT_THIS_MODEL },
        ...butForOneModel(COUNT),
        ...butForOneModel(MESSAGES),
      ],
    }),
    inputs: { models: ASKED_MODEL },
    expect: broken('model.forbidden', { keyValid: 'true', reachable: 'true' }),
    also: all(noNewKey, says(ASKED_MODEL)),
  },
  toAll('21 gateway wants a header of its own', CLOUDFLARE, 'auth.gateway', 'cf-aig-authorization'),
  toAll('22 subscription key is missing', SUBSCRIPTION_KEY, 'auth.gateway', 'Ocp-Apim-Subscription-Key'),
  toAll('23 role is missing', ROLE_MISSING, 'auth.forbidden', 'role'),
]
