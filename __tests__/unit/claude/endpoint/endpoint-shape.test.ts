// The verdict on a base URL before anything is sent.
import Anthropic from '@anthropic-ai/sdk'
import fc from 'fast-check'
import { judgeEndpoint, joinPath, shownBase } from '../../../../src/claude/endpoint/endpoint-shape.ts'
import { plain } from '../../../../src/words/phrase.ts'

const STRICT = { allowHttp: false }
const API = 'https://api.anthropic.com'

test.each([
  API,
  `${API}/`,
  ` ${API}\n`,
  'https://gw.example/anthropic',
  'http://localhost:8080',
  'http://[::1]:1/x',
])('%j is fine', (raw) => {
  const shape = judgeEndpoint(raw, STRICT)
  expect([shape.url instanceof URL, shape.fault]).toEqual([true, undefined])
})

test.each([
  ['api.anthropic.com', API],
  ['localhost:8080/x', 'http://localhost:8080/x'],
  ['//api.anthropic.com', API],
  ['https:/api.anthropic.com', API],
  ['https//api.anthropic.com', API],
  [`[the API](${API})`, API],
  [`<${API}>`, API],
  [`https://${API}/`, API],
  [`"${API}"`, API],
  [`“${API}”`, API],
  ['https:\\\\api.anthropic.com', API],
  [`${API}\u200b/`, API],
  ['https://user:word@gw.example/a', 'https://gw.example/a'],
  ['https://gw.example/a?key=1#top', 'https://gw.example/a'],
  ['https://gw.example?', 'https://gw.example'],
  ['https://api anthropic.com', undefined],
  ['https://\u0430pi.anthropic.com', undefined],
  ['ftp://gw.example', undefined],
  ['${{ vars.URL }}', undefined],
  ['$ANTHROPIC_BASE_URL', undefined],
  ['', undefined],
  ['https://', undefined],
  ['http://169.254.169.254/latest', undefined],
  ['http://2852039166', undefined],
  ['x'.repeat(5000), undefined],
  ['77', undefined],
  ['0x4d:443', undefined],
])('%j is malformed, and %j was meant', (raw, corrected) => {
  const { fault } = judgeEndpoint(raw, STRICT)
  expect([fault?.cause, fault?.corrected]).toEqual(['endpoint.malformed', corrected])
})

test.each([
  ['http://gw.example', 'endpoint.insecure', 'https://gw.example'],
  ['http://127.0.0.1.gw.example', 'endpoint.insecure', 'https://127.0.0.1.gw.example'],
  ['http://claude.ai', 'endpoint.unknown-host', API],
  ['https://api.us-east.anthropic.com/v1', 'endpoint.unknown-host', API],
  [`${API}/v1/messages`, 'endpoint.path', API],
  [`${API}/v1/v1`, 'endpoint.path', API],
  [`${API}/v1/messages/`, 'endpoint.path', API],
  [`${API}/v1/complete`, 'endpoint.legacy', API],
])('%s is %s', (raw, cause, corrected) => {
  const { fault } = judgeEndpoint(raw, STRICT)
  expect(fault).toMatchObject({ cause, corrected })
})

test('plain http can be allowed, and a path elsewhere is not judged before the network spoke', () => {
  expect(judgeEndpoint('http://gw.example', { allowHttp: true }).fault).toBeUndefined()
  expect(judgeEndpoint('https://gw.example/v1/messages', STRICT).fault).toBeUndefined()
  expect(judgeEndpoint(`${API}/v1`, STRICT).fault).toBeUndefined()
})

test('userinfo is neither kept nor told', () => {
  const shape = judgeEndpoint('https://someone:hunter22secret@gw.example', STRICT)
  expect(shape.url?.href).toBe('https://gw.example/')
  expect(JSON.stringify(shape) + plain(shape.fault?.detail ?? [])).not.toContain('hunter22')
})

test('paths are joined as the official SDK joins them', () => {
  const bases = fc.webUrl({ withQueryParameters: false, withFragments: false })
  const slashes = fc.constantFrom('', '/', '//')
  fc.assert(
    fc.property(bases, slashes, (base, tail) => {
      const baseURL = new URL(base + tail)
      const client = new Anthropic({ apiKey: 'k', authToken: null, baseURL: baseURL.href })
      const ours = joinPath(baseURL, '/v1/models?limit=1000')
      expect(new URL(ours).href).toBe(client.buildURL('/v1/models', { limit: 1000 }))
    }),
  )
  expect(joinPath(new URL(API), '/v1/models')).toBe(`${API}/v1/models`)
  expect([`${API}/`, `${API}/a/`].map((base) => shownBase(new URL(base)))).toEqual([API, `${API}/a/`])
})

function forbiddenParts(text: string): string[] {
  const { protocol, username, password, search, hash } = new URL(text)
  const scheme = /^https?:$/.test(protocol) ? '' : protocol
  return [scheme, username, password, search, hash].filter((part) => part !== '')
}

test('any text is judged without an exception; what comes back is http(s), without userinfo, query and fragment', () => {
  const parts = fc.constantFrom(
    'https://',
    'http:',
    '//',
    '@',
    '?',
    '#',
    '[',
    ']',
    'a.b',
    ':8',
    '\\',
    ' ',
    '::1',
    '/v1',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (raw) => {
      const { url, fault } = judgeEndpoint(raw, STRICT)
      const told = [url?.href, fault?.corrected].filter((text) => text !== undefined)
      expect(told.length > 0 || fault !== undefined).toBe(true)
      expect(told.flatMap(forbiddenParts)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
