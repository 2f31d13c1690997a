// The common part of scenarios behind real proxies: the proxy's own credentials, and what may arrive where.
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { KEY, varied } from '../support/scenario-keys.ts'
import { headerIn } from '../support/scenario-requests.ts'
import type { Played, Scenario } from '../support/scenario.ts'

const PASSWORD = varied('password of a proxy', 20)
/** `user:password` of every proxy that wants one. */
export const CREDENTIALS = `ali:${PASSWORD}`

/** A scenario in which the proxy's password is as secret as the key; `why` it cannot be played here, if it cannot. */
export function real(why: string | undefined, scenario: Scenario): Scenario {
  return { secrets: [KEY, PASSWORD], ...(why !== undefined && { impossible: why }), ...scenario }
}

const CREDENTIAL_HEADERS = ['authorization', 'x-api-key', 'proxy-authorization']

/** Those of the headers that any of the requests carried. */
export function carrying(
  requests: readonly ReceivedRequest[],
  headers: readonly string[],
): readonly string[] {
  return headers.filter((name) => requests.some((request) => headerIn(request, name) !== undefined))
}

/** The proxy is told its password and no key; the API is told the key and no password. */
export function eachItsOwn({ world: { asked, received } }: Played): void {
  expect(asked.length).toBeGreaterThan(0)
  for (const { headers } of asked) {
    expect(headers['proxy-authorization']).toMatch(/^Basic /)
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('x-api-key')
  }
  expect(carrying(received, CREDENTIAL_HEADERS)).toEqual(['authorization', 'x-api-key'])
}

/** Something arrived on the other way, and nothing of the user's came along. */
export function comparedInSilence({ world: { received } }: Played): void {
  expect(received.length).toBeGreaterThan(0)
  expect(carrying(received, CREDENTIAL_HEADERS)).toEqual([])
}
