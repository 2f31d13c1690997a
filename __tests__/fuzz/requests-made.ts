// The `request` files, headers and other settings of a user, good ones and bad ones.
import fc from 'fast-check'
import { strangersWords } from './words.ts'

const content = fc.oneof(
  strangersWords,
  fc.array(fc.record({ type: fc.constantFrom('text', 'image', '__proto__'), text: strangersWords }), {
    maxLength: 3,
  }),
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as unknown),
)

const messages = fc.record(
  {
    model: fc.oneof(
      fc.constantFrom('claude-haiku-5-5', 'constructor', '__proto__', 'toString', ''),
      strangersWords,
    ),
    max_tokens: fc.oneof(fc.integer(), fc.constant('many')),
    messages: fc.array(fc.record({ role: fc.constantFrom('user', 'assistant', 'system'), content }), {
      maxLength: 3,
    }),
    system: content,
    stream: fc.boolean(),
    tools: fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
    betas: fc.array(fc.constantFrom('context-1m-2025-08-07', 'x')),
  },
  { requiredKeys: ['model'] },
)

/** Texts of a file that should hold a Messages request. */
export const requestFiles: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: messages.map((request) => JSON.stringify(request)) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 5 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('[', '{"a":', '{"messages":['), fc.constantFrom(100, 20_000))
      .map(([open, times]) => open.repeat(times)),
  },
  { weight: 1, arbitrary: strangersWords },
)

const models = fc
  .array(
    fc.constantFrom('claude-haiku-5-5', 'claude-sonnet-5', 'constructor', '__proto__', 'valueOf', 'gpt-5'),
    { maxLength: 3 },
  )
  .map((ids) => ids.join(','))

const extraHeaders = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'X-Team',
        'anthropic-beta',
        'authorization',
        'cf-aig-authorization',
        'constructor',
        'X-A',
      ),
      fc.constantFrom('blue', 'none-2026', 'x'.repeat(40)),
    ),
    { maxLength: 2 },
  )
  .map((lines) => lines.map(([name, value]) => `${name}: ${value}`).join('\n'))

const PROVIDERS = [
  'auto',
  'auto',
  'gateway',
  'litellm',
  'openrouter',
  'cloudflare',
  'bedrock',
  'foundry',
  'openai-compatible',
  'anthropic',
  'kong',
]

/** Inputs that are read, whatever they come to. */
export const settings: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record(
    {
      auth: fc.constantFrom('auto', 'bearer', 'x-api-key'),
      provider: fc.constantFrom(...PROVIDERS),
      require: fc.constantFrom('any', 'all'),
      models,
      live: fc.constantFrom('false', 'false', 'true'),
      headers: extraHeaders,
      'compare-direct': fc.constantFrom('auto', 'true', 'false'),
      checks: fc.constantFrom(
        'all',
        '-dns',
        'key-accepted',
        '+addresses',
        '+live-message',
        '-models,-request-format',
      ),
      'fail-on': fc.constantFrom('broken', 'degraded', 'never'),
      formats: fc.constantFrom('json,md', 'json', 'json,md,junit,har,badge'),
      'workspace-id': fc.constantFrom('wrkspc_01Shop', 'default'),
      'organization-id': fc.constantFrom('11111111-1111-4111-8111-111111111111'),
      'on-missing-key': fc.constantFrom('auto', 'fail', 'skip'),
      summary: fc.constantFrom('true', 'false'),
      'allow-http': fc.constantFrom('true', 'false', 'false'),
    },
    { requiredKeys: [] },
  )
  .chain((all) => {
    const given = Object.entries(all)
    return fc
      .subarray(given, { maxLength: Math.min(5, given.length) })
      .map((some) => Object.fromEntries(some))
  })
