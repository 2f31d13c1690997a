// Messages that are not served or do not get through, behind answers that look as if they did.
import { gzipSync } from 'node:zlib'
import type { ApiRequest, Handler } from '../../../src/simulator/exchange.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { behind, COUNT, guarded, LIST, LISTED, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { answerOf, brokenBody, jsonBody } from '../../worlds/gateways/rows.ts'
import type { Answer, Literal, Row } from '../../worlds/gateways/rows.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { C, error, json, L, LIVE, M, member, page, plain, PROVEN } from './member.ts'
import { all, neverSays, noNewKey, says } from './says.ts'

const NOT_ALLOWED = json(405, { detail: 'Method Not Allowed' }, { allow: 'GET' })
const NOT_FOUND = json(404, { detail: 'Not Found' })
const NOT_AUTHENTICATED = json(401, { detail: 'Not authenticated' })

/** Messages can be read as a history, and not be sent. */
const HISTORY: readonly Row[] = [
  ...guarded(LIST, openAiList(LISTED), NOT_AUTHENTICATED),
  ...guarded({ ...MESSAGES, method: 'GET' }, json(200, { items: [] }), NOT_AUTHENTICATED),
  ...guarded(MESSAGES, NOT_ALLOWED, NOT_AUTHENTICATED),
]

const HISTORIES: readonly Scenario[] = [
  member(
    1,
    'messages take GET alone',
    { rows: HISTORY, otherwise: NOT_FOUND },
    broken('endpoint.not-found', PROVEN),
    { says: ['Method Not Allowed', '/v1/messages is not served'] },
  ),
  {
    ...member(
      1,
      'messages take GET alone, where every POST is refused so',
      { rows: [...HISTORY, { when: { method: 'POST' }, answer: NOT_ALLOWED }] },
      broken('endpoint.not-found', PROVEN),
    ),
    also: neverSays(/as to a path that cannot exist/),
  },
]

/** A web firewall answers every well-formed message, and what is like one; all else is right. */
function firewalled(answer: Literal): readonly Row[] {
  return [{ when: { method: 'POST', body: jsonBody((body) => 'messages' in body) }, answer }, ...L, ...M]
}

function firewall(id: string, answer: Literal, inputs = {}): Scenario {
  return {
    ...member(
      1,
      `firewall, ${id}`,
      { rows: firewalled(answer), otherwise: NOT_FOUND },
      broken('endpoint.blocked', PROVEN),
      { inputs },
    ),
    also: all(noNewKey, neverSays(/as to a path that cannot exist/), says(/firewall/i)),
  }
}

const FIREWALLS: readonly Scenario[] = [
  firewall('page with 405', page(405, '405')),
  firewall('page with 405, live', page(405, '405'), LIVE),
  firewall('page with 501', page(501, '501 Method Not Implemented'), { attempts: '1' }),
  firewall('page with 404', page(404, 'Blocked by security policy')),
  firewall('page with 404, live', page(404, 'Blocked by security policy'), LIVE),
]

/** A page of a router that has no such route, in the words of Express. */
const NO_SUCH_PAGE = page(404, 'Error')

const PAGES: readonly Scenario[] = [
  member(
    2,
    'the count is not there, told by a page',
    { rows: [...L, ...M], otherwise: NO_SUCH_PAGE },
    healthy(),
  ),
  member(
    2,
    'the count is not there, told by another page than of other paths',
    { rows: [...L, ...guarded(COUNT, NO_SUCH_PAGE), ...M], otherwise: NOT_FOUND },
    healthy(),
  ),
  member(
    2,
    'the count is not there, told by a page, and broken bodies are refused before',
    {
      rows: [
        ...L,
        ...guarded({ ...MESSAGES, body: brokenBody }, error(400, 'Body is not valid JSON')),
        ...guarded({ method: 'POST', body: brokenBody }, plain(400, 'Bad Request')),
        ...guarded(MESSAGES, behind()),
      ],
      otherwise: NO_SUCH_PAGE,
    },
    healthy(),
  ),
  member(
    1,
    'messages are not there, told by a page, live',
    { rows: L, otherwise: NO_SUCH_PAGE },
    broken('endpoint.not-found', PROVEN),
    { inputs: LIVE, says: ['as to a path that cannot exist'] },
  ),
]

/** Somebody drops `content-encoding` and leaves the body as it is. */
function packedBut(
  { rows, otherwise = NOT_FOUND }: GatewayWorld,
  isLeft: (request: ApiRequest) => boolean,
): GatewayWorld {
  const packed =
    (answer: Answer): Handler =>
    (request) => {
      const told = answerOf(answer, request)
      if (isLeft(request) || typeof told.body !== 'string') return told
      return { ...told, body: [told.body], frame: (text) => gzipSync(text) }
    }
  return {
    rows: rows.map(({ when, answer }) => ({ when, answer: packed(answer) })),
    otherwise: packed(otherwise),
  }
}

const PACKED: readonly Scenario[] = [
  member(
    1,
    'bodies are compressed, and nothing says so',
    packedBut({ rows: [...L, ...M] }, () => false),
    broken('format.response', PROVEN),
    { says: ['compressed'] },
  ),
  member(
    1,
    'bodies are compressed but for the list, and nothing says so',
    packedBut({ rows: [...L, ...C, ...M] }, ({ method }) => method === 'GET'),
    broken('format.response', PROVEN),
    { says: ['compressed'] },
  ),
]

/** Routes and answers that were misread. */
export const MISREAD_ROUTES: readonly Scenario[] = [...HISTORIES, ...FIREWALLS, ...PAGES, ...PACKED]
