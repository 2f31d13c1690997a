// Secrets inside of a header's value.
import { innerValues } from '../../../src/secrets/inner-values.ts'

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

test.each([
  ['', []],
  ['plain-value', []],
  ['two words and more', []],
  ['Bearer swordfish', ['swordfish']],
  ['Bearer c3dvcmRmaXNo==', ['c3dvcmRmaXNo==']],
  [
    basic('svc:winter-is-coming'),
    [basic('svc:winter-is-coming').slice(6), 'svc:winter-is-coming', 'winter-is-coming'],
  ],
  ['Basic %%%', ['%%%']],
  ['sid=purple-monkey; theme=dark; csrf=dishwasher', ['purple-monkey', 'dishwasher']],
  ['Token token="swordfish, one", realm="here"', ['swordfish, one']],
  [
    '{"provider":"anthropic","api_key":"purple","retry":{"attempts":3,"auth":"monkey"}}',
    ['purple', 'monkey'],
  ],
  ['{"api_key":', []],
])('%j', (value, inner) => expect(innerValues(value)).toEqual(inner))
