// The context of a check in a test: settings of real inputs, and measurements made up for the question at hand.
import type { Check, CheckContext } from '../../src/checks/check.ts'
import { causeOf, type Answer, type Finding } from '../../src/words/finding.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { readConversation } from '../../src/reading/readings.ts'
import { makeClean } from '../../src/words/clean.ts'
import { planTarget } from '../../src/plan/target.ts'
import type { Endpoint, Target } from '../../src/plan/target.ts'
import type { Readings } from '../../src/reading/readings.ts'
import { converse } from '../../src/run/talk/converse.ts'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { GOOD_KEY } from '../../src/simulator/account.ts'
import { conversation, type Unread } from './answers.ts'
import { makeHost, type HostWorld } from './made-host.ts'
import { NOW, simulatedExchanger, type Service } from './simulated-answers.ts'

export { NOW }

const notMeasured = (): Promise<never> => Promise.reject(new Error('nobody measured that'))

/** The measurements for a check: its readings are made from what was `said`, or from what a simulated `service` answers to our own requests. */
export interface Measured extends Partial<CheckContext> {
  readonly said?: Unread
  readonly service?: Service
}

/** Runs a check in a context of which only these parts are there. */
export async function ask(check: Check, measured: Measured, world: HostWorld = {}): Promise<Answer> {
  return check.run(contextOf(measured, world))
}

/** Reviews the findings of all by a check, in such a context. */
export async function askAgain(
  check: Check,
  findings: readonly Finding[],
  measured: Measured,
  world: HostWorld = {},
): Promise<Answer | undefined> {
  return check.review?.(findings, contextOf(measured, world))
}

/** Everything that a check is told, for one that is run with others. Without `inputs` of its own the world has the key that the simulated API knows. */
export function contextOf(
  { said, service, ...measured }: Measured,
  { inputs = {}, ...rest }: HostWorld,
): CheckContext {
  const host = makeHost({ inputs: { 'api-key': GOOD_KEY, ...inputs }, ...rest })
  const target = planTarget(readSettings(host))
  const [endpoint] = target.endpoints
  if (endpoint === undefined) throw new Error('no endpoint was planned')
  const nothing = {
    connection: notMeasured,
    readings: notMeasured,
    exposure: notMeasured,
    lookAgain: notMeasured,
    addressTable: notMeasured,
    tryAddress: notMeasured,
    askResolvers: notMeasured,
    otherWay: notMeasured,
  }
  const clean = makeClean(makeScrubber([]))
  const given = {
    target,
    endpoint,
    clean,
    startedAt: NOW,
    now: () => NOW,
    env: host.env,
    hostKind: host.kind,
    inputNames: host.inputNames,
  }
  const read = said && readConversation(conversation(said, endpoint.provider), target, endpoint, NOW)
  const heard = read ?? (service && hear(service, target, endpoint))
  return { ...given, ...nothing, ...(heard && { readings: () => Promise.resolve(heard) }), ...measured }
}

async function hear(service: Service, target: Target, endpoint: Endpoint): Promise<Readings> {
  if (endpoint.base === undefined) throw new Error('nobody can be asked at no URL')
  const heard = await converse(target, endpoint, endpoint.base, simulatedExchanger(service))
  return readConversation(heard, target, endpoint, NOW)
}

/** An answer as one line: its status and its cause. */
export function brief(answer: Answer | undefined): string {
  if (answer === undefined) return 'nothing'
  const cause = causeOf(answer)
  return cause === undefined ? answer.status : `${answer.status}: ${cause}`
}
