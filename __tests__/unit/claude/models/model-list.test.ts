// Lists of models in the shapes that endpoints answer with, and answers that are none.
import fc from 'fast-check'
import { judgeCountAnswer, judgeModelsAnswer } from '../../../../src/claude/requests/answers.ts'
import { parseModelList } from '../../../../src/claude/models/model-list.ts'

test('the first party’s list, with its lifecycle and dates', () => {
  const body = {
    data: [
      { type: 'model', id: 'claude-opus-5-5', lifecycle: 'active', deprecated_at: null, retires_at: null },
      {
        type: 'model',
        id: 'claude-sonnet-4-5-20250929',
        lifecycle: 'deprecated',
        deprecated_at: '2026-09-30T00:00:00Z',
        retires_at: '2026-11-30T00:00:00Z',
      },
    ],
    has_more: true,
    first_id: 'claude-opus-5-5',
    last_id: 'claude-sonnet-4-5-20250929',
  }
  expect(parseModelList(body)).toEqual({
    shape: 'anthropic',
    hasMore: true,
    models: [
      { id: 'claude-opus-5-5', lifecycle: 'active' },
      {
        id: 'claude-sonnet-4-5-20250929',
        lifecycle: 'deprecated',
        deprecatedAt: '2026-09-30T00:00:00Z',
        retiresAt: '2026-11-30T00:00:00Z',
      },
    ],
  })
})

test.each([
  [{ object: 'list', data: [{ id: 'm', object: 'model', owned_by: 'x' }] }, 'openai'],
  [{ models: [{ name: 'm' }] }, 'other'],
  [['m'], 'other'],
  [[{ id: 'm' }], 'other'],
])('%j is a list of shape %s', (body, shape) => {
  expect(parseModelList(body)).toEqual({ shape, hasMore: false, models: [{ id: 'm' }] })
})

test('an empty list is a list; other JSON is none', () => {
  expect(parseModelList({ data: [], has_more: false })?.models).toEqual([])
  for (const body of [undefined, null, 1, 'x', {}, { data: 'x' }, { data: [{ no: 1 }] }, { error: {} }]) {
    expect(parseModelList(body)).toBeUndefined()
  }
})

test('hostile lists are cut, and ids that are no ids are left out', () => {
  const many = Array.from({ length: 6000 }, (_, at) => ({ id: `m${at}` }))
  expect(parseModelList({ data: many })).toMatchObject({ hasMore: true, models: { length: 1_000 } })
  const odd = [
    { id: 'x'.repeat(257) },
    { id: 'a\n::error::b' },
    { id: 'ok' },
    { id: 'ok' },
    { id: '\u202eb' },
    null,
  ]
  expect(parseModelList({ data: odd })?.models).toEqual([{ id: 'ok' }])
  expect(parseModelList({ data: [{ id: 'm', retires_at: '<b>soon</b>' }] })?.models).toEqual([{ id: 'm' }])
})

test('any JSON is read without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const list = parseModelList(body)
      expect(list?.models.every((model) => model.id.length <= 200) ?? true).toBe(true)
      expect(judgeModelsAnswer(body).ok).toBe(list !== undefined)
    }),
  )
})

test('a token count is a whole number from zero', () => {
  expect(judgeCountAnswer({ input_tokens: 8 })).toEqual({ ok: true, inputTokens: 8 })
  for (const body of [
    undefined,
    null,
    [],
    {},
    { input_tokens: '8' },
    { input_tokens: -1 },
    { input_tokens: 1.5 },
  ]) {
    expect(judgeCountAnswer(body).ok).toBe(false)
  }
  expect(judgeCountAnswer(undefined)).toEqual({
    ok: false,
    reason: 'no input_tokens, but nothing that is JSON',
  })
})
