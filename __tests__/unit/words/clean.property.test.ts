// Whatever others say of a key: no piece of it, in no disguise, comes through the door; nothing invisible either.
import fc from 'fast-check'
import { makeClean, OUTSIDE_CAP, type Clean } from '../../../src/words/clean.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { keyBody, leaked, PREFIX } from '../../support/arbitrary-key.ts'
import { fairWatch } from '../../support/fair-time.ts'

function cleanerOf(body: string): Clean {
  return makeClean(makeScrubber([makeSecret(PREFIX + body)]))
}

function base64(text: string, shift: number): string {
  return Buffer.concat([Buffer.alloc(shift, 'x'), Buffer.from(text)]).toString('base64')
}

/** The key in a stranger's hands, and how a reader would get it back. */
interface Disguise {
  readonly wear: (key: string) => string
  readonly undo: (shown: string) => string
}

const same = (text: string): string => text
const without =
  (pattern: RegExp) =>
  (text: string): string =>
    text.replace(pattern, '')

/** Reads all that looks like base64 at its four offsets. */
function fromBase64(shown: string): string {
  const runs = shown.match(/[\w+/=-]{4,}/g) ?? []
  return runs
    .flatMap((run) => [0, 1, 2, 3].map((at) => Buffer.from(run.slice(at), 'base64').toString('latin1')))
    .join('\n')
}

function fromHex(shown: string): string {
  const runs = shown.match(/[0-9a-f]{4,}/gi) ?? []
  return runs
    .flatMap((run) => [0, 1].map((at) => Buffer.from(run.slice(at), 'hex').toString('latin1')))
    .join('\n')
}

const hex = (key: string): string => Buffer.from(key).toString('hex')
const DISGUISES: Readonly<Record<string, Disguise>> = {
  plain: { wear: same, undo: same },
  'cut in two lines': { wear: (key) => `${key.slice(0, 50)}\n${key.slice(50)}`, undo: without(/\s/g) },
  'without its beginning': { wear: (key) => key.slice(40), undo: same },
  'base64, first alignment': { wear: (key) => base64(key, 0), undo: fromBase64 },
  'base64, second alignment': { wear: (key) => base64(key, 1), undo: fromBase64 },
  'base64, third alignment': { wear: (key) => base64(key, 2), undo: fromBase64 },
  base64url: { wear: (key) => Buffer.from(key).toString('base64url'), undo: fromBase64 },
  hex: { wear: hex, undo: fromHex },
  'hex in capitals': { wear: (key) => hex(key).toUpperCase(), undo: fromHex },
  'percent signs': {
    wear: (key) => hex(key).replace(/../g, '%$&'),
    undo: (shown) => fromHex(shown.replaceAll('%', '')),
  },
  'percent signs in capitals': {
    wear: (key) => hex(key).toUpperCase().replace(/../g, '%$&'),
    undo: (shown) => fromHex(shown.replaceAll('%', '')),
  },
  'JSON escapes': {
    wear: (key) => hex(key).replace(/../g, '\\u00$&'),
    undo: (shown) => fromHex(shown.replaceAll('\\u00', '')),
  },
  'spaced out': { wear: (key) => [...key].join(' '), undo: without(/\s/g) },
  'spaced out by dots': { wear: (key) => [...key].join(' . '), undo: without(/[\s.]/g) },
  'with zero-width characters between': { wear: (key) => [...key].join('\u200b'), undo: without(/\s/g) },
  'with escape sequences between': { wear: (key) => [...key].join('\u001b[1m'), undo: without(/\s/g) },
  'with soft hyphens between': { wear: (key) => [...key].join('\u00ad'), undo: without(/\s/g) },
}

const around = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('a key in the words of others', () => {
  test.each(Object.entries(DISGUISES))('does not come through: %s', (_name, { wear, undo }) => {
    const property = fc.property(keyBody, around, around, (body, before, after) => {
      const { quoted } = cleanerOf(body)(`${before} ${wear(PREFIX + body)} ${after}`, 4_096)
      expect(leaked(undo(quoted), body, 6)).toEqual([])
    })
    fc.assert(property, { numRuns: 60 })
  })

  test('does not come through at the edge of what is looked at', () => {
    const property = fc.property(keyBody, fc.integer({ min: 3_950, max: 4_100 }), (body, before) => {
      const { quoted } = cleanerOf(body)(`${'. '.repeat(before / 2)}${PREFIX}${body}`, 5_000)
      expect(leaked(quoted, body, 6)).toEqual([])
    })
    fc.assert(property, { numRuns: 60 })
  })

  test('does not come through when somebody else’s key is named', () => {
    fc.assert(
      fc.property(keyBody, keyBody, (mine, theirs) => {
        expect(leaked(cleanerOf(mine)(`no such key: ${PREFIX}${theirs}`).quoted, theirs, 6)).toEqual([])
      }),
    )
  })
})

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u{e0000}-\u{e0fff}]/u
const nasty = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u001b[31m',
      '\u009b2J',
      '\u0000',
      '\r\n',
      '\u2028',
    ),
    fc.constantFrom('\ud800', '\udfff', '\u{e0041}', '\u061c', '\u3164', '\ufe0f', '::error::', ' '),
  ),
  maxLength: 500,
})

describe('any text from outside', () => {
  const clean = cleanerOf('x7'.repeat(47) + 'A')

  test('is one line without anything that cannot be seen', () => {
    fc.assert(
      fc.property(nasty, (raw) => !INVISIBLE.test(clean(raw).quoted)),
      { numRuns: 500 },
    )
  })

  test('obeys the cap', () => {
    fc.assert(
      fc.property(
        nasty,
        fc.integer({ min: 1, max: 400 }),
        (raw, cap) => clean(raw, cap).quoted.length <= cap,
      ),
    )
    expect(clean('long '.repeat(900)).quoted).toHaveLength(OUTSIDE_CAP)
  })

  test('that is ordinary stays as it is', () => {
    const words = 'invalid x-api-key: this organization has been disabled (request req_011CV, 401).'
    expect(clean(words).quoted).toBe(words)
  })

  test('takes no more than a moment, however long and hostile it is', () => {
    const hostile = [
      '\u001b['.repeat(500_000),
      ' '.repeat(1_000_000),
      'sk-ant-api03-'.repeat(80_000),
      '%78'.repeat(300_000),
      'x7'.repeat(500_000),
      '\u001b]'.repeat(500_000),
    ]
    const tookMs = fairWatch()
    for (const text of hostile) clean(text)
    expect(tookMs()).toBeLessThan(1_000)
  })
})
