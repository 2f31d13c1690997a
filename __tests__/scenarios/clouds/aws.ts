// The three roads of AWS in every situation: with keys that sign each request, and with a key of Claude Platform on AWS.
import { WORKSPACE_ID } from '../../../src/simulator/account.ts'
import type { AwsAccessKey } from '../../../src/simulator/clouds/aws/world.ts'
import { varied } from '../../support/scenario-keys.ts'
import { aws } from '../../worlds/clouds.ts'
import { fails, inspected, wavers, works, type CloudTable } from './cloud.ts'

/** Invented keys of AWS; with a session they need its token. */
export function awsKey(seed: string, session?: { readonly expiresAtMs: number }): AwsAccessKey {
  const id = varied(`${seed} id`, 60)
    .toUpperCase()
    .replace(/[^A-Z2-7]/g, '')
    .slice(0, 16)
  const secretAccessKey = varied(seed, 40)
  if (session === undefined) return { accessKeyId: `AKIA${id}`, secretAccessKey }
  return {
    accessKeyId: `ASIA${id}`,
    secretAccessKey,
    sessionToken: varied(`${seed} session`, 300),
    ...session,
  }
}

/** As the login action leaves them behind: without a session the token is set, and empty. */
export function environmentOf({
  accessKeyId,
  secretAccessKey,
  sessionToken = '',
}: AwsAccessKey): Readonly<Record<string, string>> {
  return {
    ...{ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    ...{ AWS_SESSION_TOKEN: sessionToken, AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' },
  }
}

export const AWS_KEY = awsKey('aws')
const EXPIRED_KEY = awsKey('aws expired', { expiresAtMs: 0 })
const KEYS = { accessKeys: [AWS_KEY, EXPIRED_KEY] }
const HOUR_MS = 3_600_000
const ID = 'claude-haiku-5-5'
const BAD = { env: { AWS_SECRET_ACCESS_KEY: varied('aws other secret', 40) } }
const EXPIRED = { env: environmentOf(EXPIRED_KEY) }

const good = aws(KEYS)

export const BEDROCK: CloudTable = {
  ...{ id: 'bedrock', name: 'Amazon Bedrock', model: `global.anthropic.${ID}` },
  inputs: {},
  env: environmentOf(AWS_KEY),
  situations: {
    healthy: works(good),
    'healthy with a model': works(good, {
      note: 'Bedrock counts no tokens for an inference profile: whether it may be used is inconclusive, and `live` tells.',
    }),
    live: works(good),
    'bad credential': fails(good, 'auth.invalid', 'false', BAD),
    'expired credential': fails(good, 'auth.expired', 'false', EXPIRED),
    'no access to the model': fails(
      aws({ ...KEYS, states: { [ID]: 'no-access' } }),
      'model.forbidden',
      'true',
      {
        inputs: { live: 'true' },
        note: 'Seen with `live: true`: the list shows profiles that an account may not use.',
      },
    ),
    'wrong region or path': fails(aws({ ...KEYS, region: 'eu-central-1' }), 'model.unknown', 'true', {
      inputs: { models: `anthropic.${ID}` },
    }),
    throttled: wavers(aws({ ...KEYS, throttled: [ID] }), 'limit.rate', 'true', {
      inputs: { models: `global.anthropic.${ID}`, attempts: '1', live: 'true' },
    }),
    'clock off': fails(aws({ ...KEYS, clockOffsetMs: HOUR_MS }), 'clock.skew', 'unknown', {
      note: 'A signature holds for five minutes.',
    }),
    'provider down': wavers(aws({ ...KEYS, down: 503 }), 'service.overloaded', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(good),
  },
}

export const BEDROCK_MANTLE: CloudTable = {
  ...{ id: 'bedrock-mantle', name: 'Amazon Bedrock (Mantle)', model: `anthropic.${ID}` },
  inputs: { provider: 'bedrock-mantle' },
  env: environmentOf(AWS_KEY),
  situations: {
    healthy: works(good),
    'healthy with a model': works(good),
    live: works(good),
    'bad credential': fails(good, 'auth.invalid', 'false', BAD),
    'expired credential': fails(good, 'auth.expired', 'false', EXPIRED),
    'no access to the model': fails(
      aws({ ...KEYS, states: { [ID]: 'no-access' } }),
      'model.forbidden',
      'true',
    ),
    'wrong region or path': fails(good, 'endpoint.not-found', 'true', {
      inputs: { endpoints: 'https://bedrock-mantle.us-east-1.api.aws/claude' },
    }),
    throttled: wavers(aws({ ...KEYS, throttled: [ID] }), 'limit.rate', 'true', {
      inputs: { models: `anthropic.${ID}`, attempts: '1' },
    }),
    'clock off': fails(aws({ ...KEYS, clockOffsetMs: HOUR_MS }), 'clock.skew', 'unknown'),
    'provider down': wavers(aws({ ...KEYS, down: 503 }), 'service.overloaded', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(good),
  },
}

const PLATFORM_KEY = varied('platform', 80)
const PLATFORM = { ...KEYS, platformKeys: [PLATFORM_KEY] }
const platform = aws(PLATFORM)

export const CLAUDE_ON_AWS: CloudTable = {
  ...{ id: 'claude-on-aws', name: 'Claude Platform on AWS', model: ID },
  inputs: { 'workspace-id': WORKSPACE_ID },
  env: { ANTHROPIC_AWS_API_KEY: PLATFORM_KEY, AWS_REGION: 'us-east-1' },
  situations: {
    healthy: works(platform),
    'healthy with a model': works(platform),
    live: works(platform),
    'bad credential': fails(platform, 'auth.invalid', 'false', {
      env: { ANTHROPIC_AWS_API_KEY: varied('platform unknown', 80) },
    }),
    'expired credential': fails(platform, 'auth.expired', 'false', {
      inputs: { provider: 'claude-on-aws' },
      env: { ...environmentOf(EXPIRED_KEY), ANTHROPIC_AWS_API_KEY: '' },
    }),
    'no access to the model': fails(platform, 'model.unknown', 'true', {
      inputs: { models: 'claude-opus-9-9' },
      note: 'The list shows what a workspace may use.',
    }),
    'wrong region or path': fails(platform, 'endpoint.not-found', 'true', {
      inputs: { endpoints: 'https://aws-external-anthropic.us-east-1.api.aws/anthropic' },
    }),
    throttled: wavers(aws({ ...PLATFORM, throttled: [ID] }), 'limit.rate', 'true', {
      inputs: { models: ID, attempts: '1' },
    }),
    'clock off': wavers(aws({ ...PLATFORM, clockOffsetMs: HOUR_MS }), 'clock.skew', 'true', {
      note: 'Broken where requests are signed; a key has no clock.',
    }),
    'provider down': wavers(aws({ ...PLATFORM, down: 503 }), 'service.overloaded', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(platform),
  },
}
