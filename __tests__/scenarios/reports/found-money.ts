// Reports found in public threads about money, budgets and quotas, under whatever status.
import type { Literal } from '../../worlds/gateways/rows.ts'
import { guarded, LISTED, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { bodiesGet, found, LIVE, messagesGet, onlyMessagesGet, PROVEN } from './found.ts'
import { noNewKey } from './says.ts'

const RECHARGE = 'Insufficient balance or no resource package. Please recharge.'

const vendorShaped = (status: number, type: string, message: string): Literal => ({
  ...{
    status,
    json: { type: 'error', error: { type, message }, request_id: '202510091744123546de24396949b8' },
  },
})

const FROM_PROVIDER = `Error from provider(zai,glm-4.6: 429): ${JSON.stringify({ error: { code: '1113', message: RECHARGE } })}`

const WRAPPED: Literal = {
  status: 429,
  json: {
    error: {
      message: `${FROM_PROVIDER}Error: ${FROM_PROVIDER}\n    at nt (/opt/router/dist/cli.js:79940:11)`,
      ...{ type: 'api_error', code: 'provider_response_error' },
    },
  },
}

const BALANCE: readonly Scenario[] = [
  found(
    'https://github.com/anthropics/claude-code/issues/9201',
    'a balance that is used up, with a number as its type, live',
    { rows: onlyMessagesGet(vendorShaped(429, '1113', RECHARGE)) },
    broken('billing.credit', PROVEN),
    { inputs: LIVE, also: noNewKey },
  ),
  found(
    'https://github.com/MiniMax-AI/MiniMax-M2/issues/62',
    'a balance that is used up, told by a 500, live',
    { rows: messagesGet(vendorShaped(500, 'api_error', 'insufficient balance (1008)')) },
    broken('billing.credit', PROVEN),
    { inputs: LIVE, also: noNewKey },
  ),
  found(
    'https://github.com/musistudio/claude-code-router/issues/1071',
    'the balance of the upstream’s account, as text in a message, live',
    { rows: messagesGet(WRAPPED) },
    broken('billing.credit', PROVEN),
    { inputs: LIVE, also: noNewKey },
  ),
  found(
    'https://github.com/automazeio/vibeproxy/issues/230',
    'no funds at a hosted gateway, live',
    {
      host: 'ai-gateway.vercel.sh',
      rows: [
        { when: { method: 'GET', path: '/v1/models' }, answer: openAiList(LISTED) },
        ...guarded(MESSAGES, {
          status: 402,
          json: {
            type: 'error',
            error: {
              type: 'insufficient_funds',
              message:
                'Insufficient funds. Please add credits to your account to continue using AI services. Visit https://vercel.com to top up your credits.',
            },
          },
        }),
      ],
    },
    broken('billing.credit', PROVEN),
    { inputs: LIVE, also: noNewKey },
  ),
]

const REACHED = '已达到每日费用限制 ($60)'

const DAILY: Literal = {
  status: 402,
  json: {
    error: { type: 'insufficient_quota', message: REACHED, code: 'daily_cost_limit_exceeded' },
    ...{ currentCost: 60.22041525, costLimit: 60, resetAt: '2026-04-02T07:00:00.000Z' },
  },
}

const DAILY_FIRST: Literal = {
  status: 429,
  json: { error: 'Daily cost limit exceeded', message: REACHED, currentCost: 60.2, costLimit: 60 },
}

const LIMITS: readonly Scenario[] = [
  found(
    'https://github.com/continuedev/continue/issues/11616',
    'the budget of the team',
    {
      rows: bodiesGet({
        status: 400,
        json: {
          error: {
            message: 'Budget has been exceeded! Team=RP32A1 Current cost: 3000.17, Max budget: 3000.0',
            ...{ type: 'budget_exceeded', param: null, code: '400' },
          },
        },
      }),
    },
    broken('billing.limit', PROVEN),
    { also: noNewKey },
  ),
  found(
    'https://github.com/Wei-Shaw/claude-relay-service/pull/86',
    'the cost of a day is reached',
    { rows: guarded({}, DAILY) },
    broken('billing.limit', PROVEN),
    { also: noNewKey },
  ),
  found(
    'https://github.com/Wei-Shaw/claude-relay-service/pull/86',
    'the cost of a day is reached, in its first form',
    { rows: guarded({}, DAILY_FIRST) },
    broken('billing.limit', PROVEN),
    { also: noNewKey },
  ),
]

/** Balances and limits. */
export const FOUND_MONEY: readonly Scenario[] = [...BALANCE, ...LIMITS]
