// Recognises the error bodies of the API, of its edge, and of the gateways people put in front of it.
import { saysNotFound } from './error-wording.ts'
import { type Json, readAnthropic, record, text, word } from './vendor-error.ts'
import { wrappedError } from './wrapped-error.ts'

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
  | 'apigee'
  | 'databricks'
  | 'fastapi'
  | 'plain'

/** The content of an error body. Texts are capped here, but still others' words: clean them before they are shown. */
export interface Envelope {
  readonly dialect: EnvelopeDialect
  readonly type: string | undefined
  /** `error.details.error_code` at Anthropic, the reason of an `ErrorInfo` at Google, else the gateway's own code. */
  readonly code: string | undefined
  readonly message: string | undefined
  readonly requestId: string | undefined
  /** Cloudflare tells the wait in the body. Seconds. */
  readonly retryAfterSeconds?: number
  /** Google's words beside the reason: the service, the permission, the quota and its value. */
  readonly metadata?: Readonly<Record<string, string>>
  /** True of an error of another service that this one passes on inside its own. */
  readonly isWrapped?: true
}

type Reader = (body: Json) => Partial<Omit<Envelope, 'dialect'>> | undefined

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
  ['apigee', readApigee],
  ['databricks', readDatabricks],
  ['litellm', readLitellm],
  ['portkey', readPortkey],
  ['google', readGoogle],
  ['openai', readOpenai],
  ['aws', readAws],
  ['fastapi', readFastapi],
  ['plain', readPlain],
]

/**
 * The error in a parsed JSON body, or undefined when it is none of the known shapes. An error of the API that somebody wrapped keeps the
 * dialect of the wrapping, and says what the API said. Never throws.
 */
export function parseEnvelope(body: unknown): Envelope | undefined {
  const own = parseOwn(body)
  const inner = own?.dialect === 'anthropic' ? undefined : wrappedError(body)
  return inner === undefined ? own : { ...own, dialect: own?.dialect ?? 'plain', ...inner, isWrapped: true }
}

/** The error in a body that is none by its status: one of the API, at the top or wrapped, one that calls itself a failure, or words that the path is not there. */
export function errorInSuccess(body: unknown): Envelope | undefined {
  const envelope = parseEnvelope(body)
  const isOfApi = envelope?.dialect === 'anthropic' || envelope?.isWrapped === true
  const isTold = isFailure(record(body)) || saysNotFound(envelope?.message)
  return isOfApi || isTold ? envelope : undefined
}

/** `{"error":…}`, `{"success":false}`, `{"code":401,"msg":…}`: the habits of services that answer 200 to everything. */
function isFailure(json: Json | undefined): boolean {
  if (json === undefined) return false
  const code = Number(json['code'])
  return Boolean(json['error']) || json['success'] === false || (code >= 400 && code < 600)
}

/** Some services send a list of errors. */
function bodyObject(body: unknown): Json | undefined {
  return record(Array.isArray(body) ? body[0] : body)
}

function parseOwn(body: unknown): Envelope | undefined {
  const json = bodyObject(body)
  if (!json) return undefined
  for (const [dialect, read] of READERS) {
    const said = read(json)
    if (said)
      return { dialect, type: undefined, code: undefined, message: undefined, requestId: undefined, ...said }
  }
  return undefined
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

function readApigee(body: Json): ReturnType<Reader> {
  const fault = record(body['fault'])
  return (
    fault && {
      code: word(record(fault['detail'])?.['errorcode']),
      message: text(fault['faultstring']),
    }
  )
}

/** Databricks: `{"error_code":"PERMISSION_DENIED","message":…}`. */
function readDatabricks(body: Json): ReturnType<Reader> {
  const code = word(body['error_code'])
  return code === undefined ? undefined : { code, message: text(body['message']) }
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
  const python = typeof error['code'] === 'string' && /^\d{3}$/.test(error['code'])
  return own || python ? errorObject(error, body) : undefined
}

function readPortkey(body: Json): ReturnType<Reader> {
  if (body['status'] === 'failure') return { message: text(body['message']) }
  // Its own words around an upstream's, with the upstream's name beside them.
  const error = record(body['error'])
  return error && typeof body['provider'] === 'string' ? errorObject(error, body) : undefined
}

/** The reason, where one is given, says more than the number, which is the status. Source: google.rpc.ErrorInfo. */
function readGoogle(body: Json): ReturnType<Reader> {
  const error = record(body['error'])
  if (!error || typeof error['code'] !== 'number' || typeof error['status'] !== 'string') return undefined
  const details: readonly unknown[] = Array.isArray(error['details']) ? error['details'].slice(0, 10) : []
  const info = details.map(record).find((detail) => typeof detail?.['reason'] === 'string')
  const metadata = record(info?.['metadata'])
  return {
    type: word(error['status']),
    code: word(info?.['reason']) ?? word(error['code']),
    message: text(error['message']),
    ...(metadata !== undefined && { metadata: wordsOf(metadata) }),
  }
}

const MOST_WORDS = 20

function wordsOf(json: Json): Readonly<Record<string, string>> {
  const words = Object.entries(json).slice(0, MOST_WORDS)
  return Object.fromEntries(words.map(([name, value]) => [name, word(value) ?? '']))
}

function readOpenai(body: Json): ReturnType<Reader> {
  const outer = record(body['error'])
  const error = record(outer?.['error']) ?? outer
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
  const place = record(first)?.['loc']
  const field = Array.isArray(place) ? place.filter((part) => part !== 'body').join('.') : ''
  return message ? { message: field === '' ? message : `${field}: ${message}` } : undefined
}

function readPlain(body: Json): ReturnType<Reader> {
  const first: unknown = Array.isArray(body['errors']) ? body['errors'][0] : undefined
  const said = body['message'] ?? body['Message'] ?? body['msg'] ?? body['error_description'] ?? body['error']
  const message = text(said ?? record(first)?.['message'])
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
