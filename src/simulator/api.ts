// The simulated Claude API: every route, both versions, both headers, without a transport.
import type { Account } from './account.ts'
import { authenticate, betas } from './authenticate.ts'
import type { Caller } from './authenticate.ts'
import { errorAnswer, invalidRequest, newId, notFound, stamped } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'
import { headerOf, json, withHeaders } from './exchange.ts'
import type { ApiAnswer, ApiRequest, Handler } from './exchange.ts'
import { countTokens, createMessage } from './messages.ts'
import { tokenEndpoint } from './federation.ts'
import { listModels, retrieveModel } from './models.ts'
import type { Told } from './models.ts'
import { VERSIONS } from './request-rules.ts'
import type { Form, Version } from './request-rules.ts'

const MODEL_PATH = '/v1/models/'

/** The form of a beta header's values; which of them exist is not the simulator's business. */
const BETA_SHAPE = /^[a-z0-9-]+-\d{4}-\d{2}-\d{2}$/

interface Question {
  readonly request: ApiRequest
  readonly account: Account
  readonly caller: Caller
  readonly version: Version
  readonly now: Date
}

type Answered = ApiAnswer | { readonly error: ErrorSpec }

interface Route {
  readonly method: 'GET' | 'POST'
  readonly answer: (question: Question) => Answered
}

const ROUTES: Readonly<Record<string, Route>> = {
  '/v1/models': {
    method: 'GET',
    answer: ({ account, request, now }) => told(listModels(account, request.query, now)),
  },
  [MODEL_PATH]: {
    method: 'GET',
    answer: ({ account, request, now }) => told(retrieveModel(account, modelName(request), now)),
  },
  '/v1/messages': { method: 'POST', answer: (question) => createMessage(messages(question, 'create')) },
  '/v1/messages/count_tokens': {
    method: 'POST',
    answer: (question) => countTokens(messages(question, 'count')),
  },
}

/**
 * The service for an account. `clock` gives the present, on which the lifecycle of models depends.
 *
 * It judges in this order: path, method, credential, version and betas, body, model, state of the credential.
 */
export function claudeApi(account: Account, clock: () => Date = () => new Date()): Handler {
  const exchange = tokenEndpoint(account.federation ?? [])
  return (request) => {
    const requestId = newId('req')
    const answered = exchange(request) ?? open(request) ?? authenticated(request, account, clock())
    const answer = 'error' in answered ? errorAnswer(answered.error, requestId) : answered
    return stamped(answer, requestId)
  }
}

/** Answers to requests without a credential, and to paths and methods that do not exist. */
function open(request: ApiRequest): Answered | undefined {
  if (request.path === '/' || request.path === '/api/hello') return { status: 200, headers: {}, body: '' }
  const route = routeOf(request)
  if (route === undefined) return { error: notFound('Not Found') }
  if (route.method === request.method) return undefined
  return { error: { ...invalidRequest('Method Not Allowed'), status: 405, headers: { allow: route.method } } }
}

function routeOf({ path }: ApiRequest): Route | undefined {
  const isModel = path.startsWith(MODEL_PATH) && path.length > MODEL_PATH.length
  return isModel ? ROUTES[MODEL_PATH] : path === MODEL_PATH ? undefined : ROUTES[path]
}

function authenticated(request: ApiRequest, account: Account, now: Date): Answered {
  const who = authenticate(request, account)
  if ('error' in who) return who
  const answered = versioned(request, account, who.caller, now)
  const headers = accountHeaders(account, who.caller, now)
  if (!('error' in answered)) return withHeaders(answered, headers)
  return { error: { ...answered.error, headers: { ...headers, ...answered.error.headers } } }
}

function versioned(request: ApiRequest, account: Account, caller: Caller, now: Date): Answered {
  const version = versionOf(request)
  if (typeof version === 'object') return version
  const strange = betas(request).find((name) => !BETA_SHAPE.test(name))
  if (strange !== undefined) return { error: invalidRequest(unexpectedBeta(strange)) }
  return (
    routeOf(request)?.answer({ request, account, caller, version, now }) ?? { error: notFound('Not Found') }
  )
}

/** The words for a missing version are from a live log; those for an unknown one are not known. */
function versionOf(request: ApiRequest): Version | { readonly error: ErrorSpec } {
  const given = headerOf(request, 'anthropic-version')
  if (given === undefined || given === '')
    return { error: invalidRequest('anthropic-version: header is required') }
  const version = VERSIONS.find((known) => known === given)
  return version ?? { error: invalidRequest(`anthropic-version: "${given}" is not a valid API version`) }
}

function unexpectedBeta(name: string): string {
  return `Unexpected value(s) \`${name}\` for the \`anthropic-beta\` header. Please consult our documentation at platform.claude.com/docs or try again without the header.`
}

function accountHeaders(account: Account, caller: Caller, now: Date): Readonly<Record<string, string>> {
  const reset = `${new Date(now.getTime() + 60_000).toISOString().slice(0, 19)}Z`
  const limits = Object.entries(account.rateLimits).flatMap<[string, string]>(
    ([name, { limit, remaining }]) => [
      [`anthropic-ratelimit-${name}-limit`, String(limit)],
      [`anthropic-ratelimit-${name}-remaining`, String(remaining)],
      [`anthropic-ratelimit-${name}-reset`, reset],
    ],
  )
  return {
    'anthropic-organization-id': caller.key.organizationId,
    'anthropic-workspace-id': caller.workspaceId,
    ...Object.fromEntries<string>(limits),
  }
}

function modelName({ path }: ApiRequest): string {
  const name = path.slice(MODEL_PATH.length)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function told(result: Told<unknown>): Answered {
  return 'error' in result ? result : json(200, result.value)
}

function messages({ request, ...rest }: Question, kind: Form['kind']): Parameters<typeof createMessage>[0] {
  return { ...rest, body: request.body, form: { kind, version: rest.version } }
}
