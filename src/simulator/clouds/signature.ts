// Judges a request signed by AWS Signature Version 4 as its receiver does: written by hand, so that it shares no mistake with a signer.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A request as it came over the wire. */
export interface SignedRequest {
  readonly method: string
  /** Path and query of the request line, untouched. */
  readonly target: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array | string
}

/** What the receiver knows of an access key. */
export interface KnownKey {
  readonly secretAccessKey: string
  /** Keys of a session are nothing without it. */
  readonly sessionToken?: string
  /** Milliseconds since the epoch. */
  readonly expiresAtMs?: number
}

export type SignatureVerdict = 'ok' | 'missing' | 'unknown-key' | 'expired-session' | 'skewed' | 'mismatch'

/** The place and service for which a request was signed. */
export interface SignedScope {
  readonly accessKeyId: string
  /** `20150830`. */
  readonly day: string
  readonly region: string
  readonly service: string
}

interface Presented extends SignedScope {
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** `20150830T123600Z`. */
  readonly date: string
}

/** The clock limit in the words of Bedrock's refusals ("… is now earlier than … (… - 5 min.)"). As of 2026-11-26. */
const LARGEST_SKEW_MS = 5 * 60_000

/**
 * Verdict about a request at the time `nowMs`; a scope of another region or service is for the caller to refuse (`signedScope`).
 * Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html (services other than S3). As of 2026-11-26.
 */
export function verifySignature(
  request: SignedRequest,
  keys: ReadonlyMap<string, KnownKey>,
  nowMs = Date.now(),
): SignatureVerdict {
  const presented = presentedBy(request)
  if (presented === undefined) return 'missing'
  const key = keys.get(presented.accessKeyId)
  if (key === undefined || key.sessionToken !== request.headers['x-amz-security-token']) return 'unknown-key'
  if (key.expiresAtMs !== undefined && key.expiresAtMs <= nowMs) return 'expired-session'
  if (Math.abs(timeOf(presented.date) - nowMs) > LARGEST_SKEW_MS) return 'skewed'
  return isSigned(request, presented, key.secretAccessKey) ? 'ok' : 'mismatch'
}

/** The scope which a request names in its credential; undefined for one that is not signed. */
export function signedScope(request: SignedRequest): SignedScope | undefined {
  const presented = presentedBy(request)
  if (presented === undefined) return undefined
  const { accessKeyId, day, region, service } = presented
  return { accessKeyId, day, region, service }
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 +Credential=([^/, ]+\/\d{8}\/[^/, ]+\/[^/, ]+)\/aws4_request, *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/

function presentedBy({ headers }: SignedRequest): Presented | undefined {
  const { authorization = '', 'x-amz-date': date = '' } = headers
  const [, scope = '', names = '', signature] = AUTHORIZATION.exec(authorization) ?? []
  if (signature === undefined || Number.isNaN(timeOf(date))) return undefined
  return { ...scopeIn(scope), signedHeaders: names.split(';'), signature, date }
}

function scopeIn(scope: string): SignedScope {
  const [accessKeyId = '', day = '', region = '', service = ''] = scope.split('/')
  return { accessKeyId, day, region, service }
}

function timeOf(date: string): number {
  const shaped = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
  return shaped.test(date) ? Date.parse(date.replace(shaped, '$1-$2-$3T$4:$5:$6Z')) : NaN
}

function isSigned(request: SignedRequest, presented: Presented, secret: string): boolean {
  if (!presented.date.startsWith(presented.day) || !coversEnough(request, presented)) return false
  const bodyHash = sha256(request.body)
  if ((request.headers['x-amz-content-sha256'] ?? bodyHash) !== bodyHash) return false
  const { day, region, service, date } = presented
  const toSign = [
    'AWS4-HMAC-SHA256',
    date,
    `${day}/${region}/${service}/aws4_request`,
    sha256(canonicalRequest(request, presented.signedHeaders, bodyHash)),
  ]
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`)
  return timingSafeEqual(hmac(key, toSign.join('\n')), Buffer.from(presented.signature, 'hex'))
}

/** Host and all `x-amz-` headers must be signed, and what is signed must be there. */
function coversEnough({ headers }: SignedRequest, { signedHeaders }: Presented): boolean {
  const due = Object.keys(headers).filter((name) => name.startsWith('x-amz-'))
  return (
    ['host', ...due].every((name) => signedHeaders.includes(name)) &&
    signedHeaders.every((name) => headers[name] !== undefined)
  )
}

function canonicalRequest(
  { method, target, headers }: SignedRequest,
  signedHeaders: readonly string[],
  bodyHash: string,
): string {
  const [path = '', ...query] = target.split('?')
  const names = signedHeaders.toSorted()
  return [
    method,
    canonicalPath(path),
    canonicalQuery(query.join('?')),
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    names.join(';'),
    bodyHash,
  ].join('\n')
}

/** Dot segments and empty segments are taken away, and what is left is encoded once more. */
function canonicalPath(path: string): string {
  const kept = path.split('/').reduce<readonly string[]>((before, segment) => {
    if (segment === '' || segment === '.') return before
    return segment === '..' ? before.slice(0, -1) : [...before, segment]
  }, [])
  const end = kept.length > 0 && path.endsWith('/') ? '/' : ''
  return `/${kept.map(encoded).join('/')}${end}`
}

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter((pair) => pair !== '')
  return pairs
    .map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')].map((part) => encoded(decoded(part)))
    })
    .toSorted(([name = '', value = ''], [other = '', otherValue = '']) =>
      name === other ? compare(value, otherValue) : compare(name, other),
    )
    .map((pair) => pair.join('='))
    .join('&')
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Every byte but letters, digits, `-`, `.`, `_` and `~`. */
function encoded(text: string): string {
  const escaped = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, escaped)
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
