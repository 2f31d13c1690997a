// The simulators' judge of AWS signatures agrees with the published vectors, and refuses whatever differs from them.
import {
  signedScope,
  verifySignature,
  type KnownKey,
  type SignedRequest,
} from '../../../src/simulator/clouds/signature.ts'
import { authorizationOf, headersOf, SUITE, VECTORS } from '../../support/aws-vectors.ts'

type Vector = (typeof VECTORS)[number]

function signed(vector: Vector): SignedRequest {
  const { method, target, body = '' } = vector
  return { method, target, body, headers: { ...headersOf(vector), authorization: authorizationOf(vector) } }
}

function keys(more: Partial<KnownKey> = {}): ReadonlyMap<string, KnownKey> {
  return new Map([[SUITE.accessKeyId, { secretAccessKey: SUITE.secretAccessKey, ...more }]])
}

function vector(name: string): Vector {
  const found = VECTORS.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no vector ${name}`)
  return found
}

describe('the published vectors', () => {
  it.each(VECTORS.map((each) => [each.name, each] as const))('%s is signed rightly', (_, each) => {
    const { sessionToken } = each
    const known = keys(sessionToken === undefined ? {} : { sessionToken })
    expect(verifySignature(signed(each), known, SUITE.nowMs)).toBe('ok')
  })
})

describe('whatever differs', () => {
  const form = signed(vector('post-x-www-form-urlencoded'))
  const query = signed(vector('get-vanilla-query-order-key-case'))
  const { headers } = form

  it.each<readonly [string, SignedRequest]>([
    ['the method', { ...form, method: 'GET' }],
    ['the path', { ...form, target: '/other' }],
    ['a parameter', { ...query, target: '/?Param2=value2&Param1=value3' }],
    ['the body', { ...form, body: 'Param1=value2' }],
    ['a signed header', { ...form, headers: { ...headers, 'content-type': 'text/plain' } }],
    ['the host', { ...form, headers: { ...headers, host: 'other.amazonaws.com' } }],
    ['a signed header that is gone', { ...form, headers: { ...headers, 'content-type': undefined } }],
    ['a header of AWS that is not signed', { ...form, headers: { ...headers, 'x-amz-target': 'a' } }],
    ['a hash that is not the body’s', { ...form, headers: { ...headers, 'x-amz-content-sha256': 'a' } }],
  ])('%s is a mismatch', (_, request) => {
    expect(verifySignature(request, keys(), SUITE.nowMs)).toBe('mismatch')
  })

  it('another secret is a mismatch', () => {
    expect(verifySignature(form, keys({ secretAccessKey: 'other' }), SUITE.nowMs)).toBe('mismatch')
  })

  it.each<readonly [string, Readonly<Record<string, string | undefined>>]>([
    ['no authorization', { ...headers, authorization: undefined }],
    ['a bearer token', { ...headers, authorization: 'Bearer abc' }],
    ['no date', { ...headers, 'x-amz-date': undefined }],
    ['a date that is none', { ...headers, 'x-amz-date': '20151330T123600Z' }],
  ])('%s is no signature', (_, others) => {
    expect(verifySignature({ ...form, headers: others }, keys(), SUITE.nowMs)).toBe('missing')
    expect(signedScope({ ...form, headers: others })).toBeUndefined()
  })
})

describe('keys and time', () => {
  const request = signed(vector('get-vanilla'))
  const session = signed(vector('post-sts-header-before'))
  const sessionToken = vector('post-sts-header-before').sessionToken ?? ''

  it('knows no key but those it was given', () => {
    expect(verifySignature(request, new Map(), SUITE.nowMs)).toBe('unknown-key')
  })

  it('knows a session only with its token', () => {
    expect(verifySignature(session, keys({ sessionToken: 'other' }), SUITE.nowMs)).toBe('unknown-key')
    expect(verifySignature(session, keys(), SUITE.nowMs)).toBe('unknown-key')
    expect(verifySignature(request, keys({ sessionToken }), SUITE.nowMs)).toBe('unknown-key')
  })

  it('refuses a session from its last moment on', () => {
    const at = (expiresAtMs: number): unknown =>
      verifySignature(session, keys({ sessionToken, expiresAtMs }), SUITE.nowMs)
    expect([at(SUITE.nowMs), at(SUITE.nowMs + 1)]).toEqual(['expired-session', 'ok'])
  })

  it('bears five minutes in both directions', () => {
    const minutes = [-5.01, -5, 5, 5.01].map((each) =>
      verifySignature(request, keys(), SUITE.nowMs + each * 60_000),
    )
    expect(minutes).toEqual(['skewed', 'ok', 'ok', 'skewed'])
  })

  it('tells the scope', () => {
    expect(signedScope(request)).toEqual({
      accessKeyId: 'AKIDEXAMPLE',
      day: '20150830',
      region: 'us-east-1',
      service: 'service',
    })
  })
})
