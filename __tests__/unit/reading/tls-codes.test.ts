// Every code which Node and OpenSSL may give has a cause, and codes of other things have none.
import { CAUSE_IDS } from '../../../src/words/causes.ts'
import { TLS_CODES, tlsCause } from '../../../src/reading/tls-codes.ts'

test.each(Object.entries(TLS_CODES))('%s is %s', (code, cause) => {
  expect(tlsCause(code)).toBe(cause)
  expect(CAUSE_IDS).toContain(cause)
})

test.each(['ERR_SSL_NO_PROTOCOLS_AVAILABLE', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'EPROTO'])(
  '%s is a failed handshake',
  (code) => {
    expect(tlsCause(code)).toBe('tls.handshake')
  },
)

test.each(['ECONNRESET', 'TIMEOUT', '', 'toString', '__proto__', 'HPE_INVALID_CONSTANT'])(
  '%j is not about TLS',
  (code) => {
    expect(tlsCause(code)).toBeUndefined()
  },
)

test('an alert is the same by its new name', () => {
  expect(tlsCause('ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE')).toBe('tls.client-certificate')
  expect(tlsCause('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE')).toBe('tls.handshake')
})
