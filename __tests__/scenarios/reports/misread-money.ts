// Money and plans that are used up, told like a denial, a wrong request or a rate of this minute.
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal } from '../../worlds/gateways/rows.ts'
import { COUNT, guarded, MESSAGES } from '../../worlds/gateways/parts.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { error, json, L, LIVE, member, PROVEN } from './member.ts'

const OVERDUE = 'The request failed because your account has an overdue balance. Request id: 0217'
const STANDING =
  'Access denied, please make sure your account is in good standing. For details, see: https://help.aliyun.com/zh/model-studio/error-code#overdue-payment'

/** The list is right, and a message that a model could answer is answered so. */
function credit(id: string, answer: Literal): Scenario {
  return member(
    3,
    `money, ${id}`,
    {
      rows: [
        ...L,
        ...guarded({ ...MESSAGES, body: jsonBody(() => true) }, answer),
        ...guarded(COUNT, error(404, 'Not found')),
        ...guarded(MESSAGES, error(400, 'Body is not valid JSON')),
      ],
    },
    broken('billing.credit', PROVEN),
    { inputs: LIVE },
  )
}

/** Credit that was misread. */
export const MISREAD_MONEY: readonly Scenario[] = [
  credit(
    'SiliconFlow',
    json(403, { code: 30_001, message: 'Sorry, your account balance is insufficient', data: null }),
  ),
  credit(
    'Volcengine Ark',
    error(403, OVERDUE, { code: 'AccountOverdueError', param: '', type: 'Forbidden' }),
  ),
  credit('DashScope', error(400, STANDING, { type: 'Arrearage', param: null, code: 'Arrearage' })),
]
