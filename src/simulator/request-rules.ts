// Demands of the service on a request body, for messages and for the token count, in each version of the API.
import { invalidRequest } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'
import { MAX_OUTPUT_TOKENS } from './models.ts'

/** Values of `anthropic-version` that the service takes. */
export const VERSIONS = ['2023-06-01', '2026-10-21'] as const
export type Version = (typeof VERSIONS)[number]

export type Json = Readonly<Record<string, unknown>>

/** The request that is validated: `count` knows fewer fields than `create`. */
export interface Form {
  readonly kind: 'create' | 'count'
  readonly version: Version
}

/** Fields of `MessageCountTokensParams` in `@anthropic-ai/sdk` 1.12.0. That `max_tokens` is refused: Wei-Shaw/sub2api#4913, as of 2026-07-26. */
const COUNT_FIELDS = [
  'model',
  'messages',
  'cache_control',
  'output_config',
  'speed',
  'system',
  'thinking',
  'tool_choice',
  'tools',
  'user_profile_id',
] as const

/** Fields of `MessageCreateParamsBase` there that a token count has not. */
const CREATE_FIELDS = [
  'max_tokens',
  'container',
  'diagnostics',
  'inference_geo',
  'metadata',
  'service_tier',
  'stop_sequences',
  'stream',
] as const

/** Refused by 2026-10-21 even at their default value. Source: platform.claude.com/docs/en/api/migration-2026-10-21, as of 2026-11-12. */
export const SAMPLING_FIELDS = ['temperature', 'top_p', 'top_k'] as const

type Rule = (body: Json, form: Form) => string | undefined

/** In the order in which the service is taken to complain; the first complaint is the answer. */
const RULES: readonly Rule[] = [
  (body) => (typeof body['model'] === 'string' ? undefined : demand(body, 'model', 'a valid string')),
  (body, form) => (form.kind === 'create' ? maxTokensFault(body) : undefined),
  (body) => (Array.isArray(body['messages']) ? undefined : demand(body, 'messages', 'a valid list')),
  (body, form) => extraField(body, form),
  (body) => (messagesOf(body).length === 0 ? 'messages: at least one message is required' : undefined),
  (body, form) =>
    firstFault(messagesOf(body), (message, at) => messageFault(message, `messages.${at}`, form)),
  (body) => streamFault(body['stream']),
]

/** Reads and validates a body: the parsed object, or the error that the service would answer. */
export function readBody(bytes: Buffer, form: Form): { readonly body: Json } | { readonly error: ErrorSpec } {
  const parsed = parse(bytes.toString('utf8'))
  if (typeof parsed === 'string') return { error: invalidRequest(parsed) }
  const fault = firstFault(RULES, (rule) => rule(parsed, form))
  return fault === undefined ? { body: parsed } : { error: invalidRequest(fault) }
}

function parse(text: string): Json | string {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? value : 'Input should be a valid dictionary'
  } catch {
    return 'The request body is not valid JSON: expected value: line 1 column 1 (char 0)'
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstFault<T>(
  items: readonly T[],
  faultOf: (item: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, item] of items.entries()) {
    const fault = faultOf(item, at)
    if (fault !== undefined) return fault
  }
  return undefined
}

function demand(body: Json, field: string, what: string, path = field): string {
  return body[field] === undefined ? `${path}: Field required` : `${path}: Input should be ${what}`
}

function maxTokensFault(body: Json): string | undefined {
  const value = body['max_tokens']
  if (typeof value !== 'number' || !Number.isInteger(value))
    return demand(body, 'max_tokens', 'a valid integer')
  if (value < 1) return 'max_tokens: Input should be greater than or equal to 1'
  if (value <= MAX_OUTPUT_TOKENS) return undefined
  return `max_tokens: ${value} > ${MAX_OUTPUT_TOKENS}, which is the maximum allowed number of output tokens for ${String(body['model'])}`
}

function extraField(body: Json, { kind, version }: Form): string | undefined {
  const allowed: readonly string[] = [
    ...COUNT_FIELDS,
    ...(kind === 'create' ? CREATE_FIELDS : []),
    ...(version === '2023-06-01' ? SAMPLING_FIELDS : []),
  ]
  const extra = Object.keys(body).find((field) => !allowed.includes(field))
  return extra === undefined ? undefined : `${extra}: Extra inputs are not permitted`
}

function messagesOf(body: Json): readonly unknown[] {
  return Array.isArray(body['messages']) ? body['messages'] : []
}

function messageFault(message: unknown, path: string, form: Form): string | undefined {
  if (!isJson(message)) return `${path}: Input should be a valid dictionary`
  const { role, content } = message
  if (role !== 'user' && role !== 'assistant' && role !== 'system') {
    return demand(message, 'role', "'user', 'assistant' or 'system'", `${path}.role`)
  }
  if (content === '') return 'messages: text content blocks must be non-empty'
  if (typeof content === 'string') return undefined
  if (!Array.isArray(content)) return demand(message, 'content', 'a valid string or list', `${path}.content`)
  const blocks: readonly unknown[] = content
  return firstFault(blocks, (block, at) => blockFault(block, role, `${path}.content.${at}`, form))
}

/** The two faults of 2026-10-21 are documented; their words are not. */
function blockFault(block: unknown, role: string, path: string, form: Form): string | undefined {
  if (!isJson(block)) return `${path}: Input should be a valid dictionary`
  if (typeof block['type'] !== 'string') return `${path}.type: Field required`
  if (block['type'] === 'text' && block['text'] === '')
    return 'messages: text content blocks must be non-empty'
  return form.version === '2026-10-21' ? newerBlockFault(block, role, path) : undefined
}

function newerBlockFault(block: Json, role: string, path: string): string | undefined {
  if (role === 'assistant' && block['type'] === 'document') return `${path}: Extra inputs are not permitted`
  const { citations } = block
  const cited =
    role === 'user' && block['type'] === 'text' && Array.isArray(citations) && citations.length > 0
  return cited ? `${path}.citations: Extra inputs are not permitted` : undefined
}

function streamFault(stream: unknown): string | undefined {
  return stream === undefined || typeof stream === 'boolean'
    ? undefined
    : 'stream: Input should be a valid boolean'
}
