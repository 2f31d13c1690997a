// Recognises the error bodies of the API, of its edge, and of the gateways people put in front of it.

/** Forms of an error body, in the order in which they are tried. */
export type EnvelopeDialect =
  | 'anthropic'
  | 'edge'
  | 'cloudflare'
  | 'ai-gateway'
  | 'litellm'
  | 'portkey'
  | 'google'
  | 'openai'
  | 'aws'
  | 'fastapi'
  | 'plain'

/** The content of an error body. Texts are capped here, but still others' words: clean them before they are shown. */
export interface Envelope {
  readonly dialect: EnvelopeDialect
  readonly type: string | undefined
  /** `error.details.error_code` at Anthropic, else the gateway's own code. */
  readonly code: string | undefined
  readonly message: string | undefined
  readonly requestId: string | undefined
  /** Cloudflare tells the wait in the body. Seconds. */
  readonly retryAfterSeconds?: number
}

type Json = Readonly<Record<string, unknown>>
type Reader = (body: Json) => Partial<Omit<Envelope, 'dialect'>> | undefined

const LONGEST_MESSAGE = 4096
const LONGEST_WORD = 256

/** The answer of Cloudflare's edge in Anthropic's name, without `"type":"error"` and without a request id. */
const EDGE_TYPES = ['forbidden', 'request_too_large']

/**
 * First match wins. Sources: SDK 1.12.0 `ErrorResponse`; anthropic-sdk-typescript#457 (edge); claude-code#67341 (522);
 * oh-my-pi#11327 (AI Gateway); LiteLLM, Portkey, Google, FastAPI as documented. As of 2026-11-22.
 */
const READERS: readonly (readonly [EnvelopeDialect, Reader])[] = [
  ['anthropic', readAnthropic],
  ['cloudflare', readCloudflare],
  ['ai-gateway', readAiGateway],
  ['edge', readEdge],
  ['litellm', readLitellm],
  ['portkey', readPortkey],
  ['google', readGoogle],
  ['openai', readOpenai],
  ['aws', readAws],
  ['fastapi', readFastapi],
  ['plain', readPlain],
]

/** The error in a parsed JSON body, or undefined when it is none of the known shapes. Never throws. */
export function parseEnvelope(body: unknown): Envelope | undefined {
  const json = record(body)
  if (!json) return undefined
  for (const [dialect, read] of READERS) {
    const said = read(json)
    if (said)
      return { dialect, type: undefined, code: undefined, message: undefined, requestId: undefined, ...said }
  }
  return undefined
}

function readAnthropic(body: Json): ReturnType<Reader> {
  const error = record(body['error'])
  if (body['type'] !== 'error' || !error || typeof error['type'] !== 'string') return undefined
  return {
    type: word(error['type']),
    code: word(record(error['details'])?.['error_code']),
    message: text(error['message']),
    requestId: word(body['request_id']),
  }
}

function readCloudflare(body: Json): ReturnType<Reader> {
  if (body['cloudflare_error'] !== true) return undefined
  const seconds = body['retry_after']
  return {
    type: word(body['error_name']),
    code: word(body['error_code'] ?? body['status']),
    message: text(body['title'] ?? body['detail']),
    requestId: word(body['ray_id']),
    ...(typeof seconds === 'number' && seconds >= 0 && { retryAfterSeconds: seconds }),
  }
}

function readAiGateway(body: Json): ReturnType<Reader> {
  const errors = [body['error'], body['errors']].find((value) => Array.isArray(value))
  if (body['name'] !== 'AiGatewayError' && !(body['success'] === false && errors)) return undefined
  const first = Array.isArray(errors) ? record(errors[0]) : undefined
  return { type: word(body['name']), code: word(first?.['code']), message: text(first?.['message']) }
}

function readEdge(body: Json): ReturnType<Reader> {
  const error = record(body['error'])
  const type = EDGE_TYPES.find((known) => known === error?.['type'])
  return type ? { type, message: text(error?.['message']) } : undefined
}

function readLitellm(body: Json): ReturnType<Reader> {
  const error = record(body['error'])
  if (!error || !('message' in error)) return undefined
  const own = String(error['message']).toLowerCase().includes('litellm')
  // LiteLLM serialises Python's None and the status as strings.
  const python = error['param'] === 'None' && typeof error['code'] === 'string'
  return own || python ? errorObject(error, body) : undefined
}

function readPortkey(body: Json): ReturnType<Reader> {
  return body['status'] === 'failure' ? { message: text(body['message']) } : undefined
}

function readGoogle(body: Json): ReturnType<Reader> {
  const error = record(body['error'])
  if (!error || typeof error['code'] !== 'number' || typeof error['status'] !== 'string') return undefined
  return { type: word(error['status']), code: word(error['code']), message: text(error['message']) }
}

function readOpenai(body: Json): ReturnType<Reader> {
  const error = record(body['error'])
  return error && (typeof error['message'] === 'string' || typeof error['type'] === 'string')
    ? errorObject(error, body)
    : undefined
}

function readAws(body: Json): ReturnType<Reader> {
  const type = word(body['__type'])
  return type ? { type, message: text(body['message'] ?? body['Message']) } : undefined
}

function readFastapi(body: Json): ReturnType<Reader> {
  const detail = body['detail']
  if (typeof detail === 'string') return { message: text(detail) }
  const first: unknown = Array.isArray(detail) ? detail[0] : detail
  const message = text(record(first)?.['msg'] ?? record(first)?.['message'])
  return message ? { message } : undefined
}

function readPlain(body: Json): ReturnType<Reader> {
  const message = text(body['message'] ?? body['error_description'] ?? body['error'])
  return message ? { type: word(body['error']), code: word(body['code']), message } : undefined
}

function errorObject(error: Json, body: Json): ReturnType<Reader> {
  return {
    type: word(error['type']),
    code: word(error['code']),
    message: text(error['message']),
    requestId: word(body['request_id'] ?? error['request_id']),
  }
}

function record(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
}

function word(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_WORD) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST_MESSAGE) : undefined
}
