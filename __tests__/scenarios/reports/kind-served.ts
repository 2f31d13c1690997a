// More members of kind 1: lists that work before messages that do not, with a live message and without.
import {
  COUNT,
  envelope,
  guarded,
  LIST,
  MESSAGES,
  openAiList,
  ownCount,
} from '../../worlds/gateways/parts.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Answer, Row } from '../../worlds/gateways/rows.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { broken, degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { C, error, json, L, LIVE, M, member, page, plain, PROVEN } from './member.ts'

const NOT_SERVED = broken('endpoint.not-found', PROVEN)

const FRONTS: readonly Scenario[] = [
  member(
    1,
    'front whose router knows no POST',
    { rows: L, otherwise: json(405, { detail: 'Method Not Allowed' }) },
    NOT_SERVED,
  ),
  member(
    1,
    'front whose guard stands before its router',
    {
      rows: [
        { when: { credential: ['wrong', 'none'] }, answer: error(401, 'Unauthorized') },
        { when: LIST, answer: openAiList() },
      ],
    },
    NOT_SERVED,
  ),
  member(
    1,
    'front that says not found with 200',
    { rows: L, otherwise: json(200, { error: 'not found' }) },
    NOT_SERVED,
  ),
  member(
    1,
    'front that says code 404 with 200',
    { rows: L, otherwise: json(200, { code: 404, msg: 'not found', data: null }) },
    NOT_SERVED,
  ),
  member(
    1,
    'front that shows its console at every other path',
    { rows: L, otherwise: page(200, 'Console') },
    broken('endpoint.blocked', PROVEN),
  ),
  member(1, 'front that counts, live', { rows: [...L, ...guarded(COUNT, ownCount)] }, NOT_SERVED, {
    inputs: LIVE,
  }),
  member(
    1,
    'front whose list is open',
    { rows: [{ when: LIST, answer: openAiList() }] },
    broken('endpoint.not-found', { reachable: 'true' }),
  ),
]

/** The user's own request holds what a filter does not like. */
const REQUEST = {
  inputs: { request: 'request.json' },
  files: {
    'request.json': JSON.stringify({
      ...{ model: 'claude-sonnet-5-5', max_tokens: 16 },
      messages: [{ role: 'user', content: 'explain <script>alert(1)</script>' }],
    }),
  },
} as const

function filter(id: string, answer: Answer, cause: CauseId, ...words: readonly string[]): Scenario {
  const filtered: Row = { when: { body: (text) => text.includes('<script>') }, answer }
  return member(1, `filter, ${id}`, { rows: [filtered, ...L, ...C, ...M] }, broken(cause, PROVEN), {
    ...REQUEST,
    says: words,
  })
}

const FILTERS: readonly Scenario[] = [
  filter('page with 406', page(406, 'Not Acceptable!'), 'endpoint.blocked', 'Not Acceptable'),
  filter('page with 200', page(200, 'Request Rejected'), 'endpoint.blocked', 'Request Rejected'),
  filter(
    'JSON with 403',
    json(403, { message: 'Request blocked by policy' }),
    'endpoint.blocked',
    'blocked by policy',
  ),
  filter(
    'JSON with 400',
    error(400, 'Prompt injection detected', { type: 'guardrail_violation' }),
    'format.request',
    'injection detected',
  ),
  filter('nothing but 403', { status: 403 }, 'endpoint.blocked'),
]

/** List and count are right, and so is all else but what is answered to a real message. */
function live(id: string, answer: Answer, cause: CauseId): Scenario {
  return member(
    1,
    `live, ${id}`,
    { rows: [...L, ...C, ...guarded(MESSAGES, answer)] },
    broken(cause, PROVEN),
    { inputs: LIVE },
  )
}

/** Only the stream is answered so. */
function stream(id: string, answer: Answer, cause: CauseId): Scenario {
  const streamed: Row = {
    when: { ...MESSAGES, credential: 'right', body: jsonBody((body) => body['stream'] === true) },
    answer,
  }
  return member(1, `live stream, ${id}`, { rows: [...L, ...C, streamed, ...M] }, broken(cause, PROVEN), {
    inputs: LIVE,
  })
}

const SPOKEN: readonly Scenario[] = [
  live('nothing in a 200', { status: 200 }, 'format.response'),
  live('a completion', json(200, { object: 'chat.completion', choices: [] }), 'format.response'),
  live('403 in a known form', error(403, 'Forbidden'), 'auth.forbidden'),
  live('401 that names no key', error(401, 'Unauthorized'), 'auth.forbidden'),
  live(
    '401 that calls a key bad by its code',
    error(401, 'Incorrect API key', { code: 'invalid_api_key' }),
    'auth.upstream',
  ),
  live('400 in no form', json(400, { oops: true }), 'format.request'),
  live('418 in plain text', plain(418, 'I am a teapot'), 'endpoint.blocked'),
  stream(
    'JSON',
    json(200, { type: 'message', id: 'msg_1', role: 'assistant', content: [] }),
    'format.stream',
  ),
  stream('404', json(404, { detail: 'streaming is not here' }), 'format.stream'),
  member(
    1,
    'live, overload in a 200',
    {
      rows: [
        ...L,
        ...C,
        ...guarded(
          MESSAGES,
          json(200, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
        ),
      ],
    },
    degraded('service.overloaded', PROVEN),
    { inputs: LIVE },
  ),
  member(
    1,
    'live, overload',
    { rows: [...L, ...C, ...guarded(MESSAGES, envelope(529, 'overloaded_error', 'Overloaded'))] },
    degraded('service.overloaded', PROVEN),
    { inputs: LIVE },
  ),
]

const OPEN_LISTS: readonly Scenario[] = [
  member(
    1,
    'list and count for anybody, a bad key, live',
    {
      given: STRANGE_KEY,
      rows: [{ when: LIST, answer: openAiList() }, { when: COUNT, answer: ownCount }, ...M],
    },
    broken('auth.invalid', { keyValid: 'false' }),
    { inputs: LIVE, isBadKey: true },
  ),
]

/** Members of kind 1. */
export const KIND_SERVED: readonly Scenario[] = [...FRONTS, ...FILTERS, ...SPOKEN, ...OPEN_LISTS]
