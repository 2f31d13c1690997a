// A program in ASCII does what it did: strings, templates, patterns and names mean the same.
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { inAscii } from '../../../scripts/bundle/ascii.ts'

const ASCII = /^[\0-\x7f]*$/

test.each([
  ["'… “quoted” 😀'", '… “quoted” 😀'],
  ['`a ${1 + 1} – é`', 'a 2 – é'],
  ["'\\\\é'", '\\é'],
  ['/^[à-ö😀]$/u.test("😀")', true],
  ['/[à-ö]/.test("é")', true],
  ['(() => { const größe = 7; return { größe } })().größe', 7],
  ['1 /* § 5 */ + 1 // — two', 2],
  ['((parts) => parts[0])`…`', '…'],
])('%s', (program, value) => {
  const written = inAscii(program)
  expect(written).toMatch(ASCII)
  expect(runInNewContext(written)).toEqual(value)
})

test('any text in a string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = inAscii(`(${JSON.stringify(text)})`)
      expect(written).toMatch(ASCII)
      expect(runInNewContext(written)).toBe(text)
    }),
  )
})

test.each(["'\\é'", "'\\\\\\é'", 'String.raw`a é`'])(
  '%s is refused: an escape would mean something else',
  (program) => {
    expect(() => inAscii(program)).toThrow('beyond ASCII')
  },
)

test('what is ASCII stays as it is', () => {
  expect(inAscii("String.raw`\\d` + '\\n'")).toBe("String.raw`\\d` + '\\n'")
})
