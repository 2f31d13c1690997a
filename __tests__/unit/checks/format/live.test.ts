// A streamed answer as it came from the wire: its type, whether it was held back, its first token.
import { firstTokenMs, judgeLiveStream } from '../../../../src/checks/format/live.ts'
import type { HttpAnswer } from '../../../../src/probes/observation.ts'
import { defaultAccount, GOOD_KEY } from '../../../../src/simulator/account.ts'
import { claudeApi } from '../../../../src/simulator/api.ts'
import { answer } from '../../../support/answers.ts'

const SSE = { 'content-type': 'text/event-stream; charset=utf-8' }

/** The events of a real stream of the simulated service. */
function pieces(): readonly string[] {
  const body = {
    model: 'claude-haiku-5-5',
    max_tokens: 1,
    stream: true,
    messages: [{ role: 'user', content: 'hi' }],
  }
  const { body: events } = claudeApi(defaultAccount())({
    ...{ method: 'POST', path: '/v1/messages', query: new URLSearchParams() },
    headers: {
      authorization: `Bearer ${GOOD_KEY}`,
      'anthropic-version': '2026-10-21',
      'content-type': 'application/json',
    },
    body: Buffer.from(JSON.stringify(body)),
  })
  return typeof events === 'string' ? [] : events
}

function streamed(text: string, headers: Readonly<Record<string, string>> = SSE): HttpAnswer {
  return answer(200, text, headers)
}

function reasonOf(heard: HttpAnswer): string {
  const judged = judgeLiveStream(heard)
  return judged.ok ? 'right' : judged.reason
}

test('the service’s own stream is right', () => {
  expect(pieces().length).toBeGreaterThan(5)
  expect(judgeLiveStream(streamed(pieces().join('')))).toMatchObject({ ok: true, stopReason: 'max_tokens' })
})

test.each([
  ['its content type is not text/event-stream', { 'content-type': 'application/json' }],
  ['its content type is not text/event-stream', { 'content-type': 'text/event-streams' }],
  ['it was buffered: its length was known before it began', { ...SSE, 'content-length': '7' }],
])('%s', (reason, headers) => {
  expect(reasonOf(streamed(pieces().join(''), headers))).toBe(reason)
})

test('a body that is no event stream holds no event', () => {
  expect(reasonOf(streamed('<html></html>'))).toBe('it has no event of this API')
  expect(reasonOf(streamed(''))).toBe('it has no event of this API')
})

test('an endless number of events is looked at to a limit', () => {
  expect(
    reasonOf(streamed(pieces().join('') + 'event: ping\ndata: {"type":"ping"}\n\n'.repeat(50_000))),
  ).toBe('right')
})

describe('the first token', () => {
  const text = pieces().join('')
  const at = text.indexOf('"content_block_delta"')
  const arrived = (...arrivals: readonly [atMs: number, end: number][]): HttpAnswer => ({
    ...streamed(text),
    arrivals: arrivals.map(([atMs, end]) => ({ atMs, end })),
  })

  test('came with the piece that holds it', () => {
    expect(firstTokenMs(arrived([150, at], [170, at + 1], [190, text.length]))).toBe(70)
    expect(firstTokenMs(arrived([150, text.length]))).toBe(50)
  })

  test('never came', () => {
    expect(firstTokenMs(arrived([150, at]))).toBeUndefined()
    expect(firstTokenMs(streamed('nothing'))).toBeUndefined()
  })
})
