// An OpenAI-compatible endpoint in every situation.
import { OPENAI_HOST } from '../../../src/simulator/clouds/open.ts'
import { varied } from '../../support/scenario-keys.ts'
import { openAi } from '../../worlds/clouds.ts'
import { fails, inspected, wavers, works, type CloudTable } from './cloud.ts'

export const OPENAI_KEY = ['sk', 'proj', varied('openai', 48)].join('-')
const KEYS = { keys: [OPENAI_KEY] }
const HOUR_MS = 3_600_000
const MODEL = 'claude-haiku-5-5'

const good = openAi(KEYS)

export const OPENAI: CloudTable = {
  ...{ id: 'openai-compatible', name: 'OpenAI-compatible', model: MODEL },
  inputs: { 'api-key': OPENAI_KEY, provider: 'openai-compatible', endpoints: `https://${OPENAI_HOST}/v1` },
  situations: {
    healthy: works(good),
    'healthy with a model': works(good),
    live: works(good),
    'bad credential': fails(good, 'auth.invalid', 'false', {
      inputs: { 'api-key': ['sk', 'proj', varied('openai unknown', 48)].join('-') },
    }),
    'expired credential': { absent: 'its keys have no end of their own' },
    'no access to the model': fails(openAi({ ...KEYS, withoutAccess: [MODEL] }), 'model.unknown', 'true'),
    'wrong region or path': fails(good, 'endpoint.path', 'unknown', {
      inputs: { endpoints: `https://${OPENAI_HOST}/openai` },
    }),
    throttled: wavers(openAi({ ...KEYS, throttled: [MODEL] }), 'limit.rate', 'true', {
      inputs: { models: MODEL, live: 'true', attempts: '1' },
      note: 'Only a real message meets it: the list is free.',
    }),
    'clock off': wavers(openAi({ ...KEYS, clockOffsetMs: HOUR_MS }), 'clock.skew', 'true'),
    'provider down': wavers(openAi({ ...KEYS, down: 503 }), 'service.error', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(good),
  },
}
