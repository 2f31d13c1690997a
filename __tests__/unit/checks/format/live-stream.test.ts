// Whether a streamed message comes through whole, by the streams of simulated services and the ways in which they break.
import { liveStream } from '../../../../src/checks/format/live-stream.ts'
import type { ErrorType } from '../../../../src/simulator/envelope.ts'
import type { Rule } from '../../../../src/simulator/misbehaviour.ts'
import { STREAM_FAULTS, type StreamFault } from '../../../../src/simulator/stream-faults.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import {
  always,
  api,
  apiForKey,
  LIMITED,
  OVERLOADED,
  type Service,
} from '../../../support/simulated-answers.ts'

const told = (service: Service): Promise<Answer> =>
  ask(liveStream, { service }, { inputs: { checks: 'all,+live-stream' } })
const messages = (act: Rule['act']): Service => always(act, 'messages')
const refusing = (type: ErrorType, message: string): Service =>
  messages({ do: 'error', error: { type, message } })

const FAULTS = {
  shuffled: ['fail: format.stream', 'it starts with content_block_delta'],
  unfinished: ['fail: format.stream', 'it ends after content_block_delta'],
  cut: ['fail: format.stream', 'lost the connection in the middle'],
  overloaded: ['unknown: service.overloaded', 'an error came in the middle of it: Overloaded'],
  plain: ['fail: format.stream', 'its content type is not text/event-stream'],
  buffered: ['fail: format.stream', 'its length was known before it began'],
  empty: ['fail: format.stream', 'it has no event of this API'],
} as const satisfies Record<StreamFault, readonly [string, string]>

test.each(STREAM_FAULTS)('a stream that is %s', async (fault) => {
  const answer = await told(messages({ do: 'stream', fault }))
  const [expected, words] = FAULTS[fault]
  expect(brief(answer)).toBe(expected)
  expect(plain(answer.detail)).toContain(words)
})

test.each<[string, Service, string]>([
  ['whole', {}, 'pass'],
  ['refused for want of credit', { handler: apiForKey({ state: 'no-credit' }) }, 'fail: billing.credit'],
  ['refused with the key', { handler: api({ keys: [] }) }, 'fail: auth.invalid'],
  ['put off by a rate limit', messages(LIMITED), 'unknown: limit.rate'],
  ['put off by too much load', messages(OVERLOADED), 'unknown: service.overloaded'],
  [
    'refused by a page',
    messages({ do: 'html', title: 'Go away', status: 418 }),
    'unknown: endpoint.unverified',
  ],
  [
    'understood, with too few tokens to think',
    refusing(
      'invalid_request_error',
      'Could not finish the message because max_tokens or model output limit was reached.',
    ),
    'pass',
  ],
  ['swallowed', messages({ do: 'hang' }), 'fail: service.timeout'],
  ['late in the middle', messages({ do: 'drip', everyMs: 1 }), 'fail: service.timeout'],
  ['met by a reset', messages({ do: 'reset' }), 'fail: tcp.reset'],
])('a stream that is %s', async (_, service, expected) => {
  expect(brief(await told(service))).toBe(expected)
})

test('a whole stream tells its events, its tokens and when the first one came', async () => {
  const answer = await told({})
  expect(plain(answer.detail)).toBe('7 events, first token after 60 ms: 16 tokens in, 1 out.')
  expect(answer.evidence).toMatchObject({ events: 7, pieces: 7, firstTokenMs: 60 })
})

test('a stream that was not asked for is not judged', async () => {
  expect(brief(await ask(liveStream, { service: {} }))).toBe('unknown')
})
