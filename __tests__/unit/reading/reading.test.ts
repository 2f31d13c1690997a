// One answer is accepted, refused, told, strange or silent; only a determinate 401 may be a refusal.
import { listedModels, modelRefused, readExchange, understood } from '../../../src/reading/reading.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import {
  answer,
  apiError,
  COUNTED,
  counted,
  exchange,
  failure,
  modelList,
  REFUSED_401,
} from '../../support/answers.ts'

const HTML = answer(401, '<!doctype html><html><title>Log in</title></html>', { 'content-type': 'text/html' })

function kindOf(outcome: HttpOutcome, firstParty = true): string {
  const reading = readExchange(exchange(outcome), 'list', 'bearer', firstParty)
  return 'cause' in reading ? `${reading.kind}: ${reading.cause}` : reading.kind
}

describe('a reading', () => {
  test.each([
    ['the model list', modelList('claude-haiku-5-5'), true, 'accepted'],
    ['200 with something else', answer(200, { hello: 1 }), true, 'strange'],
    ['200 with no JSON', answer(200, 'hello'), true, 'strange'],
    ['401 in the API’s own envelope', REFUSED_401, true, 'refused: auth.invalid'],
    ['401 without any envelope, first party', answer(401, 'no'), true, 'strange'],
    ['401 of a gateway', answer(401, { error: 'bad key' }), false, 'refused: auth.invalid'],
    ['a log-in page of a gateway', HTML, false, 'strange'],
    ['429', apiError(429, 'rate_limit_error', 'Rate limited'), true, 'told: limit.rate'],
    ['529', apiError(529, 'overloaded_error', 'Overloaded'), true, 'told: service.overloaded'],
    ['no answer', failure('ECONNRESET'), true, 'silent'],
  ])('of %s', (_name, outcome, firstParty, expected) => {
    expect(kindOf(outcome, firstParty)).toBe(expected)
  })

  test('of a bot challenge is no refusal of the key', () => {
    const challenge = answer(403, '<html>', { 'cf-mitigated': 'challenge', 'content-type': 'text/html' })
    expect(kindOf(challenge)).toBe('told: auth.challenge')
  })

  test.each([400, 404, 408, 429, 500, 502, 503, 529])('of %i never refuses the key', (status) => {
    for (const firstParty of [true, false]) {
      const kinds = [answer(status), answer(status, 'x'), apiError(status, 'api_error', 'x')].map((one) =>
        kindOf(one, firstParty),
      )
      expect(kinds.filter((kind) => kind.startsWith('refused'))).toEqual([])
    }
  })
})

test('only a 2xx with the right content is understood', () => {
  expect(understood(exchange(modelList('a')))).toBe(true)
  expect(understood(exchange(COUNTED))).toBe(true)
  expect(understood(exchange(answer(200, { data: 1 })))).toBe(false)
  expect(understood(exchange({ ...COUNTED, status: 404 }))).toBe(false)
  expect(understood(exchange(failure('X')))).toBe(false)
})

test('the first list that was understood counts', () => {
  const lists = { bearer: exchange(REFUSED_401), 'x-api-key': exchange(modelList('new', 'old')) }
  expect(listedModels({ lists })).toEqual(['new', 'old'])
  expect(listedModels({ lists: {} })).toEqual([])
})

test('a count refused because of its model is told from one refused for its form', () => {
  expect(modelRefused(counted(apiError(404, 'not_found_error', 'model: claude-nope')))).toBe(true)
  expect(modelRefused(counted(apiError(400, 'invalid_request_error', 'messages: Field required')))).toBe(
    false,
  )
  expect(modelRefused(counted(COUNTED))).toBe(false)
})
