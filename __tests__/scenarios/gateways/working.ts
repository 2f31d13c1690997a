// Gateways that work, and whose answers look as if they did not: patterns in a list, a count that is none, one's own test message refused.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { COUNT, guarded, LIST, MESSAGES, naming, openAiList, ownCount } from '../../worlds/gateways/parts.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import type { World } from '../../worlds/world.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Inputs, Played, Scenario } from '../../support/scenario.ts'
import { modelUnverified } from './gateway.ts'

const PROVEN = { keyValid: 'true', reachable: 'true' } as const
const LITELLM = { 'x-litellm-version': '1.80.5' } as const
const SONNET = 'claude-sonnet-5-5'
const MISTYPED = 'claude-sonet-5-5'

/** The list shows these ids, and whatever is asked for is routed and counted. */
function routingAll(ids: readonly string[], ...first: readonly Row[]): World {
  const rows = [...first, ...guarded(LIST, openAiList(ids)), ...guarded(COUNT, ownCount)]
  return gatewayWorld({ headers: LITELLM, rows: [...rows, ...guarded(MESSAGES)] })
}

function neverOffers(words: RegExp): (played: Played) => void {
  return ({ run }) => {
    expect(run.outputs['models']).not.toMatch(words)
    expect(run.outputs['remedy']).not.toMatch(words)
    expect(run.summary).not.toMatch(/does not list this ID and rejects it/)
  }
}

const NO_SUCH_MODEL: Literal = {
  status: 400,
  json: { error: { message: `Invalid model name passed in model=${MISTYPED}`, code: '400' } },
}

function routed(id: string, ids: readonly string[], models: string): Scenario {
  return {
    id: `gateways/works: ${id}`,
    ...{ world: routingAll(ids), inputs: { models }, expect: healthy() },
    also: (played) => {
      expect(played.run.report.targets[0]?.models.find((model) => model.id === models)?.status).toBe(
        'unverified',
      )
      neverOffers(/\*/)(played)
    },
  }
}

const PATTERNS: readonly Scenario[] = [
  routed('the list is a pattern', ['*'], SONNET),
  routed(
    'the list holds a pattern of the provider',
    ['anthropic/*', 'anthropic/claude-sonnet-5'],
    `anthropic/${SONNET}`,
  ),
  routed('the pattern of the provider stands for a plain id', ['anthropic/*'], SONNET),
  { ...routed('the list is empty', [], SONNET), also: modelUnverified },
  {
    id: 'gateways/a model that a pattern stands for is refused all the same',
    world: routingAll(['*', SONNET], { when: { ...COUNT, body: naming(MISTYPED) }, answer: NO_SUCH_MODEL }),
    inputs: { models: MISTYPED },
    expect: broken('model.unknown', PROVEN),
    also: ({ run }) => {
      expect(run.summary).toContain('rejects this ID')
      expect(run.outputs['remedy']).toContain(SONNET)
    },
  },
  {
    id: 'gateways/a model that no pattern stands for is not listed, and nobody refused it',
    world: routingAll(['openai/*', SONNET]),
    inputs: { models: MISTYPED },
    expect: broken('model.unknown', PROVEN),
    also: (played) => {
      neverOffers(/openai\/\*/)(played)
      expect(played.run.summary).toContain('does not list this ID')
    },
  },
]

/** The count is decoded as a message, which it is not. */
function decoded(id: string, refusal: Literal, inputs: Inputs = {}): Scenario {
  return {
    id: `gateways/works: ${id}`,
    world: gatewayWorld({ rows: [...guarded(LIST), ...guarded(COUNT, refusal), ...guarded(MESSAGES)] }),
    ...{ inputs, expect: healthy() },
  }
}

const NO_MAX_TOKENS: Literal = {
  status: 422,
  json: { detail: [{ type: 'missing', loc: ['body', 'max_tokens'], msg: 'Field required' }] },
}

const COUNTS: readonly Scenario[] = [
  decoded('the count wants max_tokens', NO_MAX_TOKENS),
  decoded('the count wants max_tokens, with a model', NO_MAX_TOKENS, { models: SONNET }),
  decoded('the count wants max_tokens, told by 400', {
    status: 400,
    json: { type: 'error', error: { type: 'invalid_request_error', message: 'max_tokens: Field required' } },
  }),
  decoded('the count wants MaxTokens, told by a validator', {
    status: 400,
    json: {
      error: {
        message:
          "Key: 'Request.MaxTokens' Error:Field validation for 'MaxTokens' failed on the 'required' tag",
      },
    },
  }),
  {
    id: 'gateways/the count is right to miss another field',
    world: gatewayWorld({
      rows: [
        ...guarded(LIST),
        ...[COUNT, MESSAGES].flatMap((when) =>
          guarded(when, {
            status: 400,
            json: { error: { message: 'metadata.user_id: Field required', code: 400 } },
          }),
        ),
      ],
    }),
    expect: broken('format.request', PROVEN),
  },
]

/** What works. */
export const WORKING: readonly Scenario[] = [...PATTERNS, ...COUNTS]
