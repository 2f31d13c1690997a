// Amazon Bedrock's runtime: a model's name in the path, the version in the body, an answer framed by AWS; its control plane lists the models.
import { located, type JsonObject } from '../../requests/request.ts'
import { causeOfAws } from '../../errors/clouds/aws.ts'
import { eventsInFrames } from './aws-frames.ts'
import { awsError } from './aws-answers.ts'
import { cloudRow } from './cloud-row.ts'
import { isHostOf } from './hosts.ts'
import { ask, CLOUD_VERSION, inPath, nowhereBeside, objectIn, withoutModel } from './road-requests.ts'
import type { Place, Road, RoadAnswer, RoadQuestion } from './road.ts'

/** The most that one page holds. Source: docs.aws.amazon.com Bedrock API ListInferenceProfiles. As of 2026-11-26. */
const PAGE = 1000

function pathOf(model: string, action: string): string {
  return `/model/${inPath(model)}/${action}`
}

/** As the SDK shapes it: neither model nor stream in the body, the version in it. */
function bodyOf(body: JsonObject): JsonObject {
  const { stream: _, ...rest } = withoutModel(body).rest
  return { ...rest, anthropic_version: CLOUD_VERSION }
}

/** The control plane stands at a host of its own, which a runtime at another name (a private link, a gateway) does not tell. */
function controlPlane({ base, region }: Place): URL {
  const { hostname } = base
  const isOwn = isHostOf('bedrock', hostname) && hostname.startsWith('bedrock-runtime.')
  const host = isOwn
    ? base.host.replace('bedrock-runtime.', 'bedrock.')
    : `bedrock.${region ?? 'us-east-1'}.amazonaws.com`
  return new URL(`https://${host}`)
}

const ROAD: Road = {
  listsWithoutAccess: true,
  betasInBody: true,
  model: 'global.anthropic.claude-haiku-5-5',
  list: (place) => ({
    ...{ name: 'list-models', method: 'GET', headers: { accept: 'application/json' } },
    ...located(`${controlPlane(place).origin}/inference-profiles?maxResults=${PAGE}&type=SYSTEM_DEFINED`),
  }),
  count: ({ base }, body) => {
    const { model } = withoutModel(body)
    const whole = JSON.stringify({ max_tokens: 1, ...bodyOf(body) })
    const wrapped = { input: { invokeModel: { body: Buffer.from(whole).toString('base64') } } }
    return ask(base, { name: 'count-tokens', path: pathOf(model, 'count-tokens'), body: wrapped })
  },
  message: ({ base }, body) => {
    const action = body['stream'] === true ? 'invoke-with-response-stream' : 'invoke'
    const path = pathOf(withoutModel(body).model, action)
    return ask(base, { name: 'live-message', path, body: bodyOf(body) })
  },
  oneByte: ({ base }, model) => ask(base, { name: 'one-byte', path: pathOf(model, 'invoke'), body: '{' }),
  beside: ({ base }, model) =>
    ask(base, { name: 'one-byte', path: nowhereBeside(pathOf(model, 'invoke')), body: '{' }),
  look: ({ base }, model) => ask(base, { name: 'look-up-model', path: pathOf(model, 'invoke'), body: '{' }),
  translate,
  frames: { contentType: /^application\/vnd\.amazon\.eventstream\b/i, eventsIn: eventsInFrames },
}

/** Profiles in the form of the model list, a count in that of the API's. */
function translate(answer: RoadAnswer, asked: RoadQuestion): unknown {
  const { status, json } = answer
  if (status >= 400) return awsError(answer)
  const said = objectIn(json)
  if (asked === 'list') return listOf(said?.['inferenceProfileSummaries'])
  const tokens = said?.['inputTokens']
  return asked === 'count' && tokens !== undefined ? { input_tokens: tokens } : json
}

function listOf(profiles: unknown): unknown {
  if (!Array.isArray(profiles)) return undefined
  const ids = profiles.flatMap((profile) => {
    const id = objectIn(profile)?.['inferenceProfileId']
    return typeof id === 'string' && id.includes('anthropic.') ? [{ type: 'model', id }] : []
  })
  return { data: ids, has_more: false }
}

/** Sources: bedrock-sdk 1.1.3 `src/client.ts`; docs.aws.amazon.com Bedrock API reference. As of 2026-11-26. */
export const bedrock = cloudRow({
  id: 'bedrock',
  name: 'Amazon Bedrock',
  schemesFor: () => ['bearer'],
  routes: {
    models: '/inference-profiles',
    count: '/model/{id}/count-tokens',
    messages: '/model/{id}/invoke',
  },
  causeOf: causeOfAws,
  road: ROAD,
})
