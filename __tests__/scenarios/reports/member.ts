// A member of a kind of reports: a gateway by its rows, what must be said of it, and what must not.
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import { guarded, COUNT, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import type { Answer, Literal, Row } from '../../worlds/gateways/rows.ts'
import type { Expectation, Scenario } from '../../support/scenario.ts'
import { all, noNewKey, says } from './says.ts'

/** The three routes as a healthy gateway has them. */
export const L: readonly Row[] = guarded(LIST, openAiList())
export const C: readonly Row[] = guarded(COUNT)
export const M: readonly Row[] = guarded(MESSAGES)

export const LIVE = { live: 'true' } as const
export const PROVEN = { keyValid: 'true', reachable: 'true' } as const

export function json(status: number, value: unknown, headers: Literal['headers'] = {}): Literal {
  return { status, json: value, headers }
}

export function plain(status: number, text: string, headers: Literal['headers'] = {}): Literal {
  return { status, text, headers }
}

export function page(status: number, title: string, headers: Literal['headers'] = {}): Literal {
  const html = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
  return { status, html, headers }
}

/** An error in the form that most gateways copy. */
export function error(status: number, message: string, more: object = {}): Literal {
  return json(status, { error: { message, ...more } })
}

/** The list is right; whatever has a body is answered so, to the right key alone. */
export function listed(answer: Answer): GatewayWorld {
  return { rows: [...L, ...guarded(COUNT, answer), ...guarded(MESSAGES, answer)] }
}

/** One answer to everything that comes with the right key. */
export function known(answer: Answer): GatewayWorld {
  return { rows: guarded({}, answer) }
}

/** One answer to everything, whoever asks. */
export function toAll(answer: Answer): GatewayWorld {
  return { rows: [{ when: {}, answer }] }
}

export interface More extends Pick<Scenario, 'inputs' | 'files'> {
  readonly says?: readonly (string | RegExp)[]
  /** True: the key that was given is none of this gateway's. */
  readonly isBadKey?: true
}

/** A scenario; a good key is never to be replaced by a new one. */
export function member(
  kind: number,
  id: string,
  world: GatewayWorld,
  expect: Expectation,
  { says: words = [], isBadKey, ...more }: More = {},
): Scenario {
  const also = isBadKey === true ? says(...words) : all(noNewKey, says(...words))
  return { id: `reports/kind ${kind}: ${id}`, world: gatewayWorld(world), expect, also, ...more }
}
