// Reports 24 to 26: errors inside a 200, inside another envelope, and bodies that are not what their encoding says.
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { COUNT, guarded, LIST, MESSAGES } from '../../worlds/gateways/parts.ts'
import { broken } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { all, neverSays, says } from './says.ts'

const SERVED = [...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)]

const CREDIT = {
  type: 'error',
  error: {
    type: 'invalid_request_error',
    message: 'Your credit balance is too low to access the Anthropic API.',
  },
}

/** One answer to everything, whoever asks. */
function credit(id: string, json: unknown): Scenario {
  return {
    id: `reports/25 credit is told ${id}`,
    world: gatewayWorld({ rows: [{ when: {}, answer: { status: 400, json } }] }),
    expect: broken('billing.credit', { reachable: 'true' }),
    also: says('credit balance is too low'),
  }
}

/** Reports 24 to 26. */
export const ENVELOPES: readonly Scenario[] = [
  {
    id: 'reports/24 doubled path, and wrong paths are answered by 200',
    world: gatewayWorld({
      ...{ rows: SERVED, after: '/v1' },
      otherwise: { status: 200, json: { type: 'error', error: { type: 'api_error', message: 'NOT_FOUND' } } },
    }),
    expect: broken('endpoint.path', { reachable: 'true' }),
    also: ({ run, inputs }) => {
      const right = (inputs['endpoints'] ?? '').replace(/\/v1$/, '')
      const after = run.summary.split(right).slice(1)
      expect(after.some((rest) => !/^(?:\/v1|\d)/.test(rest))).toBe(true)
    },
  },
  credit('in another envelope', { detail: CREDIT }),
  credit('two objects deep', { error: { detail: CREDIT } }),
  credit('as text in a message', {
    error: { message: `anthropic error: ${JSON.stringify(CREDIT)}`, type: 'None', code: '400' },
  }),
  {
    id: 'reports/26 plain bodies are called gzip',
    world: gatewayWorld({ rows: SERVED, headers: { 'content-encoding': 'gzip' } }),
    expect: broken('format.response', { keyValid: 'true', reachable: 'true' }),
    also: all(says(/encod/i), neverSays(/1 MiB/)),
  },
]
