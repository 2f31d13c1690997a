// The requests as the SDK would send them, and what is said of a user's request for free.
import Anthropic from '@anthropic-ai/sdk'
import {
  countBodyFrom,
  countTokens,
  listModels,
  minimalCountBody,
} from '../../../../src/claude/requests/request.ts'
import { judgeRequestFile } from '../../../../src/claude/requests/request-file.ts'

const BASE = new URL('https://gw.example/claude/')
const GOOD = { model: 'claude-opus-5-5', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] }
const fieldsOf = (
  request: Readonly<Record<string, unknown>>,
  version: '2026-10-21' | '2023-06-01' = '2026-10-21',
) => judgeRequestFile(request, version).map((fault) => fault.field)

test('the model list is one GET with one credential header', () => {
  expect(listModels(BASE, 'x-api-key', 'k')).toEqual({
    name: 'list-models',
    method: 'GET',
    url: 'https://gw.example/claude/v1/models?limit=1000',
    path: '/claude/v1/models?limit=1000',
    headers: { accept: 'application/json', 'anthropic-version': '2023-06-01', 'x-api-key': 'k' },
  })
})

test('the token count has the body that the SDK builds', async () => {
  const params = { messages: [{ role: 'user' as const, content: 'hi' }], model: 'claude-haiku-5-5' }
  const client = new Anthropic({ apiKey: 'k', authToken: null, baseURL: BASE.href })
  const { req, url } = await client.buildRequest({
    method: 'post',
    path: '/v1/messages/count_tokens',
    body: params,
  })
  const ours = countTokens(BASE, 'bearer', 'k', minimalCountBody('claude-haiku-5-5'))
  expect([ours.body, ours.url]).toEqual([req.body, url])
})

test('only what the token count takes is sent there', () => {
  const request = {
    ...GOOD,
    stream: true,
    metadata: {},
    system: 's',
    tools: [],
    temperature: 1,
    workspace_id: 'w',
  }
  expect(countBodyFrom(request)).toEqual({
    model: GOOD.model,
    messages: GOOD.messages,
    system: 's',
    tools: [],
  })
  expect(countBodyFrom(GOOD, 'other')).toEqual({ model: 'other', messages: GOOD.messages })
})

test('a good request has no fault', () => {
  expect(fieldsOf(GOOD)).toEqual([])
  expect(fieldsOf({ ...GOOD, max_tokens: 0, stream: true, system: [], stop_sequences: ['x'] })).toEqual([])
  expect(
    fieldsOf({ ...GOOD, messages: [{ role: 'system', content: [{ type: 'text', text: 'x' }] }] }),
  ).toEqual([])
})

test.each([
  [{}, ['model', 'max_tokens', 'messages']],
  [{ ...GOOD, model: 1, max_tokens: 1.5 }, ['model', 'max_tokens']],
  [{ ...GOOD, messages: [] }, ['messages']],
  [{ ...GOOD, messages: 'hi' }, ['messages']],
  [
    { ...GOOD, messages: [null, { role: 'bot', content: '' }] },
    ['messages.0', 'messages.1.role', 'messages.1.content'],
  ],
  [{ ...GOOD, stream: 'yes', stop_sequences: [1] }, ['stream', 'stop_sequences']],
  [{ ...GOOD, prompt: 'x', max_completion_tokens: 1 }, ['prompt', 'max_completion_tokens']],
])('%j has faults in %j', (request, fields) => {
  expect(fieldsOf(request)).toEqual(fields)
})

test('what the version of 2026-10-21 refuses, the older one takes', () => {
  const document = { role: 'assistant', content: [{ type: 'document' }] }
  const cited = { role: 'user', content: [{ type: 'text', text: 'x', citations: [{}] }] }
  const request = { ...GOOD, temperature: 1, top_p: 1, top_k: 1, messages: [document, cited] }
  expect(fieldsOf(request)).toEqual([
    'messages.0.content.0',
    'messages.1.content.0.citations',
    ...['temperature', 'top_p', 'top_k'],
  ])
  expect(fieldsOf(request, '2023-06-01')).toEqual([])
})

test('a hostile file gives a bounded list, and no value of it', () => {
  const faults = judgeRequestFile(
    { ...GOOD, messages: Array(1000).fill({ role: 'SECRETVALUE' }) },
    '2026-10-21',
  )
  expect(faults).toHaveLength(20)
  expect(JSON.stringify(faults)).not.toContain('SECRETVALUE')
})
