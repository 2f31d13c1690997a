// Real messages to gateways that answer them, where what we sent, or what stands around the answer, is not what everybody takes.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, COUNT, guarded, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { behindGateway } from '../../worlds/world.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'

const PROVEN = { keyValid: 'true', reachable: 'true' } as const
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

const L: readonly Row[] = guarded(LIST)
const streamed = behind()

/** A stream whose text is changed on the way. */
function streaming(change: (text: string) => string): Row['answer'] {
  return (request) => {
    const told = streamed(request)
    return typeof told.body === 'string' ? told : { ...told, body: [change(told.body.join(''))] }
  }
}

/** Whether or not a stream was asked for. */
const alwaysStreaming: Row['answer'] = (request) => {
  const body = JSON.parse(request.body.toString('utf8')) as object
  return streamed({ ...request, body: Buffer.from(JSON.stringify({ ...body, stream: true })) })
}

const STREAMS: readonly Scenario[] = [
  spoken('a stream ends with the word of another dialect', {
    rows: [
      ...L,
      ...guarded(COUNT),
      ...guarded(
        MESSAGES,
        streaming((text) => `${text}data: [DONE]\n\n`),
      ),
    ],
  }),
  spoken(
    'its events have no names, so that nothing of them is read',
    {
      rows: [
        ...L,
        ...guarded(COUNT),
        ...guarded(
          MESSAGES,
          streaming((text) => text.replace(/^event: .*\n/gm, '')),
        ),
      ],
    },
    broken('format.stream', PROVEN),
  ),
  spoken(
    'a message that is to be whole comes as a stream',
    {
      rows: [
        ...L,
        ...guarded({ ...MESSAGES, body: jsonBody(() => true) }, alwaysStreaming),
        ...guarded(MESSAGES),
      ],
    },
    broken('format.response', PROVEN),
    { also: ({ run }) => expect(run.summary).not.toMatch(/firewall/i) },
  ),
]

/** Messages are answered, and the count is not: nobody waits for it longer than this. */
const HASTY = { live: 'true', timeout: '2s', attempts: '1' } as const

const COUNT_HANGS: Scenario = {
  id: 'gateways/spoken: the count hangs',
  world: behindGateway({ script: [{ when: { path: 'count_tokens' }, act: { do: 'hang' } }] }),
  inputs: HASTY,
  expect: healthy(),
}

const OWN_COUNT_HANGS: Scenario = {
  ...COUNT_HANGS,
  id: 'gateways/spoken: the count of the user’s own request hangs',
  inputs: { ...HASTY, request: 'request.json' },
  files: {
    'request.json': JSON.stringify({
      ...{ model: SONNET, max_tokens: 16 },
      messages: [{ role: 'user', content: 'Hi' }],
    }),
  },
  expect: broken('service.timeout', PROVEN),
}

/** Spoken to. */
export const SPOKEN: readonly Scenario[] = [...OURS, ...STREAMS, COUNT_HANGS, OWN_COUNT_HANGS]
