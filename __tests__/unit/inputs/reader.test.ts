// A setting comes from its input, else from its variables in order, else from its default, and the record says which.
import { isGivenInput, makeReader, secretInput, secretVariable } from '../../../src/inputs/reader.ts'
import { TEXT, type Form } from '../../../src/inputs/table/forms.ts'
import { reveal } from '../../../src/secrets/secret.ts'
import { makeHost } from '../../support/made-host.ts'

const SHOUT: Form<string> = { parse: (_, text) => text.toUpperCase() }
const NEVER: Form<string> = {
  parse: () => {
    throw new Error('nothing was there to parse')
  },
}
const about = ''

test('an input beats the environment, and the environment the default', () => {
  const env = { FIRST: '', SECOND: 'from second', THIRD: 'from third' }
  const row = { about, form: TEXT, initial: 'standard', variables: ['FIRST', 'SECOND', 'THIRD'] }
  const table = { given: row, empty: row, absent: { ...row, variables: ['FIRST'] } }
  const { read, origins } = makeReader(makeHost({ inputs: { given: 'from input', empty: '  ' }, env }), table)
  expect(read('given')).toBe('from input')
  expect(read('empty')).toBe('from second')
  expect(read('absent')).toBe('standard')
  expect(origins).toEqual([
    { setting: 'given', from: 'input' },
    { setting: 'empty', from: 'environment', variable: 'SECOND' },
    { setting: 'absent', from: 'default' },
  ])
})

test('a setting without a default stays undefined, and is not parsed', () => {
  const table = { there: { about, form: SHOUT }, absent: { about, form: NEVER } }
  const { read } = makeReader(makeHost({ inputs: { there: 'x' } }), table)
  expect(read('there')).toBe('X')
  expect(read('absent')).toBeUndefined()
})

test('a text is handed on untrimmed: white space in a key is a finding', () => {
  const host = makeHost({ inputs: { 'api-key': ' k\n' }, env: { CLAUDE_API_KEY: '\tk' } })
  const [given, set] = [secretInput(host, 'api-key'), secretVariable(host, 'api-key')]
  expect(given && reveal(given.secret)).toBe(' k\n')
  expect(set && reveal(set.secret)).toBe('\tk')
  expect(set?.origin).toEqual({ setting: 'api-key', from: 'environment', variable: 'CLAUDE_API_KEY' })
})

test('whether an input was given is known of secrets, too', () => {
  const host = makeHost({ inputs: { credentials: 'A=b', headers: ' ', shard: '1/2' } })
  const names = ['credentials', 'headers', 'shard', 'targets']
  expect(names.filter((name) => isGivenInput(host, name))).toEqual(['credentials', 'shard'])
})
