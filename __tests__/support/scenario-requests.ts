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

/** Routes that run a model, of the vendor's own API, of OpenAI's, and of the clouds. */
const RUNS_A_MODEL =
  /\/(?:messages(?:\/batches)?|complete|completions|responses|embeddings|invoke|invoke-with-response-stream|converse|converse-stream)$|:(?:\w*[pP]redict|\w*[gG]enerateContent)$/

/** The token count of Vertex AI is called as a model is, and runs none. */
const COUNTS_ALONE = /\/count-tokens:rawPredict$/

/** The one body that no server can run a model out of. */
const NO_JSON = '{'

/** Free questions by that body: whether a route is there, and whom it lets in. */
const ASKED_BY_NO_JSON = /\/(?:messages|invoke|chat\/completions)$|:rawPredict$/

function couldRunAModel({ method, path, body }: ReceivedRequest): boolean {
  const [route = ''] = path.split('?')
  if (method !== 'POST' || COUNTS_ALONE.test(route) || !RUNS_A_MODEL.test(route)) return false
  return !(body === NO_JSON && ASKED_BY_NO_JSON.test(route))
}

/** Nothing that could run a model, and so be billed, wherever it arrived: a message is sent only when that was asked for. */
export const nothingBilled: SafetyRule = ({ inputs, world: { received, strangers, upstream } }) =>
  inputs['live'] === 'true' || inputs['checks']?.includes('+live') === true
    ? []
    : complain([...received, ...strangers, ...upstream], 'could run a model', couldRunAModel)

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
