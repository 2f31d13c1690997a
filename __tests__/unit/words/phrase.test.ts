// Words of ours and of others stay apart in a sentence, in reading order.
import { joinPhrases, plain, quote, say } from '../../../src/words/phrase.ts'

const theirs = quote('**bold** @you')

test('strings and numbers are ours, quoted words stay quoted', () => {
  expect(say`${'The API'} said ${theirs}, ${3} times.`).toEqual([
    '',
    'The API',
    ' said ',
    theirs,
    ', ',
    '3',
    ' times.',
  ])
})

test('a phrase inside a phrase keeps what is quoted in it', () => {
  const inner = say`it said ${theirs}`
  expect(say`First, ${inner}.`.filter((part) => typeof part !== 'string')).toEqual([theirs])
})

test('an empty phrase says nothing', () => {
  expect(plain(say`a${say``}b`)).toBe('ab')
})

test('joined phrases have our words between them, and none around', () => {
  const joined = joinPhrases([say`one`, say`${theirs}`, say`three`], ', ')
  expect(plain(joined)).toBe('one, **bold** @you, three')
  expect(joined).toContain(theirs)
  expect(joinPhrases([], ', ')).toEqual([])
})
