// OpenAI's official client works against the simulator, and fails against it with its own classes and codes.
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { openOpenAi } from '../../../src/simulator/clouds/open.ts'
import { OPENAI_KEY, openAiWorld } from '../../../src/simulator/clouds/openai/world.ts'
import type { OpenAiWorld } from '../../../src/simulator/clouds/openai/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { openAiClient, towards } from '../../support/cloud-clients.ts'
import { HELLO, QUESTION, refusal } from '../../support/sdk-world.ts'
import { TODAY } from '../../worlds/world.ts'

type ErrorClass = new (...given: never[]) => Error

const POOR = 'sk-proj-poor'

async function openWorld(changes: Partial<OpenAiWorld> = {}): Promise<Simulator> {
  const refusing = {
    withoutAccess: ['claude-fable-5-2'],
    throttled: ['claude-opus-5'],
    keysWithoutQuota: [POOR],
  }
  return openOpenAi(openAiWorld({ today: () => TODAY, ...refusing, ...changes }), { transport: 'http' })
}

let simulator: Simulator

beforeAll(async () => {
  simulator = await openWorld()
})
afterAll(() => simulator.close())

function client(key: string = OPENAI_KEY): OpenAI {
  return openAiClient({ fetch: towards(simulator.origin) }, key)
}

test('lists, retrieves and chats', async () => {
  const ids = (await client().models.list()).data.map(({ id }) => id)
  expect(ids).toContain(HELLO.model)
  expect(ids).not.toContain('claude-fable-5-2')
  expect((await client().models.retrieve(HELLO.model)).id).toBe(HELLO.model)
  const { choices, usage } = await client().chat.completions.create(HELLO)
  expect(choices[0]).toMatchObject({ message: { content: 'Hello! How can I help?' }, finish_reason: 'stop' })
  expect(usage?.total_tokens).toBeGreaterThan(0)
  const cut = await client().chat.completions.create({ ...HELLO, max_completion_tokens: 1 })
  expect(cut.choices[0]).toMatchObject({ message: { content: 'Hello' }, finish_reason: 'length' })
})

test('streams, with the usage when it is asked for', async () => {
  const pieces: string[] = []
  const asked = { ...HELLO, stream: true, stream_options: { include_usage: true } } as const
  let tokens = 0
  for await (const { choices, usage } of await client().chat.completions.create(asked)) {
    pieces.push(choices[0]?.delta.content ?? '')
    tokens += usage?.total_tokens ?? 0
  }
  expect(pieces.join('')).toBe('Hello! How can I help?')
  expect(tokens).toBeGreaterThan(0)
})

describe('fails with its own classes and codes', () => {
  const cases: [string, string, string, ErrorClass, string | null][] = [
    ['a wrong key', 'sk-proj-wrong', HELLO.model, OpenAI.AuthenticationError, 'invalid_api_key'],
    ['no money', POOR, HELLO.model, OpenAI.RateLimitError, 'insufficient_quota'],
    ['an unknown model', OPENAI_KEY, 'claude-none', OpenAI.NotFoundError, 'model_not_found'],
    ['a model without access', OPENAI_KEY, 'claude-fable-5-2', OpenAI.NotFoundError, 'model_not_found'],
    ['too many questions', OPENAI_KEY, 'claude-opus-5', OpenAI.RateLimitError, 'rate_limit_exceeded'],
  ]

  test.each(cases)('%s', async (_, key, model, errorClass, code) => {
    const error = await refusal(client(key).chat.completions.create({ ...HELLO, model }))
    expect(error).toBeInstanceOf(errorClass)
    expect(error).toMatchObject({ code })
  })

  test('a body that is no question, and a path that is not there', async () => {
    const empty = await refusal(client().chat.completions.create({ model: HELLO.model, messages: [] }))
    expect(empty).toBeInstanceOf(OpenAI.BadRequestError)
    expect(empty).toMatchObject({ code: 'missing_required_parameter', param: 'messages' })
    const beside = await refusal(client().post('/chat/completion', { body: HELLO }))
    expect(beside).toBeInstanceOf(OpenAI.NotFoundError)
    expect(String(beside)).toContain('Invalid URL (POST /v1/chat/completion)')
    const headers = { authorization: `Bearer ${OPENAI_KEY}` }
    const url = `${simulator.origin}/v1/chat/completions`
    expect((await fetch(url, { method: 'POST', headers, body: '{' })).status).toBe(400)
    expect((await fetch(url, { method: 'POST', body: '{' })).status).toBe(401)
  })

  test.each([500, 503] as const)('an outage: %d', async (down) => {
    const world = await openWorld({ down })
    const error = await refusal(openAiClient({ fetch: towards(world.origin) }, OPENAI_KEY).models.list())
    await world.close()
    expect(error).toBeInstanceOf(OpenAI.InternalServerError)
  })
})

test('the list may be open; the chat is not', async () => {
  const world = await openWorld({ openList: true })
  const stranger = openAiClient({ fetch: towards(world.origin) }, 'sk-proj-wrong')
  const { data } = await stranger.models.list()
  const chat = await refusal(stranger.chat.completions.create(HELLO))
  await world.close()
  expect(data.length).toBeGreaterThan(8)
  expect(chat).toBeInstanceOf(OpenAI.AuthenticationError)
})

test("Anthropic's dialect is spoken beside it where it is asked for, and only there", async () => {
  const world = await openWorld({ speaksAnthropic: true })
  const options = { apiKey: OPENAI_KEY, baseURL: 'https://llm.acme.example', maxRetries: 0 }
  const both = new Anthropic({ ...options, fetch: towards(world.origin) })
  const stranger = both.withOptions({ apiKey: 'sk-proj-wrong' })
  expect(await both.messages.create(HELLO)).toMatchObject({ type: 'message' })
  expect((await both.messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
  expect(await refusal(stranger.messages.create(HELLO))).toBeInstanceOf(Anthropic.AuthenticationError)
  await world.close()
  const one = new Anthropic({ ...options, fetch: towards(simulator.origin) })
  expect(await refusal(one.messages.create(HELLO))).toBeInstanceOf(Anthropic.NotFoundError)
})
