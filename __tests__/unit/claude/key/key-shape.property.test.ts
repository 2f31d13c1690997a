// For any value whatever: nothing throws, nothing takes long, and nothing of the key is told.
import fc from 'fast-check'
import { familyPrefix, KEY_FAMILIES } from '../../../../src/claude/key/key-families.ts'
import { judgeKeyShape, type KeyShape } from '../../../../src/claude/key/key-shape.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { fairWatch } from '../../../support/fair-time.ts'

const PREFIXES = [
  'sk-ant-api03-',
  'sk-ant-admin01-',
  'sk-ant-oat01-',
  'sk-ant-ort01-',
  'sk-ant-new-',
  'sk-proj-',
  'ghp_',
  '',
]
/** An alphabet of which no run of six stands in our own words. */
const SECRET = fc.string({
  unit: fc.constantFrom(...Array.from('QZX7kj0q_9wV')),
  minLength: 6,
  maxLength: 120,
})
const AROUND = fc.constantFrom(
  '',
  '"',
  "'",
  '“',
  ' ',
  '\n',
  '\r\n',
  '\ufeff',
  '\u200b',
  'Bearer ',
  'x-api-key: ',
  'é',
  '%0A',
)

const valueWithSecret = fc
  .record({
    prefix: fc.constantFrom(...PREFIXES),
    secret: SECRET,
    before: fc.array(AROUND),
    after: fc.array(AROUND),
  })
  .map(({ prefix, secret, before, after }) => ({
    secret,
    value: before.join('') + prefix + secret + after.join(''),
  }))

function toldBy(shape: KeyShape): string {
  return plain([...(shape.fault?.detail ?? []), ...(shape.oddity?.detail ?? [])])
}

test.each([true, false])('no six characters of a key are ever told (first party: %s)', (firstParty) => {
  fc.assert(
    fc.property(valueWithSecret, fc.nat(), ({ secret, value }, at) => {
      const told = toldBy(judgeKeyShape(value, { firstParty }))
      const start = at % (secret.length - 5)
      expect(told).not.toContain(secret.slice(start, start + 6))
    }),
    { numRuns: 500 },
  )
})

test('any text is judged without an exception, and a fault always comes with words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (value, firstParty) => {
      const shape = judgeKeyShape(value, { firstParty })
      expect(shape.fault === undefined || toldBy(shape).length > 10).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a value that no HTTP header can carry is always a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (value) => {
      fc.pre(/[^\x20-\x7e]/.test(value))
      expect(judgeKeyShape(value, { firstParty: false }).fault).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

test.each([
  '{'.repeat(2e5),
  '${'.repeat(1e5),
  'key'.repeat(1e5),
  '"'.repeat(2e5),
  ' '.repeat(2e5),
  'a\n'.repeat(1e5),
])('a huge value costs no more than a moment (%#)', (value) => {
  const tookMs = fairWatch()
  judgeKeyShape(value, { firstParty: true })
  expect(tookMs()).toBeLessThan(3000)
})

test('what may be shown of a value is only what its family’s prefix consumes', () => {
  fc.assert(
    fc.property(valueWithSecret, ({ value }) => {
      const shown = familyPrefix(value)
      expect(value.startsWith(shown)).toBe(true)
      expect(shown.length).toBeLessThanOrEqual(16)
    }),
  )
})

test('every family says who found it, and when', () => {
  for (const family of KEY_FAMILIES) {
    expect(family.source).not.toBe('')
    expect(family.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
  expect(new Set(KEY_FAMILIES.map((family) => family.id)).size).toBe(KEY_FAMILIES.length)
})
