// Whether a stream of server-sent events is one of this API: the right events, in the right order, to the end.
import { parseEnvelope, type Envelope } from '../errors/error-envelope.ts'
import { parseJson } from '../../words/json.ts'
import { asRecord, judgeMessageAnswer, type Usage } from './live-message.ts'

/** One event as the parser found it. */
export interface StreamEvent {
  readonly event: string | undefined
  readonly data: string
}

export type StreamJudgement =
  | { readonly ok: true; readonly events: number; readonly usage: Usage; readonly stopReason: string | null }
  | { readonly ok: false; readonly reason: string; readonly error?: Envelope }

/**
 * Which events may follow which; `ping` may stand anywhere and `error` ends the stream.
 * Source: platform.claude.com/docs/en/build-with-claude/streaming. As of 2026-11-22.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  '': ['message_start'],
  message_start: ['content_block_start', 'message_delta'],
  content_block_start: ['content_block_delta', 'content_block_stop'],
  content_block_delta: ['content_block_delta', 'content_block_stop'],
  content_block_stop: ['content_block_start', 'message_delta'],
  message_delta: ['message_delta', 'message_stop'],
  message_stop: [],
}

/** Judges all events of a stream that has ended. Never throws. */
export function judgeStream(events: readonly StreamEvent[]): StreamJudgement {
  let last = ''
  let block: unknown
  for (const { event, data } of events) {
    const body = jsonIn(data)
    const type = asRecord(body)?.['type']
    if (type === 'ping' || isNew(type) || isPassedOver(event, type)) continue
    const fault = faultOf(last, { event, type, body }) ?? misfit(block, type, body)
    if (fault !== undefined) return fault
    block = blockType(type, body) ?? block
    last = String(type)
  }
  return last === 'message_stop' ? whole(events) : { ok: false, reason: unended(last) }
}

function unended(last: string): string {
  return last === '' ? 'it has no event of this API' : `it ends after ${last}`
}

/** The type of the block that an event opens. */
function blockType(type: unknown, body: unknown): unknown {
  return type === 'content_block_start' ? asRecord(asRecord(body)?.['content_block'])?.['type'] : undefined
}

/** The service may add events, and a client passes over those it does not know. */
function isNew(type: unknown): boolean {
  return typeof type === 'string' && type !== 'error' && !Object.hasOwn(FOLLOWS, type)
}

/** Nothing of the message is in an event without a name and a type, such as OpenAI's `[DONE]`. Source: SDK 1.14.0 `src/core/streaming.ts`. As of 2026-11-27. */
function isPassedOver(event: string | undefined, type: unknown): boolean {
  return event === undefined && typeof type !== 'string'
}

interface Found {
  readonly event: string | undefined
  readonly type: unknown
  readonly body: unknown
}

function faultOf(last: string, { event, type, body }: Found): StreamJudgement | undefined {
  if (type === 'error') {
    const error = parseEnvelope(body)
    return { ok: false, reason: 'an error came in the middle of it', ...(error && { error }) }
  }
  if (typeof type !== 'string') return { ok: false, reason: 'an event has no JSON with a type' }
  if (event === undefined)
    return { ok: false, reason: 'an event has no event: line, and the official SDKs pass over such events' }
  if (event !== type) return { ok: false, reason: 'the name of an event is not the type in its data' }
  return FOLLOWS[last]?.includes(type) === true
    ? undefined
    : { ok: false, reason: last === '' ? `it starts with ${type}` : `${type} comes after ${last}` }
}

/** Deltas of the blocks that are known, by the type of the block. Source: SDK 1.14.0 `RawContentBlockDelta`. As of 2026-11-26. */
const DELTAS: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['text', ['text_delta', 'citations_delta']],
  ['thinking', ['thinking_delta', 'signature_delta']],
  ['tool_use', ['input_json_delta']],
])

/** A delta that does not belong to its block, which the official SDKs cannot add to it. */
function misfit(block: unknown, type: unknown, body: unknown): StreamJudgement | undefined {
  if (type !== 'content_block_delta') return undefined
  const delta = asRecord(asRecord(body)?.['delta'])?.['type']
  const known = [...DELTAS.values()].flat()
  const isForeign =
    typeof delta === 'string' && known.includes(delta) && DELTAS.get(block)?.includes(delta) === false
  return isForeign ? { ok: false, reason: `a ${delta} is in a block of type ${String(block)}` } : undefined
}

function whole(events: readonly StreamEvent[]): StreamJudgement {
  const bodies = events.map(({ data }) => asRecord(jsonIn(data)))
  const start = bodies.find((body) => body?.['type'] === 'message_start')
  const message = judgeMessageAnswer(start?.['message'])
  if (!message.ok) return { ok: false, reason: `the message it starts with is invalid: ${message.reason}` }
  const end = bodies.findLast((body) => body?.['type'] === 'message_delta')
  const outputTokens = asRecord(end?.['usage'])?.['output_tokens']
  const stopReason = asRecord(end?.['delta'])?.['stop_reason']
  const usage = typeof outputTokens === 'number' ? { ...message.usage, outputTokens } : message.usage
  return {
    ok: true,
    events: events.length,
    usage,
    stopReason: typeof stopReason === 'string' ? stopReason : null,
  }
}

function jsonIn(data: string): unknown {
  try {
    return parseJson(data)
  } catch {
    return undefined
  }
}
