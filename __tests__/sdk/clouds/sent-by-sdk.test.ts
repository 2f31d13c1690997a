// What the official clients of Bedrock, its mantle and Claude Platform on AWS send, as it is recorded for comparison.
import { WORKSPACE_ID } from '../../../src/simulator/account.ts'
import { BEDROCK_KEYS, PLATFORM_KEY, SIGNING_KEYS } from '../../support/aws-account.ts'
import { headerIn } from '../../support/scenario-requests.ts'
import { RECORDED_MESSAGE } from '../../support/sdk-requests.ts'
import { AWS_ROADS, MODEL_ON, sentBySdk } from '../../support/sent-by-sdk.ts'
import type { AwsIdentity, SentRequest } from '../../support/sent-by-sdk.ts'

const MESSAGES = [RECORDED_MESSAGE]
const VERSION = '2026-10-21'

function bodyOf({ body }: SentRequest): unknown {
  return JSON.parse(body)
}

function headersOf(request: SentRequest): unknown {
  const names = ['authorization', 'x-api-key', 'anthropic-version', 'anthropic-workspace-id'] as const
  return Object.fromEntries(names.map((name) => [name, headerIn(request, name)]))
}

test('Bedrock: the model and the stream in the path, the version in the body', async () => {
  const { message, stream, count, list } = await sentBySdk('bedrock')
  const place = `https://bedrock-runtime.us-east-1.amazonaws.com/model/${MODEL_ON.bedrock}`
  expect([message.url, stream.url]).toEqual([`${place}/invoke`, `${place}/invoke-with-response-stream`])
  expect(headersOf(message)).toEqual({
    ...{ authorization: `Bearer ${BEDROCK_KEYS.longTerm}`, 'x-api-key': undefined },
    ...{ 'anthropic-version': undefined, 'anthropic-workspace-id': undefined },
  })
  const body = { max_tokens: 1, messages: MESSAGES, anthropic_version: VERSION }
  expect([bodyOf(message), bodyOf(stream)]).toEqual([body, body])
  expect([count, list]).toEqual([undefined, undefined])
})

test('the mantle: the first party behind `/anthropic`', async () => {
  const { message, stream, count } = await sentBySdk('bedrock-mantle')
  const place = 'https://bedrock-mantle.us-east-1.api.aws/anthropic/v1/messages'
  expect([message.url, stream.url, count?.url]).toEqual([place, place, `${place}/count_tokens`])
  expect(headersOf(message)).toMatchObject({
    ...{ authorization: `Bearer ${BEDROCK_KEYS.longTerm}`, 'x-api-key': undefined },
    ...{ 'anthropic-version': VERSION },
  })
  expect(bodyOf(stream)).toMatchObject({ model: MODEL_ON['bedrock-mantle'], stream: true })
})

test('Claude Platform on AWS: the first party with a workspace', async () => {
  const { message, count, list } = await sentBySdk('claude-on-aws')
  const place = 'https://aws-external-anthropic.us-east-1.api.aws/v1'
  expect([message.url, count?.url, list?.url]).toEqual([
    `${place}/messages`,
    `${place}/messages/count_tokens`,
    `${place}/models?limit=1000`,
  ])
  expect(headersOf(message)).toEqual({
    ...{ authorization: `Bearer ${PLATFORM_KEY}`, 'x-api-key': undefined },
    ...{ 'anthropic-version': VERSION, 'anthropic-workspace-id': WORKSPACE_ID },
  })
})

const SERVICES = {
  bedrock: 'bedrock',
  'bedrock-mantle': 'bedrock-mantle',
  'claude-on-aws': 'aws-external-anthropic',
} as const
const SIGNED = AWS_ROADS.flatMap((road) => (['plain', 'session'] as const).map((who) => [road, who] as const))

test.each(SIGNED)('%s signs for its own service with keys that are %s', async (road, who) => {
  const sent = Object.values(await sentBySdk(road, who)) as readonly SentRequest[]
  for (const request of sent) {
    const { accessKeyId, sessionToken } = SIGNING_KEYS[who]
    const scope = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/\\d{8}/us-east-1/${SERVICES[road]}/aws4_request, `
    expect(headerIn(request, 'authorization')).toMatch(new RegExp(`^${scope}`))
    expect(headerIn(request, 'x-amz-security-token')).toBe(sessionToken)
    expect(headerIn(request, 'host')).toBe(new URL(request.url).host)
  }
})

test.each(AWS_ROADS)('%s asks the same with a bearer key and with a signature', async (road) => {
  const [bearer, signed] = await Promise.all((['bearer', 'plain'] satisfies AwsIdentity[]).map(asked))
  async function asked(who: AwsIdentity): Promise<unknown> {
    const sent = Object.values(await sentBySdk(road, who)) as readonly SentRequest[]
    return sent.map(({ method, url, body }) => ({ method, url, body }))
  }
  expect(signed).toEqual(bearer)
})
