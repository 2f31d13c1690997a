// The first party's host, its imitations, and addresses no credential goes to.
import { isLoopbackAddress, isLoopbackHost, isPrivateAddress } from '../../../../src/net/addresses.ts'
import { isFirstParty, knownWrongHost } from '../../../../src/claude/endpoint/hosts.ts'

test('the first party is one host, however it is written', () => {
  expect(['api.anthropic.com', 'API.Anthropic.com', 'api.anthropic.com.'].map(isFirstParty)).toEqual([
    true,
    true,
    true,
  ])
  expect(['anthropic.com', 'api.anthropic.com.evil.example', 'xapi.anthropic.com'].some(isFirstParty)).toBe(
    false,
  )
})

test.each([
  ...['claude.ai', 'console.anthropic.com', 'platform.claude.com', 'www.anthropic.com', 'anthropic.com'],
  ...[
    'docs.anthropic.com',
    'api.claude.ai',
    'api.claude.com',
    'claude.cursor.sh',
    'api.us-east.anthropic.com',
  ],
  ...['api.eu.anthropic.com', 'api.openai.com', 'api.antropic.com', 'api.anthroplc.com', 'CLAUDE.AI.'],
])('%s was never an endpoint of this API', (host) => {
  expect(knownWrongHost(host)?.right).toBe('https://api.anthropic.com')
})

test.each([
  'api.anthropic.com',
  'gateway.example',
  'openrouter.ai',
  'localhost',
  '127.0.0.1',
  'api.anthropic.internal',
])('%s may be an endpoint', (host) => {
  expect(knownWrongHost(host)).toBeUndefined()
})

test('loopback is told by name and by address', () => {
  const names = [
    'localhost',
    'LOCALHOST.',
    'api.localhost',
    '127.0.0.1',
    '127.9.9.9',
    '[::1]',
    '[::ffff:127.0.0.1]',
  ]
  expect(names.filter((name) => !isLoopbackHost(name))).toEqual([])
  expect(
    ['localhost.example', '0.0.0.0', '10.0.0.1', '[::]', '128.0.0.1', ''].filter(isLoopbackHost),
  ).toEqual([])
  expect(['::1', '127.0.0.1', '::ffff:127.0.0.1'].every(isLoopbackAddress)).toBe(true)
  expect(isLoopbackAddress('localhost')).toBe(false)
})

test.each([
  ['0.0.0.0', true],
  ['10.1.2.3', true],
  ['100.64.0.1', true],
  ['100.128.0.1', false],
  ['127.0.0.1', true],
  ['172.15.255.255', false],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['160.79.104.10', false],
  ['::', true],
  ['::1', true],
  ['fd12::1', true],
  ['2607:6bc0::10', false],
  ['::ffff:10.0.0.1', true],
  ['::ffff:160.79.104.10', false],
  ['api.anthropic.com', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivateAddress(address)).toBe(expected)
})
