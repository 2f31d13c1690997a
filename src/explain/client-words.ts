// How clients and their libraries word what went wrong: before any answer came, and of the API's own answers what needs no status.
import { tlsCause } from '../reading/tls-codes.ts'
import type { CauseId } from '../words/causes.ts'

interface ClientWording {
  readonly pattern: RegExp
  /** Of the text's match, where the words lead to different causes. */
  readonly cause: CauseId | ((match: RegExpExecArray) => CauseId)
  readonly source: string
}

const OPENSSL = 'OpenSSL 3.5 crypto/x509/x509_txt.c, as Node, Python and curl print it'
const CURL = 'curl 8 docs/libcurl/libcurl-errors'

/** On the way, in TLS, at a proxy; the surest first. As of 2026-11-27. */
const ON_THE_WAY: readonly ClientWording[] = [
  { pattern: /certificate (?:has )?expired/i, cause: ofTls('CERT_HAS_EXPIRED'), source: OPENSSL },
  { pattern: /certificate is not yet valid/i, cause: ofTls('CERT_NOT_YET_VALID'), source: OPENSSL },
  {
    pattern: /self[- ]signed certificate in certificate chain/i,
    cause: ofTls('SELF_SIGNED_CERT_IN_CHAIN'),
    source: OPENSSL,
  },
  {
    pattern: /self[- ]signed certificate(?! in)/i,
    cause: ofTls('DEPTH_ZERO_SELF_SIGNED_CERT'),
    source: OPENSSL,
  },
  {
    pattern: /unable to get (?:local )?issuer certificate/i,
    cause: ofTls('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
    source: OPENSSL,
  },
  {
    pattern: /unable to verify the first certificate/i,
    cause: ofTls('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    source: OPENSSL,
  },
  {
    pattern:
      /hostname mismatch|no alternative certificate subject name matches|does not match certificate's altnames/i,
    cause: 'tls.hostname',
    source: `${OPENSSL}; curl "no alternative certificate subject name matches target host name"; Node tls.checkServerIdentity`,
  },
  {
    pattern: /CONNECT tunnel failed, response (\d{3})|HTTP code (\d{3}) from proxy after CONNECT/i,
    cause: ([, one, other]) => ((one ?? other) === '407' ? 'proxy.auth' : 'proxy.denied'),
    source: `${CURL} (56)`,
  },
  { pattern: /proxy authentication required/i, cause: 'proxy.auth', source: 'RFC 9110, 15.5.8' },
  { pattern: /could not resolve proxy|curl: \(5\)/i, cause: 'proxy.unreachable', source: CURL },
  { pattern: /could not resolve host|curl: \(6\)/i, cause: 'dns.not-found', source: CURL },
  { pattern: /connection refused/i, cause: 'tcp.refused', source: 'strerror(ECONNREFUSED)' },
  {
    pattern: /connect(?:ion)? (?:attempt )?(?:timed out|timeout)|UND_ERR_CONNECT_TIMEOUT|ConnectTimeout/i,
    cause: 'tcp.timeout',
    source: 'strerror(ETIMEDOUT); undici lib/core/errors.js; httpx',
  },
  { pattern: /curl: \(7\)/i, cause: 'tcp.refused', source: CURL },
  {
    pattern: /APIConnectionTimeoutError|APITimeoutError|request timed out|operation timed out|curl: \(28\)/i,
    cause: 'service.timeout',
    source: `${CURL}; the vendor's SDKs for TypeScript and Python`,
  },
  {
    pattern: /socket hang up|UND_ERR_SOCKET|empty reply from server|curl: \(52\)/i,
    cause: 'service.cut',
    source: `Node lib/_http_client.js; undici lib/core/errors.js; ${CURL}`,
  },
  { pattern: /curl: \(35\)|EPROTO|handshake failure/i, cause: 'tls.handshake', source: CURL },
  { pattern: /curl: \(77\)/i, cause: 'tls.ca-file', source: CURL },
  { pattern: /CERTIFICATE_VERIFY_FAILED|curl: \(60\)/i, cause: 'tls.untrusted', source: 'Python ssl; curl' },
]

/** Answers of the API, as clients show them without their body. As of 2026-11-27. */
const ANSWERED: readonly ClientWording[] = [
  {
    pattern: /invalid x-api-key|invalid api key/i,
    cause: 'auth.invalid',
    source: "the API's own message with a 401; docs claude-code/errors",
  },
  { pattern: /credit balance (?:is )?too low/i, cause: 'billing.credit', source: 'docs claude-code/errors' },
  {
    pattern: /\w+: field required|prompt is too long/i,
    cause: 'format.request',
    source: "the API's own messages with a 400",
  },
]

function ofTls(code: string): CauseId {
  return tlsCause(code) ?? 'tls.untrusted'
}

/** The cause that a text names where no answer came; the first that fits. */
export function causeOnTheWay(text: string): CauseId | undefined {
  return causeIn(ON_THE_WAY, text)
}

/** The cause that a text names of an answer. */
export function causeOfAnswer(text: string): CauseId | undefined {
  return causeIn(ANSWERED, text)
}

function causeIn(wordings: readonly ClientWording[], text: string): CauseId | undefined {
  for (const { pattern, cause } of wordings) {
    const match = pattern.exec(text)
    if (match !== null) return typeof cause === 'string' ? cause : cause(match)
  }
  return undefined
}
