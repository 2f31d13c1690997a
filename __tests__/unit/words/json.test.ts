// JSON of strangers: as the language reads it, up to a depth.
import fc from 'fast-check'
import { DEEPEST, nestsTooDeep, parseJson } from '../../../src/words/json.ts'

function nested(levels: number, [open = '', close = '']: readonly string[], inside = '1'): string {
  return open.repeat(levels) + inside + close.repeat(levels)
}

test.each([[['[', ']']], [['{"a":', '}']], [['{"[[\\"[[\\\\":', '}']], [['[1,"{{{",', ']']]])(
  '%j',
  (pair) => {
    const fits = nested(DEEPEST, pair)
    expect(parseJson(fits)).toEqual(JSON.parse(fits))
    expect(() => parseJson(nested(DEEPEST + 1, pair))).toThrow(SyntaxError)
    expect(nestsTooDeep(nested(1_000_000, pair))).toBe(true)
  },
)

test('brackets in texts are no levels, and levels beside each other do not add up', () => {
  expect(parseJson(JSON.stringify('[{'.repeat(DEEPEST)))).toBe('[{'.repeat(DEEPEST))
  expect(nestsTooDeep(`[${'[],{},'.repeat(DEEPEST)}1]`)).toBe(false)
})

test('a text that is cut off is told as any other that is no JSON', () => {
  expect(() => parseJson('{"a')).toThrow(SyntaxError)
  expect(() => parseJson('{"a\\')).toThrow(SyntaxError)
})

test('whatever JSON can say is read as the language reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 20 }), (text) => expect(parseJson(text)).toEqual(JSON.parse(text))),
  )
})
