// Which models can be used: the service's list, the count, a look-up, the dated table, in this order of trust.
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { judgeModels } from '../../../src/reading/models.ts'
import { planTarget } from '../../../src/plan/target.ts'
import type { ModelResult } from '../../../src/words/result.ts'
import {
  apiError,
  answer,
  conversation,
  COUNTED,
  counted,
  exchange,
  modelList,
  type Unread,
} from '../../support/answers.ts'
import { makeHost } from '../../support/made-host.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const NOT_FOUND = apiError(404, 'not_found_error', 'model: nope')
const NOT_YOURS = apiError(
  403,
  'permission_error',
  'Your API key does not have permission to use this model.',
)

/** Answers whose count takes no model that cannot exist. */
function trusted(said: Unread): Parameters<typeof judgeModels>[0] {
  return { conversation: conversation(said), proof: { countsAnyModel: false } }
}

function judge(models: string, said: Unread): readonly ModelResult[] {
  const target = planTarget(readSettings(makeHost({ inputs: { models, 'api-key': 'k' } })))
  return judgeModels(trusted(said), target, NOW).models
}

const LISTS = { lists: { bearer: exchange(modelList('claude-haiku-5-5', 'claude-sonnet-5')) } }

const single = (id: string): object => ({
  type: 'model',
  id,
  display_name: id,
  created_at: '2026-01-01T00:00:00Z',
})

test('what is listed is usable, whether it was asked for or not', () => {
  expect(judge('claude-sonnet-5', LISTS)).toEqual([
    { id: 'claude-sonnet-5', status: 'usable', asked: true },
    { id: 'claude-haiku-5-5', status: 'usable', asked: false },
  ])
})

test.each<[string, Unread, ModelResult['status']]>([
  ['was counted with', { counts: [counted(COUNTED, { model: 'own-model' })] }, 'usable'],
  ['was refused by the count', { counts: [counted(NOT_FOUND, { model: 'own-model' })] }, 'unknown'],
  ['was looked up', { lookups: { 'own-model': exchange(answer(200, single('own-model'))) } }, 'usable'],
  ['was looked up in vain', { lookups: { 'own-model': exchange(NOT_FOUND) } }, 'unknown'],
  ['was looked up and is not for this key', { lookups: { 'own-model': exchange(NOT_YOURS) } }, 'forbidden'],
  ['nothing is known of', {}, 'unverified'],
])('an unlisted model that %s', (_name, said, status) => {
  expect(judge('own-model', { ...LISTS, ...said })[0]).toMatchObject({ id: 'own-model', status, asked: true })
})

test.each([
  ['that answers a real message is served, listed or not', 'own-model', 'usable'],
  ['in whose place another answers is not shown by that', 'claude-sonnet-5', 'unverified'],
])('a model %s', (_name, model, status) => {
  const message = {
    ...{
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      model,
      stop_reason: 'max_tokens',
      stop_sequence: null,
    },
    ...{ content: [{ type: 'text', text: 'Hello' }], usage: { input_tokens: 8, output_tokens: 1 } },
  }
  const said = exchange(answer(200, message))
  const live = [{ scheme: 'bearer' as const, model: 'own-model', message: said, stream: said }]
  expect(judge('own-model', { ...LISTS, live })[0]?.status).toBe(status)
})

test('a listed model which the count refuses is there, but not for this key', () => {
  const counts = [counted(NOT_FOUND, { model: 'claude-sonnet-5' })]
  expect(judge('claude-sonnet-5', { ...LISTS, counts })[0]?.status).toBe('forbidden')
})

test('a count of another model says nothing of this one', () => {
  const counts = [counted(NOT_FOUND, { model: 'claude-haiku-5-5' })]
  expect(judge('claude-sonnet-5', { ...LISTS, counts })[0]?.status).toBe('usable')
})

test('the models that are asked for are those of the input and of the request file, once each', () => {
  const settings = readSettings(makeHost({ inputs: { models: 'a,b' } }))
  const asked = (model: unknown): readonly string[] => {
    const target = planTarget({ ...settings, request: { model } })
    return judgeModels(trusted({}), target, NOW).models.map(({ id }) => id)
  }
  expect(asked('b')).toEqual(['a', 'b'])
  expect(asked('c')).toEqual(['a', 'b', 'c'])
  expect(asked(7)).toEqual(['a', 'b'])
})
