// Claude on Vertex AI: the model in the path, the version in the body, Google's door before all of it.
import { lifecycleAt, MODELS } from '../../catalogue.ts'
import { errorAnswer, invalidRequest, newId } from '../../envelope.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { jsonObject, textIn } from '../../fields.ts'
import type { Fields } from '../../fields.ts'
import { dated, upstreamApi } from '../conditions.ts'
import { refusedAtDoor } from './door.ts'
import type { Wanted } from './door.ts'
import { googleAnswer, notFoundPage } from './words.ts'
import type { GoogleError } from './words.ts'
import { vertexModel } from './world.ts'
import type { GoogleWorld } from './world.ts'

const PATH =
  /^\/v1\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/anthropic\/models\/([^/:]+):(?:rawPredict|streamRawPredict)$/

/** The model whose name stands in the path of a token count. */
const COUNTER = 'count-tokens'

/** Values of `anthropic_version`, with the version of the API that each one means. */
const VERSIONS: Readonly<Record<string, string>> = {
  '2026-10-21': '2026-10-21',
  'vertex-2023-10-16': '2023-06-01',
}

interface Asked {
  readonly project: string
  readonly region: string
  readonly model: string
}

/** Vertex AI as a service. A request is judged in the order path, door, model, body; whether Google has the same order is not known. */
export function vertexAi(world: GoogleWorld): Handler {
  const api = upstreamApi(world.today)
  const answer: Handler = (request) => {
    const asked = askedFor(request)
    if (asked === undefined) return notFoundPage(request.path)
    const body = jsonObject(request.body.toString('utf8'))
    const refused = refusedAtDoor(request, wanted(asked), world) ?? fault(asked, world)
    if (refused !== undefined) return googleAnswer(refused, world.errorsAsArray)
    return body === undefined
      ? googleAnswer(BROKEN_JSON, world.errorsAsArray)
      : answered(request, { asked, body, world, api })
  }
  return dated(answer, world)
}

function askedFor({ method, path }: ApiRequest): Asked | undefined {
  const [, project, region, model] = PATH.exec(decoded(path)) ?? []
  if (method !== 'POST' || project === undefined || region === undefined || model === undefined)
    return undefined
  return { project, region, model }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function isCount({ model }: Asked): boolean {
  return model === COUNTER
}

function resourceOf({ project, region, model }: Asked): string {
  return `projects/${project}/locations/${region}/publishers/anthropic/models/${model}`
}

function wanted(asked: Asked): Wanted {
  const service = 'aiplatform.googleapis.com'
  const permission = 'aiplatform.endpoints.predict'
  return { service, project: asked.project, permission, resource: resourceOf(asked) }
}

/** The words that Google has for a body which cannot be read; those of Vertex AI are not known. */
const BROKEN_JSON: GoogleError = {
  code: 400,
  status: 'INVALID_ARGUMENT',
  message: 'Invalid JSON payload received. Unexpected end of string.',
}

/** Source: anthropics/anthropic-sdk-typescript#826 and BerriAI/litellm#20348, as of 2026-11-26. */
const NO_COUNT: GoogleError = { code: 404, status: 'NOT_FOUND', message: 'Requested entity was not found.' }

function fault(asked: Asked, world: GoogleWorld): GoogleError | undefined {
  const { model } = asked
  if (isCount(asked)) return world.countRegions.includes(asked.region) ? undefined : NO_COUNT
  const isThere = world.regions.includes(asked.region) && isOffered(model, world)
  if (!isThere || world.withoutAccess.includes(model)) return notFound(asked)
  if (world.notEnabled.includes(model)) return notAllowed(asked)
  if (world.quotaZero.includes(model)) return quotaExceeded('requests_per_base_model', model)
  return world.throttled.includes(model)
    ? quotaExceeded('input_tokens_per_minute_per_base_model', model)
    : undefined
}

/** `@default` stands for no date. */
function isOffered(asked: string, world: GoogleWorld): boolean {
  const name = asked.replace(/@default$/, '')
  const model = MODELS.find(({ id }) => vertexModel(id) === name)
  return model !== undefined && world.models.includes(name) && lifecycleAt(model, world.today()) !== 'retired'
}

/** Source: truefoundry/models#946, as of 2026-11-26. */
function notFound(asked: Asked): GoogleError {
  const message = `Publisher Model \`${resourceOf(asked)}\` was not found or your project does not have access to it. Please ensure you are using a valid model version. For more information, see: https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions`
  return { code: 404, status: 'NOT_FOUND', message }
}

/** Source: yym68686/uni-api#41, as of 2026-11-26. */
function notAllowed(asked: Asked): GoogleError {
  const message = `Project \`${asked.project}\` is not allowed to use Publisher Model \`${resourceOf(asked)}\``
  return { code: 400, status: 'FAILED_PRECONDITION', message }
}

/** Sources: cline/cline#651 (requests; often a quota of zero), anthropics/claude-code#1440 (tokens), as of 2026-11-26. */
function quotaExceeded(metric: string, model: string): GoogleError {
  const base = `anthropic-${model.replace(/@\d+$/, '')}`
  const message = `Quota exceeded for aiplatform.googleapis.com/online_prediction_${metric} with base model: ${base}. Please submit a quota increase request. https://cloud.google.com/vertex-ai/docs/generative-ai/quotas-genai.`
  return { code: 429, status: 'RESOURCE_EXHAUSTED', message }
}

interface Accepted {
  readonly asked: Asked
  readonly body: Fields
  readonly world: GoogleWorld
  readonly api: Handler
}

function answered(request: ApiRequest, accepted: Accepted): ApiAnswer {
  const { asked, body } = accepted
  const { anthropic_version: given, ...rest } = body
  const version = VERSIONS[typeof given === 'string' ? given : '']
  if (version === undefined) return versionFault(given)
  const versioned = { ...request, headers: { ...request.headers, 'anthropic-version': version } }
  return isCount(asked) ? counted(versioned, rest, accepted) : created(versioned, rest, accepted)
}

/**
 * The count takes names without a date alone: BerriAI/litellm#25798, as of 2026-11-26. It is a model of its own there, so by default it
 * does not ask for access to the other, nor for its quota, and nobody takes a count for a proof of either.
 */
function counted(request: ApiRequest, body: Fields, accepted: Accepted): ApiAnswer {
  const name = textIn(body, 'model')
  const { asked, world } = accepted
  const full = world.models.find((id) => id.replace(/@\d+$/, '') === name && isOffered(id, world))
  if (name !== '' && full === undefined) return refused(`${name} is not supported for token counting`)
  const lacking =
    world.countAsksAccess && full !== undefined ? fault({ ...asked, model: full }, world) : undefined
  if (lacking !== undefined) return googleAnswer(lacking, world.errorsAsArray)
  const inner = full === undefined ? body : { ...body, model: apiModel(full) }
  return inside({ ...request, path: '/v1/messages/count_tokens' }, inner, accepted)
}

function created(request: ApiRequest, body: Fields, accepted: Accepted): ApiAnswer {
  if (body['model'] !== undefined) return refused('model: Extra inputs are not permitted')
  const inner = { ...body, model: apiModel(accepted.asked.model) }
  return inside({ ...request, path: '/v1/messages' }, inner, accepted)
}

function inside(request: ApiRequest, body: Fields, { api }: Accepted): ApiAnswer {
  return marked(api({ ...request, body: Buffer.from(JSON.stringify(body)) }))
}

function apiModel(name: string): string {
  return name.replace(/@default$/, '').replace('@', '-')
}

function versionFault(given: unknown): ApiAnswer {
  const name = 'anthropic_version'
  const message =
    given === undefined ? `${name}: Field required` : `${name}: Input should be '${Object.keys(VERSIONS)[0]}'`
  return refused(message)
}

/** A refusal of the API's, in its own envelope. */
function refused(message: string): ApiAnswer {
  return marked(errorAnswer(invalidRequest(message), newId('req')))
}

/** Ids of messages and requests that came by Vertex AI say so: `msg_vrtx_…`, `req_vrtx_…`. */
function marked(answer: ApiAnswer): ApiAnswer {
  const mark = (text: string): string => text.replaceAll(/\b(msg|req)_011C/g, '$1_vrtx_011C')
  const body = typeof answer.body === 'string' ? mark(answer.body) : answer.body.map(mark)
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, mark(value)] as const)
  return { ...answer, headers: Object.fromEntries(headers), body }
}
