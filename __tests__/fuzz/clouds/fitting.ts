// Answers that fit the questions of each road, and of the services that sign in.
import type { ReceivedRequest } from '../../../src/simulator/server.ts'
import { headerIn } from '../../support/scenario-requests.ts'
import { assumed } from '../../support/sts-answers.ts'
import { FITTING } from '../bodies.ts'
import { FIT, type WireAnswer } from '../wire.ts'
import type { Secrets } from './askers.ts'

/** What a cloud and its sign-in are asked for. */
export const QUESTIONS = [
  'identity',
  'exchange',
  'lend',
  'container',
  'list',
  'count',
  'message',
  'other',
] as const
export type CloudQuestion = (typeof QUESTIONS)[number]

const PATHS: readonly (readonly [RegExp, CloudQuestion])[] = [
  [/^\/identity/, 'identity'],
  [/^\/container/, 'container'],
  [/:generateAccessToken$/, 'lend'],
  [/inference-profiles|\/models(?:\/[^/:]*)?$/, 'list'],
  [/count[-_]tokens/, 'count'],
  [/\/(?:messages|invoke|invoke-with-response-stream|completions)$|awPredict$/, 'message'],
]

/** The hosts at which somebody signs in. */
const SIGNS_IN = /^(?:sts\.|oauth2\.|login\.)/

export function questionOf(request: ReceivedRequest): CloudQuestion {
  if (SIGNS_IN.test(headerIn(request, 'host') ?? '')) return 'exchange'
  // A proxy is asked for the whole URL.
  const path = request.path.replace(/\?.*/, '').replace(/^http:\/\/[^/]*/, '')
  return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'
}

/** The answer, and which secrets it hands over. */
interface Fitting {
  readonly answer: WireAnswer
  readonly hands?: readonly (keyof Secrets)[]
}

const ok = (body: unknown): WireAnswer => ({
  ...FIT,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const EXPIRES = '2036-11-27T02:00:00Z'
const ID = 'ASIAQQQQQQQQQQQQQQQQ'

const MODEL = 'global.anthropic.claude-haiku-5-5'
const LISTED = {
  ...(JSON.parse(FITTING.models) as object),
  inferenceProfileSummaries: [{ inferenceProfileId: MODEL }],
}
const COMPLETION = { choices: [{ finish_reason: 'stop' }], usage: { prompt_tokens: 8, completion_tokens: 1 } }
const SAID = { ...(JSON.parse(FITTING.message) as object), ...COMPLETION }

/** To one byte that is no JSON, in the forms of all clouds at once. */
const MALFORMED: WireAnswer = {
  ...ok({
    ...{ __type: 'ValidationException', message: 'Malformed input request' },
    error: {
      code: 400,
      status: 'INVALID_ARGUMENT',
      type: 'invalid_request_error',
      message: 'not valid JSON',
    },
  }),
  status: 400,
}

export function fitting(request: ReceivedRequest, secrets: Secrets): Fitting {
  switch (questionOf(request)) {
    case 'identity':
      return { answer: ok({ count: 1, value: secrets.identity }), hands: ['identity'] }
    case 'exchange':
      return exchanged(request, secrets)
    case 'lend':
      return { answer: ok({ accessToken: secrets.lent, expireTime: EXPIRES }), hands: ['lent'] }
    case 'container': {
      const { roleSecret: SecretAccessKey, roleSession: Token } = secrets
      const answer = ok({ AccessKeyId: ID, SecretAccessKey, Token, Expiration: EXPIRES })
      return { answer, hands: ['roleSecret', 'roleSession'] }
    }
    case 'list':
      return { answer: ok(LISTED) }
    case 'count':
      return { answer: ok({ input_tokens: 8, inputTokens: 8 }) }
    case 'message':
      return { answer: request.body === '{' ? MALFORMED : ok(SAID) }
    case 'other':
      return { answer: { ...ok(FITTING.other), status: 404 } }
  }
}

function exchanged(request: ReceivedRequest, secrets: Secrets): Fitting {
  const { roleSecret: secretAccessKey, roleSession: sessionToken } = secrets
  const action = /Action=(AssumeRole\w*)/.exec(request.body)?.[1]
  if (action === undefined) {
    const token = { access_token: secrets.access, token_type: 'Bearer', expires_in: 3_599 }
    const issued = { issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' }
    return { answer: ok({ ...token, ...issued }), hands: ['access'] }
  }
  const keys = { accessKeyId: ID, secretAccessKey, sessionToken }
  const { body } = assumed(action === 'AssumeRole' ? action : 'AssumeRoleWithWebIdentity', keys)
  const answer: WireAnswer = { ...FIT, headers: [['content-type', 'text/xml']], body }
  return { answer, hands: ['roleSecret', 'roleSession'] }
}
