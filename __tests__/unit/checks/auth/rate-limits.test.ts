// The rest of the rate limits: less than a tenth of any of them is told.
import { rateLimits } from '../../../../src/checks/auth/rate-limits.ts'
import type { RateLimit } from '../../../../src/simulator/account.ts'
import { gateway, GATEWAY_KEY } from '../../../../src/simulator/gateway.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import { always, api, type Service } from '../../../support/simulated-answers.ts'

const told = (service: Service, inputs = {}): Promise<Answer> => ask(rateLimits, { service }, { inputs })
const withLimits = (limits: Readonly<Record<string, RateLimit>>): Service => ({
  handler: api({ rateLimits: limits }),
})

test.each<[number, number, string]>([
  [4_000, 3_999, 'pass'],
  [4_000, 400, 'pass'],
  [4_000, 399, 'warn: limit.headroom'],
  [4_000, 0, 'warn: limit.headroom'],
  [1, 1, 'pass'],
  [0, 0, 'pass'],
])('of %i requests %i are left: %s', async (limit, remaining, expected) => {
  expect(brief(await told(withLimits({ requests: { limit, remaining } })))).toBe(expected)
})

test('the scarcest of several limits is told, and when it is full again', async () => {
  const answer = await told(
    withLimits({
      requests: { limit: 4_000, remaining: 3_000 },
      'input-tokens': { limit: 2_000_000, remaining: 20_000 },
      'output-tokens': { limit: 400_000, remaining: 39_000 },
    }),
  )
  expect(brief(answer)).toBe('warn: limit.headroom')
  expect(plain(answer.detail)).toBe(
    '20000 of 2000000 input-tokens are left (1 %). It is full again at 2026-11-22T12:01:00Z.',
  )
  expect(answer.evidence?.['limits']).toHaveLength(3)
})

test('a limit without a moment at which it is full again is told without one', async () => {
  const headers = {
    'anthropic-ratelimit-requests-limit': '10',
    'anthropic-ratelimit-requests-remaining': '0',
  }
  const answer = await told({ script: [{ act: { do: 'answer', status: 200, headers } }] })
  expect(brief(answer)).toBe('warn: limit.headroom')
  expect(plain(answer.detail)).toBe('0 of 10 requests are left (0 %).')
})

test.each<[string, Service, Readonly<Record<string, string>>]>([
  [
    'a gateway tells none',
    { handler: gateway() },
    { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY },
  ],
  ['nobody tells any', withLimits({}), {}],
  ['nobody answers', always({ do: 'hang' }), {}],
])('without limits there is nothing to warn of: %s', async (_, service, inputs) => {
  const answer = await told(service, inputs)
  expect(brief(answer)).toBe('pass')
  expect(plain(answer.detail)).toBe('No rate-limit headers returned.')
})
