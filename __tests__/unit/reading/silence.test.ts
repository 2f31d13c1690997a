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
  ['UND_ERR_HEADERS_OVERFLOW', 'request', 'endpoint.not-an-api'],
  ['ECONNRESET', 'request', 'tcp.reset'],
  ['UND_ERR_SOCKET', 'request', 'service.cut'],
  ['UND_ERR_SOCKET', 'answer', 'service.cut'],
  ['ECONNRESET', 'answer', 'service.cut'],
] as const)('%s while waiting for the %s is %s', (code, phase, cause) => {
  expect(judgeSilence({ code, phase, reason: '' }).cause).toBe(cause)
})

test('a time-out before the answer reads differently from one in the middle of it', () => {
  const words = (['request', 'answer'] as const).map(
    (phase) => judgeSilence({ code: 'TIMEOUT', phase, reason: '' }).words,
  )
  expect(new Set(words).size).toBe(2)
})
