// The header in which a credential is accepted: at the API and at gateways, in one, in both, in none.
import { authSchemes } from '../../../../src/checks/auth/auth-schemes.ts'
import { inventedToken } from '../../../../src/simulator/account.ts'
import { accountKey } from '../../../../src/simulator/account.ts'
import { gateway, GATEWAY_KEY } from '../../../../src/simulator/gateway.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import { always, api, apiForKey, OVERLOADED, type Service } from '../../../support/simulated-answers.ts'

type Inputs = Readonly<Record<string, string>>

const AT_GATEWAY: Inputs = { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY }
const TOKEN = inventedToken('T')
const told = (service: Service, inputs: Inputs = {}): Promise<Answer> =>
  ask(authSchemes, { service }, { inputs })

const BOTH = apiForKey({})
const NEWER = apiForKey({ schemes: ['bearer'] })
const OLDER = apiForKey({ schemes: ['x-api-key'] })

test.each<[string, Service, Inputs, string, string]>([
  ['both at the API', { handler: BOTH }, {}, 'pass', 'Accepted: bearer, x-api-key.'],
  ['the newer one at the API', { handler: NEWER }, {}, 'warn', 'Accepted: bearer; x-api-key is refused'],
  ['the older one at the API', { handler: OLDER }, {}, 'warn', 'Accepted: x-api-key; bearer is refused'],
  ['the one that was demanded', { handler: OLDER }, { auth: 'x-api-key' }, 'warn', 'bearer is refused'],
  [
    'another than was demanded',
    { handler: OLDER },
    { auth: 'bearer' },
    'fail: auth.scheme',
    'accepts x-api-key, not bearer',
  ],
  [
    'the other than was demanded',
    { handler: NEWER },
    { auth: 'x-api-key' },
    'fail: auth.scheme',
    'accepts bearer, not x-api-key',
  ],
  ['none', { handler: api({ keys: [] }) }, {}, 'unknown', 'No auth header'],
  ['none, of an API that is overloaded', always(OVERLOADED), {}, 'unknown', 'No response shows'],
  [
    'a token in its only header',
    { handler: api({ keys: [accountKey(TOKEN)] }) },
    { 'api-key': '', 'auth-token': TOKEN },
    'pass',
    'Accepted: bearer.',
  ],
  ['the first that a gateway was asked', { handler: gateway() }, AT_GATEWAY, 'pass', 'Accepted: bearer.'],
  [
    'only the older one, as gateways may',
    { handler: gateway({ schemes: ['x-api-key'] }) },
    AT_GATEWAY,
    'pass',
    'bearer is refused',
  ],
  [
    'another than was demanded of a gateway',
    { handler: gateway({ schemes: ['x-api-key'] }) },
    { ...AT_GATEWAY, auth: 'bearer' },
    'fail: auth.scheme',
    'accepts x-api-key, not bearer',
  ],
])('accepted is %s', async (_, service, inputs, expected, words) => {
  const answer = await told(service, inputs)
  expect(brief(answer)).toBe(expected)
  expect(plain(answer.detail)).toContain(words)
})

test('the SDKs that send the refused header are named', async () => {
  expect(plain((await told({ handler: OLDER })).detail)).toContain('TypeScript 1.0.0 and later')
  expect(plain((await told({ handler: NEWER })).detail)).toContain('TypeScript before 1.0.0')
})
