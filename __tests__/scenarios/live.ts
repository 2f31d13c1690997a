// Real messages, sent only when asked for, and the room that is left in the limits.
import { claudeApi } from '../../src/simulator/api.ts'
import { serverSentEvent } from '../../src/simulator/messages.ts'
import type { Act } from '../../src/simulator/misbehaviour.ts'
import { ACCOUNT } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { behindGateway, firstParty, scripted, TODAY } from '../support/world.ts'
import type { CauseId } from '../../src/cause.ts'

const LIVE = { live: 'true' } as const
const ERROR = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }

/** The key is proved; what goes wrong are the messages. */
function spoilt(id: string, act: Act, cause: CauseId): Scenario {
  return {
    ...{ id: `live/${id}`, world: scripted({ when: { path: 'messages' }, act }), inputs: LIVE },
    expect: broken(cause, { keyValid: 'true', findings: { 'key-accepted': 'pass', 'live-stream': 'fail' } }),
  }
}

/** A service whose plain messages are right, and whose streams are changed on their way. */
function streamed(id: string, change: (pieces: readonly string[]) => string | readonly string[]): Scenario {
  const api = claudeApi(ACCOUNT, () => TODAY)
  const handler: typeof api = (request) => {
    const answer = api(request)
    return typeof answer.body === 'string' ? answer : { ...answer, body: change(answer.body) }
  }
  const findings = { 'live-message': 'pass', 'live-stream': 'fail' } as const
  return {
    ...{ id: `live/stream ${id}`, world: firstParty({ handler }), inputs: LIVE },
    expect: broken('format.stream', { keyValid: 'true', findings }),
  }
}

/** The service, with so much left of one of its limits. */
function withLeft(remaining: number): Scenario['world'] & object {
  const account = { ...ACCOUNT, rateLimits: { ...ACCOUNT.rateLimits, requests: { limit: 4000, remaining } } }
  return firstParty({ handler: claudeApi(account, () => TODAY) })
}

export const LIVE_MESSAGES: readonly Scenario[] = [
  {
    id: 'live/plain and streamed',
    inputs: LIVE,
    expect: healthy({ findings: { 'live-message': 'pass', 'live-stream': 'pass' } }),
    also: ({ world }) => {
      const messages = world.received.filter(({ path }) => path.endsWith('/messages'))
      const bodies = messages.map(({ body }) => JSON.parse(body) as { max_tokens: number })
      expect(bodies.map((body) => body.max_tokens)).toEqual([1, 1])
    },
  },
  {
    id: 'live/settles what a gateway without list and count leaves open',
    ...{ world: behindGateway({ list: 'none', count: false }), inputs: LIVE },
    expect: healthy({ findings: { 'live-message': 'pass' } }),
  },
  {
    id: 'live/plain alone',
    inputs: { checks: 'all, +live-message' },
    expect: healthy({ findings: { 'live-message': 'pass' } }),
  },
  spoilt('a web page', { do: 'html', title: 'Sign in' }, 'format.response'),
  streamed('cut', (pieces) => pieces.slice(0, 4)),
  streamed('in another order', (pieces) => pieces.toReversed()),
  streamed('held back until it was whole', (pieces) => pieces.join('')),
  streamed('with an error in the middle', (pieces) => [...pieces.slice(0, 4), serverSentEvent(ERROR)]),
  streamed('of no events', () => ['{}']),
  {
    id: 'live/little is left of a limit',
    world: withLeft(300),
    expect: degraded('limit.headroom', { keyValid: 'true', findings: { 'rate-limits': 'warn' } }),
  },
  { id: 'live/a tenth of a limit is enough', world: withLeft(400), expect: healthy() },
]
