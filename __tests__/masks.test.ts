// Everything that may be a credential is masked before anything else is read, used or not.
import { maskEverything } from '../src/masks.ts'
import { reveal } from '../src/secret.ts'
import { makeHost } from './support/made-host.ts'

test('both inputs, all variables and every header’s value are masked and scrubbed from then on', () => {
  const host = makeHost({
    inputs: {
      'api-key': 'input-api-key',
      'auth-token': 'input-token',
      headers: 'X-A: header-one\nno-colon-line',
    },
    env: {
      ANTHROPIC_API_KEY: 'env-api-key',
      CLAUDE_API_KEY: 'env-claude-key',
      ANTHROPIC_AUTH_TOKEN: 'env-auth-token',
      CLAUDE_CODE_OAUTH_TOKEN: 'env-oauth-token',
      ANTHROPIC_CUSTOM_HEADERS: 'X-B: header:two',
    },
  })
  const secrets = maskEverything(host).map(reveal)
  const expected = [
    'input-api-key',
    'input-token',
    'env-api-key',
    'env-claude-key',
    'env-auth-token',
    'env-oauth-token',
  ]
  expect(secrets).toEqual([...expected, 'header-one', 'no-colon-line', 'header:two'])
  expect(host.masked).toEqual(expect.arrayContaining(secrets))
})

test('what is short enough to be a word is not masked', () => {
  const host = makeHost({ inputs: { 'api-key': 'test', headers: 'X-A: true' } })
  maskEverything(host)
  expect(host.masked.filter((form) => /^(?:test|true)$/.test(form))).toEqual([])
})

test('nothing given, nothing masked', () => {
  const host = makeHost({ inputs: { 'api-key': ' ' } })
  expect(maskEverything(host)).toEqual([])
  expect(host.masked).toEqual([])
})
