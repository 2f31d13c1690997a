// Gateways between a user and the API: other paths, other headers, other error shapes, the same messages.
import { inventedKey, accountKey, defaultAccount } from './account.ts'
import type { Scheme } from './account.ts'
import { claudeApi } from './api.ts'
import { presentedCredentials } from './authenticate.ts'
import { MODELS } from './catalogue.ts'
import { json } from './exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from './exchange.ts'

/** How a product words its refusals. */
interface Manners {
  readonly missing: ApiAnswer
  readonly wrong: ApiAnswer
  readonly notFound: (request: ApiRequest) => ApiAnswer
}

/**
 * Source: literal answers of the products run locally, or docs and threads where they cannot be (BerriAI/litellm,
 * openrouter.ai/docs, musistudio/claude-code-router auth.ts, CopilotKit/aimock), as of 2026-11-22.
 */
export const GATEWAY_MANNERS = {
  litellm: {
    missing: litellm('Authentication Error, No api key passed in.'),
    wrong: litellm(
      "Authentication Error, LiteLLM Virtual Key expected. Received=****, expected to start with 'sk-'.",
    ),
    notFound: () => json(404, { detail: 'Not Found' }),
  },
  openrouter: {
    missing: json(401, { error: { message: 'No auth credentials found', code: 401 } }),
    wrong: json(401, { error: { message: 'User not found.', code: 401 } }),
    notFound: () => html(404, 'Not Found | OpenRouter'),
  },
  'claude-code-router': {
    missing: text(401, 'APIKEY is missing'),
    wrong: text(401, 'Invalid API key'),
    notFound: ({ method, path }) =>
      json(404, { message: `Route ${method}:${path} not found`, error: 'Not Found', statusCode: 404 }),
  },
  'openai-shaped': {
    missing: openAiRefusal(),
    wrong: openAiRefusal(),
    notFound: () => json(404, { error: { message: 'Not found', type: 'not_found' } }),
  },
} as const satisfies Record<string, Manners>

export type GatewayProduct = keyof typeof GATEWAY_MANNERS

export interface GatewayOptions {
  readonly product?: GatewayProduct
  /** The headers in which it takes its key. Default: both. */
  readonly schemes?: readonly Scheme[]
  /** Stands before `/v1`. Default: nothing. */
  readonly pathPrefix?: string
  /** The answer of `GET /v1/models`. Default: the API's own shape. */
  readonly list?: 'anthropic' | 'openai' | 'none'
  /** Whether it counts tokens. Default: yes. */
  readonly count?: boolean
  /** Whether the list is given without a key. Default: no. */
  readonly publicList?: boolean
  /** Default: `GATEWAY_KEY`. */
  readonly key?: string
  /** By which the models behind it age. Default: this machine's. */
  readonly clock?: () => Date
}

/** A short key of no known family, as gateways give out. */
export const GATEWAY_KEY = ['sk', 'gateway', '1234'].join('-')

/** A gateway as a service. Behind its own door it answers as the API does, without the API's headers of account. */
export function gateway(options: GatewayOptions = {}): Handler {
  const {
    product = 'litellm',
    pathPrefix = '',
    key = GATEWAY_KEY,
    schemes = ['bearer', 'x-api-key'],
  } = options
  const manners: Manners = GATEWAY_MANNERS[product]
  const upstream = upstreamApi(options.clock)
  return (request) => {
    const path = inside(request.path, pathPrefix)
    if (path === undefined || !offered(path, options)) return manners.notFound(request)
    const isOpen = options.publicList === true && isList(path)
    const refusal = isOpen ? undefined : refuse(request, { key, schemes, manners })
    if (refusal !== undefined) return refusal
    if (options.list === 'openai' && isList(path)) return openAiList()
    return upstream({ ...request, path })
  }
}

function inside(path: string, prefix: string): string | undefined {
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined
}

function offered(path: string, { list, count }: GatewayOptions): boolean {
  if (path === '/v1/messages/count_tokens') return count !== false
  if (isList(path)) return list !== 'none'
  return path === '/v1/messages' || path.startsWith('/v1/models/')
}

function isList(path: string): boolean {
  return path === '/v1/models'
}

interface Door {
  readonly key: string
  readonly schemes: readonly Scheme[]
  readonly manners: Manners
}

function refuse(request: ApiRequest, { key, schemes, manners }: Door): ApiAnswer | undefined {
  const read = presentedCredentials(request).filter(({ scheme }) => schemes.includes(scheme))
  if (read.length === 0) return manners.missing
  return read.some(({ value }) => value === key) ? undefined : manners.wrong
}

/** The gateway asks the API with a key of its own; of the API's headers only the request's id and type come through. */
function upstreamApi(clock: GatewayOptions['clock']): Handler {
  const own = inventedKey('U')
  const api = claudeApi(defaultAccount({ keys: [accountKey(own)] }), clock)
  return (request) => {
    const version = request.headers['anthropic-version'] ?? '2023-06-01'
    const changed = { authorization: undefined, 'x-api-key': own, 'anthropic-version': version }
    const answer = api({ ...request, headers: { ...request.headers, ...changed } })
    const { 'request-id': requestId = '', 'content-type': type = 'application/json' } = answer.headers
    return { ...answer, headers: { 'content-type': type, 'x-request-id': requestId } }
  }
}

function openAiList(): ApiAnswer {
  const data = MODELS.map(({ id }) => ({ id, object: 'model', created: 1_677_610_602, owned_by: 'openai' }))
  return json(200, { object: 'list', data })
}

function litellm(message: string): ApiAnswer {
  return json(401, { error: { message, type: 'auth_error', param: 'None', code: '401' } })
}

function openAiRefusal(): ApiAnswer {
  const error = { message: 'Invalid API key', type: 'authentication_error', code: 'invalid_api_key' }
  return json(401, { error }, { 'www-authenticate': 'Bearer realm="gateway"' })
}

function text(status: number, body: string): ApiAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}

function html(status: number, title: string): ApiAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  }
}
