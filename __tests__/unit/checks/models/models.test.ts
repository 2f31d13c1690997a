// Whether the models which the user names can be used, as of the clock of the run, by the lists, counts and look-ups of simulated services.
import { models } from '../../../../src/checks/models/models.ts'
import { gateway, GATEWAY_KEY } from '../../../../src/simulator/gateway.ts'
import { MODELS } from '../../../../src/simulator/catalogue.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { plain } from '../../../../src/words/phrase.ts'
import { ask, brief } from '../../../support/check-context.ts'
import { always, api, apiForKey, OVERLOADED, type Service } from '../../../support/simulated-answers.ts'

type Inputs = Readonly<Record<string, string>>

const told = (service: Service, inputs: Inputs): Promise<Answer> => ask(models, { service }, { inputs })
const API: Service = { handler: api() }
const NARROW: Service = { handler: apiForKey({ forbiddenModels: ['claude-opus-5-5'] }) }
/** It tells no dates, so that the dated table has to. */
const OPENAI: Service = { handler: gateway({ list: 'openai', count: false }) }
const AT_GATEWAY: Inputs = { endpoints: 'https://gateway.example', 'api-key': GATEWAY_KEY }

test.each<[string, Service, Inputs, string, string]>([
  ['none was named', API, {}, 'pass', 'none was named'],
  ['a listed one', API, { models: 'claude-opus-5-5' }, 'pass', 'claude-opus-5-5 can be used'],
  ['an alias of a listed one', API, { models: 'claude-haiku-4-5' }, 'pass', 'claude-haiku-4-5 can be used'],
  ['a misspelt one', API, { models: 'claude-opus-5-6' }, 'fail: model.unknown', 'Nearest: claude-opus-5-5'],
  ['a retired one', API, { models: 'claude-opus-4-1' }, 'fail: model.retired', 'Use claude-opus-5-5 instead'],
  [
    'a forbidden one',
    NARROW,
    { models: 'claude-opus-5-5' },
    'fail: model.forbidden',
    'but not for this credential',
  ],
  [
    'one that ends soon',
    API,
    { models: 'claude-sonnet-4-5' },
    'warn: model.deprecated',
    'retired on 2026-11-30, in 7 days',
  ],
  [
    'the worst of several',
    API,
    { models: 'claude-sonnet-4-5,claude-opus-4-1,claude-nope' },
    'fail: model.unknown',
    'claude-nope',
  ],
  [
    'one while nothing is listed',
    always(OVERLOADED),
    { models: 'claude-opus-5-5' },
    'unknown',
    'No check shows',
  ],
  ['none while nothing is listed', always(OVERLOADED), {}, 'pass', 'no model list offered'],
  [
    'one of five',
    API,
    {
      models: MODELS.slice(0, 5)
        .map(({ id }) => id)
        .join(),
    },
    'pass',
    'and 1 more can be used',
  ],
])('%s', async (_, service, inputs, expected, words) => {
  const answer = await told(service, inputs)
  expect(brief(answer)).toBe(expected)
  expect(plain(answer.detail)).toContain(words)
})

test.each<[string, string, string, string]>([
  ['a listed one', 'claude-opus-5-5', 'pass', 'claude-opus-5-5 can be used'],
  [
    'one that the table knows to end soon',
    'claude-sonnet-4-5-20250929',
    'warn: model.deprecated',
    'in 7 days',
  ],
  ['one that nobody knows', 'claude-nope', 'fail: model.unknown', 'claude-nope'],
])('at a gateway whose list tells no dates: %s', async (_, named, expected, words) => {
  const answer = await told(OPENAI, { ...AT_GATEWAY, models: named })
  expect(brief(answer)).toBe(expected)
  expect(plain(answer.detail)).toContain(words)
})

test('the days before a retirement that are told are those of the input', async () => {
  const ending = { models: 'claude-sonnet-4-5' }
  expect(brief(await told(API, { ...ending, 'model-retirement-days': '7' }))).toBe('warn: model.deprecated')
  expect((await told(API, ending)).evidence).toMatchObject({
    retiresAt: '2026-11-30',
    replacement: 'claude-sonnet-5-5',
  })
})

test('several models are told with commas, and an ending one with its successor', async () => {
  const two = await told(API, { models: 'claude-opus-5-5,claude-opus-5' })
  expect(plain(two.detail)).toMatch(/^claude-opus-5-5, claude-opus-5 can be used\./)
  const ending = await told(API, { models: 'claude-sonnet-4-5' })
  expect(plain(ending.detail)).toMatch(/ Successor: claude-sonnet-5-5\.$/)
})

/** The API with these models alone. */
const withModels = (...ids: readonly string[]): Service => ({
  handler: api({ models: MODELS.filter(({ id }) => ids.includes(id)) }),
})

test.each<[string, Service, string, string | undefined]>([
  [
    'what is near but ends soon, for what does not',
    withModels('claude-sonnet-5', 'claude-sonnet-4-5-20250929'),
    'claude-sonnet-5-5',
    'claude-sonnet-5',
  ],
  ['nothing that ends soon', withModels('claude-sonnet-4-5-20250929'), 'claude-sonnet-5-5', undefined],
  ['not itself', withModels('claude-sonnet-4-5-20250929'), 'claude-sonnet-4-5', undefined],
  [
    'the newest of its line',
    withModels('claude-opus-5', 'claude-opus-4-8'),
    'claude-opus-4-1',
    'claude-opus-5',
  ],
])('proposed is %s', async (_, service, named, proposed) => {
  expect((await told(service, { models: named })).evidence?.replacement).toBe(proposed)
})

test('an unknown one is told with the usable ones, ten at most', async () => {
  const { evidence } = await told(API, { models: 'claude-nope' })
  expect(evidence?.usable).toEqual(MODELS.slice(0, 10).map(({ id }) => id))
})

test.each([
  [{}, 'none was named. Also retiring soon (not in your models): claude-sonnet-4-5-20250929 on 2026-11-30.'],
  [{ models: 'claude-opus-5' }, 'Also retiring soon (not in your models): claude-sonnet-4-5-20250929 on'],
  [{ 'model-retirement-days': '7' }, 'models can be used; none was named.'],
])('with %j a listed one that ends is a remark, and the check passes', async (inputs, words) => {
  const answer = await told(API, inputs)
  expect(brief(answer)).toBe('pass')
  expect(plain(answer.detail)).toContain(words)
  expect(plain(answer.detail).endsWith('none was named.')).toBe('model-retirement-days' in inputs)
})
