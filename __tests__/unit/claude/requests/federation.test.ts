// The exchange of identities: what is asked, what is understood of the answers, and to whom a token may be posted.
import {
  accessTokenIn,
  askIdentityToken,
  claimsIn,
  exchangeToken,
  identityTokenIn,
  whyNotPosted,
} from '../../../../src/claude/requests/federation.ts'

function token(claims: unknown): string {
  return ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'c2ln'].join('.')
}

const GRANT = {
  identityToken: token({}),
  ruleId: 'fdrl_1',
  organizationId: 'o-1',
  serviceAccountId: undefined,
  workspaceId: undefined,
}

describe('GitHub', () => {
  test.each([
    ['https://r.example/t?api-version=2.0', '/t?api-version=2.0&audience=https%3A%2F%2Fa.example%2Fx'],
    ['https://r.example/t', '/t?audience=https%3A%2F%2Fa.example%2Fx'],
  ])('is asked at %s with the audience behind it', (url, path) => {
    const request = askIdentityToken(new URL(url), 'request-token', 'https://a.example/x')
    expect(request).toMatchObject({ method: 'GET', path })
    expect(request.headers['authorization']).toBe('Bearer request-token')
  })

  test.each<[unknown, boolean]>([
    [{ value: token({ sub: 'x' }) }, true],
    [{ value: '' }, false],
    [{ value: 'one.two' }, false],
    [{ value: 'a.b.c\r\nX-Header: d' }, false],
    [{ token: token({}) }, false],
    [null, false],
  ])('answers %j: a token is in it, %s', (json, isToken) => {
    expect(identityTokenIn(json) !== undefined).toBe(isToken)
  })
})

describe('the claims of a token', () => {
  test('are told as words', () => {
    const claims = {
      sub: 'repo:o/r:ref:refs/heads/main',
      aud: ['a', 'b'],
      iss: 'https://i.example',
      exp: 1.8e9,
    }
    expect(claimsIn(token(claims))).toEqual({ ...claims, aud: 'a, b', exp: '2027-01-15T08:00:00.000Z' })
  })

  test.each([token(null), token([]), token({ sub: 7, aud: {}, exp: 1e300 }), 'a.b.c', '..', 'e30.\u0000.c'])(
    'of %j are none',
    (strange) => expect(claimsIn(strange)).toEqual({}),
  )
})

describe('the exchange', () => {
  test('leaves out what was not given', () => {
    const body = JSON.parse(exchangeToken(new URL('https://a.example/x/'), GRANT).body ?? '') as object
    expect(Object.keys(body)).toEqual(['grant_type', 'assertion', 'federation_rule_id', 'organization_id'])
  })

  test('keeps the path of a gateway', () => {
    const { path } = exchangeToken(new URL('https://a.example/x'), { ...GRANT, workspaceId: 'default' })
    expect(path).toBe('/x/v1/oauth/token')
  })

  test.each<[unknown, string | undefined]>([
    [{ access_token: 't', token_type: 'Bearer', expires_in: 60 }, 't'],
    [{ access_token: 't', expires_in: '60' }, 't'],
    [{ access_token: 't', token_type: 'mac', expires_in: 60 }, undefined],
    [{ access_token: 't' }, undefined],
    [{ access_token: 't\r\nX: y', expires_in: 60 }, undefined],
    [{ access_token: '', expires_in: 60 }, undefined],
    ['t', undefined],
  ])('answered with %j gives %j', (json, expected) => expect(accessTokenIn(json)).toBe(expected))
})

describe('an identity token', () => {
  const DEFAULT = 'https://api.anthropic.com'

  test.each([
    ['https://api.anthropic.com', DEFAULT, undefined],
    ['https://api.anthropic.com', 'https://github.com/octo', undefined],
    ['https://gw.example', DEFAULT, 'other-audience'],
    ['https://gw.example', 'https://gw.example/claude', undefined],
    ['https://gw.example', 'gw.example', undefined],
    ['https://gw.example:8443', 'https://gw.example', 'other-audience'],
    ['https://evil.example', 'https://gw.example@evil.example.org', 'other-audience'],
    ['https://gw.example.evil.example', 'https://gw.example', 'other-audience'],
    ['http://gw.example', 'http://gw.example', 'plain-http'],
    ['http://api.anthropic.com', DEFAULT, 'plain-http'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', undefined],
    ['http://127.0.0.1:8080', DEFAULT, 'other-audience'],
  ])('may be posted to %s with the audience %s: %s', (base, audience, why) => {
    expect(whyNotPosted(new URL(base), audience)).toBe(why)
  })
})
