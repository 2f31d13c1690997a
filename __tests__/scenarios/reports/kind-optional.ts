// More members of kind 2: healthy gateways whose list or count is refused, and refusals that are everybody's.
import { behind, COUNT, guarded, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { GATEWAY_KEY } from '../../support/scenario-keys.ts'
import { brokenBody } from '../../worlds/gateways/rows.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { degraded, healthy } from '../../support/scenario.ts'
import type { Inputs, Scenario } from '../../support/scenario.ts'
import { C, error, json, L, LIVE, M, member, page, plain } from './member.ts'

function well(id: string, world: GatewayWorld, inputs: Inputs = {}): Scenario {
  return member(2, id, world, healthy(), { inputs })
}

const NO_COUNT = error(400, 'count_tokens is not supported by this provider', {
  type: 'invalid_request_error',
})
const WANTS_MORE = json(422, {
  detail: [{ type: 'missing', loc: ['body', 'max_tokens'], msg: 'Field required' }],
})
const DENIED = json(403, { detail: 'Invalid authentication credentials' })
const NOBODY = json(403, { detail: 'Not authenticated' })

/** Reads the key in one header for its list, and in the other for messages. */
const TWO_HEADERS = {
  rows: [
    {
      when: { ...LIST, header: { name: 'authorization', is: `Bearer ${GATEWAY_KEY}` } },
      answer: openAiList(),
    },
    { when: { ...MESSAGES, header: { name: 'x-api-key', is: GATEWAY_KEY } }, answer: behind() },
    ...[LIST, MESSAGES].map((when) => ({ when, answer: error(401, 'Unauthorized') })),
  ],
}

/** Members of kind 2. */
export const KIND_OPTIONAL: readonly Scenario[] = [
  well('every wrong path is 401 to everybody, messages are served', {
    rows: M,
    otherwise: plain(401, 'unauthorized path'),
  }),
  well('every wrong path is 403 to everybody, messages are served', {
    rows: M,
    otherwise: json(403, { message: 'Path not allowed' }),
  }),
  well('count is not supported, told by 400', { rows: [...L, ...guarded(COUNT, NO_COUNT), ...M] }),
  well('count wants more than a count, live', { rows: [...L, ...guarded(COUNT, WANTS_MORE), ...M] }, LIVE),
  well('list reads one header, messages another, live', TWO_HEADERS, LIVE),
  well('list and count are pages of 405', { rows: M, otherwise: page(405, '405 Not Allowed') }),
  well('list is refused to all but admins', {
    rows: [{ when: LIST, answer: error(401, 'admin only') }, ...C, ...M],
  }),
  well('broken bodies are failures', {
    rows: [
      ...L,
      ...guarded({ ...MESSAGES, body: brokenBody }, plain(500, 'Internal Server Error')),
      { when: { method: 'GET', path: '/v1/messages' }, answer: { status: 405 } },
      ...M,
    ],
  }),
  well('whoever reads gets a page, who counts a number', {
    rows: [...C, ...M, { when: { method: 'GET' }, answer: page(200, 'Console') }],
  }),
  well('door knows only 403', {
    schemes: ['bearer'],
    rows: [...guarded(LIST, openAiList(), DENIED, NOBODY), ...guarded(MESSAGES, behind(), DENIED, NOBODY)],
  }),
  well('reading wants a password, messages want the key', {
    rows: [
      ...C,
      ...M,
      {
        when: { method: 'GET' },
        answer: plain(401, 'Unauthorized', { 'www-authenticate': 'Basic realm="admin"' }),
      },
    ],
  }),
  member(
    2,
    'bodies are parsed before keys are looked at, on every path',
    {
      rows: [
        { when: { method: 'POST', body: brokenBody }, answer: error(400, 'Body is not valid JSON') },
        ...M,
      ],
    },
    degraded('endpoint.unverified', { reachable: 'true' }),
  ),
]
