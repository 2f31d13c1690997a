// Names of Node and OpenSSL for the ways in which TLS fails, and the cause each stands for.
import type { CauseId } from '../words/causes.ts'

/** Source: Node 24 `doc/api/tls.md` (X509 error codes), OpenSSL 3.5 `x509_vfy.h`; the alerts were seen with `openssl s_server`. As of 2026-11-22. */
export const TLS_CODES = {
  CERT_HAS_EXPIRED: 'tls.expired',
  CERT_NOT_YET_VALID: 'tls.not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls.hostname',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.incomplete-chain',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls.untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls.untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.untrusted',
  CERT_SIGNATURE_FAILURE: 'tls.untrusted',
  CERT_UNTRUSTED: 'tls.untrusted',
  CERT_REJECTED: 'tls.untrusted',
  CERT_REVOKED: 'tls.untrusted',
  INVALID_CA: 'tls.untrusted',
  INVALID_PURPOSE: 'tls.untrusted',
  EE_KEY_TOO_SMALL: 'tls.weak',
  CA_KEY_TOO_SMALL: 'tls.weak',
  CA_MD_TOO_WEAK: 'tls.weak',
  ERR_SSL_WRONG_VERSION_NUMBER: 'endpoint.wrong-protocol',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'endpoint.wrong-protocol',
  ERR_SSL_RECORD_LAYER_FAILURE: 'endpoint.wrong-protocol',
  ERR_SSL_UNKNOWN_PROTOCOL: 'endpoint.wrong-protocol',
  ERR_SSL_HTTP_REQUEST: 'endpoint.wrong-protocol',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'tls.client-certificate',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'tls.client-certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'tls.client-certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED: 'tls.client-certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED: 'tls.client-certificate',
  ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: 'tls.client-certificate',
  ERR_SSL_SSLV3_ALERT_NO_CERTIFICATE: 'tls.client-certificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'tls.client-certificate',
} as const satisfies Record<string, CauseId>

/** The cause a TLS code stands for; `undefined` for a code that says nothing about TLS. Since OpenSSL 3.2 old alerts have a new name. */
export function tlsCause(given: string): CauseId | undefined {
  const code = given.replace('ERR_SSL_SSL/TLS_ALERT_', 'ERR_SSL_SSLV3_ALERT_')
  const known: Readonly<Record<string, CauseId>> = TLS_CODES
  if (Object.hasOwn(known, code)) return known[code]
  return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'tls.handshake' : undefined
}
