// PEM as OpenSSL reads it: which certificates of a text it finds, and what a text is that is no PEM at all.

/** The fault of a text or a file; completes "it is …" or "it …". */
export type PemFault = string

interface Label {
  readonly label: RegExp
  readonly told: string
}

/** Other things that are often given where certificates are wanted; the first that stands in the text is told. */
const OTHER_LABELS: readonly Label[] = [
  { label: /PRIVATE KEY-----/, told: 'it contains a private key instead of certificates' },
  { label: /CERTIFICATE REQUEST-----/, told: 'it contains a certificate request (CSR), not a certificate' },
  {
    label: /PKCS7-----/,
    told: 'it contains PKCS #7 (p7b): extract the certificates with openssl pkcs7 -print_certs',
  },
  { label: /X509 CRL-----/, told: 'it contains a revocation list, not a certificate' },
  { label: /PUBLIC KEY-----/, told: 'it contains a public key, not a certificate' },
]

const OID = Buffer.from([0x06, 0x09])
/** Source: RFC 7292 (PFX begins with version 3), RFC 2315 (ContentInfo begins with an object identifier). */
const VERSION_3 = Buffer.from([0x02, 0x01, 0x03])
const JAVA_KEY_STORE = Buffer.from([0xfe, 0xed, 0xfe, 0xed])

/** The kind of a file that holds no text; undefined for text. */
export function binaryFault(bytes: Buffer): PemFault | undefined {
  if (bytes.subarray(0, 4).equals(JAVA_KEY_STORE)) return 'it is a Java key store (JKS), not PEM'
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff' || bytes.subarray(0, 64).includes(0))
    return derFault(bytes) ?? 'it is UTF-16 text: save it as UTF-8'
  return derFault(bytes)
}

/** DER is a SEQUENCE (0x30) with a long length (0x8n); text never goes on like that. */
function derFault(bytes: Buffer): PemFault | undefined {
  if (bytes[0] !== 0x30) return undefined
  const long = (bytes[1] ?? 0) & 0x80 ? (bytes[1] ?? 0) & 0x7f : 0
  const inner = bytes.subarray(2 + long)
  if (inner.subarray(0, 3).equals(VERSION_3)) return 'it is PKCS #12 (.p12, .pfx), not PEM'
  return inner.subarray(0, 2).equals(OID) ? 'it is PKCS #7 (.p7b), not PEM' : 'it is DER (binary), not PEM'
}

const BEGIN = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/g
/** From a mark at the start of a line to its end, with nothing but base64 between them. */
const WHOLE =
  /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]*[ \t]*\r?\n)+)-----END \1-----/y

/** The bundle of a whole system has 150. Each that is trusted takes 20 kB of memory and some time before anything is sent. */
const MOST_CERTIFICATES = 1_000

/** A file that somebody put together by hand is shorter; the bundle of a whole system would take some milliseconds before anything is sent. */
const LOOKED_AT = 50

/**
 * The first fault of a PEM text of certificates, as OpenSSL would stumble over it: it passes over an indented certificate without a word,
 * and reads nothing after a damaged one. Measured with OpenSSL 3.5 in Node 24.21.
 */
export function certificatesFault(text: string): PemFault | undefined {
  const marks = marksIn(text)
  if (text.trim() === '') return 'it is empty'
  if (marks.length === 0)
    return OTHER_LABELS.find(({ label }) => label.test(text))?.told ?? 'it contains no PEM certificate'
  if (marks.length > MOST_CERTIFICATES) return `it contains more than ${MOST_CERTIFICATES} certificates`
  for (const [at, mark] of marks.slice(0, LOOKED_AT).entries()) {
    const fault = blockFault(text, mark)
    if (fault !== undefined) return `certificate ${at + 1} of ${marks.length} ${fault}`
  }
  return undefined
}

/** One more than may be is enough to tell that there are too many. */
function marksIn(text: string): readonly number[] {
  const marks: number[] = []
  for (const { index } of text.matchAll(BEGIN)) if (marks.push(index) > MOST_CERTIFICATES) break
  return marks
}

function blockFault(text: string, mark: number): PemFault | undefined {
  const before = text[mark - 1]
  if (before === '\r') return 'ends its lines with CR only, which OpenSSL does not read'
  if (before !== undefined && before !== '\n' && before !== '\ufeff')
    return 'does not start at the beginning of a line, so OpenSSL skips it'
  WHOLE.lastIndex = mark
  const [, label, base64] = WHOLE.exec(text) ?? []
  if (base64 === undefined) return 'is cut off or damaged: OpenSSL ignores it and everything after it'
  const der = Buffer.from(base64, 'base64')
  return isSequence(der, label?.startsWith('TRUSTED') === true)
    ? undefined
    : 'is cut off or damaged: OpenSSL ignores it and everything after it'
}

/** One SEQUENCE that is as long as it says; a trusted certificate has more behind it. */
function isSequence(der: Buffer, more: boolean): boolean {
  const [first, length = 0] = der
  const bytes = length & 0x80 ? length & 0x7f : 0
  if (first !== 0x30 || bytes > 3 || der.length < 2 + bytes) return false
  const inner = bytes === 0 ? length : der.readUIntBE(2, bytes)
  const whole = 2 + bytes + inner
  return more ? whole <= der.length : whole === der.length
}
