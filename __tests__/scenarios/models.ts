// Models that code asks for: usable, ending, gone, never there, not for this key.
import { ACCOUNT, KEY, FORBIDDEN_MODEL, NARROW_KEY } from '../support/scenario-keys.ts'
import { broken, degraded, healthy, WRONG_USAGE } from '../support/scenario.ts'
import type { Expectation, Played, Scenario } from '../support/scenario.ts'
import { behindGateway, firstParty, service, TODAY } from '../worlds/world.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { MODELS as CATALOGUE } from '../../src/simulator/catalogue.ts'
import type { CauseId } from '../../src/words/causes.ts'

/** The key is fine; a model is not. */
function asked(id: string, models: string, cause: CauseId, more: Partial<Scenario> = {}): Scenario {
  const findings = { 'key-accepted': 'pass', models: 'fail', 'request-format': 'pass' } as const
  return {
    ...{ id: `models/${id}`, inputs: { models }, expect: broken(cause, { keyValid: 'true', findings }) },
    ...more,
  }
}

const says =
  (words: string) =>
  ({ run }: Played): void =>
    expect(run.summary).toContain(words)

/** The usual account, with these models alone. */
const account = (ids: readonly string[]): typeof ACCOUNT => ({
  ...ACCOUNT,
  models: CATALOGUE.filter(({ id }) => ids.includes(id)),
})

/** Ids of Portkey's form, and of claude-code-router's. */
const ODD = CATALOGUE.slice(0, 2).map((model, at) => ({
  ...model,
  id: ['@anthropic-prod/claude-sonnet-5-5', 'router,anthropic/opus:latest'][at] ?? '',
}))

const ENDING: Expectation = degraded('model.deprecated', { keyValid: 'true', findings: { models: 'warn' } })

export const MODELS: readonly Scenario[] = [
  asked('retired', 'claude-opus-4-1', 'model.retired', { golden: true, also: says('claude-opus-5-5') }),
  asked('retired long ago, and no longer known to the service', 'claude-2.1', 'model.retired'),
  asked('unknown', 'gpt-4', 'model.unknown'),
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty'].map((model) =>
    asked(`called as what every object has: ${model}`, model, 'model.unknown'),
  ),
  ...['constructor', 'toString', 'valueOf', '__proto__'].map((model) =>
    asked(`called so in a request: ${model}`, '', 'model.unknown', {
      inputs: { request: 'request.json' },
      files: {
        'request.json': JSON.stringify({ model, max_tokens: 1, messages: [{ role: 'user', content: 'x' }] }),
      },
      expect: broken('model.unknown', { keyValid: 'true' }),
    }),
  ),
  { id: 'models/called __proto__', inputs: { models: '__proto__' }, expect: WRONG_USAGE },
  asked('a slip of the pen', 'claude-haiku-5.5', 'model.unknown', { also: says('claude-haiku-5-5') }),
  asked('unknown, and what is nearest retires soon', 'claude-sonnet-5-5', 'model.unknown', {
    world: firstParty({
      handler: claudeApi(account(['claude-sonnet-5', 'claude-sonnet-4-5-20250929']), () => TODAY),
    }),
    also: ({ run }) => {
      expect(run.summary).toContain('Replace `claude-sonnet-5-5` with `claude-sonnet-5`.')
      expect(run.summary).toContain('Choose one that works here: `claude-sonnet-5`.')
    },
  }),
  asked('one of several is unknown', 'claude-haiku-5-5, claude-haiku-55', 'model.unknown'),
  asked('not for this key', FORBIDDEN_MODEL, 'model.forbidden', {
    inputs: { 'api-key': NARROW_KEY, models: FORBIDDEN_MODEL },
  }),
  { id: 'models/deprecated', inputs: { models: 'claude-sonnet-4-5-20250929' }, expect: ENDING },
  { id: 'models/deprecated, by its alias', inputs: { models: 'claude-sonnet-4-5' }, expect: ENDING },
  {
    id: 'models/deprecated, and nobody asked for it',
    inputs: { models: 'claude-sonnet-5-5' },
    expect: healthy({ findings: { models: 'pass' } }),
    also: says('Also retiring soon (not in your models): `claude-sonnet-4-5-20250929`'),
  },
  {
    id: 'models/deprecated, and that fails the step',
    inputs: { models: 'claude-sonnet-4-5', 'fail-on': 'degraded' },
    expect: { ...ENDING, exitCode: 1 },
  },
  {
    id: 'models/an alias',
    inputs: { models: 'claude-haiku-4-5' },
    expect: healthy({ findings: { models: 'pass' } }),
    also: ({ run }) => expect(JSON.parse(run.outputs['models'] ?? '')).toContain('claude-haiku-4-5'),
  },
  {
    id: 'models/several, one a line',
    inputs: { models: 'claude-haiku-5-5\nclaude-opus-5-5\n' },
    expect: healthy({ findings: { models: 'pass' } }),
  },
  {
    id: 'models/named as gateways name them',
    world: service({ handler: claudeApi({ ...ACCOUNT, models: ODD }, () => TODAY) }, { key: KEY }),
    inputs: { models: '@anthropic-prod/claude-sonnet-5-5\nrouter,anthropic/opus:latest\n' },
    expect: healthy({ findings: { models: 'pass' } }),
    also: ({ run }) => expect(JSON.parse(run.outputs['models'] ?? '')).toEqual(ODD.map(({ id }) => id)),
  },
  asked('retired is worse than deprecated', 'claude-sonnet-4-5\nclaude-3-opus-20240229', 'model.retired'),
  {
    id: 'models/unknown at a gateway without a list',
    world: behindGateway({ list: 'none' }),
    inputs: { models: 'claude-haiku-9' },
    expect: broken('model.unknown', { keyValid: 'true' }),
  },
  {
    id: 'models/unknown to a gateway with a list of another shape',
    world: behindGateway({ list: 'openai' }),
    inputs: { models: 'claude-haiku-9' },
    expect: broken('model.unknown', { keyValid: 'true' }),
  },
  {
    id: 'models/a retired model is no bad key',
    inputs: { 'api-key': KEY, models: 'claude-3-opus-20240229' },
    expect: broken('model.retired', { keyValid: 'true', findings: { 'key-accepted': 'pass' } }),
  },
]
