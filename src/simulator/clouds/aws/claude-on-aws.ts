// Claude Platform on AWS: AWS's door with a workspace behind it, and there the first party's own paths.
import { errorAnswer, invalidRequest, newId } from '../../envelope.ts'
import { headerOf } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { jsonObject, textIn } from '../../fields.ts'
import { rateLimited, upstreamApi } from '../conditions.ts'
import { behindDoor, refusedAction } from './door.ts'
import type { AwsCaller, AwsDoor } from './door.ts'
import { awsAnswer, OUTBOUND_FEDERATION_OFF } from './words.ts'
import type { AwsError } from './words.ts'
import type { AwsWorld } from './world.ts'

const SERVICE = 'aws-external-anthropic'

/**
 * The service. The credential and the action are AWS's to judge and are refused in its form, everything else is the API's.
 * That bearer keys are refused in Bedrock's words, and the words for a missing workspace, are assumptions.
 */
export function claudeOnAws(world: AwsWorld): Handler {
  const api = upstreamApi(world.today, { workspaceIds: [world.workspace] })
  const refuse = (error: AwsError): ApiAnswer => awsAnswer(error, world)
  const door: AwsDoor = { service: SERVICE, bearers: world.platformKeys, refuse }
  return behindDoor(door, world, (request, caller) => {
    const refused = forbidden(request, caller, world)
    return refused === undefined ? served(request, world, api) : refuse(refused)
  })
}

function forbidden(request: ApiRequest, caller: AwsCaller, world: AwsWorld): AwsError | undefined {
  if (!world.outboundFederation) return OUTBOUND_FEDERATION_OFF
  const workspace = headerOf(request, 'anthropic-workspace-id') ?? '*'
  const resource = `arn:aws:${SERVICE}:${caller.region}:${world.accountId}:workspace/${workspace}`
  return refusedAction(caller, { service: SERVICE, action: actionFor(request), resource }, world)
}

/** `CreateInference` is literal (BerriAI/litellm#30205, as of 2026-11-27); the other actions are assumptions. */
function actionFor({ path }: ApiRequest): string {
  if (path.startsWith('/v1/models')) return path === '/v1/models' ? 'ListModels' : 'GetModel'
  return path === '/v1/messages/count_tokens' ? 'CountTokens' : 'CreateInference'
}

function served(request: ApiRequest, world: AwsWorld, api: Handler): ApiAnswer {
  if (headerOf(request, 'anthropic-workspace-id') === undefined)
    return errorAnswer(invalidRequest('anthropic-workspace-id header is required.'), newId('req'))
  return rateLimited(request, world) ?? refusedModel(request, world) ?? api(request)
}

/** The states of a model in the API's own words. */
function refusedModel(request: ApiRequest, { states }: AwsWorld): ApiAnswer | undefined {
  const id = textIn(jsonObject(request.body.toString('utf8')) ?? {}, 'model')
  const state = states[id]
  if (state === undefined) return undefined
  if (state === 'quota-zero' || state === 'quota-exceeded') return rateLimited(request, { throttled: [id] })
  const error =
    state === 'elsewhere'
      ? ({ type: 'not_found_error', message: `model: ${id}` } as const)
      : ({ type: 'permission_error', message: `You do not have permission to use the model ${id}.` } as const)
  return errorAnswer(error, newId('req'))
}
