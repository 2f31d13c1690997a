// The answerer: the API, its edge, a gateway, or something on the way, by what simulated services say to our own requests.
import { apiIdentity } from '../../../../src/checks/http/api-identity.ts'
import {
  gateway,
  GATEWAY_KEY,
  GATEWAY_MANNERS,
  type GatewayProduct,
} from '../../../../src/simulator/gateway.ts'
import type { Handler } from '../../../../src/simulator/exchange.ts'
import { edgeRefusal } from '../../../../src/simulator/words.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'
import {
  always,
  api,
  apiForKey,
  LIMITED,
  OVERLOADED,
  type Service,
} from '../../../support/simulated-answers.ts'

type Inputs = Readonly<Record<string, string>>

const AT_GATEWAY: Inputs = { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY }
const STOOD = { connection: () => Promise.resolve(connection()) }
const CHALLENGE = { do: 'answer', status: 403, headers: { 'cf-mitigated': 'challenge' } } as const

const told = (service: Service, inputs: Inputs = {}): Promise<Answer> =>
  ask(apiIdentity, { service, ...STOOD }, { inputs })
const page = (status: number, title = 'Welcome'): Service => always({ do: 'html', title, status })
const bare = (status: number, body = ''): Service => always({ do: 'answer', status, body })

test.each<[string, Service, string]>([
  ['itself', {}, 'pass'],
  ['itself, with a refusal', { handler: api({ keys: [] }) }, 'pass'],
  ['itself, for a key without credit', { handler: apiForKey({ state: 'no-credit' }) }, 'pass'],
  ['itself, limited', always(LIMITED), 'pass'],
  ['itself, overloaded', always(OVERLOADED), 'pass'],
  ['by its edge', always(edgeRefusal('forbidden', 'Request not allowed', 403)), 'pass'],
  ['by a limit in plain words', bare(429, 'slow down'), 'pass'],
  ['by a bot challenge', always(CHALLENGE), 'fail: auth.challenge'],
  [
    'by a redirect',
    always({ do: 'redirect', location: 'https://elsewhere.example/?key=1' }),
    'fail: endpoint.redirect',
  ],
  ['by a redirect to nowhere', bare(302), 'fail: endpoint.redirect'],
  ['by a page', page(200), 'fail: endpoint.not-an-api'],
  ['by a log-in page', page(401, 'Log in'), 'fail: endpoint.not-an-api'],
  ['in plain words', bare(403, 'no'), 'fail: endpoint.not-an-api'],
  [
    'with another 200 of its own',
    always({ do: 'answer', status: 200, body: '{}', fromApi: true }),
    'fail: format.response',
  ],
  ['by a missing page', page(404, 'Not Found'), 'fail: endpoint.not-found'],
  ['by a box before it that fails', page(502, 'Bad Gateway'), 'warn: service.gateway'],
  [
    'by a server that wants a certificate',
    page(400, '400 No required SSL certificate was sent'),
    'fail: tls.client-certificate',
  ],
  ['by nobody', always({ do: 'hang' }), 'unknown'],
  ['once, beside a page', always({ do: 'html', title: 'Welcome' }, 'count_tokens'), 'pass'],
])('the API answers %s', async (_, service, expected) => {
  expect(brief(await told(service))).toBe(expected)
})

test.each<[string, Service, string]>([
  ['that works', { handler: gateway() }, 'pass'],
  ['with neither list nor count', { handler: gateway({ list: 'none', count: false }) }, 'pass'],
  ['that refuses in plain words', bare(401, 'no'), 'pass'],
  ['whose words with a 403 may be anybody’s', bare(403, 'no'), 'fail: endpoint.not-an-api'],
  ['that is a page', page(200), 'fail: endpoint.not-an-api'],
  ['that fails', page(502, 'Bad Gateway'), 'fail: service.gateway'],
  ['that wants TLS', bare(400, 'Client sent an HTTP request to an HTTPS server.'), 'pass'],
  ['at a deeper path', { handler: gateway({ pathPrefix: '/api' }) }, 'fail: endpoint.path'],
])('a gateway %s', async (_, service, expected) => {
  expect(brief(await told(service, AT_GATEWAY))).toBe(expected)
})

test.each(Object.keys(GATEWAY_MANNERS) as GatewayProduct[])(
  'a gateway is known by its refusals: %s',
  async (product) => {
    expect(brief(await told({ handler: gateway({ product, key: 'another' }) }, AT_GATEWAY))).toBe('pass')
  },
)

test('the path that was meant is found out by asking, and told', async () => {
  const inputs = { ...AT_GATEWAY, endpoints: 'https://gateway.example/v1' }
  const answer = await told({ handler: gateway() }, inputs)
  expect(brief(answer)).toBe('fail: endpoint.path')
  expect(answer.evidence).toMatchObject({ corrected: 'https://gateway.example' })
})

test('plain http at a port that wants TLS is corrected', async () => {
  const inputs = { ...AT_GATEWAY, endpoints: 'http://127.0.0.1:8443' }
  const answer = await told(bare(400, 'Client sent an HTTP request to an HTTPS server.'), inputs)
  expect(brief(answer)).toBe('fail: endpoint.wrong-protocol')
  expect(answer.evidence).toMatchObject({ corrected: 'https://127.0.0.1:8443' })
})

test('a 407 is the proxy’s where there is one, and somebody’s where there is none', async () => {
  const wanting = page(407, 'Proxy Authentication Required')
  expect(brief(await told(wanting, { proxy: 'http://proxy.example:3128' }))).toBe('fail: proxy.auth')
  expect(brief(await told(wanting))).toBe('fail: endpoint.not-an-api')
})

test('where a redirect leads is told without its query', async () => {
  const answer = await told(always({ do: 'redirect', location: 'https://elsewhere.example/in?key=1#x' }))
  expect(answer.evidence).toMatchObject({ location: 'https://elsewhere.example/in' })
  expect(plain(answer.detail)).toContain('; not followed.')
})

test('a 404 about a model is an answer of the API', async () => {
  const nameless: Handler = (request) =>
    request.path === '/v1/models' ? gateway({ list: 'none' })(request) : gateway()(request)
  const answer = await told({ handler: nameless }, { ...AT_GATEWAY, models: 'claude-nope' })
  expect(brief(answer)).toBe('pass')
})

test.each<[string, Service, Inputs, string]>([
  ['the API', {}, {}, 'The API answers: the response has an Anthropic request ID'],
  ['a gateway', { handler: gateway() }, AT_GATEWAY, 'LiteLLM answers'],
  ['a redirect to nowhere', bare(302), {}, 'It redirects (302) without a location'],
])('who answered is told in words: %s', async (_, service, inputs, words) => {
  expect(plain((await told(service, inputs)).detail)).toContain(words)
})
