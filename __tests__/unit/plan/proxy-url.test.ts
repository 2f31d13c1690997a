// One proxy setting as text: what is accepted, and which fault the rest is told by, without a word of user or password.
import fc from 'fast-check'
import { plain } from '../../../src/words/phrase.ts'
import { faultWords, type ProxyFaultKind } from '../../../src/plan/proxy-fault.ts'
import { parseProxyUrl } from '../../../src/plan/proxy-url.ts'
import { reveal } from '../../../src/secrets/secret.ts'

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

describe('accepted', () => {
  test.each([
    ['http://proxy.example:3128', 'http://proxy.example:3128', 'proxy.example', 3128],
    ['HTTP://Proxy.Example:3128/', 'http://proxy.example:3128', 'proxy.example', 3128],
    ['https://proxy.example:8443', 'https://proxy.example:8443', 'proxy.example', 8443],
    ['http://[2001:DB8::1]:3128', 'http://[2001:db8::1]:3128', '2001:db8::1', 3128],
    ['http://127.0.0.1:80', 'http://127.0.0.1:80', '127.0.0.1', 80],
    ['http://bücher.example:1', 'http://xn--bcher-kva.example:1', 'xn--bcher-kva.example', 1],
    ['http://proxy:65535', 'http://proxy:65535', 'proxy', 65535],
  ])('%s', (text, shown, host, port) => {
    const secure = shown.startsWith('https')
    const server = { secure, host, port, authorization: undefined }
    expect(parseProxyUrl(text)).toEqual({ ok: true, server, shown, portAssumed: false })
  })

  test.each([
    ['http://proxy.example', 1080],
    ['http://proxy.example:/', 1080],
    ['https://proxy.example', 443],
  ])('%s leads to curl’s port %i', (text, port) => {
    expect(parseProxyUrl(text)).toMatchObject({ ok: true, server: { port }, portAssumed: true })
  })

  test.each([
    ['user:password', 'user:password'],
    ['user', 'user:'],
    ['user:', 'user:'],
    [':password', ':password'],
    ['us%40er:p%2Fa%3Ass%23', 'us@er:p/a:ss#'],
    ['user:pass:word', 'user:pass:word'],
    ['j%C3%BCrgen:pa+ss', 'jürgen:pa+ss'],
  ])('the credentials of %s are decoded', (userinfo, sent) => {
    const parsed = parseProxyUrl(`http://${userinfo}@proxy.example:1`)
    const authorization = parsed.ok ? parsed.server.authorization : undefined
    expect(authorization && reveal(authorization)).toBe(basic(sent))
    expect(parsed).toMatchObject({ shown: 'http://proxy.example:1' })
  })

  test.each(['http://@proxy:1', 'http://:@proxy:1'])('%s has no credentials', (text) => {
    expect(parseProxyUrl(text)).toMatchObject({ ok: true, server: { authorization: undefined } })
  })
})

const FAULTS: Readonly<Record<ProxyFaultKind, readonly string[]>> = {
  'white-space': [
    ' ',
    ' http://p:1',
    'http://p:1 ',
    'http://p:1\n',
    'http://p p:1',
    '\u0001',
    'http://p\u200b:1',
  ],
  'not-a-url': [
    '',
    'none',
    'true',
    '1',
    'proxy',
    'http:p:1',
    'http:/p:1',
    '"http://p:1"',
    '${{vars.P}}',
    'a:b',
  ],
  'no-scheme': [
    'proxy.example:3128',
    'user:pw@proxy.example:3128',
    'proxy.example',
    'localhost',
    '10.0.0.1:1/',
  ],
  pac: [
    'http://wpad.corp.example/proxy.pac',
    'http://wpad.corp.example:8080/v1/wpad.dat?user=1',
    'wpad.corp.example/PROXY.PAC#x',
    'file:///etc/proxy.pac',
    'file:/etc/proxy',
    'pac+https://wpad.corp.example/it',
  ],
  socks: ['socks://p:1', 'socks4://p:1', 'socks4a://p:1', 'socks5://u:pw@p:1', 'SOCKS5h://p:1'],
  scheme: ['ftp://p:1', 'ws://p:1', 'tcp://p', 'htttp://p:1'],
  unencoded: ['http://u:p@ss@p:1', 'http://u:p/ss@p:1', 'http://u:p?s@p:1', 'http://u:p#s@p:1', 'u:1/s@p:1'],
  host: [
    'http://',
    'http:///p',
    'http://:1',
    'http://u:pw@',
    'http://::1:3128',
    'http://[::1:1',
    'http://a|b:1',
  ],
  port: ['http://p:0', 'http://p:65536', 'http://p:99999', 'http://p:x', 'http://p:-1', 'http://[::1]1'],
  escape: ['http://u:%zz@p:1', 'http://u:100%@p:1', 'http://u:%ff@p:1', 'http://u:%0a@p:1'],
  path: ['http://p:1/x', 'http://p:1/?x', 'http://p:1#x', 'http://p:1?', 'http://p:1\\x', 'http://p:1//'],
  'base-url': [
    'https://api.anthropic.com',
    'https://API.anthropic.com:443/',
    'https://api.anthropic.com/v1',
    'api.anthropic.com',
    'https://claude.ai',
    'https://gateway.example/v1/messages',
    'http://localhost:4000/v1',
    'https://gateway.example/anthropic',
    'https://gateway.example/api/v1/',
  ],
}

describe('refused', () => {
  const rows = Object.entries(FAULTS).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const))
  test.each(rows)('%j is told as %s', (text, kind) => {
    expect(parseProxyUrl(text)).toMatchObject({ ok: false, fault: { kind } })
  })

  test.each([
    ['proxy.example:3128', 'http://proxy.example:3128'],
    ['user:secret@PROXY.example:3128/', 'http://proxy.example:3128'],
    ['[::1]:3128', 'http://[::1]:3128'],
  ])('%s is told with the form that was meant', (text, corrected) => {
    const parsed = parseProxyUrl(text)
    expect(parsed).toEqual({ ok: false, fault: { kind: 'no-scheme', corrected } })
    const words = parsed.ok ? '' : plain(faultWords(parsed.fault))
    expect(words).toBe(`it has no scheme; ${corrected} would be one`)
  })

  test('a token in the wrong place is not repeated', () => {
    const token = `${'a1'.repeat(18)}.${'B2'.repeat(20)}.${'c3'.repeat(22)}`
    for (const text of [token, `https://${token}`, 'sk-ant-api03-' + 'A'.repeat(93) + 'AA'])
      expect(told(text, false)).not.toMatch(/A{4}|a1|B2|c3/)
  })
})

/** All that may be written of a setting; a server's own name is not secret, so it is left out where the text is one. */
function told(text: string, withShown = true): string {
  const parsed = parseProxyUrl(text)
  if (!parsed.ok) return `${parsed.fault.kind} ${plain(faultWords(parsed.fault))}`
  return withShown ? parsed.shown : ''
}

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'http',
    's',
    '://',
    ':',
    '/',
    '@',
    '#',
    '?',
    '%',
    '%41',
    '[',
    ']',
    '.',
    '1',
    'p',
    '\\',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  )

  test('nothing is thrown', () => {
    fc.assert(fc.property(texts, (text) => expect(typeof parseProxyUrl(text).ok).toBe('boolean')))
  })

  test('user and password are never repeated', () => {
    const mark = 'Zq9'
    const marked = fc.array(piece, { maxLength: 6 }).map((pieces) => mark + pieces.join(mark) + mark)
    const scheme = fc.constantFrom('http://', 'https://', '', 'socks5://', 'ftp://', 'http:/')
    const rest = fc.constantFrom('proxy.example:3128', 'proxy.example', 'p:1/v1', '', ':99999', 'x y')
    fc.assert(
      fc.property(scheme, marked, marked, rest, (before, user, password, after) => {
        expect(told(`${before}${user}:${password}@${after}`)).not.toMatch(/zq9/i)
      }),
      { numRuns: 500 },
    )
  })
})
