// How a request goes out: with the credential and the user's own headers, or with nothing of the user's.
import { anonymous } from '../../claude/requests/free-requests.ts'
import { userAgent } from '../../claude/requests/dialects.ts'
import type { ApiRequest } from '../../claude/requests/request.ts'
import type { Endpoint } from '../../plan/target.ts'
import type { HttpRequest } from '../../probes/http.ts'
import { readExchange, type Question, type ReadExchange, type ToldRequest } from '../../reading/reading.ts'
import { reveal } from '../../secrets/secret.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Settings } from '../../words/settings.ts'
import { VERSION } from '../../words/version.ts'
import type { Exchanger } from '../exchange.ts'

/** Sends a request with the credential in a header, or without any. */
export interface Voice {
  readonly send: (
    name: string,
    request: ApiRequest,
    asked: Question['asked'],
    scheme: AuthScheme,
    tries?: number,
  ) => Promise<ReadExchange>
  readonly sendBare: (
    name: string,
    request: ApiRequest,
    asked: Question['asked'],
    tries?: number,
  ) => Promise<ReadExchange>
}

/** The voice of one endpoint. Each answer is read by the rules of its provider. */
export function makeVoice(settings: Settings, { provider }: Endpoint, exchange: Exchanger): Voice {
  const read = async (
    name: string,
    request: HttpRequest,
    question: Question,
    tries?: number,
  ): Promise<ReadExchange> => readExchange(await exchange(name, request, tries), question, provider)
  return {
    send: async (name, request, asked, scheme, tries) => ({
      ...(await read(
        `${name} (${scheme})`,
        asSent(request, settings),
        { asked, scheme, url: request.url },
        tries,
      )),
      request: told(request, true),
    }),
    sendBare: async (name, request, asked, tries) => ({
      ...(await read(
        `${name} (no credential)`,
        bare(anonymous(request)),
        { asked, scheme: 'bearer', url: request.url },
        tries,
      )),
      request: told(request, false),
    }),
  }
}

function told(request: ApiRequest, isAuthorized: boolean): ToldRequest {
  const { method, url, headers, body } = anonymous(request)
  return { method, url, headers, isAuthorized, ...(body !== undefined && { body }) }
}

/** Requests that are billed, or good for one use. */
const FOR_ONCE: ReadonlySet<ApiRequest['name']> = new Set(['live-message', 'token-exchange'])

function traitsOf({ name, body }: ApiRequest): Pick<HttpRequest, 'body' | 'isForOnce' | 'isList'> {
  return {
    ...(body !== undefined && { body }),
    ...(FOR_ONCE.has(name) && { isForOnce: true }),
    ...(name === 'list-models' && { isList: true }),
  }
}

/** Custom headers go along with every request that carries the credential, and with no other. */
function asSent(request: ApiRequest, settings: Settings): HttpRequest {
  const { method, path, headers } = request
  const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, reveal(value)]))
  const workspace =
    settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId }
  const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': userAgent(VERSION) }
  return { method, path, headers: all, ...traitsOf(request) }
}

/** A custom `anthropic-beta` adds to ours; every other name of ours stands as it is. */
function merged(
  own: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined)
  return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') }
}

/** A request that carries nothing of the user's. */
export function bare(request: ApiRequest): HttpRequest {
  const { method, path, headers } = request
  return { method, path, headers: { ...headers, 'user-agent': userAgent(VERSION) }, ...traitsOf(request) }
}
