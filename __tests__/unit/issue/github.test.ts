// To which API the token goes, and of which repository: what the runner names, by https or on this machine.
import { apiOf } from '../../../src/issue/github.ts'
import { waitAskedMs } from '../../../src/issue/transport.ts'

const REPOSITORY = { GITHUB_REPOSITORY: 'octo/shop' }

test.each([
  [undefined, 'https://api.github.com'],
  ['https://api.github.com', 'https://api.github.com'],
  ['https://github.example.com/api/v3/', 'https://github.example.com/api/v3'],
  ['http://127.0.0.1:8080/api/v3', 'http://127.0.0.1:8080/api/v3'],
])('%s is the API', (given, baseUrl) => {
  expect(apiOf({ ...REPOSITORY, GITHUB_API_URL: given })).toEqual({ baseUrl, owner: 'octo', repo: 'shop' })
})

test.each(['http://github.example.com/api/v3', 'ftp://127.0.0.1', 'no URL'])('%s gets no token', (url) => {
  expect(apiOf({ ...REPOSITORY, GITHUB_API_URL: url })).toBeUndefined()
})

test.each([undefined, '', 'shop', 'octo/shop/issues', '../octo', 'octo/..'])(
  '%s is no repository',
  (name) => {
    expect(apiOf({ GITHUB_REPOSITORY: name })).toBeUndefined()
  },
)

test('a wait is what GitHub asks for, where it limits', () => {
  const asked = (status: number, headers: Readonly<Record<string, string>>) =>
    waitAskedMs({ status, headers: new Headers(headers) })
  expect(asked(403, { 'retry-after': '7' })).toBe(7_000)
  expect(asked(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })).toBe(0)
  expect(asked(403, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1' })).toBeUndefined()
  expect(asked(403, { 'retry-after': 'soon' })).toBeUndefined()
  expect(asked(200, { 'retry-after': '7' })).toBeUndefined()
})
