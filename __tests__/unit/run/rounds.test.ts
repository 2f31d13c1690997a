// How many round trips a conversation takes, and how many requests: one for the first party, at most two at a healthy gateway.
import { planTarget } from '../../../src/plan/target.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { converse } from '../../../src/run/talk/converse.ts'
import type { Exchanger } from '../../../src/run/exchange.ts'
import { GOOD_KEY } from '../../../src/simulator/account.ts'
import { gateway, GATEWAY_KEY, type GatewayOptions } from '../../../src/simulator/gateway.ts'
import { makeHost } from '../../support/made-host.ts'
import { simulatedExchanger, type Service } from '../../support/simulated-answers.ts'

interface Pace {
  readonly rounds: number
  readonly requests: number
}

/** Holds answers back until nothing more is asked, and then gives all of them: that is one round trip. */
async function paceOf(service: Service, inputs: Readonly<Record<string, string>>): Promise<Pace> {
  const answer = simulatedExchanger(service)
  const waiting: (() => void)[] = []
  let [rounds, requests] = [0, 0]
  const exchange: Exchanger = async (name, request) => {
    requests += 1
    await new Promise<void>((resolve) => waiting.push(resolve))
    return answer(name, request)
  }
  const target = planTarget(readSettings(makeHost({ inputs })))
  const [endpoint] = target.endpoints
  if (endpoint?.base === undefined) throw new Error('one endpoint is planned')
  const talk = { isOver: false }
  const over = converse(target, endpoint, endpoint.base, exchange).then(() => (talk.isOver = true))
  while (!talk.isOver) {
    await new Promise((resolve) => setImmediate(resolve))
    if (waiting.length > 0) rounds += 1
    for (const go of waiting.splice(0)) go()
  }
  await over
  return { rounds, requests }
}

test('the first party is asked three questions at once, and no more', async () => {
  expect(await paceOf({}, { 'api-key': GOOD_KEY })).toEqual({ rounds: 1, requests: 3 })
})

test.each<[string, GatewayOptions, Pace]>([
  ['that lists and counts', {}, { rounds: 1, requests: 3 }],
  ['that lists alone', { count: false }, { rounds: 2, requests: 5 }],
  ['whose list is open', { publicList: true }, { rounds: 2, requests: 4 }],
  [
    'whose list is open and that does not count',
    { publicList: true, count: false },
    { rounds: 2, requests: 6 },
  ],
  ['with messages alone', { list: 'none', count: false }, { rounds: 2, requests: 6 }],
  ['that counts alone', { list: 'none' }, { rounds: 2, requests: 4 }],
])('a healthy gateway %s takes at most one more', async (_, options, pace) => {
  const inputs = { 'api-key': GATEWAY_KEY, endpoints: 'https://gateway.example' }
  expect(await paceOf({ handler: gateway({ product: 'openai-shaped', ...options }) }, inputs)).toEqual(pace)
})
