// Everything that may be a credential is masked before anything else is read, used or not.
import { makeHide, maskEverything } from '../../../src/inputs/mask.ts'
import { makeClean } from '../../../src/words/clean.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { reveal } from '../../../src/secrets/secret.ts'
import { makeHost } from '../../support/made-host.ts'

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

describe('the credentials of every proxy setting', () => {
  const proxyOf = (name: string): string => `http://user:password-of-${name}@proxy.example:3128`
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']

  test('are masked and scrubbed, used or not, in the form that travels too', () => {
    const env = Object.fromEntries(names.map((name) => [name, proxyOf(name)]))
    const host = makeHost({ inputs: { proxy: proxyOf('input') }, env })
    const secrets = maskEverything(host)
    const passwords = ['input', ...names].map((name) => `password-of-${name}`)
    const headers = passwords.map((password) => Buffer.from(`user:${password}`).toString('base64'))
    expect(host.masked).toEqual(expect.arrayContaining([...passwords, ...headers]))
    const { whole } = makeScrubber(secrets)
    for (const text of [...passwords, ...headers]) expect(whole(`it is ${text}.`)).toBe('it is ***.')
  })

  test('leave the name of the proxy and of the user readable', () => {
    const host = makeHost({ env: { HTTPS_PROXY: proxyOf('x') } })
    const told = 'the user at proxy.example:3128'
    expect(makeScrubber(maskEverything(host)).whole(told)).toBe(told)
    expect(host.masked).not.toContain('proxy.example')
  })

  test('are scrubbed with their user name where the password is short', () => {
    const host = makeHost({ env: { HTTPS_PROXY: 'http://user:secret@proxy.example:3128' } })
    const { whole } = makeScrubber(maskEverything(host))
    expect(whole('user:secret@proxy.example')).toBe('***@proxy.example')
    expect(whole('a secret')).toBe('a secret')
    expect(host.masked).not.toContain('secret')
  })
})

test('nothing given, nothing masked', () => {
  const host = makeHost({ inputs: { 'api-key': ' ' } })
  expect(maskEverything(host)).toEqual([])
  expect(host.masked).toEqual([])
})

describe('what becomes secret during the run', () => {
  const TOKEN = Array.from({ length: 700 }, (_, at) => ((at * 7919) % 36).toString(36)).join('')

  test('is masked and scrubbed from then on, by whoever was made before', () => {
    const host = makeHost()
    const scrubber = makeScrubber([])
    const clean = makeClean(scrubber)
    const secret = makeHide(host, scrubber)(TOKEN)
    expect(reveal(secret)).toBe(TOKEN)
    expect(host.masked).toContain(TOKEN)
    expect(scrubber.whole(`a ${TOKEN} b`)).toBe('a *** b')
    expect(clean(`ends in ${TOKEN.slice(-12)}!`).quoted).toBe('ends in ***!')
  })

  test('is masked once, however many targets have it', () => {
    const host = makeHost()
    const hide = makeHide(host, makeScrubber([]))
    hide(TOKEN)
    const once = [...host.masked]
    expect(reveal(hide(TOKEN))).toBe(TOKEN)
    expect(host.masked).toEqual(once)
  })
})
