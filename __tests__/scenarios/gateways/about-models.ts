// A 404 to a message that is about its model, its provider or a policy, and not about the path.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { guarded, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { broken } from '../../support/scenario.ts'
import type { Inputs, Scenario } from '../../support/scenario.ts'

const PROVEN = { keyValid: 'true', reachable: 'true' } as const
const ROUTED = 'anthropic/claude-sonnet-5.5'

const error = (status: number, fields: object): Literal => ({ status, json: { error: fields } })

/** A message is answered so where it is one, and its body is read. */
function messagesGet(answer: Literal, wrong: Literal, none = wrong): readonly Row[] {
  const unread = error(400, { message: 'Invalid JSON', code: 400 })
  return [
    { when: { ...MESSAGES, credential: 'wrong' }, answer: wrong },
    { when: { ...MESSAGES, credential: 'none' }, answer: none },
    { when: { ...MESSAGES, body: jsonBody(() => true) }, answer },
    { when: MESSAGES, answer: unread },
  ]
}

function said(id: string, world: GatewayWorld, cause: CauseId, inputs: Inputs): Scenario {
  return {
    id: `gateways/said of the model: ${id}`,
    world: gatewayWorld(world),
    inputs: { live: 'true', ...inputs },
    expect: broken(cause, PROVEN),
    also: ({ run }) =>
      expect(run.summary).not.toMatch(/no API at this path|that cannot exist|isn't about the model/),
  }
}

const NO_USER = error(401, { message: 'User not found.', code: 401 })

function openRouter(id: string, message: string, cause: CauseId): Scenario {
  const page = { status: 404, html: '<!DOCTYPE html><html><title>Not Found</title></html>' }
  const world: GatewayWorld = {
    ...{ host: 'openrouter.ai', base: '/api', otherwise: page },
    rows: [
      { when: LIST, answer: openAiList([ROUTED]) },
      ...guarded(
        { method: 'GET', path: '/v1/key' },
        { status: 200, json: { data: { limit: null } } },
        NO_USER,
      ),
      ...messagesGet(error(404, { message, code: 404 }), NO_USER),
    ],
  }
  return said(`openrouter, ${id}`, world, cause, { models: ROUTED })
}

const ARK = (status: number, code: string, message: string): Literal =>
  error(status, { code, message, type: code })

const databricks = (status: number, code: string, message: string): Literal => ({
  ...{ status, json: { error_code: code, message } },
})

const NO_MATCH: Literal = {
  status: 404,
  text: 'No matching route found. It is likely because the model specified in your request is not configured in the Gateway.',
}

/** Said of a model. */
export const ABOUT_MODELS: readonly Scenario[] = [
  openRouter(
    'no provider is allowed',
    'No allowed providers are available for the selected model.',
    'model.forbidden',
  ),
  openRouter(
    'a policy leaves none',
    'No endpoints available matching your guardrail restrictions and data policy. Configure: https://openrouter.ai/settings/privacy',
    'model.forbidden',
  ),
  openRouter('nobody serves it', `No endpoints found for ${ROUTED}.`, 'model.unknown'),
  said(
    'ark, it is not activated',
    {
      rows: messagesGet(
        ARK(404, 'ModelNotOpen', 'Your account has not activated the model doubao-seed-code.'),
        ARK(401, 'AuthenticationError', 'The API key in the request is missing or invalid.'),
      ),
      otherwise: ARK(404, 'InvalidAction', 'The specified action is invalid'),
    },
    'model.forbidden',
    { models: 'doubao-seed-code' },
  ),
  said(
    'envoy, no route has it',
    {
      rows: [
        ...messagesGet(NO_MATCH, { status: 401, text: 'Client authentication failed.' }),
        {
          when: { credential: ['wrong', 'none'] },
          answer: { status: 401, text: 'Client authentication failed.' },
        },
      ],
      otherwise: NO_MATCH,
    },
    'model.unknown',
    { models: 'claude-sonnet-9' },
  ),
  said(
    'databricks, it is not deployed',
    {
      ...{ host: 'adb-1234567890123456.7.azuredatabricks.net', base: '/serving-endpoints/anthropic' },
      rows: messagesGet(
        databricks(
          404,
          'ENDPOINT_NOT_FOUND',
          'The given endpoint does not exist, please retry after checking the specified model and version deployment exists.',
        ),
        databricks(403, 'PERMISSION_DENIED', 'Invalid access token.'),
        databricks(401, 'UNAUTHENTICATED', 'Credential was not sent or was of an unsupported type.'),
      ),
      otherwise: databricks(404, 'ENDPOINT_NOT_FOUND', 'No API found for this path'),
    },
    'model.unknown',
    { models: 'databricks-claude-sonnet-9' },
  ),
]
