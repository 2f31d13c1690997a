// An endpoint in OpenAI's dialect that serves Claude, as an editor's "override base URL" expects one.
import { presentedCredentials } from '../../authenticate.ts'
import { errorAnswer, newId } from '../../envelope.ts'
import { json } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { bearerOf, dated, rateLimited, upstreamApi } from '../conditions.ts'
import { chatCompletion } from './chat.ts'
import { invalidUrl, missingKey, noModel, outage, wrongKey } from './words.ts'
import type { OpenAiWorld } from './world.ts'

const MODEL_PATH = '/v1/models/'
const ANTHROPIC_ROUTES = ['/v1/messages', '/v1/messages/count_tokens']

/** The endpoint as a service. */
export function openAiCompatible(world: OpenAiWorld): Handler {
  const api = upstreamApi(world.today)
  const answer: Handler = (request) => {
    if (world.down !== undefined) return outage(world.down)
    if (world.speaksAnthropic && ANTHROPIC_ROUTES.includes(request.path))
      return asAnthropic(request, world, api)
    const route = `${request.method} ${request.path}`
    if (route === 'GET /v1/models') return list(request, world)
    if (route.startsWith(`GET ${MODEL_PATH}`)) return refusedKey(request, world) ?? retrieve(request, world)
    if (route === 'POST /v1/chat/completions')
      return refusedKey(request, world) ?? chatCompletion(request, world)
    return invalidUrl(request)
  }
  return dated(answer, world)
}

function refusedKey(request: ApiRequest, world: OpenAiWorld): ApiAnswer | undefined {
  const key = bearerOf(request)
  if (key === undefined) return missingKey()
  return [...world.keys, ...world.keysWithoutQuota].includes(key) ? undefined : wrongKey(key)
}

function list(request: ApiRequest, world: OpenAiWorld): ApiAnswer {
  const data = world.models.filter((id) => !world.withoutAccess.includes(id)).map(modelObject)
  const refused = world.openList ? undefined : refusedKey(request, world)
  return refused ?? json(200, { object: 'list', data })
}

function retrieve(request: ApiRequest, world: OpenAiWorld): ApiAnswer {
  const id = decodeURIComponent(request.path.slice(MODEL_PATH.length))
  const isThere = world.models.includes(id) && !world.withoutAccess.includes(id)
  return isThere ? json(200, modelObject(id)) : noModel(id)
}

function modelObject(id: string): object {
  return { id, object: 'model', created: 1_759_795_200, owned_by: 'anthropic' }
}

/** The same key in either header; refusals in the form of the Messages API. */
function asAnthropic(request: ApiRequest, world: OpenAiWorld, api: Handler): ApiAnswer {
  const [shown] = presentedCredentials(request)
  if (shown !== undefined && world.keys.includes(shown.value))
    return rateLimited(request, world) ?? api(request)
  const message = shown?.scheme === 'bearer' ? 'Invalid bearer token' : 'invalid x-api-key'
  return errorAnswer({ type: 'authentication_error', message }, newId('req'))
}
