// Which setting decides over the way to an endpoint, and what it decides.
import { decideProxy, type ProxyDecision } from '../../../src/plan/proxy-decision.ts'
import { reveal } from '../../../src/secrets/secret.ts'
import { proxySettings } from '../../support/proxy-settings.ts'

const HTTPS = 'https://api.example.com'
const HTTP = 'http://api.example.com'
const url = (name: string): string => `http://${name}.example:3128`

function decide(env: Record<string, string>, base = HTTPS, input?: string): ProxyDecision {
  return decideProxy(new URL(base), proxySettings(env, input))
}

function through(name: string, from: string): object {
  return { kind: 'proxy', shown: url(name), from, server: { host: `${name}.example`, port: 3128 } }
}

describe('the first variable that is not empty', () => {
  const all = {
    https_proxy: url('one'),
    HTTPS_PROXY: url('two'),
    all_proxy: url('three'),
    ALL_PROXY: url('four'),
    http_proxy: url('five'),
    HTTP_PROXY: url('six'),
  }
  test.each([
    [HTTPS, [], 'one', 'https_proxy'],
    [HTTPS, ['https_proxy'], 'two', 'HTTPS_PROXY'],
    [HTTPS, ['https_proxy', 'HTTPS_PROXY'], 'three', 'all_proxy'],
    [HTTPS, ['https_proxy', 'HTTPS_PROXY', 'all_proxy'], 'four', 'ALL_PROXY'],
    [HTTP, [], 'five', 'http_proxy'],
    [HTTP, ['http_proxy'], 'three', 'all_proxy'],
    [HTTP, ['http_proxy', 'all_proxy'], 'four', 'ALL_PROXY'],
  ])('%s with %j empty goes through %s', (base, empty, name, from) => {
    const env = { ...all, ...Object.fromEntries(empty.map((variable) => [variable, ''])) }
    expect(decide(env, base)).toMatchObject(through(name, from))
  })

  test.each([
    [HTTPS, { http_proxy: url('five'), HTTP_PROXY: url('six') }],
    [HTTP, { https_proxy: url('one'), HTTPS_PROXY: url('two'), HTTP_PROXY: url('six') }],
    [HTTPS, { https_proxy: '', ALL_PROXY: '', NO_PROXY: '*' }],
    [HTTPS, {}],
  ])('%s is reached directly with %j', (base, env) => {
    expect(decide(env, base)).toEqual({ kind: 'direct', because: 'no-setting' })
  })
})

describe('NO_PROXY', () => {
  const HTTPS_PROXY = url('two')

  test('leads past the proxy, and tells which entry did and what was passed', () => {
    const by = { variable: 'NO_PROXY', entry: '.example.com' }
    const proxy = { shown: url('two'), from: 'HTTPS_PROXY' }
    const decision = decide({ HTTPS_PROXY, NO_PROXY: 'a,.example.com' })
    expect(decision).toMatchObject({ kind: 'bypassed', by, proxy })
  })

  test('in lower case goes first, and an empty one is none', () => {
    const NO_PROXY = 'example.com'
    const by = { variable: 'NO_PROXY', entry: 'example.com' }
    expect(decide({ HTTPS_PROXY, no_proxy: 'x', NO_PROXY })).toMatchObject(through('two', 'HTTPS_PROXY'))
    expect(decide({ HTTPS_PROXY, no_proxy: '', NO_PROXY })).toMatchObject({ kind: 'bypassed', by })
    expect(decide({ HTTPS_PROXY, no_proxy: '*', NO_PROXY: 'x' })).toMatchObject({
      by: { variable: 'no_proxy', entry: '*' },
    })
  })
})

describe('the input', () => {
  const env = { HTTPS_PROXY: url('two'), NO_PROXY: '*' }

  test('binds whatever the environment says', () => {
    expect(decide(env, HTTPS, ` ${url('given')}\n`)).toMatchObject(through('given', 'proxy'))
    expect(decide(env, HTTP, url('given'))).toMatchObject(through('given', 'proxy'))
  })

  test.each(['none', ' NONE\n'])('%j forces the direct way and remembers the other', (input) => {
    const by = { input: 'none' }
    expect(decide({}, HTTPS, input)).toEqual({ kind: 'direct', because: 'told-none' })
    expect(decide({ HTTP_PROXY: url('six') }, HTTP, input)).toEqual({ kind: 'direct', because: 'told-none' })
    const proxy = { shown: url('two'), from: 'HTTPS_PROXY' }
    expect(decide(env, HTTPS, input)).toMatchObject({ kind: 'bypassed', by, proxy })
    expect(decide({ HTTPS_PROXY: 'nonsense' }, HTTPS, input)).toEqual({ kind: 'bypassed', by })
  })

  test('that is blank is none at all', () => {
    expect(decide({ HTTPS_PROXY: url('two') }, HTTPS, '  ')).toMatchObject(through('two', 'HTTPS_PROXY'))
  })
})

describe('a malformed setting', () => {
  test('is told with the variable it stands in', () => {
    const fault = { kind: 'no-scheme', corrected: 'http://proxy.example:1' }
    const HTTPS_PROXY = 'proxy.example:1'
    expect(decide({ HTTPS_PROXY })).toEqual({ kind: 'malformed', fault, from: 'HTTPS_PROXY' })
    expect(decide({}, HTTPS, 'socks5://p:1')).toMatchObject({ kind: 'malformed', from: 'proxy' })
    expect(decide({ https_proxy: ' ', HTTPS_PROXY })).toMatchObject({ from: 'https_proxy' })
  })

  test('is nothing to a scheme or a host that it is not for', () => {
    expect(decide({ https_proxy: 'nonsense' }, HTTP)).toMatchObject({ kind: 'direct' })
    expect(decide({ https_proxy: url('one'), ALL_PROXY: 'socks5://p:1' })).toMatchObject({ kind: 'proxy' })
    const by = { variable: 'no_proxy', entry: 'example.com' }
    const env = { https_proxy: 'nonsense', no_proxy: 'example.com' }
    expect(decide(env)).toEqual({ kind: 'bypassed', by })
  })
})

test('credentials come along as a secret and are shown nowhere', () => {
  const decision = decide({ https_proxy: 'http://user:pass%77ord@proxy.example' })
  const { kind } = decision
  const authorization = kind === 'proxy' ? decision.server.authorization : undefined
  const sent = `Basic ${Buffer.from('user:password').toString('base64')}`
  expect(authorization && reveal(authorization)).toBe(sent)
  expect(JSON.stringify(decision)).not.toMatch(/user|pass/)
})
