// Whatever others say of a key: no piece of it, in no disguise, comes through the door; nothing invisible either.
import { allow } from '../../../src/words/shown/allow.ts'
import { STRANGERS } from '../../../src/words/shown/shapes.ts'
import fc from 'fast-check'
import { makeClean, OUTSIDE_CAP, type Clean } from '../../../src/words/clean.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { makeSecret } from '../../../src/secrets/secret.ts'
import { ALPHANUMERIC, keyBody, leaked, letters, PREFIX } from '../../support/arbitrary-key.ts'
import { DISGUISES } from '../../support/key-disguises.ts'
import { fairWatch } from '../../support/fair-time.ts'

function cleanerOf(body: string): Clean {
  return makeClean(makeScrubber([makeSecret(PREFIX + body)]))
}

/** Folds the case and leaves out what joins, where the disguise may have changed them. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[-_]/g, '')
}

/** As gateways give them out: short, and of no family; no piece that is quoted is without a digit. */
const gatewayBody = letters(ALPHANUMERIC, 24).filter((body) => /\d.{0,5}$/.test(body))

const around = fc.string({ unit: 'grapheme', maxLength: 40 })

describe.each([
  ['a key of the common family', PREFIX, keyBody],
  ['a key of a gateway', 'sk-', gatewayBody],
  ['a key of a gateway without a prefix', '', gatewayBody],
])('%s in the words of others', (_kind, prefix, bodies) => {
  test.each(Object.entries(DISGUISES))('does not come through: %s', (_name, { wear, undo }) => {
    const property = fc.property(bodies, around, around, (body, before, after) => {
      const clean = makeClean(makeScrubber([makeSecret(prefix + body)]))
      const { quoted } = clean(`${before} ${wear(prefix + body)} ${after}`, 4_096)
      expect(leaked(folded(undo(quoted)), folded(body), 6)).toEqual([])
    })
    fc.assert(property, { numRuns: 60 })
  })
})

describe('a key in the words of others', () => {
  test('does not come through at the edge of what is looked at', () => {
    const property = fc.property(keyBody, fc.integer({ min: 3_950, max: 4_100 }), (body, before) => {
      const { quoted } = cleanerOf(body)(`${'. '.repeat(before / 2)}${PREFIX}${body}`, 5_000)
      expect(leaked(quoted, body, 6)).toEqual([])
    })
    fc.assert(property, { numRuns: 60 })
  })

  test('does not come through encircled where its bytes were read one by one, twice', () => {
    const wear = DISGUISES['encircled, read byte by byte']?.wear ?? String
    const property = fc.property(keyBody, (body) => {
      const { quoted } = cleanerOf(body).named(Buffer.from(wear(PREFIX + body)).toString('latin1'))
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

describe('a key that looks like words', () => {
  const word = fc.stringMatching(/^(?:[a-z]|[A-Z]){8,24}$/).map((text) => [text, text.toLowerCase()])
  const inOneCase = word.map(([text = '', lower = '']) => (/^[A-Z]/.test(text) ? lower.toUpperCase() : lower))
  const ofWords = fc
    .array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 3, maxLength: 6 })
    .map((words) => words.join('-'))
  const turns = ['plain', 'reversed', 'in capitals', 'rot13', 'in groups of three by dashes']

  test.each(turns)('does not come through: %s', (name) => {
    fc.assert(
      fc.property(fc.oneof(inOneCase, ofWords), fc.constantFrom('', 'sk-'), (body, prefix) => {
        const clean = makeClean(makeScrubber([makeSecret(prefix + body)]))
        for (const { quoted } of [clean, clean.named].map((each) =>
          each(`no ${worn(name, prefix + body)} here`),
        ))
          expect(leaked(folded(undone(name, quoted)), folded(body), 8)).toEqual([])
      }),
    )
  })

  test('does not hide the words in it, each for itself', () => {
    const clean = makeClean(makeScrubber([makeSecret('sk-litellm-production-master')]))
    expect(clean('litellm: the production team said no').quoted).toBe('litellm: the production team said no')
    expect(clean('MASTER LITELLM-PRODUCTION').quoted).toBe('MASTER ***')
  })
})

function worn(name: string, key: string): string {
  return DISGUISES[name]?.wear(key) ?? ''
}

function undone(name: string, shown: string): string {
  return DISGUISES[name]?.undo(shown) ?? ''
}

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

test('plain words are kept, as they are in the company of a number', () => {
  const word = fc.stringMatching(/^[A-Z]?[a-z]{2,23}$/)
  const sign = fc.constantFrom(' ', '.', '/', ', ', ': ', '://')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { minLength: 1 }), (parts) => {
      const text = parts.flat().join('').replace(/\W+$/, '')
      expect(allow(text, STRANGERS)).toBe(text)
      expect(allow(`${text} 1`, STRANGERS)).toBe(`${text} 1`)
    }),
  )
})
