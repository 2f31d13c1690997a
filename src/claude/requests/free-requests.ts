// Requests beside the list and the count that cost nothing either: one model, and what is served without any credential.
import type { AuthScheme } from '../../words/result.ts'
import { joinPath } from '../endpoint/endpoint-shape.ts'
import { DIALECTS, dialectHeaders } from './dialects.ts'
import { located, type ApiRequest } from './request.ts'
import { MESSAGES_ROUTES } from './routes.ts'

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

/**
 * `GET /v1/messages` without a credential: it can run nothing. The API answers 405 whatever the key (praetorian-inc/titus#165),
 * gateways 401 or 405; a 404 means that there is no such route.
 */
export function lookAtMessages(base: URL, { messages } = MESSAGES_ROUTES): ApiRequest {
  const headers = dialectHeaders('bearer', '')
  return anonymous({
    name: 'look-at-messages',
    method: 'GET',
    ...located(joinPath(base, messages)),
    headers,
  })
}

function isCredentialHeader(name: string): boolean {
  return Object.values(DIALECTS).some(({ header }) => header === name)
}
