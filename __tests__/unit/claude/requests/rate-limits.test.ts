// Limits read from headers: whole numbers or nothing.
import { RATE_LIMITS, rateLimitsIn } from '../../../../src/claude/requests/rate-limits.ts'

const requests = (limit: string, remaining: string, reset = ''): Record<string, string> => ({
  'anthropic-ratelimit-requests-limit': limit,
  'anthropic-ratelimit-requests-remaining': remaining,
  'anthropic-ratelimit-requests-reset': reset,
})

test('a limit with all its parts', () => {
  expect(rateLimitsIn(requests('50', '4', '2026-11-22T12:00:00Z'))).toEqual([
    { name: 'requests', limit: 50, remaining: 4, resetsAt: '2026-11-22T12:00:00Z' },
  ])
})

test.each(RATE_LIMITS.map((name) => [name]))('%s is known', (name) => {
  const stem = name.startsWith('priority-') ? `anthropic-${name}` : `anthropic-ratelimit-${name}`
  expect(rateLimitsIn({ [`${stem}-limit`]: '9', [`${stem}-remaining`]: '0' })).toMatchObject([
    { name, limit: 9, remaining: 0 },
  ])
})

test.each([
  ['many', '1'],
  ['10', '-1'],
  ['10', '1.5'],
  ['10', ''],
  ['0', '0'],
  ['1e3', '1'],
  ['9'.repeat(16), '1'],
])('%s and %s are no limit', (limit, remaining) => {
  expect(rateLimitsIn(requests(limit, remaining))).toEqual([])
})

test('half a limit is none, and a date that is none is left out', () => {
  expect(rateLimitsIn({ 'anthropic-ratelimit-tokens-limit': '5' })).toEqual([])
  expect(rateLimitsIn(requests('5', '5', 'soon'))).toMatchObject([{ resetsAt: undefined }])
})
