// The smallest message that can be sent, and what counts as an answer to it.
import { judgeMessageAnswer, liveMessage } from '../../../../src/claude/requests/live-message.ts'
import type { AuthScheme } from '../../../../src/words/result.ts'

const BASE = new URL('https://gateway.example/anthropic/')

const MESSAGE = {
  ...{ id: 'msg_01', type: 'message', role: 'assistant', model: 'claude-haiku-5-5' },
  content: [{ type: 'text', text: 'Hello' }],
  stop_reason: 'max_tokens',
  usage: { input_tokens: 8, output_tokens: 1 },
}

function bodyOf(stream: boolean, scheme: AuthScheme = 'bearer'): unknown {
  const { body } = liveMessage(BASE, scheme, 'k', { model: 'claude-haiku-5-5', stream })
  return JSON.parse(body ?? '')
}

describe('the request', () => {
  const smallest = {
    ...{ max_tokens: 1, model: 'claude-haiku-5-5' },
    messages: [{ role: 'user', content: 'hi' }],
  }

  test('asks for one token and names nothing that a version or a model may refuse', () => {
    expect(bodyOf(false)).toEqual(smallest)
    expect(bodyOf(true)).toEqual({ ...smallest, stream: true })
  })

  test('goes below the base URL, in the header that was asked for', () => {
    const bearer = liveMessage(BASE, 'bearer', 'k', { model: 'm', stream: false })
    expect(bearer).toMatchObject({ method: 'POST', path: '/anthropic/v1/messages' })
    expect(bearer.headers).toMatchObject({ authorization: 'Bearer k', 'content-type': 'application/json' })
    const older = liveMessage(BASE, 'x-api-key', 'k', { model: 'm', stream: false })
    expect(older.headers).toMatchObject({ 'x-api-key': 'k' })
    expect(older.headers).not.toHaveProperty('authorization')
  })
})

describe('an answer', () => {
  test('that was cut at max_tokens is a right one', () => {
    expect(judgeMessageAnswer(MESSAGE)).toEqual({
      ...{ ok: true, stopReason: 'max_tokens', model: 'claude-haiku-5-5' },
      usage: { inputTokens: 8, outputTokens: 1 },
    })
  })

  test('whose end is not told yet begins a stream', () => {
    expect(judgeMessageAnswer({ ...MESSAGE, stop_reason: null })).toMatchObject({
      ok: true,
      stopReason: null,
    })
  })

  test.each([
    ['type', { type: 'error' }],
    ['id', { id: '' }],
    ['role', { role: 'user' }],
    ['model', { model: 7 }],
    ['content', { content: 'Hello' }],
    ['stop_reason', { stop_reason: undefined }],
    ['usage', { usage: { input_tokens: '8', output_tokens: 1 } }],
  ])('is wrong without a right %s, and says so', (field, change) => {
    expect(judgeMessageAnswer({ ...MESSAGE, ...change })).toEqual({
      ok: false,
      reason: `its field ${field} is missing or has the wrong type`,
    })
  })

  test.each([undefined, null, 'text', 7, [MESSAGE]])('that is %j is no object', (body) => {
    expect(judgeMessageAnswer(body)).toEqual({ ok: false, reason: 'it isn’t a JSON object' })
  })
})

test.each([
  [{ input_tokens: -1, output_tokens: 1 }],
  [{ input_tokens: 1.5, output_tokens: 1 }],
  [{ input_tokens: 1 }],
  [null],
])('usage %j is none', (usage) => {
  expect(judgeMessageAnswer({ ...MESSAGE, usage })).toMatchObject({ ok: false })
})

test('usage may be nothing', () => {
  const usage = { input_tokens: 0, output_tokens: 0 }
  expect(judgeMessageAnswer({ ...MESSAGE, usage })).toMatchObject({
    ok: true,
    usage: { inputTokens: 0, outputTokens: 0 },
  })
})
