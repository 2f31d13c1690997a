// Bedrock's runtime: messages and token counts of a model that stands in the path.
import { json, withHeaders } from '../../exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../exchange.ts'
import { jsonObject, textIn } from '../../fields.ts'
import type { Fields } from '../../fields.ts'
import { upstreamApi } from '../conditions.ts'
import { behindDoor, refusedAction } from './door.ts'
import type { AwsCaller, AwsDoor } from './door.ts'
import { chunksOf, EVENT_STREAM } from './event-stream.ts'
import { findBedrockModel, modelFault, nameInPath } from './models.ts'
import type { FoundModel } from './models.ts'
import {
  awsAnswer,
  invalid,
  MALFORMED_INPUT,
  NOT_COUNTED,
  profileNeeded,
  UNKNOWN_MODEL,
  unknownOperation,
} from './words.ts'
import type { Answered, AwsError } from './words.ts'
import type { AwsWorld } from './world.ts'

const PATH = /^\/model\/([^/]+)\/(invoke|invoke-with-response-stream|count-tokens)$/

type Operation = 'invoke' | 'invoke-with-response-stream' | 'count-tokens'

/** The operations with their actions; a stream has one of its own. */
const ACTIONS: Readonly<Record<Operation, string>> = {
  invoke: 'InvokeModel',
  'invoke-with-response-stream': 'InvokeModelWithResponseStream',
  'count-tokens': 'CountTokens',
}

/** Values of `anthropic_version`, with the version of the API that each one means. */
const VERSIONS: Readonly<Record<string, string>> = {
  '2026-10-21': '2026-10-21',
  'bedrock-2023-05-31': '2023-06-01',
}

interface Question {
  readonly request: ApiRequest
  readonly operation: Operation
  /** As it stands in the path, decoded. */
  readonly name: string
  readonly caller: AwsCaller
  readonly world: AwsWorld
  readonly api: Handler
}

/**
 * The runtime as a service. It judges in the order credential, path, action, body, model, request. That the body is read before the model
 * is looked for, and the words for one that is no JSON, are assumptions.
 */
export function bedrockRuntime(world: AwsWorld): Handler {
  const api = upstreamApi(world.today)
  const refuse = (error: AwsError): ApiAnswer => told(error, world)
  const door: AwsDoor = { service: 'bedrock', bearers: world.bearerKeys, refuse }
  return behindDoor(door, world, (request, caller) => {
    const [, encoded, operation] = PATH.exec(request.path) ?? []
    if (request.method !== 'POST' || !isOperation(operation)) return unknownOperation()
    const name = nameInPath(encoded)
    const answered = served({ request, operation, name, caller, world, api })
    return 'error' in answered ? refuse(answered.error) : answered
  })
}

function isOperation(name: string | undefined): name is Operation {
  return name !== undefined && name in ACTIONS
}

/** The one refusal that the runtime tells in the vendor's envelope. */
function told(error: AwsError, world: AwsWorld): ApiAnswer {
  const { status, type, message } = error
  return type === 'permission_error'
    ? json(status, { type: 'error', error: { type, message } })
    : awsAnswer(error, world)
}

function served(question: Question): Answered {
  const { operation, name, caller, world, request } = question
  const resource = `arn:aws:bedrock:${caller.region}::foundation-model/${name}`
  const wanted = { service: 'bedrock', action: ACTIONS[operation], resource } as const
  const refused = refusedAction(caller, wanted, world)
  if (refused !== undefined) return { error: refused }
  const body = jsonObject(request.body.toString('utf8'))
  if (body === undefined) return { error: brokenBody(operation) }
  const found = findBedrockModel(name, caller.region, world)
  if (found === undefined) return { error: UNKNOWN_MODEL }
  return operation === 'count-tokens' ? counted(body, found, question) : invoked(body, found, question)
}

function brokenBody(operation: Operation): AwsError {
  return operation === 'count-tokens'
    ? { status: 400, type: 'SerializationException', message: 'Unexpected end of input' }
    : MALFORMED_INPUT
}

function invoked(body: Fields, found: FoundModel, question: Question): Answered {
  const { operation, name, world } = question
  if (!found.isProfile && world.profileOnly.includes(found.model.id)) return { error: profileNeeded(name) }
  const fault = modelFault(found.model, world)
  if (fault !== undefined) return { error: fault }
  const answer = asked('/v1/messages', body, { found, question })
  if ('error' in answer) return answer
  return isStream(operation) ? framed(answer) : withHeaders(answer, tokenHeaders(answer))
}

function isStream(operation: Operation): boolean {
  return operation === 'invoke-with-response-stream'
}

function framed(answer: ApiAnswer): ApiAnswer {
  const headers = { 'content-type': EVENT_STREAM, 'x-amzn-bedrock-content-type': 'application/json' }
  return { ...answer, headers, frame: chunksOf }
}

function tokenHeaders({ body }: ApiAnswer): Readonly<Record<string, string>> {
  const usage = jsonObject(String(body))?.['usage'] as Readonly<Record<string, number>> | undefined
  return {
    'x-amzn-bedrock-input-token-count': String(usage?.['input_tokens']),
    'x-amzn-bedrock-output-token-count': String(usage?.['output_tokens']),
    'x-amzn-bedrock-invocation-latency': '312',
  }
}

/** Source of the shapes: docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html, as of 2026-11-26. */
function counted(body: Fields, found: FoundModel, question: Question): Answered {
  if (found.isProfile || question.world.uncounted.includes(found.model.id)) return { error: NOT_COUNTED }
  const inner = invokeBody(body)
  if (inner === undefined) return { error: MALFORMED_INPUT }
  const { max_tokens: _, ...fields } = inner
  const answer = asked('/v1/messages/count_tokens', fields, { found, question })
  if ('error' in answer) return answer
  return json(200, { inputTokens: jsonObject(String(answer.body))?.['input_tokens'] })
}

function invokeBody(body: Fields): Fields | undefined {
  const input = body['input'] as { readonly invokeModel?: Fields } | undefined
  const encoded = textIn(input?.invokeModel ?? {}, 'body')
  return jsonObject(Buffer.from(encoded, 'base64').toString('utf8'))
}

/** The API's answer to a body of Bedrock's. */
function asked(
  path: string,
  { anthropic_version: given, anthropic_beta: betas, ...rest }: Fields,
  { found, question }: { readonly found: FoundModel; readonly question: Question },
): Answered {
  const version = VERSIONS[typeof given === 'string' ? given : '']
  if (version === undefined)
    return {
      error: invalid(given === undefined ? 'anthropic_version: Field required' : 'Invalid API version'),
    }
  const forbidden = ['model', 'stream'].find((field) => rest[field] !== undefined)
  if (forbidden !== undefined) return { error: invalid(`${forbidden}: Extra inputs are not permitted`) }
  const streamed = isStream(question.operation) && { stream: true }
  const answer = question.api({
    ...question.request,
    path,
    headers: {
      'anthropic-version': version,
      ...(Array.isArray(betas) && { 'anthropic-beta': betas.join(',') }),
    },
    body: Buffer.from(JSON.stringify({ ...rest, model: found.model.id, ...streamed })),
  })
  return answer.status === 200 ? marked(answer) : { error: rewritten(answer) }
}

/** The vendor's headers do not come through, and ids of messages say which way they came: `msg_bdrk_…`. */
function marked({ body, ...answer }: ApiAnswer): ApiAnswer {
  const mark = (text: string): string => text.replaceAll('"msg_011C', '"msg_bdrk_011C')
  const headers = { 'content-type': 'application/json' }
  return { ...answer, headers, body: typeof body === 'string' ? mark(body) : body.map(mark) }
}

function rewritten({ status, body }: ApiAnswer): AwsError {
  const error = jsonObject(String(body))?.['error'] as Fields | undefined
  return { ...invalid(textIn(error ?? {}, 'message')), status }
}
