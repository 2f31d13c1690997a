// What two answers together prove of a gateway: neither alone proves anything.
import { gateway } from '../../../../src/claude/providers/gateway.ts'
import { anthropic } from '../../../../src/claude/providers/anthropic.ts'
import { proveBy } from '../../../../src/reading/proof/proof.ts'
import type { HttpOutcome } from '../../../../src/probes/observation.ts'
import {
  answer,
  apiError,
  conversation,
  COUNTED,
  counted,
  exchange,
  failure,
  modelList,
  REFUSED_401,
  type Unread,
} from '../../../support/answers.ts'

const UNAUTHORIZED = answer(401, { message: 'Unauthorized' })
const FORBIDDEN = answer(403, { message: 'Forbidden' })
const BAD_JSON = answer(400, { message: 'The body is no JSON.' })
const NOT_FOUND = answer(404, { message: 'Not found: /v1/messages' })
const NOT_FOUND_ELSEWHERE = answer(404, { message: 'Not found: /v1/elsewhere' })
const NOT_ALLOWED = answer(405, { message: 'Method not allowed' })
const BROKEN = answer(500, { message: 'Something went wrong' })
const MESSAGE = answer(200, {
  ...{ type: 'message', id: 'msg_1', role: 'assistant', model: 'm', content: [{ type: 'text', text: 'Hi' }] },
  ...{ stop_reason: 'max_tokens', stop_sequence: null, usage: { input_tokens: 8, output_tokens: 1 } },
})
const BUSY = apiError(429, 'rate_limit_error', 'Rate limited')
const PAGE = answer(403, '<html><head><title>Blocked</title></head></html>', { 'content-type': 'text/html' })
const LIST = exchange(modelList('claude-haiku-5-5'))

type Trial = NonNullable<Unread['trials']>[number]

function byte(outcome: HttpOutcome, bare?: HttpOutcome): readonly Trial[] {
  const withKey: Trial = { question: 'one-byte', scheme: 'bearer', outcome }
  return bare === undefined ? [withKey] : [withKey, { question: 'one-byte', outcome: bare }]
}

function beside(outcome: HttpOutcome): Trial {
  return { question: 'one-byte-beside', scheme: 'bearer', outcome }
}

function looks(real: HttpOutcome, other: HttpOutcome): readonly Trial[] {
  return [
    { question: 'look', scheme: 'bearer', outcome: real },
    { question: 'look-beside', scheme: 'bearer', outcome: other },
  ]
}

function keysBy(said: Unread): readonly string[] {
  return proveBy(conversation(said, gateway), gateway).keys.map(({ scheme }) => scheme)
}

describe('the key is proven', () => {
  test.each<[string, Unread]>([
    ['by a list that is refused without it', { lists: { bearer: LIST }, anonymous: exchange(UNAUTHORIZED) }],
    ['by a broken body that is let in', { trials: byte(BAD_JSON, UNAUTHORIZED) }],
    ['by a route that is not there for whom the door opens', { trials: byte(NOT_FOUND, FORBIDDEN) }],
    [
      'by a model that this key may not use',
      {
        trials: byte(answer(401, { error: { type: 'key_model_access_denied', code: '401' } }), UNAUTHORIZED),
      },
    ],
    [
      'by a question that the gateway answers to good keys alone',
      { trials: [{ question: 'key', scheme: 'bearer', outcome: answer(200, { data: {} }) }] },
    ],
    [
      'by the API itself, to which a key that nobody has does not get',
      {
        counts: [counted(REFUSED_401)],
        trials: [{ question: 'stranger', scheme: 'bearer', outcome: UNAUTHORIZED }],
      },
    ],
  ])('%s', (_, said) => {
    expect(keysBy(said)).toEqual(['bearer'])
  })

  test.each<[string, Unread]>([
    ['by a list that anybody may read', { lists: { bearer: LIST }, anonymous: LIST }],
    [
      'by a count that anybody may ask',
      { counts: [counted(COUNTED)], trials: [{ question: 'count', outcome: COUNTED }] },
    ],
    ['by a broken body that is read before the key', { trials: byte(BAD_JSON, BAD_JSON) }],
    ['by a refusal', { trials: byte(FORBIDDEN, UNAUTHORIZED) }],
    ['by a limit', { trials: byte(BUSY, UNAUTHORIZED) }],
    ['by a failure', { trials: byte(BROKEN, UNAUTHORIZED) }],
    ['by a page', { trials: byte(PAGE, UNAUTHORIZED) }],
    ['by silence', { trials: byte(failure('ECONNRESET'), UNAUTHORIZED) }],
    ['where nothing was asked without it', { trials: byte(BAD_JSON) }],
    [
      'by the API itself, to which a key that nobody has gets as well',
      {
        counts: [counted(REFUSED_401)],
        trials: [{ question: 'stranger', scheme: 'bearer', outcome: REFUSED_401 }],
      },
    ],
  ])('not %s', (_, said) => {
    expect(keysBy(said)).toEqual([])
  })
})

const READ = { lists: { bearer: LIST }, anonymous: exchange(UNAUTHORIZED) }

function messagesBy(said: Unread): string {
  return proveBy(conversation({ ...READ, ...said }, gateway), gateway).messages.kind
}

describe('messages are', () => {
  test.each<[string, string, Unread]>([
    ['served', 'where the count is', { counts: [counted(COUNTED)] }],
    ['served', 'where the path answers otherwise', { trials: [...byte(BAD_JSON), beside(NOT_FOUND)] }],
    [
      'served',
      'where GET knows the path alone',
      {
        trials: [...byte(NOT_FOUND), beside(NOT_FOUND_ELSEWHERE), ...looks(NOT_ALLOWED, NOT_FOUND_ELSEWHERE)],
      },
    ],
    [
      'missing',
      'where neither POST nor GET knows the path',
      {
        trials: [...byte(NOT_FOUND), beside(NOT_FOUND_ELSEWHERE), ...looks(NOT_FOUND, NOT_FOUND_ELSEWHERE)],
      },
    ],
    [
      'open',
      'where only a look without the key is answered otherwise',
      {
        trials: [
          ...[...byte(NOT_FOUND), beside(NOT_FOUND_ELSEWHERE), ...looks(BROKEN, BROKEN)],
          { question: 'look', outcome: BAD_JSON },
        ],
      },
    ],
    [
      'served',
      'where a message is answered, though the list is refused',
      {
        lists: { bearer: exchange(REFUSED_401) },
        live: [{ scheme: 'bearer', model: 'm', message: exchange(MESSAGE), stream: exchange(MESSAGE) }],
      },
    ],
    ['open', 'where every body is read first', { trials: [...byte(BAD_JSON), beside(BAD_JSON)] }],
    ['open', 'where all fail', { trials: [...byte(BROKEN), beside(BROKEN)] }],
    ['open', 'where POST alone was asked', { trials: [...byte(NOT_FOUND), beside(NOT_FOUND_ELSEWHERE)] }],
    ['open', 'where nothing was asked', {}],
    [
      'refused',
      'where the door is shut to everybody',
      { trials: [...byte(FORBIDDEN, FORBIDDEN), beside(NOT_FOUND)] },
    ],
    [
      'upstream',
      'where the API refuses a key that the list let in',
      { counts: [counted(REFUSED_401)], trials: [...byte(BAD_JSON), beside(NOT_FOUND)] },
    ],
    [
      'blocked',
      'where a page answers the user’s body and not the smallest',
      { counts: [counted(PAGE, { own: true }), counted(COUNTED)] },
    ],
    ['blocked', 'where a page answers all bodies', { counts: [counted(PAGE)], trials: byte(PAGE) }],
    [
      'served',
      'where a page stands in place of the count alone',
      {
        counts: [counted(PAGE)],
        trials: [
          ...byte(BAD_JSON),
          beside(NOT_FOUND),
          { question: 'one-byte-count', scheme: 'bearer', outcome: PAGE },
        ],
      },
    ],
  ])('%s %s', (kind, _, said) => {
    expect(messagesBy(said)).toBe(kind)
  })

  test('open at the vendor’s own host, whose word counts', () => {
    const said = { counts: [counted(REFUSED_401)], trials: [...byte(NOT_FOUND), beside(NOT_FOUND)] }
    expect(proveBy(conversation(said), anthropic).messages.kind).toBe('open')
  })
})

test('a count that takes a model that cannot exist says nothing of models', () => {
  const trials: readonly Trial[] = [{ question: 'impossible-count', scheme: 'bearer', outcome: COUNTED }]
  expect(proveBy(conversation({ trials }, gateway), gateway).countsAnyModel).toBe(true)
  expect(proveBy(conversation({}, gateway), gateway).countsAnyModel).toBe(false)
})
