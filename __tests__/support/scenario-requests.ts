// Things no request may ever be or carry, judged by what arrived at the other end.
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import type { SafetyRule } from './scenario-safety.ts'

const SAMPLING = ['temperature', 'top_p', 'top_k']

/** The value of a header of a request as it arrived. */
export function headerIn({ headers }: ReceivedRequest, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1]
}

function complain(
  requests: readonly ReceivedRequest[],
  complaint: string,
  isBad: (request: ReceivedRequest) => boolean,
): readonly string[] {
  return requests.filter(isBad).map(({ method, path }) => `${method} ${path} ${complaint}`)
}

export const oneCredential: SafetyRule = ({ world: { received } }) =>
  complain(received, 'carries two credentials', ({ headers }) => {
    const names = headers.map(([name]) => name.toLowerCase())
    return names.filter((name) => name === 'authorization' || name === 'x-api-key').length > 1
  })

export const onlyNamedPlaces: SafetyRule = ({ world: { received, strangers, hosts } }) => [
  ...complain(received, 'names another host', (request) => !hosts.includes(headerIn(request, 'host') ?? '')),
  ...complain(strangers, 'went to a place that nobody named', () => true),
]

/** Nothing that is billed: a message is created only when that was asked for. A body that is no JSON makes none. */
export const nothingBilled: SafetyRule = ({ inputs, world: { received } }) =>
  inputs['live'] === 'true' || inputs['checks']?.includes('+live') === true
    ? []
    : complain(
        received,
        'would be billed',
        ({ method, path, body }) => method === 'POST' && isMessages(path) && body !== '{',
      )

function isMessages(path: string): boolean {
  return /\/(?:messages|chat\/completions|complete|responses|invoke|converse)(?:\?|$)|:(?:raw|streamRaw)Predict/.test(
    path,
  )
}

/** The body that we make ourselves; a user's own file is sent as it is. */
export const bareBody: SafetyRule = ({ inputs, world: { received } }) =>
  inputs['request'] !== undefined
    ? []
    : complain(received, 'has parameters that the newer version refuses', ({ body }) =>
        SAMPLING.some((field) => body.includes(`"${field}"`)),
      )

/** HTTP/1.1, as the official SDKs speak it. */
export const sameProtocol: SafetyRule = ({ world: { received } }) =>
  complain(received, 'is not HTTP/1.1', ({ httpVersion }) => httpVersion !== '1.1')

export const SAFETY_RULES_OF_REQUESTS = {
  ...{ oneCredential, onlyNamedPlaces, nothingBilled, bareBody, sameProtocol },
} as const satisfies Record<string, SafetyRule>
