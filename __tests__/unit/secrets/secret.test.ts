// A credential never shows itself, however it is printed, copied or thrown; its other forms are known.
import { inspect } from 'node:util'
import fc from 'fast-check'
import { makeSecret, maskForms, reveal, SHORTEST_MASKED, type Secret } from '../../../src/secrets/secret.ts'
import { keyBody, leaked, PREFIX } from '../../support/arbitrary-key.ts'

const VALUE = PREFIX + 'Q7xLm2'.repeat(15) + 'abcAA'

/** Habits of careless code with whatever it is given. */
function asText(value: unknown): string {
  return String(value)
}

const WAYS: Readonly<Record<string, (secret: Secret) => string>> = {
  'JSON.stringify': (secret) => JSON.stringify({ secret, list: [secret] }),
  'util.inspect, with all that is hidden': (secret) => inspect(secret, { showHidden: true, depth: 9 }),
  'String()': (secret) => asText(secret),
  'template text': (secret) => `Bearer ${asText(secret)}`,
  structuredClone: (secret) => inspect(structuredClone(secret)),
  'Object.entries': (secret) => inspect(Object.entries(secret)),
  'own property names and symbols': (secret) => inspect(Reflect.ownKeys(secret)),
  spreading: (secret) => JSON.stringify({ ...secret }),
  'an error message': (secret) => inspect(new Error(`failed with ${asText(secret)}`, { cause: secret })),
}

describe('a secret', () => {
  test.each(Object.entries(WAYS))('is not shown by %s', (_name, show) => {
    expect(leaked(show(makeSecret(VALUE)), VALUE, 4)).toEqual([])
  })

  test('is told to whoever asks for it, and to nobody with a copy', () => {
    const secret = makeSecret(VALUE)
    expect(reveal(secret)).toBe(VALUE)
    expect(() => reveal({ ...secret })).toThrow('not a secret')
    expect(() => reveal(structuredClone(secret))).toThrow('not a secret')
  })

  test('cannot be given another value', () => {
    expect(Object.isFrozen(makeSecret(VALUE))).toBe(true)
  })
})

describe('the masks of a value', () => {
  test('cover it untrimmed, trimmed, by line, and as other software writes it', () => {
    const value = ` ${VALUE}\nsecond/line+of=it `
    const forms = maskForms(value)
    const trimmed = value.trim()
    expect(forms).toEqual(expect.arrayContaining([value, trimmed, ` ${VALUE}`, 'second/line+of=it ']))
    expect(forms).toContain(encodeURIComponent(trimmed))
    expect(forms).toContain(Buffer.from(trimmed).toString('base64'))
    expect(forms).toContain(JSON.stringify(trimmed).slice(1, -1))
    expect(new Set(forms).size).toBe(forms.length)
  })

  test.each(['', ' ', 'true', '1234567', '   short   '])('leave %j readable: it is too short', (value) => {
    const bare = maskForms(value).filter((form) => form.trim() === value.trim())
    expect(bare).toEqual([])
  })

  test('begin with eight characters', () => {
    expect(SHORTEST_MASKED).toBe(8)
    expect(maskForms('12345678')).toContain('12345678')
  })
})

describe('the masks of a value', () => {
  test('hold what stays of it in base64, whatever stands before it', () => {
    fc.assert(
      fc.property(
        keyBody,
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        (body, before, after) => {
          const bytes = Buffer.from(before + body + after)
          const forms = maskForms(body)
          for (const alphabet of ['base64', 'base64url'] as const) {
            const text = bytes.toString(alphabet)
            expect(forms.some((form) => form.length > 120 && text.includes(form))).toBe(true)
          }
        },
      ),
    )
  })
})
