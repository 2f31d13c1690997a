// Requests beside the list and the count that cost nothing either: one model, and what is served without any credential.
import type { AuthScheme } from '../../words/result.ts'
import { joinPath } from '../endpoint/endpoint-shape.ts'
import { DIALECTS, dialectHeaders } from './dialects.ts'
import { located, type ApiRequest } from './request.ts'
import { MESSAGES_ROUTES, type Routes } from './routes.ts'

/** `GET /v1/models/{id}`: free; shows aliases and retired models, which the list leaves out. */
export function lookUpModel(
  base: URL,
  scheme: AuthScheme,
  credential: string,
  model: string,
  { models } = MESSAGES_ROUTES,
): ApiRequest {
  const url = joinPath(base, `${models}/${encodeURIComponent(model)}`)
  return {
    name: 'look-up-model',
    method: 'GET',
    ...located(url),
    headers: dialectHeaders(scheme, credential),
  }
}

/** The same request without its credential. */
export function anonymous(request: ApiRequest): ApiRequest {
  const kept = Object.entries(request.headers).filter(([name]) => !isCredentialHeader(name))
  return { ...request, headers: Object.fromEntries(kept) }
}

/** A path below `/v1` that no server has. */
const NO_SUCH_ROUTE = '/v1/claude-preflight-no-such-route'

/** A key that nobody has: a door that knows its keys refuses it by itself. */
export const NO_SUCH_KEY = 'claude-preflight-no-such-key'

/** A model that cannot exist: a count that takes it takes any. */
export const NO_SUCH_MODEL = 'claude-preflight-no-such-model'

/** The routes of a provider, with the messages at a path that cannot exist: what is answered there is no route's own answer. */
export function beside(routes: Routes): Routes {
  return { ...routes, messages: NO_SUCH_ROUTE }
}

/**
 * `GET /v1/messages`: it can run nothing. The API answers 405 whatever the key (praetorian-inc/titus#165), gateways 401, 404 or 405. With
 * no scheme, no credential is sent.
 */
export function lookAtMessages(
  base: URL,
  scheme: AuthScheme | undefined,
  credential: string,
  { messages } = MESSAGES_ROUTES,
): ApiRequest {
  const url = joinPath(base, messages)
  return offered(scheme, {
    ...{ name: 'look-at-messages', method: 'GET', ...located(url) },
    headers: dialectHeaders(scheme ?? 'bearer', credential),
  })
}

/** `POST /v1/messages` with one byte that begins a JSON object and does not end it: no server can run a message out of it. */
export function oneByteMessage(
  base: URL,
  scheme: AuthScheme | undefined,
  credential: string,
  { messages } = MESSAGES_ROUTES,
): ApiRequest {
  const url = joinPath(base, messages)
  return offered(scheme, {
    ...{ name: 'one-byte', method: 'POST', ...located(url), body: '{' },
    headers: dialectHeaders(scheme ?? 'bearer', credential, 'POST'),
  })
}

/** The same at a whole URL, without any credential. */
export function oneByteAt(url: URL): ApiRequest {
  const headers = dialectHeaders('bearer', '', 'POST')
  return anonymous({ name: 'one-byte', method: 'POST', ...located(url.href), body: '{', headers })
}

/** The question by which a gateway tells of a key, as its row documents it. */
export function keyQuestion(base: URL, scheme: AuthScheme, credential: string, path: string): ApiRequest {
  const url = joinPath(base, path)
  return { name: 'key-question', method: 'GET', ...located(url), headers: dialectHeaders(scheme, credential) }
}

function offered(scheme: AuthScheme | undefined, request: ApiRequest): ApiRequest {
  return scheme === undefined ? anonymous(request) : request
}

function isCredentialHeader(name: string): boolean {
  return Object.values(DIALECTS).some(({ header }) => header === name)
}
