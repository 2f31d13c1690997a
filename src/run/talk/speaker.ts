// Everything that can be said to an endpoint: each request with its name and, where it may have one, its credential.
import { beside, oneByteAt, oneByteMessage, lookUpModel } from '../../claude/requests/free-requests.ts'
import { liveMessage } from '../../claude/requests/live-message.ts'
import { joinPath } from '../../claude/endpoint/endpoint-shape.ts'
import { newestOfTable } from '../../claude/models/models.ts'
import {
  countBodyFrom,
  countTokens,
  listModels,
  minimalCountBody,
  type ApiRequest,
} from '../../claude/requests/request.ts'
import type { Endpoint, Target } from '../../plan/target.ts'
import type { CountTrial, FreeQuestion, FreeTrial, LiveTrial } from '../../reading/conversation.ts'
import type { ReadExchange } from '../../reading/reading.ts'
import type { AuthScheme } from '../../words/result.ts'
import { reveal } from '../../secrets/secret.ts'
import type { Settings } from '../../words/settings.ts'
import type { Exchanger } from '../exchange.ts'
import { freeTries } from './free-tries.ts'
import { makeVoice } from './voice.ts'

export interface Speaker {
  readonly base: URL
  readonly endpoint: Endpoint
  readonly settings: Settings
  readonly list: (scheme: AuthScheme) => Promise<ReadExchange>
  /** The user's own request, or with `minimal` the smallest there is. */
  readonly count: (scheme: AuthScheme, model: string, minimal?: 'minimal') => Promise<CountTrial>
  /** One real message, plain and streamed at once, of one token where no other number is given. Billed: only when asked for. */
  readonly live: (scheme: AuthScheme, model: string, maxTokens?: number) => Promise<LiveTrial>
  readonly lookUp: (scheme: AuthScheme, model: string) => Promise<ReadExchange>
  readonly anonymousList: () => Promise<ReadExchange>
  /** Whether messages are served at a base URL, asked by a request that can run nothing, without any credential. */
  readonly lookAt: (base: URL) => Promise<ReadExchange>
  /** The same at a whole URL of the same origin, to which messages are led on. */
  readonly lookThere: (url: URL) => Promise<ReadExchange>
  /** The same of a path that cannot exist. */
  readonly lookNowhere: () => Promise<ReadExchange>
  /** A question that tells by difference, with the credential in this header or, with none, without it. Asked once, whatever comes. */
  readonly tryFree: (question: FreeQuestion, scheme?: AuthScheme) => Promise<FreeTrial>
}

/** A speaker for one endpoint. Each answer is read once, when it comes, by the rules of the provider. */
export function makeSpeaker(target: Target, endpoint: Endpoint, base: URL, exchange: Exchanger): Speaker {
  const { settings, credential } = target
  const { routes } = endpoint.provider
  const value = credential === undefined ? '' : reveal(credential.secret)
  const voice = makeVoice(settings, endpoint, exchange)
  const { send, sendBare } = voice
  const messageFor = (scheme: AuthScheme, asked: Parameters<typeof liveMessage>[3]): ApiRequest =>
    liveMessage(base, scheme, value, asked, routes)
  return {
    base,
    endpoint,
    settings,
    list: (scheme) => send('models', listModels(base, scheme, value, routes), 'list', scheme),
    count: async (scheme, model, minimal) => {
      const own = settings.request !== undefined && minimal === undefined
      const body = own ? countBodyFrom(settings.request, model) : minimalCountBody(model)
      const request = countTokens(base, scheme, value, body, routes)
      const exchange = await send('count_tokens', request, 'count', scheme)
      return { model, own, exchange: own ? asMessage(exchange, joinPath(base, routes.messages)) : exchange }
    },
    live: async (scheme, model, maxTokens) => {
      const asked = { model, maxTokens }
      const [message, stream] = await Promise.all([
        send('message', messageFor(scheme, { ...asked, stream: false }), 'message', scheme),
        send('message stream', messageFor(scheme, { ...asked, stream: true }), 'stream', scheme),
      ])
      return { model, message, stream }
    },
    lookUp: (scheme, model) =>
      send('model look-up', lookUpModel(base, scheme, value, model, routes), 'model', scheme),
    anonymousList: () => sendBare('models', listModels(base, 'bearer', '', routes), 'list'),
    lookAt: (other) => sendBare('messages route', oneByteMessage(other, undefined, '', routes), 'route'),
    lookThere: (url) => sendBare('redirected messages', oneByteAt(url), 'route'),
    lookNowhere: () => sendBare('no route', oneByteMessage(base, undefined, '', beside(routes)), 'route'),
    tryFree: freeTries({ base, value, provider: endpoint.provider, model: firstModel(settings) }, voice),
  }
}

/** The user's own body, which may be long, is not kept: its file can be sent as it is, but only as a message, for the count takes fewer fields. */
function asMessage({ request, ...exchange }: ReadExchange, url: string): ReadExchange {
  if (request === undefined) return exchange
  const { body: _, ...rest } = request
  return { ...exchange, request: { ...rest, url, isOwn: true } }
}

/** Whether the user names a model at all. */
export function isNamed({ request, models }: Settings): boolean {
  return models.length > 0 || typeof request?.['model'] === 'string'
}

/** The model of the first token count: the user's own, or the newest we know. */
export function firstModel({ request, models }: Settings): string {
  const own = request?.['model']
  return (typeof own === 'string' && own !== '' ? own : models[0]) ?? newestOfTable()
}
