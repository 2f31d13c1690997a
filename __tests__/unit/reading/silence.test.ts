// A request without an answer: each way of it has its own cause.
import { judgeSilence } from '../../../src/reading/silence.ts'

test.each([
  ['CANCELLED', 'request', 'run.deadline'],
  ['STARVED', 'request', 'run.starved'],
  ['STARVED', 'answer', 'run.starved'],
  ['STARVED', 'tls', 'run.starved'],
  ['STARVED', 'dns', 'run.starved'],
  ['STARVED', 'proxy', 'run.starved'],
  ['TIMEOUT', 'request', 'service.timeout'],
  ['TIMEOUT', 'answer', 'service.timeout'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'request', 'tls.client-certificate'],
  ['HPE_INVALID_CONSTANT', 'request', 'endpoint.not-an-api'],
  ['HPE_INVALID_CHUNK_SIZE', 'answer', 'format.http'],
  ['UND_ERR_HEADERS_OVERFLOW', 'request', 'format.http'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'answer', 'format.http'],
  ['ECONNRESET', 'request', 'tcp.reset'],
  ['UND_ERR_SOCKET', 'request', 'service.cut'],
  ['UND_ERR_SOCKET', 'answer', 'service.cut'],
  ['ECONNRESET', 'answer', 'service.cut'],
] as const)('%s while waiting for the %s is %s', (code, phase, cause) => {
  expect(judgeSilence({ code, phase, reason: '' }, 10_000).cause).toBe(cause)
})

test.each([
  ['request', 'accepted the connection but didn’t respond within 0.5 s'],
  ['answer', 'started a response but didn’t finish it within 0.5 s'],
] as const)('a time-out names the limit: %s', (phase, words) => {
  expect(judgeSilence({ code: 'TIMEOUT', phase, reason: '' }, 500).words).toBe(words)
})

test.each([
  ['Expected HTTP/, RTSP/ or ICE/', 'endpoint.not-an-api', 'that is not HTTP'],
  ['Invalid character in chunk size', 'format.http', ': Invalid character in chunk size'],
  ["Content-Length can't be present with Transfer-Encoding", 'format.http', ': Content-Length can'],
])('the parser says "%s", and that is %s', (why, cause, words) => {
  const reason = `Response does not match the HTTP/1.1 protocol (${why})`
  const silence = judgeSilence({ code: 'HTTPParserError', phase: 'request', reason }, 10_000)
  expect(silence.cause).toBe(cause)
  expect(silence.words).toContain(words)
})
