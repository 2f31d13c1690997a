// What only some clouds can say, and which cloud is meant: beside the table, a scenario each.
import { shortTermKey } from '../../../src/simulator/clouds/aws/world.ts'
import { ENTRA_CLIENT } from '../../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_PROJECT } from '../../../src/simulator/clouds/google/world.ts'
import { OPENAI_HOST } from '../../../src/simulator/clouds/open.ts'
import { broken, degraded, healthy, WRONG_USAGE, type Played, type Scenario } from '../../support/scenario.ts'
import { KEY, varied } from '../../support/scenario-keys.ts'
import { aws, azure, google, openAi } from '../../worlds/clouds.ts'
import { firstParty, nowhere } from '../../worlds/world.ts'
import { AWS_KEY, awsKey, environmentOf } from './aws.ts'
import { FOUNDRY_KEY } from './azure.ts'
import { GOOD_TOKEN } from './google.ts'
import { OPENAI_KEY } from './openai.ts'

const KEYS = { accessKeys: [AWS_KEY] }
const TOKENS = { tokens: [GOOD_TOKEN] }
const REFUSED = { keyValid: 'true', reachable: 'true' } as const
const ID = 'claude-haiku-5-5'
const DATED = 'claude-haiku-4-5-20251001'
const ELSEWHERE = shortTermKey(Date.now() - 60_000, { region: 'eu-central-1' })
const ENDED = shortTermKey(Date.parse('2026-01-01'))
const AWS = { env: environmentOf(AWS_KEY) }
const VERTEX = {
  inputs: { 'auth-token': GOOD_TOKEN, provider: 'vertex', region: 'us-east5', project: GOOGLE_PROJECT },
}

function says(...words: readonly string[]): (played: Played) => void {
  return ({ run }) => {
    for (const word of words) expect(run.summary).toContain(word)
  }
}

function isAt(provider: string): (played: Played) => void {
  return ({ run }) => expect(run.report.targets[0]?.provider).toBe(provider)
}

const OF_AWS: readonly Scenario[] = [
  {
    id: 'clouds/bedrock: a model that needs an inference profile',
    ...{ world: aws(KEYS), ...AWS },
    inputs: { models: `anthropic.${DATED}-v1:0`, live: 'true' },
    expect: broken('model.inference-profile', REFUSED),
    also: says(`Use the inference profile us.anthropic.${DATED}-v1:0`),
  },
  {
    id: 'clouds/bedrock: a role that lacks an action',
    ...{ world: aws({ ...KEYS, deniedActions: ['bedrock:InvokeModel'] }), ...AWS },
    expect: broken('auth.forbidden', REFUSED),
    also: says('bedrock:InvokeModel'),
  },
  {
    id: 'clouds/bedrock: a subscription of the marketplace that is pending',
    ...{ world: aws({ ...KEYS, states: { [ID]: 'agreement-pending' } }), ...AWS },
    inputs: { models: `global.anthropic.${ID}`, live: 'true' },
    expect: broken('model.forbidden', REFUSED),
    also: says('two minutes'),
  },
  {
    id: 'clouds/bedrock: an API key of another region',
    world: aws({ ...KEYS, region: 'eu-central-1', bearerKeys: [varied('bedrock key', 130)] }),
    env: { AWS_BEARER_TOKEN_BEDROCK: varied('bedrock key', 130), AWS_REGION: 'us-east-1' },
    expect: broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
    also: says('region'),
  },
  {
    id: 'clouds/bedrock: an API key',
    world: aws({ ...KEYS, bearerKeys: [varied('bedrock key', 130)] }),
    env: { AWS_BEARER_TOKEN_BEDROCK: varied('bedrock key', 130), AWS_REGION: 'us-east-1' },
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'clouds/bedrock: an API key that may not ask the control plane',
    world: aws({ ...KEYS, bearerAtControlPlane: false, bearerKeys: [varied('bedrock key', 130)] }),
    env: { AWS_BEARER_TOKEN_BEDROCK: varied('bedrock key', 130), AWS_REGION: 'us-east-1' },
    expect: healthy({ auth: 'bearer' }),
  },
  {
    id: 'clouds/bedrock: the secret that signs stands in the checkout',
    ...{ world: aws(KEYS), ...AWS },
    files: { 'deploy.env': `AWS_SECRET_ACCESS_KEY=${AWS_KEY.secretAccessKey}\n` },
    expect: broken('key.exposed', REFUSED),
    also: says('deploy.env'),
  },
  {
    id: 'clouds/bedrock: a short-term key of another region',
    world: aws({ bearerKeys: [ELSEWHERE] }),
    env: { AWS_BEARER_TOKEN_BEDROCK: ELSEWHERE, AWS_REGION: 'us-east-1' },
    expect: broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
    also: says('eu-central-1'),
  },
  {
    id: 'clouds/bedrock: a short-term key that has ended',
    world: aws({ bearerKeys: [ENDED] }),
    env: { AWS_BEARER_TOKEN_BEDROCK: ENDED, AWS_REGION: 'us-east-1' },
    expect: broken('auth.expired', { keyValid: 'false', reachable: 'true' }),
  },
  {
    id: 'clouds/bedrock: keys of a session',
    world: aws({ accessKeys: [awsKey('session', { expiresAtMs: Date.parse('2100-01-01') })] }),
    env: environmentOf(awsKey('session', { expiresAtMs: Date.parse('2100-01-01') })),
    expect: healthy({ auth: 'sigv4' }),
  },
  {
    id: 'clouds/bedrock: a switch of Claude Code in a terminal of many logins',
    world: aws(KEYS),
    env: {
      ...environmentOf(AWS_KEY),
      CLAUDE_CODE_USE_MANTLE: '0',
      CLAUDE_CODE_USE_BEDROCK: '1',
      GOOGLE_APPLICATION_CREDENTIALS: '/nowhere.json',
    },
    expect: healthy(),
    also: isAt('bedrock'),
  },
]

const OF_QUOTA: readonly Scenario[] = [
  {
    id: 'clouds/bedrock: a quota that was never granted',
    ...{ world: aws({ ...KEYS, states: { [ID]: 'quota-exceeded' } }), ...AWS },
    inputs: { models: `global.anthropic.${ID}`, live: 'true' },
    expect: broken('limit.quota', REFUSED),
  },
]

const OF_GOOGLE: readonly Scenario[] = [
  {
    id: 'clouds/vertex: a quota that may be zero',
    ...{ world: google({ ...TOKENS, quotaZero: [ID] }), ...VERTEX },
    inputs: { ...VERTEX.inputs, models: ID, live: 'true' },
    expect: degraded('limit.rate', REFUSED),
    also: says('quota of this model is not zero'),
  },
  {
    id: 'clouds/vertex: an API that is switched off',
    ...{ world: google({ ...TOKENS, disabled: ['aiplatform.googleapis.com'] }), ...VERTEX },
    expect: broken('auth.forbidden', { reachable: 'true' }),
    also: says('aiplatform.googleapis.com'),
  },
  {
    id: 'clouds/vertex: a role that is missing',
    world: google({ tokens: [], tokensWithoutRole: [GOOD_TOKEN] }),
    ...VERTEX,
    expect: broken('auth.forbidden', { reachable: 'true' }),
    also: says('aiplatform.endpoints.predict'),
  },
  {
    id: 'clouds/vertex: a project that nobody knows',
    world: google(TOKENS),
    inputs: { ...VERTEX.inputs, project: 'acme-typo' },
    expect: broken('auth.forbidden', { reachable: 'true' }),
  },
  {
    id: 'clouds/vertex: errors that come as a list',
    world: google({ ...TOKENS, errorsAsArray: true }),
    inputs: { ...VERTEX.inputs, 'auth-token': ['ya29', `c.${varied('google unknown', 120)}`].join('.') },
    expect: broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
  },
]

const MEANT: readonly Scenario[] = [
  {
    id: 'clouds/a Claude key beats what a login left behind',
    world: firstParty(),
    env: environmentOf(AWS_KEY),
    expect: healthy(),
    also: isAt('anthropic'),
  },
  {
    id: 'clouds/an input of a cloud beside a Claude key',
    world: firstParty(),
    inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/ci' },
    expect: healthy(),
    also: says('Not used, because no cloud was chosen: role-to-assume'),
  },
  {
    id: 'clouds/a client without its tenant',
    world: nowhere,
    inputs: { 'api-key': '', provider: 'foundry', resource: 'acme', 'client-id': ENTRA_CLIENT },
    expect: WRONG_USAGE,
    also: says('tenant-id'),
  },
  {
    id: 'clouds/a project that is missing',
    world: nowhere,
    inputs: { 'api-key': '', 'auth-token': GOOD_TOKEN, provider: 'vertex' },
    expect: WRONG_USAGE,
    also: says('project'),
  },
  {
    id: 'clouds/a region that is missing',
    world: nowhere,
    inputs: { 'api-key': KEY, provider: 'bedrock-mantle' },
    expect: WRONG_USAGE,
    also: says('region'),
  },
  {
    id: 'clouds/nobody who could ask',
    world: nowhere,
    inputs: { 'api-key': '', provider: 'bedrock' },
    expect: broken('key.missing', { unsent: true, unconnected: true }),
    also: says('AWS'),
  },
  {
    id: 'clouds/an open list and a bad key at an OpenAI-compatible endpoint',
    world: openAi({ keys: [], openList: true }),
    inputs: {
      ...{ provider: 'openai-compatible', endpoints: `https://${OPENAI_HOST}/v1` },
      'api-key': ['sk', 'proj', varied('openai unknown', 48)].join('-'),
    },
    expect: broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
  },
  {
    id: 'clouds/an OpenAI-compatible endpoint without the path of its base URL',
    world: openAi({ keys: [OPENAI_KEY] }),
    inputs: { 'api-key': OPENAI_KEY, provider: 'openai-compatible', endpoints: `https://${OPENAI_HOST}` },
    expect: broken('endpoint.path', { keyValid: 'unknown', reachable: 'true' }),
    also: says('/v1'),
  },
  {
    id: 'clouds/foundry: a variable without the path of its base URL',
    world: azure({ keys: [FOUNDRY_KEY] }),
    env: {
      ANTHROPIC_FOUNDRY_API_KEY: FOUNDRY_KEY,
      ANTHROPIC_FOUNDRY_BASE_URL: 'https://acme.services.ai.azure.com',
    },
    expect: broken('endpoint.not-found', { keyValid: 'unknown', reachable: 'true' }),
  },
  {
    id: 'clouds/foundry: an input that names the bare host',
    world: azure({ keys: [FOUNDRY_KEY] }),
    inputs: { 'api-key': FOUNDRY_KEY, endpoints: 'https://acme.services.ai.azure.com' },
    expect: healthy(),
  },
]

export const NOTED_CLOUDS: readonly Scenario[] = [...OF_AWS, ...OF_QUOTA, ...OF_GOOGLE, ...MEANT]
