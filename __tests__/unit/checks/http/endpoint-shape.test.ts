// The text of a base URL before anything is sent: what cannot be right, and what came from the environment.
import { endpointShape } from '../../../../src/checks/http/endpoint-shape.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import type { HostWorld } from '../../../support/made-host.ts'

const given = (endpoints: string, more = {}): HostWorld => ({ inputs: { endpoints, ...more } })
const inherited = (ANTHROPIC_BASE_URL: string): HostWorld => ({ env: { ANTHROPIC_BASE_URL } })

test.each<[string, HostWorld, string]>([
  ['the API, unsaid', {}, 'pass'],
  ['the API', given('https://api.anthropic.com'), 'pass'],
  ['a gateway', given('https://gateway.example/anthropic'), 'pass'],
  ['a gateway on this machine', given('http://127.0.0.1:4000'), 'pass'],
  ['no URL', given('api.anthropic.com'), 'fail: endpoint.malformed'],
  ['another scheme', given('ftp://api.anthropic.com'), 'fail: endpoint.malformed'],
  ['plain http elsewhere', given('http://gateway.example'), 'fail: endpoint.insecure'],
  [
    'plain http elsewhere, which is allowed',
    given('http://gateway.example', { 'allow-http': 'true' }),
    'pass',
  ],
  ['plain http at the API', given('http://api.anthropic.com'), 'fail: endpoint.insecure'],
  ['a path that the API has not', given('https://api.anthropic.com/v1/messages'), 'fail: endpoint.path'],
  ['the retired API', given('https://api.anthropic.com/v1/complete'), 'fail: endpoint.legacy'],
  ['the console', given('https://console.anthropic.com'), 'fail: endpoint.unknown-host'],
  ['a misspelt host', given('https://api.antropic.com'), 'fail: endpoint.unknown-host'],
  ['the API, from a variable', inherited('https://api.anthropic.com'), 'pass'],
  ['a gateway, from a variable', inherited('https://gateway.example'), 'warn'],
])('%s', async (_, world, expected) => {
  expect(brief(await ask(endpointShape, {}, world))).toBe(expected)
})

test('what is wrong with a path is told with the URL that was meant', async () => {
  const answer = await ask(endpointShape, {}, given('https://api.anthropic.com/v1/messages'))
  expect(answer.evidence).toEqual({ corrected: 'https://api.anthropic.com' })
})

test('a credential that goes to a place of the environment is told with the variable', async () => {
  const answer = await ask(endpointShape, {}, inherited('https://gateway.example'))
  expect(plain(answer.detail)).toContain('came from ANTHROPIC_BASE_URL: the credential goes there')
})

test('a URL that carries a credential of its own is refused, and not repeated', async () => {
  const answer = await ask(endpointShape, {}, given('https://user:word@gateway.example/?key=1'))
  expect(brief(answer)).toBe('fail: endpoint.malformed')
  expect(JSON.stringify(answer)).not.toMatch(/:word|key=1/)
})
