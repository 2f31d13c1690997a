// Bedrock's mantle: the vendor's own messages and token count under `/anthropic`, and beside them the list of models in OpenAI's dialect.
import { json, withHeaders } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { jsonObject, textIn } from '../../fields.ts'
import { upstreamApi } from '../conditions.ts'
import { behindDoor, refusedAction } from './door.ts'
import type { AwsCaller, AwsDoor } from './door.ts'
import { mantleModel, modelFault, offered } from './models.ts'
import { WRONG_BEARER } from './words.ts'
import type { AwsError } from './words.ts'
import type { AwsWorld } from './world.ts'

const PREFIX = '/anthropic'

interface Question {
  readonly request: ApiRequest
  readonly caller: AwsCaller
  readonly world: AwsWorld
  readonly api: Handler
}

interface Operation {
  readonly action: string
  readonly answer: (question: Question) => ApiAnswer
}

/** Actions as in the managed policies for it; that of a count is an assumption. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /v1/models': { action: 'ListModels', answer: listed },
  [`POST ${PREFIX}/v1/messages`]: { action: 'CreateInference', answer: asked },
  [`POST ${PREFIX}/v1/messages/count_tokens`]: { action: 'CountTokens', answer: asked },
}

/** The mantle as a service. */
export function bedrockMantle(world: AwsWorld): Handler {
  const api = upstreamApi(world.today)
  const door: AwsDoor = { service: 'bedrock-mantle', bearers: world.bearerKeys, refuse: unauthenticated }
  return behindDoor(door, world, (request, caller) => {
    const operation = OPERATIONS[`${request.method} ${request.path}`]
    if (operation === undefined) return told({ status: 404, message: 'Not Found' }, request)
    const resource = `arn:aws:bedrock-mantle:${caller.region}:${world.accountId}:project/default`
    const wanted = { service: 'bedrock-mantle', action: operation.action, resource } as const
    const refused = refusedAction(caller, wanted, world)
    return refused === undefined ? operation.answer({ request, caller, world, api }) : told(refused, request)
  })
}

/**
 * Nobody was let in. A refused bearer on OpenAI's side is 401 `invalid_api_key`, literal (NousResearch/hermes-agent#87190, as of
 * 2026-11-27). That the other side and refused signatures have the same status, in the vendor's form, is an assumption.
 */
function unauthenticated(error: AwsError, request: ApiRequest): ApiAnswer {
  if (error.status !== 403) return told(error, request)
  const message = error === WRONG_BEARER ? 'Invalid bearer token' : error.message
  return told({ status: 401, message }, request)
}

/** Types of the vendor by status, with the codes of OpenAI's side. */
const TYPES: Readonly<Record<number, readonly [type: string, code: string]>> = {
  400: ['invalid_request_error', 'validation_error'],
  401: ['authentication_error', 'invalid_api_key'],
  403: ['permission_error', 'access_denied'],
  404: ['not_found_error', 'not_found'],
  429: ['rate_limit_error', 'rate_limit_exceeded'],
}

function told(
  { status, message }: Pick<AwsError, 'status' | 'message'>,
  { path }: Pick<ApiRequest, 'path'>,
): ApiAnswer {
  const [type, code] = TYPES[status] ?? ['api_error', 'internal_error']
  return path.startsWith(`${PREFIX}/`)
    ? json(status, { type: 'error', error: { type, message } })
    : json(status, { error: { code, message, param: null, type } })
}

/** Source of the list: NousResearch/hermes-agent#87190; it has models of all makers. */
function listed({ caller, world }: Question): ApiAnswer {
  const names = [...offered(caller.region, world).map(mantleModel), 'openai.gpt-oss-120b']
  const data = names.map((id) => ({ id, object: 'model', created: 1_764_460_800, owned_by: 'system' }))
  return json(200, { object: 'list', data })
}

/** A model that is not there is a 404. Source: obra/lace#355, as of 2026-11-27; its words are the vendor's. */
function asked({ request, caller, world, api }: Question): ApiAnswer {
  const inner = { ...request, path: request.path.slice(PREFIX.length) }
  const body = jsonObject(request.body.toString('utf8'))
  const name = textIn(body ?? {}, 'model')
  if (body === undefined || name === '') return handedOn(api(inner))
  const model = offered(caller.region, world).find((each) => mantleModel(each) === name)
  if (model === undefined) return told({ status: 404, message: `model: ${name}` }, request)
  const fault = modelFault(model, world)
  if (fault !== undefined) return told(fault, request)
  return handedOn(api({ ...inner, body: Buffer.from(JSON.stringify({ ...body, model: model.id })) }))
}

/** The vendor's id of the request is told under another name. Source: mastra-ai/mastra#19228, as of 2026-11-27. */
function handedOn({ headers, ...answer }: ApiAnswer): ApiAnswer {
  const { 'request-id': requestId = '', 'content-type': type = 'application/json' } = headers
  return withHeaders({ ...answer, headers: { 'content-type': type } }, { 'x-request-id': requestId })
}
