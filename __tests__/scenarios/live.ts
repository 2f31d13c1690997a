// One real message, plain and streamed, sent on request alone: what it proves, and what becomes of it on the way.
import type { Act } from '../../src/simulator/misbehaviour.ts'
import type { StreamFault } from '../../src/simulator/stream-faults.ts'
import type { CauseId } from '../../src/words/causes.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { KEY_IN } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { behindGateway, scripted } from '../worlds/world.ts'

const LIVE = { live: 'true' } as const
const MESSAGES = { path: 'messages' } as const

/** The bodies of all messages that were really sent; one byte is none. */
function messagesOf({ world }: Played): readonly Readonly<Record<string, unknown>>[] {
  const posted = world.received.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
  const sent = posted.filter(({ body }) => body !== '{')
  return sent.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
}

function evidenceOf(played: Played, name: string): unknown {
  return findingsOf(played).find(({ check }) => check === name)?.evidence
}

function onePair(played: Played): void {
  expect(
    messagesOf(played)
      .map(({ stream = false }) => stream)
      .toSorted(),
  ).toEqual([false, true])
}

/** The list proves the key; the stream alone is broken. */
function stream(id: string, fault: StreamFault, says: string): Scenario {
  return {
    id: `live/stream ${id}`,
    world: scripted({ when: MESSAGES, act: { do: 'stream', fault } }),
    inputs: LIVE,
    expect: broken('format.stream', {
      keyValid: 'true',
      findings: { 'live-message': 'pass', 'live-stream': 'fail', 'key-accepted': 'pass' },
    }),
    also: ({ run }) => expect(run.summary).toContain(says),
  }
}

/** The list proves the key; both messages are answered so. */
function answered(id: string, act: Act, cause: CauseId, more: Partial<Scenario> = {}): Scenario {
  return {
    ...{ id: `live/${id}`, world: scripted({ when: MESSAGES, act }), inputs: LIVE },
    expect: broken(cause, { keyValid: 'true', findings: { 'live-message': 'fail', 'key-accepted': 'pass' } }),
    ...more,
  }
}

const fromApi = (json: unknown): Act => ({
  ...{ do: 'answer', status: 200, fromApi: true, body: JSON.stringify(json) },
  headers: { 'content-type': 'application/json' },
})

const HEALTHY_LIVE: readonly Scenario[] = [
  {
    id: 'live/healthy',
    inputs: LIVE,
    golden: true,
    expect: healthy({ findings: { 'live-message': 'pass', 'live-stream': 'pass' } }),
    also: (played) => {
      onePair(played)
      expect(messagesOf(played)).toEqual([
        expect.objectContaining({ max_tokens: 1 }),
        expect.objectContaining({ max_tokens: 1 }),
      ])
      expect(played.run.summary).toMatch(/1 out, ended by `?max_tokens/)
      expect(evidenceOf(played, 'live-message')).toMatchObject({
        inputTokens: expect.any(Number) as number,
        outputTokens: 1,
      })
      expect(evidenceOf(played, 'live-stream')).toMatchObject({ firstTokenMs: expect.any(Number) as number })
    },
  },
  {
    id: 'live/not asked for, nothing is billed',
    expect: healthy({ blocked: {} }),
    also: (played) => expect(messagesOf(played)).toEqual([]),
  },
  {
    id: 'live/the message alone is asked for',
    inputs: { checks: 'all,+live-message' },
    expect: healthy({ findings: { 'live-message': 'pass' } }),
    also: onePair,
  },
  {
    id: 'live/the model that the user names',
    inputs: { ...LIVE, models: 'claude-opus-5-5' },
    expect: healthy(),
    also: (played) =>
      expect(new Set(messagesOf(played).map(({ model }) => model))).toEqual(new Set(['claude-opus-5-5'])),
  },
  {
    id: 'live/gateway without list and count',
    world: behindGateway({ list: 'none', count: false }),
    inputs: LIVE,
    expect: healthy({ auth: 'bearer', findings: { 'key-accepted': 'pass', 'live-stream': 'pass' } }),
    also: onePair,
  },
  {
    id: 'live/gateway without list and count, and nothing is asked live',
    world: behindGateway({ list: 'none', count: false }),
    expect: healthy({ auth: 'bearer', reachable: 'true' }),
    also: (played) => expect(messagesOf(played)).toEqual([]),
  },
  {
    id: 'live/gateway without list and count that reads the older header alone',
    world: behindGateway({ list: 'none', count: false, schemes: ['x-api-key'], pathPrefix: '/anthropic' }),
    inputs: LIVE,
    expect: healthy({ auth: 'x-api-key', findings: { 'live-message': 'pass', 'live-stream': 'pass' } }),
  },
]

const REFUSED: readonly Scenario[] = [
  {
    id: 'live/wrong key',
    inputs: { ...LIVE, 'api-key': KEY_IN.revoked },
    expect: broken('auth.invalid', {
      keyValid: 'false',
      blocked: { 'live-message': 'key-accepted', 'live-stream': 'key-accepted' },
    }),
  },
  {
    id: 'live/wrong key at a gateway without list and count',
    world: behindGateway({ list: 'none', count: false }),
    inputs: { ...LIVE, 'api-key': ['sk', 'other', 'x'.repeat(20)].join('-') },
    expect: broken('auth.invalid', { keyValid: 'false' }),
  },
  answered(
    'credit is too low for messages alone',
    {
      do: 'error',
      error: {
        type: 'invalid_request_error',
        message:
          'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
      },
    },
    'billing.credit',
  ),
  answered(
    'overloaded',
    { do: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
    'service.overloaded',
    {
      expect: degraded('service.overloaded', { keyValid: 'true', findings: { 'live-message': 'unknown' } }),
    },
  ),
]

const STREAMS: readonly Scenario[] = [
  stream('out of order', 'shuffled', 'it starts with content_block_delta'),
  stream('that ends before its time', 'unfinished', 'it ends after'),
  stream('cut in the middle', 'cut', 'The stream broke'),
  stream('of another type', 'plain', 'content type is not text/event-stream'),
  stream('held back until its end', 'buffered', 'buffered'),
  stream('without an event', 'empty', 'no event'),
  {
    id: 'live/stream interrupted by overload',
    world: scripted({ when: MESSAGES, act: { do: 'stream', fault: 'overloaded' } }),
    inputs: LIVE,
    expect: degraded('service.overloaded', {
      keyValid: 'true',
      findings: { 'live-message': 'pass', 'live-stream': 'unknown' },
    }),
  },
]

const STRANGE: readonly Scenario[] = [
  answered('web page in place of a message', { do: 'html', title: 'Welcome' }, 'format.response'),
  answered(
    'message without content',
    fromApi({ id: 'msg_1', type: 'message', role: 'assistant' }),
    'format.response',
  ),
  answered('nothing in place of a message', { do: 'empty' }, 'format.response'),
  answered('no answer to messages', { do: 'hang' }, 'service.timeout', {
    inputs: { ...LIVE, timeout: '2s', attempts: '1' },
  }),
]

export const LIVE_MESSAGES: readonly Scenario[] = [...HEALTHY_LIVE, ...REFUSED, ...STREAMS, ...STRANGE]
