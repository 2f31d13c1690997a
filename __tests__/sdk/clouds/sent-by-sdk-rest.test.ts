// What the official clients of Vertex AI, Google Cloud, Foundry and OpenAI send, as it is recorded for comparison.
import { ENTRA_TOKEN, FOUNDRY_KEY } from '../../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_PROJECT, GOOGLE_TOKEN } from '../../../src/simulator/clouds/google/world.ts'
import { OPENAI_KEY } from '../../../src/simulator/clouds/openai/world.ts'
import { headerIn } from '../../support/scenario-requests.ts'
import { RECORDED_MESSAGE, RECORDED_MODEL } from '../../support/sdk-requests.ts'
import { REST_ROADS, sentBySdkRest } from '../../support/sent-by-sdk-rest.ts'
import type { SentRequest } from '../../support/sent-by-sdk-rest.ts'

const MODELS = `/v1/projects/${GOOGLE_PROJECT}/locations/us-east5/publishers/anthropic/models`
const MESSAGES = [RECORDED_MESSAGE]
const VERSION = '2026-10-21'

function bodyOf({ body }: SentRequest): unknown {
  return JSON.parse(body)
}

function headersOf(request: SentRequest): unknown {
  const names = ['authorization', 'x-api-key', 'anthropic-version', 'content-type'] as const
  return Object.fromEntries(names.map((name) => [name, headerIn(request, name)]))
}

test('Vertex AI: the model in the path, the version in the body', async () => {
  const { message, stream, count } = await sentBySdkRest('vertex')
  expect(message.url).toBe(`https://us-east5-aiplatform.googleapis.com${MODELS}/${RECORDED_MODEL}:rawPredict`)
  expect(stream.path).toBe(`${MODELS}/${RECORDED_MODEL}:streamRawPredict`)
  expect(count.path).toBe(`${MODELS}/count-tokens:rawPredict`)
  expect(headersOf(message)).toMatchObject({
    authorization: `Bearer ${GOOGLE_TOKEN}`,
    'anthropic-version': undefined,
    'x-api-key': undefined,
  })
  expect(bodyOf(message)).toEqual({ max_tokens: 1, messages: MESSAGES, anthropic_version: VERSION })
  expect(bodyOf(stream)).toMatchObject({ stream: true, anthropic_version: VERSION })
  expect(bodyOf(count)).toEqual({
    model: RECORDED_MODEL,
    messages: MESSAGES,
    anthropic_version: VERSION,
  })
})

test('Claude on Google Cloud: the first party behind a path', async () => {
  const { message, count, list } = await sentBySdkRest('claude-on-google')
  expect(new URL(message.url).host).toBe('claude.googleapis.com')
  expect(message.path).toMatch(/^\/v1\/projects\/acme-claude\/.*\/invoke\/v1\/messages$/)
  expect(count.path).toMatch(/\/invoke\/v1\/messages\/count_tokens$/)
  expect(list.path).toMatch(/\/invoke\/v1\/models\?limit=1000$/)
  expect(headersOf(message)).toMatchObject({
    authorization: `Bearer ${GOOGLE_TOKEN}`,
    'anthropic-version': VERSION,
  })
})

test.each([
  ['foundry', { 'x-api-key': FOUNDRY_KEY, authorization: undefined }],
  ['foundry-entra', { 'x-api-key': undefined, authorization: `Bearer ${ENTRA_TOKEN}` }],
] as const)('%s: the first party behind `/anthropic`', async (road, credential) => {
  const { message, stream, count } = await sentBySdkRest(road)
  expect(message.url).toBe('https://acme.services.ai.azure.com/anthropic/v1/messages')
  expect(count.path).toBe('/anthropic/v1/messages/count_tokens')
  expect(headersOf(message)).toMatchObject({ ...credential, 'anthropic-version': VERSION })
  expect(bodyOf(stream)).toMatchObject({ model: RECORDED_MODEL, stream: true })
})

test('OpenAI: chat completions and a bearer key', async () => {
  const { message, stream, list } = await sentBySdkRest('openai-compatible')
  expect([message.path, list.path]).toEqual(['/v1/chat/completions', '/v1/models'])
  expect(headersOf(list)).toMatchObject({ authorization: `Bearer ${OPENAI_KEY}` })
  expect(bodyOf(message)).toEqual({ model: RECORDED_MODEL, max_tokens: 1, messages: MESSAGES })
  expect(bodyOf(stream)).toMatchObject({ stream: true })
})

test.each(REST_ROADS)('%s: everything went to loopback', async (road) => {
  const sent: readonly SentRequest[] = Object.values(await sentBySdkRest(road))
  for (const request of sent) expect(headerIn(request, 'host')).toMatch(/^127\.0\.0\.1:\d+$/)
})
