// Whether a credential is accepted: yes, no, or nobody decided, by what the simulated service says to our own requests.
import { keyAccepted } from '../../../../src/checks/auth/key-accepted.ts'
import { KEY_STATES, type KeyStateId } from '../../../../src/simulator/account.ts'
import { gateway, GATEWAY_KEY } from '../../../../src/simulator/gateway.ts'
import { edgeRefusal } from '../../../../src/simulator/words.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { exchange, failure } from '../../../support/answers.ts'
import { ask, brief } from '../../../support/check-context.ts'
import {
  always,
  api,
  apiForKey,
  LIMITED,
  OVERLOADED,
  type Service,
} from '../../../support/simulated-answers.ts'

const AT_GATEWAY = { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY }

async function told(service: Service, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  return brief(await ask(keyAccepted, { service }, { inputs }))
}

const answering = (status: number, headers: Readonly<Record<string, string>> = {}): Service =>
  always({ do: 'answer', status, headers })

const STATES = {
  active: 'pass',
  revoked: 'fail: auth.invalid',
  'token-expired': 'fail: auth.expired',
  'organization-disabled': 'fail: auth.organization',
  'organization-on-hold': 'fail: auth.organization',
  'creator-left': 'fail: auth.creator-left',
  forbidden: 'fail: auth.forbidden',
  'scope-missing': 'pass',
  'claude-code-only': 'fail: auth.claude-code-only',
  'no-credit': 'pass',
  'usage-limit': 'pass',
  'spend-limit': 'pass',
} as const satisfies Record<KeyStateId, string>

test('every state of a key has its row', () => {
  expect(Object.keys(STATES)).toEqual(Object.keys(KEY_STATES))
})

test.each(Object.entries(STATES) as [KeyStateId, string][])(
  'a key that is %s at the API: %s',
  async (state, expected) => {
    expect(await told({ handler: apiForKey({ state }) })).toBe(expected)
  },
)

test.each<[string, Service, string]>([
  ['taken in one header alone', { handler: apiForKey({ schemes: ['x-api-key'] }) }, 'pass'],
  ['that nobody knows', { handler: api({ keys: [] }) }, 'fail: auth.invalid'],
  [
    'of two workspaces, without a choice',
    { handler: apiForKey({ workspaceIds: ['wrkspc_1', 'wrkspc_2'] }) },
    'fail: auth.workspace-required',
  ],
  ['accepted by the count beside a broken list', always({ do: 'hang' }, 'models'), 'pass'],
  ['at an API that is limited', always(LIMITED), 'unknown: limit.rate'],
  ['at an API that is overloaded', always(OVERLOADED), 'unknown: service.overloaded'],
  [
    'refused for its region',
    always(edgeRefusal('forbidden', 'Request not allowed', 403)),
    'fail: auth.region',
  ],
  ['behind silence', always({ do: 'hang' }), 'unknown: service.timeout'],
  ['behind a reset', always({ do: 'reset' }), 'unknown: tcp.reset'],
  ['behind something that is not HTTP', always({ do: 'garbage' }), 'unknown: endpoint.not-an-api'],
  [
    'behind a log-in page',
    always({ do: 'html', title: 'Log in', status: 401 }),
    'unknown: endpoint.unverified',
  ],
  ['behind a bare 401', answering(401), 'unknown: endpoint.unverified'],
])('a key %s', async (_, service, expected) => {
  expect(await told(service)).toBe(expected)
})

test.each<[string, Service, string]>([
  ['known there', { handler: gateway() }, 'pass'],
  ['refused in either header', { handler: gateway({ key: 'another' }) }, 'fail: auth.invalid'],
  ['read in the older header alone', { handler: gateway({ schemes: ['x-api-key'] }) }, 'pass'],
  [
    'refused in plain text',
    { handler: gateway({ key: 'another', product: 'claude-code-router' }) },
    'fail: auth.invalid',
  ],
  [
    'proved by the count, where anybody may read the list',
    { handler: gateway({ publicList: true }) },
    'pass',
  ],
  [
    'proved by a broken message, where anybody may read the list and nothing is counted',
    { handler: gateway({ publicList: true, count: false }) },
    'pass',
  ],
  [
    'proved by a broken message, where there is neither list nor count',
    { handler: gateway({ list: 'none', count: false }) },
    'pass',
  ],
])('a key at a gateway: %s', async (_, service, expected) => {
  expect(await told(service, AT_GATEWAY)).toBe(expected)
})

test('a limit tells how long to wait, and a very long one is no number', async () => {
  const waiting = (seconds: string): Promise<unknown> =>
    ask(keyAccepted, { service: answering(429, { 'retry-after': seconds }) }).then(
      ({ evidence }) => evidence?.['retryAfter'],
    )
  expect(await waiting('30')).toBe('30 s')
  expect(await waiting('1000000')).toBe('a day or more')
})

test('who accepts a credential is told: the API, or an endpoint that only speaks like it', async () => {
  const words = async (service: Service, inputs = {}): Promise<string> =>
    plain((await ask(keyAccepted, { service }, { inputs })).detail)
  expect(await words({})).toBe('The API accepts the credential.')
  expect(await words({ handler: gateway() }, AT_GATEWAY)).toBe('The endpoint accepts the credential.')
})

test.each([
  ['CANCELLED', 'unknown: run.deadline'],
  ['STARVED', 'unknown: run.starved'],
])('where nobody listened until the end, nothing is decided: %s is %s', async (code, expected) => {
  const lists = { bearer: exchange(failure(code)) }
  expect(brief(await ask(keyAccepted, { said: { lists } }))).toBe(expected)
})

test('where nothing was asked, nothing is decided', async () => {
  const answer = await ask(keyAccepted, { said: {} })
  expect(brief(answer)).toBe('unknown: endpoint.unverified')
  expect(plain(answer.detail)).toBe('No request with the credential got an answer.')
})
