// More members of kinds 4 to 6: errors in lists, texts and successes, odd types of content, sentences, blockers of requests alone.
import { answerOf } from '../../worlds/gateways/rows.ts'
import type { Row } from '../../worlds/gateways/rows.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { C, json, known, L, LIVE, M, member, page, plain, PROVEN, toAll } from './member.ts'

const MESSAGE = 'Your credit balance is too low to access the Anthropic API.'
const CREDIT = { type: 'error', error: { type: 'invalid_request_error', message: MESSAGE } }
const pythonised = (message: string): string =>
  `{'type': 'error', 'error': {'type': 'invalid_request_error', 'message': ${message}}}`

function credit(id: string, status: number, body: unknown): Scenario {
  return member(4, `credit ${id}`, known(json(status, body)), broken('billing.credit', PROVEN), {
    says: ['credit balance is too low'],
  })
}

const ENVELOPED: readonly Scenario[] = [
  credit('in a list of the vendor’s errors', 400, [CREDIT]),
  credit('in a list of errors', 400, [
    { error: { code: 400, status: 'FAILED_PRECONDITION', message: MESSAGE } },
  ]),
  credit('in a body that is a text', 400, JSON.stringify(CREDIT)),
  credit('in `errors`', 400, { errors: [{ message: MESSAGE }] }),
  credit('in `msg`', 400, { code: 400, msg: MESSAGE, data: null }),
  credit('in an error of an error', 400, {
    error: { error: { type: 'invalid_request_error', message: MESSAGE } },
  }),
  credit('wrapped in a 200', 200, { success: false, error: CREDIT }),
  credit('as Python prints it', 500, { error: `Error code: 400 - ${pythonised(`'${MESSAGE}'`)}` }),
  credit('as Python prints an apostrophe', 400, {
    detail: pythonised(`"We can't go on: your credit balance is too low"`),
  }),
]

const SUCCESSES: readonly Scenario[] = [
  member(
    4,
    'refusal of OpenAI’s form in a 200',
    known(json(200, { error: { message: 'Invalid API key', code: 401 } })),
    broken('auth.invalid', { keyValid: 'false' }),
    { isBadKey: true },
  ),
  member(
    4,
    'no permission in a 200',
    known(json(200, { success: false, message: 'no permission' })),
    broken('endpoint.not-an-api'),
  ),
  member(4, 'nothing but 204', toAll({ status: 204 }), broken('endpoint.not-an-api')),
]

/** The rows with another content type on what is JSON, or none. */
function typed(type: string | undefined, rows: readonly Row[]): readonly Row[] {
  return rows.map(({ when, answer }) => ({
    when,
    answer: (request) => {
      const told = answerOf(answer, request)
      const { 'content-type': _, ...headers } = told.headers
      if (typeof told.body !== 'string') return told
      return { ...told, headers: type === undefined ? headers : { ...headers, 'content-type': type } }
    },
  }))
}

const TYPES: readonly Scenario[] = [
  member(
    4,
    'JSON of no content type',
    { rows: typed(undefined, [...L, ...C, ...M]) },
    broken('format.response', PROVEN),
  ),
  member(
    4,
    'JSON as octets, live',
    { rows: typed('application/octet-stream', [...L, ...M]) },
    broken('format.response', PROVEN),
    { inputs: LIVE },
  ),
  member(
    4,
    'JSON as another kind of JSON',
    { rows: typed('application/vnd.acme.v1+json', [...L, ...C, ...M]) },
    healthy(),
  ),
]

const POSTS = (answer: Row['answer']): readonly Row[] => [...L, { when: { method: 'POST' }, answer }]

const BLOCKED: readonly Scenario[] = [
  member(
    6,
    'requests get an edge code',
    { rows: POSTS(plain(403, 'error code: 1010', { server: 'cloudflare' })) },
    broken('endpoint.blocked', PROVEN),
    { says: ['1010'] },
  ),
  member(
    6,
    'requests are led to a slash',
    { rows: POSTS({ status: 308, headers: { location: '/v1/messages/' } }) },
    broken('endpoint.blocked', PROVEN),
  ),
  member(
    6,
    'nobody is behind Envoy',
    toAll(plain(503, 'no healthy upstream', { server: 'envoy' })),
    broken('service.gateway'),
    { says: ['no healthy upstream'] },
  ),
]

const PATHS: readonly Scenario[] = [
  member(
    5,
    'doubled path, and wrong paths are a console',
    { after: '/v1', rows: [...L, ...C, ...M], otherwise: page(200, 'Console') },
    broken('endpoint.path'),
  ),
  member(
    5,
    'doubled path, and wrong paths say not found with 200',
    { after: '/v1', rows: [...L, ...C, ...M], otherwise: json(200, { error: 'not found' }) },
    broken('endpoint.path'),
  ),
]

/** Members of kinds 4 to 6. */
export const KIND_ENVELOPES: readonly Scenario[] = [
  ...ENVELOPED,
  ...SUCCESSES,
  ...TYPES,
  ...BLOCKED,
  ...PATHS,
]
