// Claude on Microsoft Foundry: the first party's messages and token count under `/anthropic`, for deployments instead of models.
import { presentedCredentials } from '../../authenticate.ts'
import { json } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { jsonObject, textIn } from '../../fields.ts'
import { dated, upstreamApi } from '../conditions.ts'
import type { AzureWorld } from './world.ts'

const PREFIX = '/anthropic'
const ROUTES = ['/v1/messages', '/v1/messages/count_tokens']

/** The resource as a service; it has no list of models. */
export function foundry(world: AzureWorld): Handler {
  const api = upstreamApi(world.today)
  const answer: Handler = (request) => {
    if (world.down !== undefined) return outage(world.down)
    if (!request.path.startsWith(`${PREFIX}/`))
      return json(404, { error: { code: '404', message: 'Resource not found' } })
    const path = request.path.slice(PREFIX.length)
    return refusedCaller(request, world) ?? served({ ...request, path }, world, api)
  }
  return dated(answer, world)
}

function served(request: ApiRequest, world: AzureWorld, api: Handler): ApiAnswer {
  if (request.method !== 'POST' || !ROUTES.includes(request.path)) return unsupported()
  const body = jsonObject(request.body.toString('utf8'))
  const deployment = textIn(body ?? {}, 'model')
  if (body === undefined || deployment === '') return api(request)
  const model = world.deployments[deployment]
  if (model === undefined) return noDeployment()
  if (world.throttled.includes(deployment)) return throttled(deployment)
  return api({ ...request, body: Buffer.from(JSON.stringify({ ...body, model })) })
}

function refusedCaller(request: ApiRequest, world: AzureWorld): ApiAnswer | undefined {
  const [shown, ...others] = presentedCredentials(request)
  if (shown === undefined || others.length > 0) return wrongKey()
  if (shown.scheme === 'x-api-key') return world.keys.includes(shown.value) ? undefined : wrongKey()
  if (world.tokensWithoutRole.includes(shown.value)) return noRole()
  return world.tokens.includes(shown.value) ? undefined : wrongToken()
}

/** Literal in many threads, for a key that is wrong or missing, as of 2026-11-26. */
function wrongKey(): ApiAnswer {
  const message =
    'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.'
  return json(401, { error: { code: '401', message } })
}

/** Sources: microsoft/microsoft-foundry-for-vscode#18 and Azure/azure-sdk-for-net#50872, as of 2026-11-26. */
function wrongToken(): ApiAnswer {
  const message =
    'Unauthorized. Access token is missing, invalid, audience is incorrect (https://cognitiveservices.azure.com or https://ai.azure.com), or have expired.'
  return json(401, { statusCode: 401, message })
}

/** Source: Azure/azure-sdk-for-net#12814; newer routes name the data action that is lacking, the one of messages is not known. */
function noRole(): ApiAnswer {
  const message = 'Principal does not have access to API/Operation.'
  return json(401, { error: { code: 'PermissionDenied', message } })
}

/** Source: anomalyco/opencode#14879, as of 2026-11-26. */
function unsupported(): ApiAnswer {
  const message = 'Requested API is currently not supported'
  return json(404, { error: { code: 'api_not_supported', message, details: message } })
}

/** Source: NousResearch/hermes-agent#47812 and posit-dev/positron#12858, as of 2026-11-26. */
function noDeployment(): ApiAnswer {
  const message =
    'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.'
  return json(404, { error: { type: 'invalid_request_error', code: 'DeploymentNotFound', message } })
}

/** The words are those of other models there; the ones for Claude are not known. */
function throttled(deployment: string): ApiAnswer {
  const message = `Your requests to ${deployment} have exceeded call rate limit of your current AIServices S0 pricing tier. Please retry after 20 seconds.`
  return json(429, { error: { code: 'RateLimitReached', message } }, { 'retry-after': '20' })
}

function outage(status: 500 | 503): ApiAnswer {
  const error =
    status === 500
      ? { code: 'InternalServerError', message: 'The server had an error while processing your request.' }
      : { code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.' }
  return json(status, { error })
}
