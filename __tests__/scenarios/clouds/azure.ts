// Microsoft Foundry in every situation, with a key of the resource.
import { varied } from '../../support/scenario-keys.ts'
import { azure } from '../../worlds/clouds.ts'
import { fails, inspected, wavers, works, type CloudTable } from './cloud.ts'

export const FOUNDRY_KEY = varied('foundry', 84)
const KEYS = { keys: [FOUNDRY_KEY] }
const HOUR_MS = 3_600_000
const MODEL = 'claude-haiku-5-5'

const good = azure(KEYS)

export const FOUNDRY: CloudTable = {
  ...{ id: 'foundry', name: 'Microsoft Foundry', model: MODEL },
  inputs: { resource: 'acme' },
  env: { ANTHROPIC_FOUNDRY_API_KEY: FOUNDRY_KEY },
  situations: {
    healthy: works(good),
    'healthy with a model': works(good),
    live: works(good),
    'bad credential': fails(good, 'auth.invalid', 'false', {
      env: { ANTHROPIC_FOUNDRY_API_KEY: varied('foundry unknown', 84) },
    }),
    'expired credential': fails(good, 'auth.invalid', 'false', {
      ...{
        env: { ANTHROPIC_FOUNDRY_API_KEY: '' },
        inputs: { provider: 'foundry', 'auth-token': varied('entra expired', 300) },
      },
      note: 'A key has no end; a token of Entra has, and Azure says the same of a wrong one.',
    }),
    'no access to the model': fails(azure({ ...KEYS, deployments: {} }), 'model.unknown', 'true', {
      note: 'A model is called by the name of its deployment.',
    }),
    'wrong region or path': fails(good, 'endpoint.not-found', 'unknown', {
      env: { ANTHROPIC_FOUNDRY_BASE_URL: 'https://acme.services.ai.azure.com/claude' },
      inputs: { resource: '', provider: 'foundry' },
    }),
    throttled: wavers(azure({ ...KEYS, throttled: [MODEL] }), 'limit.rate', 'true', {
      inputs: { models: MODEL, attempts: '1' },
    }),
    'clock off': wavers(azure({ ...KEYS, clockOffsetMs: HOUR_MS }), 'clock.skew', 'true'),
    'provider down': wavers(azure({ ...KEYS, down: 503 }), 'service.overloaded', 'unknown', {
      inputs: { attempts: '1' },
    }),
    'behind a proxy with inspection': inspected(good),
  },
}
