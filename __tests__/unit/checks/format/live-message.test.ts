// Whether a real message goes through, by what simulated services answer to ours.
import { liveMessage } from '../../../../src/checks/format/live-message.ts'
import { gateway, GATEWAY_KEY } from '../../../../src/simulator/gateway.ts'
import type { ErrorType } from '../../../../src/simulator/envelope.ts'
import type { Rule } from '../../../../src/simulator/misbehaviour.ts'
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

const LIVE = { checks: 'all,+live-message' }

const told = (service: Service, inputs = {}): Promise<Answer> =>
  ask(liveMessage, { service }, { inputs: { ...LIVE, ...inputs } })
const messages = (act: Rule['act']): Service => always(act, 'messages')
const refusing = (type: ErrorType, message: string): Service =>
  messages({ do: 'error', error: { type, message } })

test.each<[string, Service, string]>([
  ['answered', {}, 'pass'],
  ['answered in the only header that is taken', { handler: apiForKey({ schemes: ['x-api-key'] }) }, 'pass'],
  ['refused for want of credit', { handler: apiForKey({ state: 'no-credit' }) }, 'fail: billing.credit'],
  ['refused for a limit of usage', { handler: apiForKey({ state: 'usage-limit' }) }, 'fail: billing.limit'],
  ['refused with the key', { handler: api({ keys: [] }) }, 'fail: auth.invalid'],
  ['refused for its model', refusing('not_found_error', 'model: claude-haiku-5-5'), 'fail: model.unknown'],
  [
    'refused for its form',
    refusing('invalid_request_error', 'max_tokens: Field required'),
    'fail: format.request',
  ],
  [
    'understood, with too few tokens to think',
    refusing(
      'invalid_request_error',
      'Could not finish the message because max_tokens or model output limit was reached.',
    ),
    'pass',
  ],
  ['put off by a rate limit', messages(LIMITED), 'unknown: limit.rate'],
  ['put off by too much load', messages(OVERLOADED), 'unknown: service.overloaded'],
  [
    'answered with something else',
    messages({ do: 'answer', status: 200, body: '{"type":"message"}' }),
    'fail: format.response',
  ],
  ['answered by a page', messages({ do: 'html', title: 'Welcome' }), 'fail: format.response'],
  [
    'refused by a page',
    messages({ do: 'html', title: 'Go away', status: 418 }),
    'unknown: endpoint.unverified',
  ],
  ['swallowed', messages({ do: 'hang' }), 'fail: service.timeout'],
  ['cut in the middle', messages({ do: 'cut' }), 'fail: service.cut'],
  ['met by a reset', messages({ do: 'reset' }), 'fail: tcp.reset'],
])('a message that is %s', async (_, service, expected) => {
  expect(brief(await told(service))).toBe(expected)
})

test('a gateway passes it on', async () => {
  const at = { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY }
  expect(brief(await told({ handler: gateway() }, at))).toBe('pass')
  expect(brief(await told({ handler: gateway({ list: 'none', count: false }) }, at))).toBe('pass')
})

test('an answered message tells its time, its tokens and how it ended', async () => {
  const answer = await told({})
  expect(plain(answer.detail)).toBe('Answered in 30 ms: 16 tokens in, 1 out, ended by max_tokens.')
  expect(answer.evidence).toMatchObject({ status: 200, inputTokens: 16, outputTokens: 1 })
})

test('a message that was not sent is not judged', async () => {
  expect(brief(await ask(liveMessage, { service: {} }))).toBe('unknown')
})
