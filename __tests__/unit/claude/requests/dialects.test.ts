// Our requests are compared with what the official SDKs of both generations build for the same credential.
import Anthropic from '@anthropic-ai/sdk'
import Anthropic2023 from '@anthropic-ai/sdk-2023'
import {
  DIALECTS,
  dialectHeaders,
  OAUTH_BETA,
  sdksSending,
  userAgent,
} from '../../../../src/claude/requests/dialects.ts'

const KEY = 'sk-ant-api03-' + 'A'.repeat(93) + 'AA'
const POST = { method: 'post', path: '/v1/messages/count_tokens', body: { model: 'm' } } as const

/** Everything but how the SDK names itself and its machine. */
function telling(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !/^x-stainless|^user-agent$/.test(name)))
}

test('the bearer dialect is what SDK 1.12 sends', async () => {
  const client = new Anthropic({ apiKey: KEY, authToken: null, baseURL: 'https://api.anthropic.com' })
  const { req } = await client.buildRequest(POST)
  expect(dialectHeaders('bearer', KEY, 'POST')).toEqual(telling(new Headers(req.headers)))
})

test('the x-api-key dialect is what SDK 0.137 sends', async () => {
  const client = new Anthropic2023({ apiKey: KEY, authToken: null, baseURL: 'https://api.anthropic.com' })
  const { req } = await client.buildRequest(POST)
  expect(dialectHeaders('x-api-key', KEY, 'POST')).toEqual(telling(new Headers(req.headers)))
})

test('a request carries exactly one credential header, and a content type only with a body', () => {
  expect(Object.keys(dialectHeaders('bearer', KEY))).toEqual(['accept', 'anthropic-version', 'authorization'])
  expect(Object.keys(dialectHeaders('x-api-key', KEY))).toEqual(['accept', 'anthropic-version', 'x-api-key'])
})

test('an OAuth access token names the OAuth beta, a key does not', () => {
  const token = 'sk-ant-oat01-' + 'b'.repeat(60)
  expect(dialectHeaders('bearer', token)['anthropic-beta']).toBe(OAUTH_BETA)
  expect(dialectHeaders('x-api-key', token)).not.toHaveProperty('anthropic-beta')
})

test('the generations of SDKs and our own name can be told', () => {
  expect(DIALECTS.bearer.version).not.toBe(DIALECTS['x-api-key'].version)
  expect(sdksSending('bearer')).toContain('Python 2.0.0 and later')
  expect(userAgent('1.2.3')).toBe('claude-preflight/1.2.3')
})
