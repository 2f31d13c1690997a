// The server's own word on when to come back is obeyed in every form, and nonsense is no word.
import fc from 'fast-check'
import { retryAfterMs } from '../../../src/retry/retry-after.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const DAY_MS = 86_400_000
const by = (headers: Readonly<Record<string, string>>, json?: unknown): number | undefined =>
  retryAfterMs({ headers, json }, NOW)
const after = (text: string): number | undefined => by({ 'retry-after': text })

test.each([
  ['2', 2_000],
  ['0', 0],
  ['0.5', 500],
  ['1.0001', 1_001],
  [' 7 ', 7_000],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['Sunday, 22-Nov-26 12:00:05 GMT', 5_000],
  ['2026-11-22T12:01:00Z', 60_000],
  ['86401', DAY_MS],
  ['9'.repeat(400), DAY_MS],
  ['Sun, 22 Nov 2099 12:00:30 GMT', DAY_MS],
])('%j', (text, ms) => {
  expect(after(text)).toBe(ms)
})

test.each([
  '',
  'soon',
  '-1',
  '-0.5',
  '1, 2',
  '5 apples',
  'wait 5',
  'Infinity',
  'NaN',
  '1e3',
  '0x10',
  'in 2030',
])('%j says nothing', (text) => {
  expect(after(text)).toBeUndefined()
})

test('milliseconds beat seconds, unless they are nonsense', () => {
  expect(by({ 'retry-after-ms': '250', 'retry-after': '9' })).toBe(250)
  expect(by({ 'retry-after-ms': '12.5' })).toBe(13)
  expect(by({ 'retry-after-ms': '-1', 'retry-after': '9' })).toBe(9_000)
  expect(by({})).toBeUndefined()
})

test('the edge writes it into the body, in seconds; a header comes first', () => {
  expect(by({}, { cloudflare_error: true, retry_after: 120 })).toBe(120_000)
  expect(by({}, { retry_after: '1.5' })).toBe(1_500)
  expect(by({ 'retry-after': '2' }, { retry_after: 120 })).toBe(2_000)
})

test.each([null, 'text', 7, [], {}, { retry_after: -1 }, { retry_after: null }, { retry_after: 'soon' }])(
  'a body %j says nothing',
  (json) => expect(by({}, json)).toBeUndefined(),
)

test('whatever is said, the wait is none or from nothing to a day', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((at) => at.toUTCString()),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const ms = after(text)
      return ms === undefined || (ms >= 0 && ms <= DAY_MS)
    }),
  )
})
