// Judges a user's Messages request for free: faults of single fields, before anything is sent.
import type { ApiVersion } from './dialects.ts'
import type { JsonObject } from './request.ts'

/** A field of the request and why it is refused. Values are never told. */
interface FieldFault {
  /** `messages.0.role`, as the API writes it. */
  readonly field: string
  readonly reason: string
}

type Rule = (request: JsonObject, version: ApiVersion) => FieldFault[]

/** Sources: SDK 1.12.0 `MessageCreateParamsBase`; platform.claude.com/docs api/migration-2026-10-21. As of 2026-11-22. */
const RULES: readonly Rule[] = [
  judgeModel,
  judgeMaxTokens,
  judgeMessages,
  judgeSampling,
  judgeKinds,
  judgeForeign,
]

const ROLES: readonly unknown[] = ['user', 'assistant', 'system']
const SAMPLING = ['temperature', 'top_p', 'top_k']
const MOST_FAULTS = 20

/** Fields that are not Claude's, each with what is meant instead. */
const FOREIGN_FIELDS: Readonly<Record<string, string>> = {
  prompt: 'belongs to the retired Text Completions API; use `messages`',
  max_tokens_to_sample: 'belongs to the retired Text Completions API; use `max_tokens`',
  max_completion_tokens: 'belongs to OpenAI’s API; use `max_tokens`',
  stop: 'belongs to OpenAI’s API; use `stop_sequences`',
  functions: 'belongs to OpenAI’s API; use `tools`',
  function_call: 'belongs to OpenAI’s API; use `tool_choice`',
  response_format: 'belongs to OpenAI’s API; use `output_config`',
  n: 'belongs to OpenAI’s API; Claude gives one answer',
  frequency_penalty: 'belongs to OpenAI’s API',
  presence_penalty: 'belongs to OpenAI’s API',
  logit_bias: 'belongs to OpenAI’s API',
  betas: 'is an argument of the SDK; over HTTP it is the header `anthropic-beta`',
  workspace_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-workspace-id`',
  user_profile_id: 'is an argument of the SDK; over HTTP it is the header `anthropic-user-profile-id`',
}

/** The faults of a parsed `request` file under an API version, at most twenty, in the order of the rules. Never throws. */
export function judgeRequestFile(request: JsonObject, version: ApiVersion): FieldFault[] {
  return RULES.flatMap((rule) => rule(request, version)).slice(0, MOST_FAULTS)
}

function judgeModel({ model }: JsonObject): FieldFault[] {
  if (model === undefined) return [fault('model', 'is required')]
  return typeof model === 'string' && model !== '' ? [] : [fault('model', 'must be the id of a model')]
}

/** Zero is allowed: it fills the prompt cache without an answer. */
function judgeMaxTokens({ max_tokens: count }: JsonObject): FieldFault[] {
  if (count === undefined) return [fault('max_tokens', 'is required')]
  const whole = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
  return whole ? [] : [fault('max_tokens', 'must be a whole number, not negative')]
}

function judgeMessages({ messages }: JsonObject, version: ApiVersion): FieldFault[] {
  if (messages === undefined) return [fault('messages', 'is required')]
  if (!Array.isArray(messages)) return [fault('messages', 'must be a list')]
  if (messages.length === 0) return [fault('messages', 'needs at least one message')]
  return messages.flatMap((message: unknown, at) => judgeMessage(message, `messages.${at}`, version))
}

function judgeMessage(message: unknown, field: string, version: ApiVersion): FieldFault[] {
  if (!isObject(message)) return [fault(field, 'must be an object with role and content')]
  const { role, content } = message
  const known = ROLES.includes(role)
  return [
    ...(known ? [] : [fault(`${field}.role`, 'must be user, assistant or system')]),
    ...judgeContent(content, `${field}.content`),
    ...(version === '2026-10-21' && Array.isArray(content) ? judgeBlocks(content, role, field) : []),
  ]
}

function judgeContent(content: unknown, field: string): FieldFault[] {
  if (content === undefined) return [fault(field, 'is required')]
  if (typeof content !== 'string' && !Array.isArray(content))
    return [fault(field, 'must be a text or a list of blocks')]
  return content.length > 0 ? [] : [fault(field, 'must not be empty')]
}

function judgeBlocks(blocks: readonly unknown[], role: unknown, field: string): FieldFault[] {
  return blocks.flatMap((block, at) => {
    if (!isObject(block)) return [fault(`${field}.content.${at}`, 'must be an object with a type')]
    const { type, citations } = block
    const cited = role === 'user' && type === 'text' && Array.isArray(citations) && citations.length > 0
    return [
      ...(role === 'assistant' && type === 'document'
        ? [
            fault(
              `${field}.content.${at}`,
              'is a document in an assistant message, which anthropic-version 2026-10-21 rejects',
            ),
          ]
        : []),
      ...(cited
        ? [
            fault(
              `${field}.content.${at}.citations`,
              'is in a user message, where anthropic-version 2026-10-21 rejects it',
            ),
          ]
        : []),
    ]
  })
}

function judgeSampling(request: JsonObject, version: ApiVersion): FieldFault[] {
  if (version !== '2026-10-21') return []
  const reason = 'is rejected by anthropic-version 2026-10-21, even at its default value'
  return SAMPLING.filter((field) => request[field] !== undefined).map((field) => fault(field, reason))
}

function judgeKinds({ stream, system, tools, stop_sequences: stops }: JsonObject): FieldFault[] {
  const texts = Array.isArray(stops) && stops.every((stop) => typeof stop === 'string')
  const rows: readonly (readonly [boolean, string, string])[] = [
    [stream === undefined || typeof stream === 'boolean', 'stream', 'must be true or false'],
    [
      system === undefined || typeof system === 'string' || Array.isArray(system),
      'system',
      'must be a text or a list',
    ],
    [tools === undefined || Array.isArray(tools), 'tools', 'must be a list'],
    [stops === undefined || texts, 'stop_sequences', 'must be a list of texts'],
  ]
  return rows.flatMap(([right, field, reason]) => (right ? [] : [fault(field, reason)]))
}

function judgeForeign(request: JsonObject): FieldFault[] {
  return Object.entries(FOREIGN_FIELDS).flatMap(([field, reason]) =>
    request[field] === undefined ? [] : [fault(field, reason)],
  )
}

function fault(field: string, reason: string): FieldFault {
  return { field, reason }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
