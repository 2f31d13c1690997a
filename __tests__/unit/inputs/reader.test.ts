// A setting comes from its input, else from its variables in order, else from its default, and the record says which.
import { InputError } from '../../../src/inputs/input-error.ts'
import { makeReader } from '../../../src/inputs/reader.ts'
import { makeHost } from '../../support/made-host.ts'

const refuse = (): never => {
  throw new Error('nothing was there to parse')
}
const same = (text: string): string => text

test('an input beats the environment, and the environment the default', () => {
  const env = { FIRST: '', SECOND: 'from second', THIRD: 'from third' }
  const reader = makeReader(makeHost({ inputs: { given: 'from input', empty: '  ' }, env }))
  const names = ['FIRST', 'SECOND', 'THIRD']
  expect(reader.read('given', 'standard', same, names)).toBe('from input')
  expect(reader.read('empty', 'standard', same, names)).toBe('from second')
  expect(reader.read('absent', 'standard', same, ['FIRST'])).toBe('standard')
  expect(reader.origins).toEqual([
    { setting: 'given', from: 'input' },
    { setting: 'empty', from: 'environment', variable: 'SECOND' },
    { setting: 'absent', from: 'default' },
  ])
})

test('an optional setting stays undefined, and is not parsed', () => {
  const reader = makeReader(makeHost({ inputs: { there: 'x' } }))
  const shout = (text: string): string => text.toUpperCase()
  expect(reader.optional('there', shout)).toBe('X')
  expect(reader.optional('absent', refuse)).toBeUndefined()
})

test('a text is handed on untrimmed: white space in a key is a finding', () => {
  const reader = makeReader(makeHost({ inputs: { key: ' k\n' }, env: { KEY: '\tk' } }))
  expect(reader.input('key')?.text).toBe(' k\n')
  expect(reader.variable(['KEY'])).toEqual({ text: '\tk', variable: 'KEY' })
})

test('a list that is too long is refused', () => {
  const reader = makeReader(makeHost())
  expect(reader.most('endpoints', [1, 2], 2)).toBe(2)
  expect(() => reader.most('endpoints', [1, 2, 3], 2)).toThrow(InputError)
})
