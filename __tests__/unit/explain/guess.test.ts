// A cause, an error body, a line of a log or a code of the system is explained by the same tables that judge answers.
import { guessesFor, type Certainty } from '../../../src/explain/guess.ts'
import { explainText } from '../../../src/explain/explain.ts'
import { pageOf } from '../../../src/report/cause-page.ts'
import { CAUSE_IDS, type CauseId } from '../../../src/words/causes.ts'

const WIDE = { colour: false, width: 100 }

test.each<[string, CauseId, Certainty]>([
  ['auth.invalid', 'auth.invalid', 'named'],
  ['why does it say failover?', 'failover', 'named'],
  [
    '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
    ...(['auth.invalid', 'code'] as const),
  ],
  [
    'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}',
    ...(['billing.credit', 'words'] as const),
  ],
  ['Error: connect ECONNREFUSED 127.0.0.1:8080', 'tcp.refused', 'code'],
  ['getaddrinfo ENOTFOUND api.antropic.com', 'dns.not-found', 'code'],
  ['unable to verify: SELF_SIGNED_CERT_IN_CHAIN', 'tls.untrusted', 'code'],
  ['Your credit balance is too low', 'billing.credit', 'words'],
  ['OAuth token has expired', 'auth.expired', 'words'],
  ['overloaded_error', 'service.overloaded', 'code'],
  ['curl: (60) SSL certificate problem: certificate has expired', 'tls.expired', 'words'],
  ['self-signed certificate in certificate chain', 'tls.untrusted', 'words'],
  ['[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch', 'tls.hostname', 'words'],
  ['Received HTTP code 403 from proxy after CONNECT', 'proxy.denied', 'words'],
  ['curl: (56) CONNECT tunnel failed, response 407', 'proxy.auth', 'words'],
  ['HTTP 407 Proxy Authentication Required', 'proxy.auth', 'words'],
  ['curl: (6) Could not resolve host: api.antropic.com', 'dns.not-found', 'words'],
  ['curl: (28) Connection timed out after 10001 milliseconds', 'tcp.timeout', 'words'],
  [
    'curl: (28) Operation timed out after 10001 milliseconds with 0 bytes received',
    'service.timeout',
    'words',
  ],
  ['TypeError: fetch failed [cause]: ConnectTimeoutError: Connect Timeout Error', 'tcp.timeout', 'words'],
  ['anthropic.APITimeoutError: Request timed out.', 'service.timeout', 'words'],
  ['Error: socket hang up', 'service.cut', 'words'],
  ['API Error: 401 invalid x-api-key', 'auth.invalid', 'words'],
  ['Invalid API key · Fix external API key', 'auth.invalid', 'words'],
  ['Credit balance too low', 'billing.credit', 'words'],
  ['400 max_tokens: Field required', 'format.request', 'words'],
  ['HTTP 429', 'limit.rate', 'status'],
  ['upstream answered 502 Bad Gateway', 'service.gateway', 'status'],
])('%s', (text, cause, certainty) => {
  expect(guessesFor(text)[0]).toEqual({ cause, certainty })
})

test('each cause is told once, and no more than three of a text', () => {
  const text = explainText('ECONNREFUSED ECONNREFUSED ENOTFOUND ETIMEDOUT ECONNRESET', WIDE) ?? ''
  expect(text.match(/^tcp\.refused/gm)).toHaveLength(1)
  expect(text.match(/What to do:/g)).toHaveLength(3)
  expect(text).toContain('Several causes fit')
})

test('every cause can be explained by its name, with its page', () => {
  for (const cause of CAUSE_IDS) {
    const text = explainText(cause, WIDE) ?? ''
    expect(text).toContain(`${cause}: `)
    expect(text).toContain(pageOf(cause))
  }
})

test('what is not known is not explained', () => {
  expect(explainText('hello', WIDE)).toBeUndefined()
  expect(explainText('', WIDE)).toBeUndefined()
})

test('a long text is read in bounded time', () => {
  expect(guessesFor('{"a":'.repeat(100_000))).toEqual([])
  expect(guessesFor('A_'.repeat(100_000))).toEqual([])
})
