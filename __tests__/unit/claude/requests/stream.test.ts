// The order of events in a stream: what is one of this API, and where one that is not goes wrong.
import { judgeStream, type StreamEvent } from '../../../../src/claude/requests/stream.ts'

const MESSAGE = {
  ...{ id: 'msg_01', type: 'message', role: 'assistant', model: 'claude-haiku-5-5', content: [] },
  ...{ stop_reason: null, usage: { input_tokens: 8, output_tokens: 1 } },
}

const event = (type: string, more: object = {}): StreamEvent => ({
  event: type,
  data: JSON.stringify({ type, ...more }),
})

const START = event('message_start', { message: MESSAGE })
const OPEN = event('content_block_start', { index: 0 })
const TOKEN = event('content_block_delta', { index: 0 })
const CLOSE = event('content_block_stop', { index: 0 })
const DELTA = event('message_delta', { delta: { stop_reason: 'max_tokens' }, usage: { output_tokens: 3 } })
const STOP = event('message_stop')
const PING = event('ping')
const WHOLE = [START, OPEN, TOKEN, CLOSE, DELTA, STOP]

function reasonOf(events: readonly StreamEvent[]): string {
  const judged = judgeStream(events)
  return judged.ok ? 'right' : judged.reason
}

test('a whole stream tells its events, its end and the tokens counted last', () => {
  expect(judgeStream(WHOLE)).toEqual({
    ...{ ok: true, events: 6, stopReason: 'max_tokens' },
    usage: { inputTokens: 8, outputTokens: 3 },
  })
})

test.each([
  ['with several tokens', [START, OPEN, TOKEN, TOKEN, CLOSE, DELTA, STOP]],
  ['with several blocks', [START, OPEN, TOKEN, CLOSE, OPEN, TOKEN, CLOSE, DELTA, STOP]],
  ['with an empty block', [START, OPEN, CLOSE, DELTA, STOP]],
  ['without a block', [START, DELTA, STOP]],
  ['with pings anywhere', [PING, START, PING, OPEN, TOKEN, PING, CLOSE, DELTA, STOP, PING]],
  ['with the last word of another dialect', [...WHOLE, { event: undefined, data: '[DONE]' }]],
  ['with an event that is not known yet', [START, event('usage_report'), DELTA, STOP]],
])('a stream %s is right', (_, events) => {
  expect(reasonOf(events)).toBe('right')
})

test.each([
  ['it has no event of this API', []],
  ['it has no event of this API', [PING]],
  ['it ends after content_block_delta', [START, OPEN, TOKEN]],
  ['it ends after message_delta', [START, DELTA]],
  ['it starts with content_block_delta', [TOKEN, START]],
  ['content_block_delta comes after message_start', [START, TOKEN]],
  ['message_stop comes after content_block_stop', [START, OPEN, CLOSE, STOP]],
  ['message_start comes after message_stop', [...WHOLE, START]],
  ['an event has no JSON with a type', [START, { event: 'message_delta', data: '[DONE]' }]],
  [
    'an event has no event: line, and the official SDKs pass over such events',
    WHOLE.map(({ data }) => ({ event: undefined, data })),
  ],
  ['the name of an event is not the type in its data', [{ event: 'ping', data: START.data }]],
])('%s', (reason, events) => {
  expect(reasonOf(events)).toBe(reason)
})

test('a message that is not right is told by its field', () => {
  const start = event('message_start', { message: { ...MESSAGE, role: 'user' } })
  expect(reasonOf([start, DELTA, STOP])).toMatch(/its field role is missing/)
})

test('an error event ends it, with the words of the service', () => {
  const error = event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })
  expect(judgeStream([START, OPEN, TOKEN, error])).toMatchObject({
    ...{ ok: false, reason: 'an error came in the middle of it' },
    error: { type: 'overloaded_error', message: 'Overloaded' },
  })
})
