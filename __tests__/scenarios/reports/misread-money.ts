// Money and plans that are used up, told like a denial, a wrong request or a rate of this minute.
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal } from '../../worlds/gateways/rows.ts'
import { COUNT, guarded, MESSAGES } from '../../worlds/gateways/parts.ts'
import { broken, degraded } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { error, json, L, LIVE, member, page, PROVEN, toAll } from './member.ts'

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

const CREDIT: readonly Scenario[] = [
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

const zai = (type: string, message: string): Literal =>
  json(429, { type: 'error', error: { type, message }, request_id: '2' })
const EXPIRED =
  'Your GLM Coding Plan package has expired and is temporarily unavailable. You can resume using it after renewing the subscription on the official website.'
const EXHAUSTED = 'Weekly/Monthly Limit Exhausted. Your limit will reset at 2026-12-05 23:07:07'

/** Neither list nor count; a message that a model could answer is answered so. */
function plan(id: string, answer: Literal): Scenario {
  return member(
    3,
    `plan, ${id}`,
    {
      rows: [
        ...guarded({ ...MESSAGES, body: jsonBody(() => true) }, answer),
        ...guarded(MESSAGES, error(400, 'Body is not valid JSON')),
      ],
    },
    broken('billing.limit', PROVEN),
    { inputs: ONCE, says: ['2026-12-05', 'plan'].filter((word) => JSON.stringify(answer).includes(word)) },
  )
}

const ONCE = { ...LIVE, attempts: '1' } as const

const slow = json(429, { error: { message: 'Slow down' } }, { 'retry-after': '3600' })
const amazon = (status: number, message: string, type: string): Literal =>
  json(status, { message }, { 'x-amzn-errortype': type, 'x-amz-apigw-id': 'a' })
const FORBIDDEN = amazon(403, 'Forbidden', 'ForbiddenException')

const PLANS: readonly Scenario[] = [
  plan('expired', zai('1309', EXPIRED)),
  plan('used up for the week', zai('1310', EXHAUSTED)),
  plan(
    'used up, as a gateway quotes it',
    error(429, `Error from provider(zai,glm-4.6: 429): ${EXHAUSTED}`, { type: 'api_error' }),
  ),
  member(
    3,
    'plan, of usage at AWS',
    { rows: guarded({}, amazon(429, 'Limit Exceeded', 'LimitExceededException'), FORBIDDEN) },
    broken('billing.limit', PROVEN),
    { inputs: { attempts: '1' } },
  ),
  member(
    3,
    'plan, of usage at AWS, with too many requests at once',
    { rows: guarded({}, amazon(429, 'Too Many Requests', 'TooManyRequestsException'), FORBIDDEN) },
    degraded('limit.rate', { reachable: 'true' }),
    { inputs: { attempts: '1' } },
  ),
  member(
    3,
    'plan, a limit that tells its hour',
    { rows: [...L, ...guarded(MESSAGES, error(429, 'Slow down')), ...guarded(COUNT, slow)] },
    degraded('limit.rate', PROVEN),
    { inputs: { attempts: '1' }, says: ['Wait 60 minutes and run again'] },
  ),
]

/** nginx `limit_req_status 429`, and Cloudflare's error 1015. */
const TOO_MANY = page(429, '429 Too Many Requests', { server: 'nginx', 'retry-after': '1' })
const BANNED = page(429, 'Access denied | gw.example used Cloudflare to restrict access', {
  server: 'cloudflare',
})

const onPost = (answer: Literal): GatewayWorld => ({ rows: [{ when: { method: 'POST' }, answer }, ...L] })
const HURRIED = { attempts: '1' } as const

const PAGES: readonly Scenario[] = [
  member(3, 'limit, told by a page', toAll(TOO_MANY), degraded('limit.rate', { reachable: 'true' }), {
    inputs: HURRIED,
  }),
  member(
    3,
    'limit, told by a page of an edge',
    toAll(BANNED),
    degraded('limit.rate', { reachable: 'true' }),
    {
      inputs: HURRIED,
    },
  ),
  member(3, 'limit, told by a page to what has a body', onPost(TOO_MANY), degraded('limit.rate', PROVEN), {
    inputs: HURRIED,
  }),
  member(
    3,
    'limit, told by a page to what has a body, live',
    onPost(BANNED),
    degraded('limit.rate', PROVEN),
    {
      inputs: ONCE,
    },
  ),
]

/** Money and limits that were misread. */
export const MISREAD_MONEY: readonly Scenario[] = [...CREDIT, ...PLANS, ...PAGES]
