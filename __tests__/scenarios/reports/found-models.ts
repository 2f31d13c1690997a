// Reports found in public threads about models and requests that are refused, and a stream that no decoder reads.
import { answerOf, brokenBody } from '../../worlds/gateways/rows.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import {
  behind,
  COUNT,
  guarded,
  LIST,
  MESSAGES,
  modelOf,
  naming,
  openAiList,
  ownCount,
} from '../../worlds/gateways/parts.ts'
import { scripted } from '../../worlds/world.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { bodiesGet, found, LIVE, onlyMessagesGet, PROVEN } from './found.ts'
import { all, noNewKey, says } from './says.ts'

const MODEL = 'claude-opus-5-5'
const SERVED = 'qwen3-coder'
const ASKED = { models: MODEL } as const

/** A router on the user's own machine, which takes any key: whatever has a body gets this. */
function anybodyGets(answer: Row['answer']): readonly Row[] {
  return [
    { when: COUNT, answer },
    { when: MESSAGES, answer },
  ]
}

const NOT_SUPPORTED: Literal = {
  status: 400,
  json: {
    error: {
      message: `${JSON.stringify({
        error: {
          ...{ message: 'The requested model is not supported.', code: 'model_not_supported' },
          ...{ param: 'model', type: 'invalid_request_error' },
        },
      })}\n`,
      type: 'error',
    },
  },
}

const NO_MODEL_ID: Literal = {
  status: 400,
  json: { error: JSON.stringify({ error: { message: `${MODEL} is not a valid model ID`, code: 400 } }) },
}

const doesNotExist: Row['answer'] = (request) => ({
  ...{ status: 404, headers: { 'content-type': 'application/json' } },
  body: JSON.stringify({
    type: 'error',
    error: { type: 'NotFoundError', message: `The model \`${modelOf(request) ?? ''}\` does not exist.` },
  }),
})

/** It serves one model, by its own name, to whoever asks. */
const OPEN_SERVER: readonly Row[] = [
  { when: LIST, answer: openAiList([SERVED]) },
  { when: { ...COUNT, body: naming(SERVED) }, answer: ownCount },
  { when: { ...MESSAGES, body: brokenBody }, answer: { status: 400, json: { detail: 'JSON decode error' } } },
  ...anybodyGets(doesNotExist),
]

const NOT_TODAY =
  "This model isn't available right now. You can switch to another model to continue using Claude."

const CODED: Literal = {
  status: 403,
  json: {
    detail: {
      code: 503130,
      message: `HTTP error occurred when calling Claude AI: permission_error - ${NOT_TODAY} (Status: 403)`,
      context: { status_code: 403, error_type: 'permission_error', error_message: NOT_TODAY },
    },
  },
}

const ofNewApi = (message: string, type: string): Literal => ({
  status: 403,
  json: { error: { message: `${message} (request id: 20260623101010123456789AbCdEfGh)`, type, code: '' } },
})

const FABLE = 'claude-fable-5'
const GONE = {
  do: 'error',
  error: {
    type: 'not_found_error',
    message:
      'Claude Fable 5 is not available. Please use Opus 4.8. Learn more: https://www.anthropic.com/news',
  },
} as const

const UNKNOWN: readonly Scenario[] = [
  found(
    'https://github.com/caozhiyuan/copilot-api/issues/129',
    'not supported, as text in a message',
    { rows: anybodyGets(NOT_SUPPORTED) },
    broken('model.unknown', { reachable: 'true' }),
    { inputs: ASKED },
  ),
  found(
    'https://github.com/maxnowack/anthropic-proxy/issues/4',
    'no valid id, and the error is a text',
    { rows: anybodyGets(NO_MODEL_ID) },
    broken('model.unknown', { reachable: 'true' }),
    { inputs: ASKED },
  ),
  found(
    'https://github.com/ray-project/ray/pull/65486',
    'does not exist, at a server without keys',
    { rows: OPEN_SERVER },
    broken('model.unknown', { reachable: 'true' }),
    { inputs: ASKED },
  ),
  {
    id: 'reports/found: anthropics/claude-code#68953, a model that is not available, at the vendor',
    world: scripted({ when: { path: 'count_tokens' }, act: GONE }, { when: { path: 'messages' }, act: GONE }),
    inputs: { models: FABLE },
    // The list shows it.
    expect: broken('model.forbidden', PROVEN),
    also: says(FABLE),
  },
]

const FORBIDDEN: readonly Scenario[] = [
  found(
    'https://github.com/mirrorange/clove/issues/8',
    'not available to this account, in a detail with a code',
    { rows: bodiesGet(CODED) },
    broken('model.forbidden', PROVEN),
    { inputs: ASKED, also: noNewKey },
  ),
  found(
    'https://github.com/labring/FastGPT/issues/2537',
    'the token has no right to use the model',
    { rows: bodiesGet(ofNewApi(`该令牌无权使用模型：${MODEL}`, 'one_api_error')) },
    broken('model.forbidden', PROVEN),
    { inputs: ASKED, also: noNewKey },
  ),
  found(
    'https://github.com/QuantumNous/new-api/issues/5675',
    'the token has no access to the model',
    { rows: bodiesGet(ofNewApi(`This token has no access to model ${MODEL}`, 'new_api_error')) },
    broken('model.forbidden', PROVEN),
    { inputs: ASKED, also: noNewKey },
  ),
]

const EXTRA_INPUT: Literal = {
  status: 400,
  json: {
    error: {
      message: `${JSON.stringify({ message: 'context_management: Extra inputs are not permitted' })}. Received Model Group=bedrock-sonnet-4.5\nAvailable Model Group Fallbacks=None`,
      ...{ type: 'None', param: 'None', code: '400' },
    },
  },
}

const BAD_REQUEST: Literal = {
  status: 400,
  json: { message: 'Generate one or more predicted (chat) completions by VertexGenAI returned BadRequest' },
}

/** A heartbeat between the lines of an event ends it before its data. */
function heartbeat(piece: string): string {
  return piece.replace(/^(event: content_block_delta)\n/m, '$1\n: keep-alive\n\n')
}

const beating: Row['answer'] = (request) => {
  const told = answerOf(behind(), request)
  return typeof told.body === 'string' ? told : { ...told, body: told.body.map(heartbeat) }
}

const REQUESTS: readonly Scenario[] = [
  found(
    'https://github.com/anthropics/claude-code/issues/49548',
    'a field is not permitted, as JSON in a message',
    { rows: bodiesGet(EXTRA_INPUT) },
    broken('format.request', PROVEN),
    { also: all(noNewKey, says('context_management', 'Extra inputs')) },
  ),
  found(
    'https://github.com/anthropics/claude-code/issues/21778',
    'a backend refused, live',
    { rows: onlyMessagesGet(BAD_REQUEST) },
    broken('format.request', PROVEN),
    { inputs: LIVE, also: all(noNewKey, says('VertexGenAI returned BadRequest')) },
  ),
  found(
    'https://github.com/router-for-me/CLIProxyAPI/issues/4047',
    'a heartbeat splits an event, live',
    { rows: [...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES, beating)] },
    broken('format.stream', PROVEN),
    { inputs: LIVE },
  ),
]

/** Models, requests, streams. */
export const FOUND_MODELS: readonly Scenario[] = [...UNKNOWN, ...FORBIDDEN, ...REQUESTS]
