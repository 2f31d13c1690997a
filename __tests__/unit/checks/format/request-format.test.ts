// Whether the form of a request is accepted: by the token counts of simulated services, and by what it means that none came.
import { requestFormat } from '../../../../src/checks/format/request-format.ts'
import { gateway, GATEWAY_KEY } from '../../../../src/simulator/gateway.ts'
import type { ErrorType } from '../../../../src/simulator/envelope.ts'
import type { Rule } from '../../../../src/simulator/misbehaviour.ts'
import { inFolder } from '../../../support/folder.ts'
import { counted, exchange, failure, modelList } from '../../../support/answers.ts'
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

const USER = { role: 'user', content: 'hi' }
const REQUEST = { model: 'claude-opus-5-5', max_tokens: 5, messages: [USER] }
const AT_GATEWAY: Inputs = { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY }

async function told(service: Service, inputs: Inputs = {}): Promise<string> {
  return brief(await ask(requestFormat, { service }, { inputs }))
}

const counting = (act: Rule['act']): Service => always(act, 'count_tokens')
const refusing = (status: number, type: ErrorType, message = 'no'): Service =>
  counting({ do: 'error', error: { type, message, status } })

test.each<[string, Service, string]>([
  ['accepted', {}, 'pass'],
  [
    'accepted after another model was refused',
    { handler: apiForKey({ forbiddenModels: ['claude-haiku-5-5'] }) },
    'pass',
  ],
  ['accepted in the only header that is taken', { handler: apiForKey({ schemes: ['x-api-key'] }) }, 'pass'],
  [
    'refused for its form',
    refusing(400, 'invalid_request_error', 'messages: Field required'),
    'fail: format.request',
  ],
  ['refused for its size', refusing(413, 'request_too_large'), 'fail: format.too-large'],
  ['refused for want of credit', { handler: apiForKey({ state: 'no-credit' }) }, 'fail: billing.credit'],
  [
    'refused for a limit of spending',
    { handler: apiForKey({ state: 'spend-limit' }) },
    'fail: billing.limit',
  ],
  ['refused for a missing scope', { handler: apiForKey({ state: 'scope-missing' }) }, 'fail: auth.forbidden'],
  ['put off by a rate limit', counting(LIMITED), 'unknown: limit.rate'],
  ['put off by too much load', counting(OVERLOADED), 'unknown: service.overloaded'],
  ['put off by an error of the service', refusing(500, 'api_error'), 'unknown: service.error'],
  ['refused with the key', { handler: api({ keys: [] }) }, 'unknown'],
  ['not offered', refusing(404, 'not_found_error', 'Not Found'), 'unknown'],
  [
    'answered with something else',
    counting({ do: 'answer', status: 200, body: '{}' }),
    'fail: format.response',
  ],
  ['answered by a page', counting({ do: 'html', title: 'Welcome' }), 'fail: format.response'],
  ['refused by a page', counting({ do: 'html', title: 'Go away', status: 400 }), 'unknown'],
  ['refused because of every model', refusing(404, 'not_found_error', 'model: claude-haiku-5-5'), 'unknown'],
  ['swallowed', counting({ do: 'hang' }), 'unknown: service.timeout'],
  ['met by a reset', counting({ do: 'reset' }), 'unknown: tcp.reset'],
])('a count that is %s', async (_, service, expected) => {
  expect(await told(service)).toBe(expected)
})

test.each<[string, Service, string]>([
  ['counts', { handler: gateway() }, 'pass'],
  ['does not count', { handler: gateway({ count: false }) }, 'unknown'],
  [
    'answers with something else',
    { ...counting({ do: 'answer', status: 200, body: '{}' }), handler: gateway() },
    'unknown',
  ],
])('a gateway that %s', async (_, service, expected) => {
  expect(await told(service, AT_GATEWAY)).toBe(expected)
})

test.each<[string, object, Service, string]>([
  ['right', REQUEST, {}, 'pass'],
  ['without messages', { ...REQUEST, messages: [] }, {}, 'fail: format.request'],
  ['with a field of another vendor', { ...REQUEST, n: 2 }, {}, 'fail: format.request'],
  [
    'of which only the count knows what is wrong',
    { ...REQUEST, thinking: 7 },
    refusing(400, 'invalid_request_error'),
    'fail: format.request',
  ],
  ['sampled, which the newer version refuses', { ...REQUEST, top_k: 1 }, {}, 'fail: format.request'],
  ['wrong, with a key that is refused', { ...REQUEST, n: 2 }, { handler: api({ keys: [] }) }, 'unknown'],
])('a request file that is %s', async (_, request, service, expected) => {
  await inFolder({ 'request.json': JSON.stringify(request) }, async (folder) => {
    const world = { inputs: { request: 'request.json' }, cwd: folder, env: { GITHUB_WORKSPACE: folder } }
    expect(brief(await ask(requestFormat, { service }, world))).toBe(expected)
  })
})

test('without a count nothing is judged', async () => {
  expect(brief(await ask(requestFormat, { said: {} }))).toBe('unknown')
})

const listed = { lists: { bearer: exchange(modelList('claude-haiku-5-5')) } }

test.each([
  ['refused at the last try', failure('ECONNREFUSED', 'tcp'), 'warn', 'tcp.refused'],
  ['a name that was gone', failure('ENOTFOUND', 'dns'), 'warn', 'dns.failure'],
  ['swallowed once it was sent', failure('TIMEOUT', 'request'), 'unknown', 'service.timeout'],
  ['cut in the middle', failure('ECONNRESET', 'answer'), 'unknown', 'service.cut'],
  ['waited for by a process that hardly ran', failure('STARVED'), 'unknown', 'run.starved'],
])('a count that was %s, beside a list that accepts the key', async (_, outcome, status, cause) => {
  const said = { ...listed, counts: [counted(outcome)] }
  const answer = await ask(requestFormat, { said })
  expect(answer).toMatchObject({ status, cause })
})

test('without any answer the key is not confirmed, and nothing works', async () => {
  const said = { counts: [counted(failure('ECONNREFUSED', 'tcp'))] }
  const answer = await ask(requestFormat, { said })
  expect(answer).toMatchObject({ status: 'unknown', cause: 'tcp.refused' })
})
