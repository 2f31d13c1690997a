// A stream in OpenAI's dialect as the events of the Messages API: chunks of choices, then `[DONE]`.
import { createParser } from 'eventsource-parser'
import type { JsonObject } from '../../requests/request.ts'
import { objectIn } from './road-requests.ts'

/** The server-sent events that a stream of chunks comes to. What is no chunk comes through as an event of no type. */
export function eventsInChunks(bytes: Buffer): Buffer {
  const events: string[] = []
  let isBegun = false
  const add = (type: string, rest: JsonObject = {}): void =>
    void events.push(`event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`)
  const parser = createParser({
    onEvent: ({ data }) => {
      const chunk = data.trim() === '[DONE]' ? 'done' : objectIn(parsed(data))
      if (chunk === 'done') return add('message_stop')
      if (chunk === undefined) return void events.push(`data: ${data}\n\n`)
      if (!isBegun) begin(chunk, add)
      isBegun = true
      tell(chunk, add)
    },
  })
  parser.feed(bytes.toString('utf8'))
  return Buffer.from(events.join(''))
}

type Add = (type: string, rest?: JsonObject) => void

function begin({ id, model }: JsonObject, add: Add): void {
  const usage = { input_tokens: 0, output_tokens: 0 }
  const message = { type: 'message', id, role: 'assistant', model, content: [], stop_reason: null, usage }
  add('message_start', { message })
  add('content_block_start', { index: 0, content_block: { type: 'text', text: '' } })
}

/** A chunk holds a delta, the reason of the end, the usage, or an error. */
function tell(chunk: JsonObject, add: Add): void {
  if (chunk['error'] !== undefined) return add('error', { error: chunk['error'] })
  const choice = objectIn(Array.isArray(chunk['choices']) ? chunk['choices'][0] : undefined)
  const text = objectIn(choice?.['delta'])?.['content']
  if (typeof text === 'string') add('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })
  const reason = choice?.['finish_reason']
  if (typeof reason !== 'string') return
  add('content_block_stop', { index: 0 })
  add('message_delta', { delta: { stop_reason: reason }, usage: { output_tokens: 1 } })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
