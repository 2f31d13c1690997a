// Gateways of the public network that sell access with keys of their own: OpenRouter, Vercel AI Gateway, Portkey.
import { createHash } from 'node:crypto'
import { KEY, varied } from '../../support/scenario-keys.ts'
import type { World } from '../world.ts'
import type { Handler } from '../../../src/simulator/exchange.ts'
import { gatewayWorld } from './open.ts'
import { behind, COUNT, guarded, LIST, LISTED, MESSAGES, modelOf, namingOther, openAiList } from './parts.ts'
import { answerOf, brokenBody, jsonBody } from './rows.ts'
import type { Literal, Row, When } from './rows.ts'
import type { Fault } from './self-hosted.ts'

/** `anthropic/claude-sonnet-5.5` for the vendor's `claude-sonnet-5-5`, as both routers name models. */
const routed = (id: string): string => `anthropic/${id.replace(/-(\d)-(\d)(?=-|$)/, '-$1.$2')}`
const inner = (id: string): string => id.replace('anthropic/', '').replace('.', '-')

/** The models that both routers list. */
export const ROUTED: readonly string[] = LISTED.map(routed)

/** A message is refused by guard, parser and directory before a model runs. */
function messages(refusals: {
  readonly wrong: Row['answer']
  readonly none: Row['answer']
  readonly broken: Row['answer']
  readonly unknown: Row['answer']
  readonly served: Row['answer']
}): readonly Row[] {
  const { wrong, none, broken, unknown, served } = refusals
  return [
    { when: { ...MESSAGES, credential: 'wrong' }, answer: wrong },
    { when: { ...MESSAGES, credential: 'none' }, answer: none },
    { when: { ...MESSAGES, body: brokenBody }, answer: broken },
    { when: { ...MESSAGES, body: namingOther(ROUTED) }, answer: unknown },
    { when: MESSAGES, answer: served },
  ]
}

const hex = (seed: string): string => createHash('sha256').update(seed).digest('hex')

const OPENROUTER_KEY = ['sk', 'or', 'v1', hex('openrouter')].join('-')

function openRouterError(status: number, message: string, more: object = {}): Literal {
  return { status, json: { error: { message, code: status, ...more } } }
}

const RAW = JSON.stringify({
  type: 'error',
  error: { type: 'authentication_error', message: 'invalid x-api-key' },
})

/** OpenRouter: the list is open, a key is asked about at `/v1/key`, nothing is counted. */
export function openRouter(fault?: Fault): World {
  const [wrong, none] = [
    openRouterError(401, 'User not found.'),
    openRouterError(401, 'No auth credentials found'),
  ]
  const account = {
    label: 'sk-or-v1-...',
    limit: null,
    limit_remaining: null,
    usage: 0.5,
    is_free_tier: false,
    expires_at: null,
  }
  const upstream = openRouterError(401, 'Provider returned error', {
    metadata: { raw: RAW, provider_name: 'Anthropic' },
  })
  return gatewayWorld({
    ...{ host: 'openrouter.ai', base: '/api', key: OPENROUTER_KEY },
    given: fault === 'key' ? ['sk', 'or', 'v1', hex('somebody')].join('-') : OPENROUTER_KEY,
    rows: [
      { when: LIST, answer: openAiList(ROUTED) },
      ...guarded({ method: 'GET', path: '/v1/key' }, { status: 200, json: { data: account } }, wrong, none),
      ...messages({
        ...{ wrong, none, broken: openRouterError(400, 'Invalid JSON body') },
        unknown: (request) =>
          answerOf(openRouterError(400, `${modelOf(request) ?? ''} is not a valid model ID`), request),
        served: fault === 'upstream' ? upstream : behind({ inner }),
      }),
    ],
    otherwise: {
      status: 404,
      html: '<!DOCTYPE html><html><head><title>Not Found | OpenRouter</title></head><body><h1>404</h1></body></html>',
    },
  })
}

const VERCEL_KEY = ['vck', varied('vercel', 56)].join('_')

function vercelError(status: number, type: string, message: string, more: object = {}): Literal {
  return { status, json: { error: { message, type }, ...more } }
}

/** The attempts that the gateway made at the provider, as it tells them. */
const ATTEMPTS = {
  providerMetadata: {
    gateway: {
      routing: {
        attempts: [
          {
            provider: 'anthropic',
            credentialType: 'byok',
            success: false,
            statusCode: 401,
            error: 'invalid x-api-key',
          },
        ],
      },
    },
  },
}

/** Vercel AI Gateway: the list is open, a key is asked about at `/v1/credits`, nothing is counted. */
export function vercel(fault?: Fault): World {
  const refused = vercelError(401, 'authentication_error', 'Authentication failed')
  return gatewayWorld({
    ...{
      host: 'ai-gateway.vercel.sh',
      key: VERCEL_KEY,
      headers: { server: 'Vercel', 'x-vercel-id': 'fra1::iad1::q8x2f' },
    },
    given: fault === 'key' ? ['vck', varied('somebody', 56)].join('_') : VERCEL_KEY,
    rows: [
      { when: LIST, answer: openAiList(ROUTED) },
      ...guarded(
        { method: 'GET', path: '/v1/credits' },
        { status: 200, json: { balance: '95.50', total_used: '4.50' } },
        refused,
      ),
      ...messages({
        ...{
          wrong: refused,
          none: refused,
          broken: vercelError(400, 'invalid_request_error', 'Invalid JSON body'),
        },
        unknown: (request) =>
          answerOf(
            vercelError(404, 'model_not_found', `Model '${modelOf(request) ?? ''}' not found`),
            request,
          ),
        served:
          fault === 'upstream'
            ? vercelError(424, 'failed_dependency', 'The provider refused the request', ATTEMPTS)
            : behind({ inner }),
      }),
    ],
    otherwise: vercelError(404, 'not_found', 'Not Found'),
  })
}

const PORTKEY_KEY = varied('portkey', 28)
const AT = '@anthropic-prod/'

/** The models that Portkey lists. */
export const CATALOGUED: readonly string[] = LISTED.map((id) => AT + id)

function portkeyRefusal(message: string, code: string): Literal {
  return {
    status: 401,
    json: { status: 'failure', message: `Portkey Error: ${message} Error Code: ${code}` },
  }
}

const BAD_KEY = portkeyRefusal('Invalid API Key.', '03')
const NO_CONFIG: Literal = {
  ...{
    status: 400,
    json: { status: 'failure', message: 'Either x-portkey-config or x-portkey-provider header is required' },
  },
}

/** The vendor's error, in the envelope of this gateway. */
function portkeyUpstream(vendor: Handler): Handler {
  return (request) => {
    const told = vendor(request)
    if (told.status < 400) return told
    const { error } = JSON.parse(String(told.body)) as {
      readonly error: { readonly message: string; readonly type: string }
    }
    const json = {
      error: { ...error, message: `anthropic error: ${error.message}`, param: null, code: null },
      provider: 'anthropic',
    }
    return answerOf({ status: told.status, json }, request)
  }
}

/** Portkey with a stored credential for Claude: its own key is the key. With `header`, the key is the user's own and Portkey's stands beside it. */
export function portkey(fault?: Fault | 'header'): World {
  const stored = behind({
    stored: fault === 'upstream' ? 'refused' : 'accepted',
    inner: (id) => id.replace(AT, ''),
  })
  const unnamed = jsonBody(({ model }) => typeof model === 'string' && !model.startsWith('@'))
  const body = (when: When): readonly Row[] => [
    ...guarded(when, portkeyUpstream(stored), BAD_KEY, portkeyRefusal('API Key is missing.', '01')).slice(
      0,
      2,
    ),
    {
      when: { ...when, body: brokenBody },
      answer: { status: 500, json: { status: 'failure', message: 'Something went wrong' } },
    },
    { when: { ...when, body: unnamed }, answer: NO_CONFIG },
    { when, answer: portkeyUpstream(stored) },
  ]
  const wrongHeader = varied('somebody at portkey', 28)
  return gatewayWorld({
    ...{
      host: 'api.portkey.ai',
      key: PORTKEY_KEY,
      headers: { 'x-portkey-trace-id': '5f0c3d1e-2b4a-4c6d-8e7f-0a1b2c3d4e5f' },
    },
    given: { key: wrongHeader, header: KEY, upstream: PORTKEY_KEY, none: PORTKEY_KEY }[fault ?? 'none'],
    ...(fault === 'header' && {
      sent: { 'x-portkey-api-key': wrongHeader, 'x-portkey-provider': 'anthropic' },
    }),
    rows: [
      { when: { header: { name: 'x-portkey-api-key', isNot: PORTKEY_KEY } }, answer: BAD_KEY },
      ...guarded(LIST, openAiList(CATALOGUED), BAD_KEY, portkeyRefusal('API Key is missing.', '01')),
      ...body(COUNT),
      ...body(MESSAGES),
    ],
    otherwise: { status: 404, json: { status: 'failure', message: 'Not Found' } },
  })
}
