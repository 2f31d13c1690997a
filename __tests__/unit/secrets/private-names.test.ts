// Which tokens of a text are private, by what was told of them; and that the same thing always has the same placeholder.
import { privateNamesOf, tellNames } from '../../../src/inputs/names/private-names.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import type { PrivateNames } from '../../../src/secrets/private-names.ts'
import { fairWatch } from '../../support/fair-time.ts'
import { inFolder } from '../../support/folder.ts'
import { makeHost } from '../../support/made-host.ts'

/** The names of a run with these inputs and variables, on the runner, told to hide them. */
function namesOf(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): PrivateNames {
  const host = makeHost({ inputs: { redact: 'true', ...inputs }, env })
  const names = privateNamesOf(host)
  tellNames([readSettings(host)], names)
  return names
}

const GATEWAY = { endpoints: 'https://claude.acme.example:8443/v1' }

test.each([
  ['at claude.acme.example.', 'at [endpoint 1].'],
  ['https://CLAUDE.Acme.example:8443/v1', 'https://[endpoint 1]:8443/v1'],
  ['https%3A%2F%2Fclaude.acme.example%3A8443', 'https%3A%2F%2F[endpoint 1]%3A8443'],
  ['"claude.acme.example"', '"[endpoint 1]"'],
  ['claude.acme.example: refused', '[endpoint 1]: refused'],
  ['*.acme.example', '*.[host 1]'],
  ['sso.acme.example and wiki.acme.example', '[host 1] and [host 2]'],
  ['claude.acm…', '[endpoint 1]…'],
  ['10.1.2.3 and 192.168.0.9, then 10.1.2.3', '[address 1] and [address 2], then [address 1]'],
  ['[fd00::12]:443 and fd00::12', '[address 1]:443 and [address 1]'],
  ['::ffff:10.1.2.3', '::ffff:[address 1]'],
  ['vault.internal, db.corp', '[host 1], [host 2]'],
])('hidden: %s', (text, shown) => {
  expect(namesOf(GATEWAY).hide(text)).toBe(shown)
})

test.each([
  'https://api.anthropic.com/v1/messages, https://github.com/octo/shop/actions/runs/1',
  '127.0.0.1, ::1, localhost, 0.0.0.0, 169.254.169.254 and 160.79.104.10',
  'auth.invalid, report.json, docs/causes.md, process.env.KEY, v1.2.3, at 12:30:45',
  'other.example and acme.test',
  'notclaude.acme-example',
])('stays: %s', (text) => {
  expect(namesOf(GATEWAY).hide(text)).toBe(text)
})

test('a name of one ordinary word is hidden only where a host stands', () => {
  const { hide } = namesOf({
    endpoints: 'http://gateway:8080',
    'allow-http': 'true',
    proxy: 'http://ali:x@proxy:3128',
  })
  expect(hide('The gateway refuses; the proxy does not.')).toBe('The gateway refuses; the proxy does not.')
  expect(hide('http://gateway/v1 by gateway:8080')).toBe('http://[endpoint 1]/v1 by [endpoint 1]:8080')
  expect(hide('proxy')).toBe('[proxy]')
})

test('a name of three letters is hidden only where a host stands', () => {
  const { hide } = namesOf({ endpoints: 'http://the:4000', 'allow-http': 'true' })
  expect(hide('the key would go to http://the:4000')).toBe('the key would go to http://[endpoint 1]:4000')
})

test('the words of a Markdown link are no name', () => {
  const { hide } = namesOf({ endpoints: '[link](https://claude.acme.example)' })
  expect(hide('a link to claude.acme.example')).toBe('a link to [endpoint 1]')
})

test('a name of one word that is not ordinary is hidden everywhere', () => {
  expect(namesOf({ endpoints: 'http://acmegw' }).hide('dig acmegw')).toBe('dig [endpoint 1]')
})

test('the number of an endpoint is its place, also behind one that everybody knows', () => {
  const endpoints = 'https://api.anthropic.com\nhttps://one.example\nhttps://two.example'
  expect(namesOf({ endpoints }).hide('one.example two.example')).toBe('[endpoint 2] [endpoint 3]')
})

test.each([
  ['a missing scheme', 'claude.acme.example/v1'],
  ['user and password', 'https://ali:x@claude.acme.example/v1'],
  ['a Markdown link', '[gateway](https://claude.acme.example/v1)'],
  ['a port that is none', 'https://claude.acme.example:port/'],
])('an endpoint that cannot be used holds a name, too: %s', (_what, endpoints) => {
  expect(namesOf({ endpoints }).hide('at claude.acme.example')).toBe('at [endpoint 1]')
})

test('letters beyond ASCII are hidden as they are written and as they are asked for', () => {
  const { hide } = namesOf({ endpoints: 'https://gäteway.acme.example' })
  expect(hide('gäteway.acme.example, xn--gteway-bua.acme.example')).toBe('[endpoint 1], [endpoint 1]')
})

test('ids, exceptions and redirections', () => {
  const { hide } = namesOf(
    {
      'organization-id': '5b7e1c1e-7f0a-4d63-9d2b-0a6c3b1f2e4d',
      'workspace-id': 'wrkspc_01Acme',
      'connect-to': 'api.anthropic.com:443:edge7.acme.example:8443',
    },
    { HTTPS_PROXY: '10.0.0.1:3128', NO_PROXY: 'localhost,.intra.acme.test, anthropic.com' },
  )
  expect(hide('5B7E1C1E-7f0a-4d63-9d2b-0a6c3b1f2e4d WRKSPC_01ACME')).toBe('[organization] [workspace]')
  expect(hide('edge7.acme.example, 10.0.0.1, .intra.acme.test')).toBe('[host 1], [proxy], .[host 2]')
  expect(hide('NO_PROXY=anthropic.com')).toBe('NO_PROXY=anthropic.com')
})

test.each([
  ['action', { redact: 'auto' }, {}, true],
  ['action', { redact: 'false' }, {}, false],
  ['action', { redact: 'true' }, {}, true],
  ['action', { redact: 'perhaps' }, {}, true],
  ['terminal', {}, {}, false],
  ['terminal', { redact: 'true' }, {}, true],
  ['terminal', {}, { GITHUB_ACTIONS: 'true' }, true],
] as const)('on the host %s with %j and %j: %s', (kind, inputs, env, isOn) => {
  expect(privateNamesOf(makeHost({ kind, inputs, env })).isOn()).toBe(isOn)
})

test.each([
  ['{"repository":{"private":false,"visibility":"public"}}', true],
  ['{"repository":{"private":true,"visibility":"private"}}', false],
  ['{"repository":{"private":true,"visibility":"internal"}}', false],
  ['{"repository":{"private":true,"visibility":"public"}}', true],
  ['{"repository":{"private":true}}', false],
  ['{"repository":{}}', true],
  ['{"repository":null}', true],
  ['{"repository":"octo/shop"}', true],
  ['{}', true],
  ['null', true],
  ['not JSON', true],
])('auto, where the event is %s: %s', async (event, isOn) => {
  await inFolder({ 'event.json': event }, (folder) => {
    const host = makeHost({ env: { GITHUB_EVENT_PATH: `${folder}/event.json` } })
    expect(privateNamesOf(host).isOn()).toBe(isOn)
    return Promise.resolve()
  })
})

test('a megabyte of anything takes some milliseconds', () => {
  const { hide } = namesOf(GATEWAY)
  const pieces = ['a.', '.', ':', 'fd00::', '%2F', '-', 'claude.acme.example ', 'claude.acm…', '[', 'ä']
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const tookMs = fairWatch()
    hide(text)
    expect(tookMs()).toBeLessThan(3_000)
  }
})
