// Names of models and base URLs that end up in a path: written as the official client writes them, and signed as they are written.
import { AnthropicFoundry } from '@anthropic-ai/foundry-sdk'
import OpenAI from 'openai'
import { loadRows } from '../../../src/claude/providers/clouds/index.ts'
import { FOUNDRY_KEY } from '../../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_TOKEN } from '../../../src/simulator/clouds/google/world.ts'
import { OPENAI_KEY } from '../../../src/simulator/clouds/openai/world.ts'
import { verifySignature } from '../../../src/simulator/clouds/signature.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import type { CloudId } from '../../../src/words/cloud.ts'
import { BEDROCK_KEYS, PLATFORM_KEY, SIGNING_KEYS } from '../../support/aws-account.ts'
import { bedrockClient, leadingTo, mantleClient, platformClient } from '../../support/aws-clients.ts'
import type { AwsCredential } from '../../support/aws-clients.ts'
import { vertexClient } from '../../support/cloud-clients.ts'
import { RECORDED_MESSAGE, RECORDED_MODEL } from '../../support/sdk-requests.ts'
import { sentByUs, type Sent, type SentByUs } from '../../support/sent-by-us.ts'

interface Params {
  readonly model: string
  readonly max_tokens: number
  readonly messages: (typeof RECORDED_MESSAGE)[]
  readonly stream?: boolean
}

/** A way to ask as a client of a road does; `baseURL` is the user's own. */
type Ask = (way: {
  readonly fetch: typeof fetch
  readonly baseURL?: string
}) => (params: Params) => PromiseLike<unknown>

/** Path of the message and of its stream, as they arrive; nobody answers them. */
async function pathsOf(ask: Ask, model: string, baseURL?: string): Promise<readonly (string | undefined)[]> {
  const nobody = await startSimulator({ handler: () => ({ status: 404, headers: {}, body: '' }) })
  try {
    const fetch = leadingTo(nobody.port, () => undefined)
    const create = ask({ fetch, ...(baseURL !== undefined && { baseURL }) })
    const params = { model, max_tokens: 1, messages: [RECORDED_MESSAGE] }
    for (const asked of [params, { ...params, stream: true }])
      await expect(create(asked)).rejects.toMatchObject({ status: 404 })
    return nobody.received.map(({ path }) => path)
  } finally {
    await nobody.close()
  }
}

function ourPaths({ message, stream }: SentByUs): readonly string[] {
  return [message.request.path, stream.request.path]
}

const bedrockAsked =
  (credential: AwsCredential): Ask =>
  (way) =>
  (params) =>
    bedrockClient(way, credential).messages.create(params)

const ONCE = { maxRetries: 0 } as const
const ARN = 'arn:aws:bedrock:us-east-1:123456789012'
const DATED = 'anthropic.claude-haiku-4-5-20251001-v1:0'
const ODD = "with space/100%?#+&=$,;@!'()*~é"

describe.each([
  DATED,
  `us.${DATED}`,
  `global.anthropic.${RECORDED_MODEL}`,
  `${ARN}:inference-profile/us.${DATED}`,
  `${ARN}:application-inference-profile/a1b2c3d4e5f6`,
  `arn:aws:bedrock:us-east-1::foundation-model/${DATED}`,
  ODD,
])('Bedrock, the model %s', (model) => {
  test.each(['plain', 'session'] as const)(
    'has the path of the client, signed with keys that are %s',
    async (who) => {
      const keys = SIGNING_KEYS[who]
      const ours = await sentByUs({ id: 'bedrock', model }, keys)
      expect(ourPaths(ours)).toEqual(await pathsOf(bedrockAsked(keys), model))
      expect(Object.values(ours).map((sent: Sent) => verified(sent))).toEqual(Array(4).fill('ok'))
    },
  )
})

function verified({ request: { method, url, path: target, body = '' }, headers }: Sent): string {
  const keys = new Map(Object.values(SIGNING_KEYS).map((key) => [key.accessKeyId, key]))
  return verifySignature({ method, target, headers: { ...headers, host: new URL(url).host }, body }, keys)
}

const vertexAsked: Ask = (way) => (params) => vertexClient(way, GOOGLE_TOKEN).messages.create(params)

test.each([RECORDED_MODEL, 'claude-haiku-4-5@20251001', ODD])('Vertex AI, the model %s', async (model) => {
  const ours = await sentByUs({ id: 'vertex', model }, { kind: 'auth-token', text: GOOGLE_TOKEN })
  expect(ourPaths(ours)).toEqual(await pathsOf(vertexAsked, model))
})

test('OpenAI, the question of one model', async () => {
  const [row] = await loadRows(['openai-compatible'])
  const nobody = await startSimulator({ handler: () => ({ status: 404, headers: {}, body: '' }) })
  const base = new URL('/v1', nobody.origin)
  const client = new OpenAI({ ...ONCE, baseURL: base.href, apiKey: OPENAI_KEY })
  await expect(client.models.retrieve(ODD)).rejects.toMatchObject({ status: 404 })
  await nobody.close()
  const place = { base, region: undefined, project: undefined, workspace: undefined }
  expect(row?.road?.look?.(place, ODD).path).toBe(nobody.received[0]?.path)
})

const ROADS: readonly (readonly [id: CloudId, key: string, ask: Ask])[] = [
  ['bedrock', BEDROCK_KEYS.longTerm, bedrockAsked(BEDROCK_KEYS.longTerm)],
  [
    ...(['bedrock-mantle', BEDROCK_KEYS.longTerm] as const),
    (way) => (params) => mantleClient(way, BEDROCK_KEYS.longTerm).messages.create(params),
  ],
  [
    ...(['claude-on-aws', PLATFORM_KEY] as const),
    (way) => (params) => platformClient(way, PLATFORM_KEY).messages.create(params),
  ],
  ['vertex', GOOGLE_TOKEN, vertexAsked],
  [
    ...(['foundry', FOUNDRY_KEY] as const),
    (way) => (params) =>
      new AnthropicFoundry({ ...ONCE, ...way, apiKey: FOUNDRY_KEY }).messages.create(params),
  ],
  [
    ...(['openai-compatible', OPENAI_KEY] as const),
    (way) => (params) => new OpenAI({ ...ONCE, ...way, apiKey: OPENAI_KEY }).chat.completions.create(params),
  ],
]

const AT_BASES = ROADS.flatMap(([id, ...rest]) =>
  ['', '/', '/v1', '/claude', '/claude/'].map(
    (path) => [id, `https://gateway.example${path}`, ...rest] as const,
  ),
)

test.each(AT_BASES)('%s behind %s', async (id, base, key, ask) => {
  const ours = await sentByUs({ id, model: RECORDED_MODEL, base }, key)
  expect(ourPaths(ours)).toEqual(await pathsOf(ask, RECORDED_MODEL, base))
})
