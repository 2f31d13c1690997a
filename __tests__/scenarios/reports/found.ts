// What the scenarios of reports found in public threads share: a name, and the usual doors around one odd answer.
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { COUNT, guarded, LIST, MESSAGES } from '../../worlds/gateways/parts.ts'
import type { Expectation, Scenario } from '../../support/scenario.ts'

export const LIVE = { live: 'true' } as const
export const PROVEN = { keyValid: 'true', reachable: 'true' } as const

/** A report, the thread it stands in, what it must lead to, and whatever else a scenario has. */
export function found(
  source: `https://${string}`,
  what: string,
  world: GatewayWorld,
  expect: Expectation,
  more: Partial<Scenario> = {},
): Scenario {
  const thread = source.replace('https://github.com/', '').replace(/\/(?:issues|pull)\//, '#')
  return { id: `reports/found: ${thread}, ${what}`, world: gatewayWorld(world), expect, ...more }
}

/** The list is right; the accepted key gets this answer to whatever has a body. */
export function bodiesGet(answer: Row['answer']): readonly Row[] {
  return [...guarded(LIST), ...guarded(COUNT, answer), ...guarded(MESSAGES, answer)]
}

/** List and count are right; the accepted key gets this answer to a message. */
export function messagesGet(answer: Row['answer']): readonly Row[] {
  return [...guarded(LIST), ...guarded(COUNT), ...guarded(sentMessage, answer), ...guarded(MESSAGES)]
}

/** Neither list nor count; the accepted key gets this answer to a message. */
export function onlyMessagesGet(answer: Row['answer']): readonly Row[] {
  return [...guarded(sentMessage, answer), ...guarded(MESSAGES)]
}

/** A message that a model could answer. */
const sentMessage = { ...MESSAGES, body: jsonBody(() => true) }

/** The refusal of a relay, in two words. */
export function relayRefusal(error: string, message: string): Literal {
  return { status: 401, json: { error, message } }
}
