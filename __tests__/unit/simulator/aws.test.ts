// Parts of AWS that no official client of Claude asks: Bedrock's control plane and token count, broken bodies, unknown paths, other regions.
import { request } from 'node:https'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { bedrockControl } from '../../../src/simulator/clouds/aws/bedrock-control.ts'
import { bedrockRuntime } from '../../../src/simulator/clouds/aws/bedrock-runtime.ts'
import { awsWorld, longTermKey } from '../../../src/simulator/clouds/aws/world.ts'
import type { AwsWorld } from '../../../src/simulator/clouds/aws/world.ts'
import { AWS_HOSTS, openAws } from '../../../src/simulator/clouds/open.ts'
import type { ApiAnswer, ApiRequest } from '../../../src/simulator/exchange.ts'
import { TODAY } from '../../worlds/world.ts'

const BEARER = { authorization: `Bearer ${longTermKey('B')}` }
const DATED = 'anthropic.claude-haiku-4-5-20251001-v1:0'
const ASKED = { anthropic_version: '2026-10-21', max_tokens: 1, messages: [{ role: 'user', content: 'hi' }] }

function asked(target: string, changes: Partial<ApiRequest> = {}): ApiRequest {
  const [path = '', query] = target.split('?')
  return {
    ...{ method: 'GET', path, query: new URLSearchParams(query) },
    ...{ headers: BEARER, body: Buffer.of(), ...changes },
  }
}

function posted(path: string, body: unknown, headers: ApiRequest['headers'] = BEARER): ApiRequest {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return asked(path, { method: 'POST', headers, body: Buffer.from(text) })
}

function world(changes: Partial<AwsWorld> = {}): AwsWorld {
  return awsWorld({ today: () => TODAY, ...changes })
}

/** The status, the type and the members of an answer. */
function read({ status, headers, body }: ApiAnswer): unknown {
  const type = headers['x-amzn-errortype']?.split(':')[0]
  return { status, ...(type !== undefined && { type }), ...(JSON.parse(String(body)) as object) }
}

describe('control plane', () => {
  function control(target: string, changes: Partial<AwsWorld> = {}): ReturnType<typeof read> {
    return read(bedrockControl(world(changes))(asked(target)))
  }

  interface Profiles {
    readonly inferenceProfileSummaries: readonly { readonly inferenceProfileId: string }[]
    readonly nextToken?: string
  }

  test('lists profiles, page by page', () => {
    const ids: string[] = []
    let token: string | undefined = '0'
    while (token !== undefined) {
      const page = control(`/inference-profiles?maxResults=7&nextToken=${token}`) as Profiles
      ids.push(...page.inferenceProfileSummaries.map(({ inferenceProfileId }) => inferenceProfileId))
      token = page.nextToken
    }
    const whole = control('/inference-profiles') as Profiles
    expect(ids).toEqual(whole.inferenceProfileSummaries.map(({ inferenceProfileId }) => inferenceProfileId))
    expect(ids).toEqual(expect.arrayContaining([`us.${DATED}`, `global.${DATED}`]))
    expect(ids.join(' ')).not.toContain('claude-3-opus')
  })

  test('lists models of all makers, or of one', () => {
    const { modelSummaries } = control('/foundation-models') as { modelSummaries: readonly object[] }
    const own = control('/foundation-models?byProvider=anthropic') as { modelSummaries: readonly object[] }
    expect(own.modelSummaries).toHaveLength(modelSummaries.length - 1)
    expect(own.modelSummaries).toContainEqual(
      expect.objectContaining({
        ...{ modelId: DATED, providerName: 'Anthropic', inferenceTypesSupported: ['INFERENCE_PROFILE'] },
      }),
    )
  })

  test.each([
    ['healthy', undefined, ['AVAILABLE', 'AUTHORIZED', 'AVAILABLE', 'AVAILABLE']],
    ['no access', 'no-access', ['NOT_AVAILABLE', 'AUTHORIZED', 'NOT_AVAILABLE', 'AVAILABLE']],
    ['a subscription under way', 'agreement-pending', ['PENDING', 'AUTHORIZED', 'AVAILABLE', 'AVAILABLE']],
    ['another region', 'elsewhere', ['AVAILABLE', 'AUTHORIZED', 'AVAILABLE', 'NOT_AVAILABLE']],
    ['refused all the same', 'not-for-account', ['AVAILABLE', 'AUTHORIZED', 'AVAILABLE', 'AVAILABLE']],
  ] as const)('availability: %s', (_, state, [agreement, authorization, entitlement, region]) => {
    const states = state === undefined ? {} : { 'claude-haiku-4-5-20251001': state }
    expect(control(`/foundation-model-availability/${encodeURIComponent(DATED)}`, { states })).toEqual({
      ...{ status: 200, modelId: DATED, agreementAvailability: { status: agreement } },
      ...{ authorizationStatus: authorization, entitlementAvailability: entitlement },
      regionAvailability: region,
    })
  })

  test('may refuse API keys, and a policy may lack', () => {
    expect(control('/inference-profiles', { bearerAtControlPlane: false })).toMatchObject({
      ...{ status: 403, Message: 'Authentication failed: Please make sure your API Key is valid.' },
    })
    expect(control('/foundation-models', { deniedActions: ['bedrock:ListFoundationModels'] })).toMatchObject({
      ...{ status: 403, type: 'AccessDeniedException' },
    })
  })
})

describe('runtime', () => {
  function runtime(asking: ApiRequest, changes: Partial<AwsWorld> = {}): unknown {
    return read(bedrockRuntime(world(changes))(asking))
  }

  function counting(model: string, body: unknown = ASKED, changes: Partial<AwsWorld> = {}): unknown {
    const encoded = Buffer.from(JSON.stringify(body)).toString('base64')
    const path = `/model/${model}/count-tokens`
    return runtime(posted(path, { input: { invokeModel: { body: encoded } } }), changes)
  }

  test('counts tokens of a model, and of no profile', () => {
    const unsupported = { status: 400, message: "The provided model doesn't support counting tokens." }
    expect(counting(DATED)).toEqual({ status: 200, inputTokens: expect.any(Number) as unknown })
    expect(counting(`us.${DATED}`)).toMatchObject(unsupported)
    const uncounted = ['claude-haiku-4-5-20251001']
    expect(counting(DATED, ASKED, { uncounted })).toMatchObject(unsupported)
    expect(counting('anthropic.claude-none')).toMatchObject({
      message: expect.stringContaining('identifier') as unknown,
    })
    expect(counting(DATED, { ...ASKED, model: DATED })).toMatchObject({
      ...{ status: 400, message: 'model: Extra inputs are not permitted' },
    })
  })

  test.each([
    ['invoke', 400, 'ValidationException'],
    ['invoke-with-response-stream', 400, 'ValidationException'],
    ['count-tokens', 400, 'SerializationException'],
  ])(
    '%s: a body that is no JSON is told so to whom is known, before its model',
    (operation, status, type) => {
      const path = `/model/anthropic.claude-none/${operation}`
      expect(runtime(posted(path, '{'))).toMatchObject({ status, type })
      expect(runtime(posted(path, '{', {}))).toMatchObject({
        ...{ status: 403, type: 'MissingAuthenticationTokenException' },
      })
    },
  )

  test('a path that does not exist is told so to whom is known', () => {
    const path = `/model/${DATED}/nowhere`
    expect(runtime(posted(path, '{'))).toMatchObject({ status: 404, type: 'UnknownOperationException' })
    expect(runtime(posted(path, '{', {}))).toMatchObject({ status: 403 })
    expect(runtime(posted('/model/%/invoke', ASKED))).toMatchObject({ status: 400 })
  })

  test.each([
    [{ anthropic_version: undefined }, 'anthropic_version: Field required'],
    [{ anthropic_version: '2020-01-01' }, 'Invalid API version'],
    [{ stream: true }, 'stream: Extra inputs are not permitted'],
    [{ anthropic_beta: ['strange'] }, 'Unexpected value(s) `strange` for the `anthropic-beta` header.'],
  ])('%j is refused', (changes, words) => {
    const answer = runtime(posted(`/model/us.${DATED}/invoke`, { ...ASKED, ...changes }))
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(words) as unknown })
  })
})

test('over TLS each service answers at its own host, and in another region nobody knows the key', async () => {
  const aws = await openAws(world())
  const heard = await Promise.all(AWS_HOSTS.map((host) => statusAt(host)))
  await aws.close()
  expect(heard).toEqual([404, 200, 200, 403, 400, 403, 403, 401, 403, 400])

  async function statusAt(host: string): Promise<number | undefined> {
    const path = host.startsWith('bedrock.') ? '/foundation-models' : '/v1/models'
    const place = { host: '127.0.0.1', port: aws.port, servername: host, ca: aws.trust, agent: false }
    const sent = request({ ...place, path, headers: { ...BEARER, host } })
    sent.end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    return response.statusCode
  }
})
