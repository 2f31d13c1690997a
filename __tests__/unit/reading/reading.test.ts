// One answer is accepted, refused, told, strange or silent; only a determinate 401 may be a refusal.
import { anthropic } from '../../../src/claude/providers/anthropic.ts'
import { gateway } from '../../../src/claude/providers/gateway.ts'
import type { Provider } from '../../../src/claude/providers/provider.ts'
import { listedModels } from '../../../src/reading/models.ts'
import { modelRefused } from '../../../src/reading/reading.ts'
import type { HttpOutcome } from '../../../src/probes/observation.ts'
import {
  answer,
  apiError,
  conversation,
  COUNTED,
  counted,
  exchange,
  failure,
  modelList,
  reading,
  REFUSED_401,
} from '../../support/answers.ts'

const HTML = answer(401, '<!doctype html><html><title>Log in</title></html>', { 'content-type': 'text/html' })

function kindOf(outcome: HttpOutcome, provider: Provider = anthropic): string {
  const heard = reading(outcome, provider)
  return 'cause' in heard ? `${heard.kind}: ${heard.cause}` : heard.kind
}

describe('a reading', () => {
  test.each([
    ['the model list', modelList('claude-haiku-5-5'), anthropic, 'accepted'],
    ['200 with something else', answer(200, { hello: 1 }), anthropic, 'strange'],
    ['200 with no JSON', answer(200, 'hello'), anthropic, 'strange'],
    ['401 in the API’s own envelope', REFUSED_401, anthropic, 'refused: auth.invalid'],
    ['401 without any envelope, first party', answer(401, 'no'), anthropic, 'strange'],
    ['401 of a gateway', answer(401, { error: 'bad key' }), gateway, 'refused: auth.invalid'],
    ['a log-in page of a gateway', HTML, gateway, 'strange'],
    ['a redirect that calls itself one', apiError(303, 'authentication_error', 'x'), gateway, 'strange'],
    ['429', apiError(429, 'rate_limit_error', 'Rate limited'), anthropic, 'told: limit.rate'],
    ['529', apiError(529, 'overloaded_error', 'Overloaded'), anthropic, 'told: service.overloaded'],
    ['no answer', failure('ECONNRESET'), anthropic, 'silent'],
  ])('of %s', (_name, outcome, provider, expected) => {
    expect(kindOf(outcome, provider)).toBe(expected)
  })

  test('of a bot challenge is no refusal of the key', () => {
    const challenge = answer(403, '<html>', { 'cf-mitigated': 'challenge', 'content-type': 'text/html' })
    expect(kindOf(challenge)).toBe('told: auth.challenge')
  })

  test.each([400, 404, 408, 429, 500, 502, 503, 529])('of %i never refuses the key', (status) => {
    for (const provider of [anthropic, gateway]) {
      const kinds = [answer(status), answer(status, 'x'), apiError(status, 'api_error', 'x')].map((one) =>
        kindOf(one, provider),
      )
      expect(kinds.filter((kind) => kind.startsWith('refused'))).toEqual([])
    }
  })
})

test('only a 2xx with the right content is understood', () => {
  const kinds = [
    modelList('a'),
    answer(200, { data: 1 }),
    { ...modelList('a'), status: 404 },
    failure('X'),
  ].map((outcome) => reading(outcome).kind)
  expect(kinds).toEqual(['accepted', 'strange', 'strange', 'silent'])
  expect(reading(COUNTED, anthropic, { asked: 'count' }).kind).toBe('accepted')
  expect(reading(COUNTED).kind).toBe('strange')
})

test('the first list that was understood counts', () => {
  const lists = { bearer: exchange(REFUSED_401), 'x-api-key': exchange(modelList('new', 'old')) }
  expect(listedModels(conversation({ lists }))).toEqual(['new', 'old'])
  expect(listedModels(conversation({}))).toEqual([])
})

test('a count refused because of its model is told from one refused for its form', () => {
  const refused = (outcome: HttpOutcome): boolean =>
    conversation({ counts: [counted(outcome)] }).counts.every((trial) => modelRefused(trial.exchange))
  expect(refused(apiError(404, 'not_found_error', 'model: claude-nope'))).toBe(true)
  expect(refused(apiError(400, 'invalid_request_error', 'messages: Field required'))).toBe(false)
  expect(refused(COUNTED)).toBe(false)
})
