// Real messages to gateways that answer them, where what we sent, or what stands around the answer, is not what everybody takes.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, guarded, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { healthy } from '../../support/scenario.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'

const SONNET = 'claude-sonnet-5-5'

function spoken(
  id: string,
  world: GatewayWorld,
  expect: Expectation = healthy(),
  more: { readonly inputs?: Inputs; readonly also?: (played: Played) => void } = {},
): Scenario {
  const { also } = more
  const inputs = { live: 'true', ...more.inputs }
  return { id: `gateways/spoken: ${id}`, world: gatewayWorld(world), expect, inputs, ...(also && { also }) }
}

/** The messages that were sent, field by field. */
function fieldsSent({ world }: Played, name: string): readonly unknown[] {
  return world.received
    .filter(({ path, body }) => path === '/v1/messages' && jsonBody(() => true)(body))
    .map(({ body }) => (JSON.parse(body) as Record<string, unknown>)[name])
}

const named = (own: string): Row['answer'] => behind({ inner: (id) => (id === own ? SONNET : id) })

const tooFew = (value: unknown): boolean => typeof value === 'number' && value < 16

const BELOW_MINIMUM: Literal = {
  status: 400,
  json: {
    error: {
      message:
        'litellm.BadRequestError: OpenAIException - {"error": {"message": "Invalid \'max_output_tokens\': integer below minimum value. Expected a value >= 16, but got 1 instead.","type": "invalid_request_error","param": "max_output_tokens","code": "integer_below_min_value"}}',
      ...{ type: null, param: null, code: '400' },
    },
  },
}

const NOT_A_CHAT: Literal = {
  status: 400,
  json: {
    error: {
      message:
        'litellm.BadRequestError: The chatCompletion operation does not work with the specified model, text-embedding-3-large. Please choose different model and try again.',
      ...{ type: null, param: null, code: '400' },
    },
  },
}

const OURS: readonly Scenario[] = [
  spoken(
    'it takes no fewer than 16 tokens',
    {
      rows: [
        ...guarded(LIST, openAiList(['gpt-6'])),
        {
          when: { ...MESSAGES, credential: 'right', body: jsonBody((body) => tooFew(body['max_tokens'])) },
          answer: BELOW_MINIMUM,
        },
        ...guarded(MESSAGES, named('gpt-6')),
      ],
    },
    healthy(),
    {
      inputs: { models: 'gpt-6' },
      also: (played) => expect(fieldsSent(played, 'max_tokens')).toEqual([1, 1, 16, 16]),
    },
  ),
  spoken(
    'the first model of its list answers no message',
    {
      rows: [
        ...guarded(LIST, openAiList(['text-embedding-3-large', 'whisper-1', 'gpt-6', 'team-sonnet'])),
        {
          when: { ...MESSAGES, credential: 'right', body: jsonBody(({ model }) => model !== 'team-sonnet') },
          answer: NOT_A_CHAT,
        },
        ...guarded(MESSAGES, named('team-sonnet')),
      ],
    },
    healthy(),
    { also: (played) => expect(new Set(fieldsSent(played, 'model'))).toEqual(new Set(['team-sonnet'])) },
  ),
]

/** Spoken to. */
export const SPOKEN: readonly Scenario[] = [...OURS]
