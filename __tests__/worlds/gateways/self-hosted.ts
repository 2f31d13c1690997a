// Gateways that people run themselves: LiteLLM, new-api, claude-code-router, and one that nobody knows. Each has keys of its own and a stored one for Claude.
import { createHash } from 'node:crypto'
import { presentedCredentials } from '../../../src/simulator/authenticate.ts'
import { json } from '../../../src/simulator/exchange.ts'
import type { Handler } from '../../../src/simulator/exchange.ts'
import { GATEWAY_KEY, varied } from '../../support/scenario-keys.ts'
import type { World } from '../world.ts'
import { gatewayWorld } from './open.ts'
import {
  behind,
  COUNT,
  guarded,
  INVALID_KEY,
  LIST,
  LISTED,
  MESSAGES,
  modelOf,
  namingOther,
  openAiList,
  ownCount,
} from './parts.ts'
import { answerOf, brokenBody } from './rows.ts'
import type { Literal, Row, When } from './rows.ts'

/** What is wrong in such a world. */
export type Fault = 'key' | 'upstream'

/** A key in the shape of `GATEWAY_KEY` that nobody gave out. */
export const STRANGE_KEY = ['sk', varied('nobody gave it out', 12)].join('-')

const given = (fault: Fault | undefined): string => (fault === 'key' ? STRANGE_KEY : GATEWAY_KEY)

function liteLlmError(status: number, type: string, message: string): Literal {
  return { status, json: { error: { message, type, param: 'None', code: String(status) } } }
}

/** Quotes the end of the key and its digest. Source: threads of BerriAI/litellm, as of 2026-11-26. */
const tokenNotFound: Handler = (request) => {
  const value = presentedCredentials(request)[0]?.value ?? ''
  const digest = createHash('sha256').update(value).digest('hex')
  const message = `Authentication Error, Invalid proxy server token passed. Received API Key = sk-...${value.slice(-4)}, Key Hash (Token) =${digest}. Unable to find token in cache or \`LiteLLM_VerificationTokenTable\``
  return json(401, { error: { message, type: 'token_not_found_in_db', param: 'key', code: '401' } })
}

/** The vendor's error as text inside a message. */
const liteLlmUpstream: Handler = (request) => {
  const told = answerOf(INVALID_KEY, request)
  const message = `litellm.AuthenticationError: AnthropicException - ${String(told.body)}. Received Model Group=${modelOf(request) ?? ''}\nAvailable Model Group Fallbacks=None`
  return json(401, { error: { message, type: 'None', param: 'None', code: '401' } })
}

const liteLlmModel: Handler = (request) => {
  const name = modelOf(request) ?? ''
  const message = `{'error': '/v1/messages: Invalid model name passed in model=${name}. Call \`/v1/models\` to view available models for your key.'}`
  return answerOf(liteLlmError(400, 'None', message), request)
}

/** A proxy of LiteLLM, whose count asks the vendor. */
export function liteLlm(fault?: Fault): World {
  const door = (when: When, answer: Row['answer']): readonly Row[] =>
    guarded(
      when,
      answer,
      tokenNotFound,
      liteLlmError(401, 'auth_error', 'Authentication Error, No api key passed in.'),
    )
  const served = fault === 'upstream' ? liteLlmUpstream : behind()
  const body = (when: When): readonly Row[] => {
    const [wrong, none, right] = door(when, served)
    const broken = {
      when: { ...when, body: brokenBody },
      answer: liteLlmError(400, 'None', 'Invalid JSON payload'),
    }
    const unknown = { when: { ...when, body: namingOther(LISTED) }, answer: liteLlmModel }
    return [wrong, none, broken, unknown, right].filter((row) => row !== undefined)
  }
  return gatewayWorld({
    given: given(fault),
    headers: { 'x-litellm-version': '1.80.5', server: 'uvicorn' },
    rows: [
      {
        when: { method: 'GET', path: '/v1/messages' },
        answer: { status: 405, json: { detail: 'Method Not Allowed' } },
      },
      {
        when: { method: 'GET', path: '/health/readiness' },
        answer: { status: 200, json: { status: 'healthy', db: 'connected' } },
      },
      ...door(LIST, openAiList()),
      ...door(
        { method: 'GET', path: '/key/info' },
        { status: 200, json: { key: 'sk-...', info: { spend: 0.5, max_budget: null, models: [] } } },
      ),
      ...body(COUNT),
      ...body(MESSAGES),
    ],
    otherwise: { status: 404, json: { detail: 'Not Found' } },
  })
}

const REQUEST = '(request id: 20261126180000123456789aBcDeFgH)'

function newApiError(status: number, message: string, type = 'new_api_error'): Literal {
  return { status, json: { error: { message: `${message} ${REQUEST}`, type } } }
}

/** new-api, which has no count. */
export function newApi(fault?: Fault): World {
  const door = (when: When, answer: Row['answer']): readonly Row[] =>
    guarded(when, answer, newApiError(401, '无效的令牌'), newApiError(401, '未提供令牌'))
  const [wrong, none] = door(MESSAGES, behind())
  const refused = newApiError(401, 'invalid x-api-key', 'upstream_error')
  return gatewayWorld({
    given: given(fault),
    headers: { 'x-oneapi-request-id': '20261126180000123456789aBcDeFgH', 'x-new-api-version': 'v0.9.2' },
    rows: [
      ...door(LIST, openAiList()),
      ...door(
        { method: 'GET', path: '/api/usage/token/' },
        {
          status: 200,
          json: {
            code: true,
            message: 'ok',
            data: { object: 'token_usage', unlimited_quota: true, total_available: 0 },
          },
        },
      ),
      ...[wrong, none].filter((row) => row !== undefined),
      {
        when: { ...MESSAGES, body: brokenBody },
        answer: newApiError(400, 'invalid character, unexpected end of JSON input'),
      },
      {
        when: { ...MESSAGES, body: namingOther(LISTED) },
        answer: (request) =>
          answerOf(
            newApiError(
              503,
              `No available channel for model ${modelOf(request) ?? ''} under group default (distributor)`,
            ),
            request,
          ),
      },
      { when: MESSAGES, answer: fault === 'upstream' ? refused : behind() },
    ],
    otherwise: (request) =>
      answerOf(
        {
          status: 404,
          json: {
            error: {
              message: `Invalid URL (${request.method} ${request.path})`,
              type: 'invalid_request_error',
              param: '',
              code: '',
            },
          },
        },
        request,
      ),
  })
}

const DEFAULT_MODEL = 'claude-sonnet-5-5'

/** claude-code-router: bodies are parsed before keys are looked at, the count is its own, and a strange model becomes its default. */
export function claudeCodeRouter(fault?: Fault): World {
  const text = (answer: string): Literal => ({ status: 401, text: answer })
  const reroute = (id: string): string => (LISTED.includes(id) ? id : DEFAULT_MODEL)
  return gatewayWorld({
    given: given(fault),
    rows: [
      {
        when: { method: 'POST', body: brokenBody },
        answer: {
          status: 400,
          json: {
            statusCode: 400,
            code: 'FST_ERR_CTP_INVALID_JSON_BODY',
            error: 'Bad Request',
            message: "Body is not valid JSON but content-type is set to 'application/json'",
          },
        },
      },
      { when: { credential: 'none' }, answer: text('APIKEY is missing') },
      { when: { credential: 'wrong' }, answer: text('Invalid API key') },
      { when: COUNT, answer: ownCount },
      { when: MESSAGES, answer: fault === 'upstream' ? INVALID_KEY : behind({ inner: reroute }) },
    ],
    otherwise: (request) =>
      answerOf(
        {
          status: 404,
          json: {
            message: `Route ${request.method}:${request.path} not found`,
            error: 'Not Found',
            statusCode: 404,
          },
        },
        request,
      ),
  })
}

/** A gateway of no known make, which asks the vendor for everything but the list. */
export function unknownGateway(fault?: Fault): World {
  const vendor = behind({ stored: fault === 'upstream' ? 'refused' : 'accepted' })
  return gatewayWorld({
    given: given(fault),
    rows: [...guarded(LIST, openAiList()), ...guarded(COUNT, vendor), ...guarded(MESSAGES, vendor)],
  })
}
