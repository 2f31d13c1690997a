// Messages that are not served or do not get through, behind answers that look as if they did.
import { guarded, LIST, LISTED, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import type { Row } from '../../worlds/gateways/rows.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { json, L, member, PROVEN } from './member.ts'
import { neverSays } from './says.ts'

const NOT_ALLOWED = json(405, { detail: 'Method Not Allowed' }, { allow: 'GET' })
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
    { rows: HISTORY, otherwise: json(404, { detail: 'Not Found' }) },
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

/** Routes that were misread. */
export const MISREAD_ROUTES: readonly Scenario[] = [...HISTORIES]
