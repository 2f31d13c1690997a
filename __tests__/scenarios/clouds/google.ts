// Vertex AI and Claude on Google Cloud in every situation, with a token that a login gave.
import { WORKSPACE_ID } from '../../../src/simulator/account.ts'
import { GOOGLE_PROJECT } from '../../../src/simulator/clouds/google/world.ts'
import { varied } from '../../support/scenario-keys.ts'
import { google } from '../../worlds/clouds.ts'
import { fails, inspected, wavers, works, type CloudTable } from './cloud.ts'

const token = (seed: string): string => ['ya29', `c.${varied(seed, 120)}`].join('.')

export const GOOD_TOKEN = token('google')
const TOKENS = { tokens: [GOOD_TOKEN] }
const HOUR_MS = 3_600_000
const MODEL = 'claude-haiku-5-5'

const good = google(TOKENS)
const BAD = { 'auth-token': token('google unknown') }
const EXPIRED = { 'auth-token': token('google expired') }

export const VERTEX: CloudTable = {
  ...{ id: 'vertex', name: 'Vertex AI', model: MODEL },
  inputs: { 'auth-token': GOOD_TOKEN, provider: 'vertex', region: 'us-east5', project: GOOGLE_PROJECT },
  situations: {
    healthy: works(good),
    'healthy with a model': works(good),
    live: works(good),
    'bad credential': fails(good, 'auth.invalid', 'false', { inputs: BAD }),
    'expired credential': fails(
      google({ ...TOKENS, expiredTokens: [EXPIRED['auth-token']] }),
      'auth.expired',
      'false',
      { inputs: EXPIRED },
    ),
    'no access to the model': fails(google({ ...TOKENS, withoutAccess: [MODEL] }), 'model.unknown', 'true', {
      note: 'Vertex AI says the same of a model that is not there and of one without access.',
    }),
    'wrong region or path': fails(google({ ...TOKENS, regions: ['europe-west1'] }), 'model.unknown', 'true', {
      inputs: { models: MODEL },
    }),
    throttled: wavers(google({ ...TOKENS, throttled: [MODEL] }), 'limit.rate', 'true', {
      inputs: { models: MODEL, attempts: '1', live: 'true' },
      note: 'Only a real message meets it: the count has limits of its own.',
    }),
    'clock off': wavers(google({ ...TOKENS, clockOffsetMs: HOUR_MS }), 'clock.skew', 'true'),
    'provider down': wavers(google({ ...TOKENS, down: 503 }), 'service.overloaded', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(good),
  },
}

export const CLAUDE_ON_GOOGLE: CloudTable = {
  ...{ id: 'claude-on-google', name: 'Claude on Google Cloud', model: MODEL },
  inputs: {
    ...{ 'auth-token': GOOD_TOKEN, provider: 'claude-on-google' },
    ...{ project: GOOGLE_PROJECT, 'workspace-id': WORKSPACE_ID },
  },
  situations: {
    healthy: works(good),
    'healthy with a model': works(good),
    live: works(good),
    'bad credential': fails(good, 'auth.invalid', 'false', { inputs: BAD }),
    'expired credential': fails(
      google({ ...TOKENS, expiredTokens: [EXPIRED['auth-token']] }),
      'auth.expired',
      'false',
      { inputs: EXPIRED },
    ),
    'no access to the model': fails(good, 'model.unknown', 'true', {
      inputs: { models: 'claude-opus-9-9' },
      note: 'The list shows what a workspace may use.',
    }),
    'wrong region or path': fails(good, 'endpoint.not-found', 'unknown', {
      inputs: { region: 'europe-west1' },
    }),
    throttled: wavers(google({ ...TOKENS, throttled: [MODEL] }), 'limit.rate', 'true', {
      inputs: { models: MODEL, attempts: '1' },
    }),
    'clock off': wavers(google({ ...TOKENS, clockOffsetMs: HOUR_MS }), 'clock.skew', 'true'),
    'provider down': wavers(google({ ...TOKENS, down: 503 }), 'service.overloaded', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(good),
  },
}
