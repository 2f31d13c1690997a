// Which base URLs are guessed from one at which nothing was found.
import { baseCandidates } from '../../../../src/claude/endpoint/base-candidates.ts'

const HOST = 'https://gateway.example:8443'

function guessed(path: string): readonly string[] {
  return baseCandidates(new URL(HOST + path)).map(({ href }) => href.replace(HOST, ''))
}

test.each([
  ['/v1', '/'],
  ['/v1/', '/'],
  ['/v1/messages', '/'],
  ['/v1/messages/', '/'],
  ['/v1/v1/messages', '/'],
  ['/v1/messages/count_tokens', '/'],
  ['/v1/complete', '/'],
  ['/v1/chat/completions', '/'],
  ['/v1/models', '/'],
  ['/messages', '/'],
  ['/api/v1/messages', '/api'],
  ['/anthropic/v1', '/anthropic'],
  ['/', '/anthropic'],
  ['/proxy', '/proxy/anthropic'],
])('%s was most probably meant to be %s', (given, meant) => {
  expect(guessed(given)[0]).toBe(meant)
})

test.each(['/', '/v1', '/api', '/anthropic', '/api/anthropic', '/a/b/c', '/v1/messages'])(
  'at %s: never the same again, never twice, never many, never elsewhere',
  (path) => {
    const candidates = baseCandidates(new URL(HOST + path))
    const own = path.replace(/\/+$/, '') || '/'
    expect(guessed(path)).not.toContain(own)
    expect(new Set(guessed(path)).size).toBe(candidates.length)
    expect(candidates.length).toBeLessThanOrEqual(6)
    expect(new Set(candidates.map(({ origin }) => origin))).toEqual(new Set([HOST]))
  },
)

test('neither query nor user stays', () => {
  const [first] = baseCandidates(new URL('https://user:word@gateway.example/v1?key=x#y'))
  expect(first?.href).toBe('https://gateway.example/')
})
