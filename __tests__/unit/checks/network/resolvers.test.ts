// The system's look-up decides, unless a name server says that it cannot be right.
import { judgeResolvers } from '../../../../src/checks/network/resolvers.ts'
import type { ResolverAnswer } from '../../../../src/probes/second-look/dns-queries.ts'

/** Answers of name servers 192.0.2.1, 192.0.2.2 and so on; an address is an answer with that address. */
function answers(...codes: readonly string[]): readonly ResolverAnswer[] {
  return codes.map((code, at) => ({
    server: `192.0.2.${at + 1}`,
    code,
    addresses: code.includes('.') ? [code] : [],
  }))
}

describe('the cause', () => {
  test.each([
    ['ENOTFOUND', [], 'dns.not-found'],
    ['ENODATA', [], 'dns.not-found'],
    ['EAI_AGAIN', [], 'dns.failure'],
    ['TIMEOUT', [], 'dns.failure'],
    ['ENOTFOUND', ['ENOTFOUND'], 'dns.not-found'],
    ['ENOTFOUND', ['ENODATA'], 'dns.not-found'],
    ['EAI_AGAIN', ['ESERVFAIL', 'ENOTFOUND'], 'dns.not-found'],
    ['EAI_AGAIN', ['ESERVFAIL'], 'dns.failure'],
    ['EAI_AGAIN', ['EREFUSED', 'TIMEOUT'], 'dns.failure'],
    ['ENOTFOUND', ['TIMEOUT', 'ECONNREFUSED'], 'dns.failure'],
    ['ENOTFOUND', ['203.0.113.7'], 'dns.failure'],
    ['ENOTFOUND', ['ENOTFOUND', '203.0.113.7'], 'dns.failure'],
  ] as const)('of %s, where the name servers say %j, is %s', (code, said, cause) => {
    expect(judgeResolvers(code, answers(...said)).cause).toBe(cause)
  })
})

test('every name server is named with what it did', () => {
  const { words, lines, known } = judgeResolvers('EAI_AGAIN', answers('ESERVFAIL', 'TIMEOUT', 'EWHATEVER'))
  expect(words).toBe(
    'the name server 192.0.2.1 answers with SERVFAIL, the name server 192.0.2.2 does not answer, the name server 192.0.2.3 answers with EWHATEVER',
  )
  expect(lines).toEqual(['192.0.2.1: SERVFAIL', '192.0.2.2: no answer', '192.0.2.3: EWHATEVER'])
  expect(known).toBe(false)
})

test('a name that a name server knows is said to be known, with two of its addresses', () => {
  const many = [
    { server: '192.0.2.1', code: 'ADDRESSES', addresses: ['203.0.113.7', '203.0.113.8', '203.0.113.9'] },
  ]
  expect(judgeResolvers('ENOTFOUND', many)).toMatchObject({
    known: true,
    words: 'the name server 192.0.2.1 knows it (203.0.113.7 203.0.113.8)',
  })
})

test('what nobody was asked for is not said', () => {
  expect(judgeResolvers('ENOTFOUND', [])).toMatchObject({ words: '', lines: [] })
})
