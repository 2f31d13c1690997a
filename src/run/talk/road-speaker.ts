// Everything that can be said at a cloud: each question by the row's road, signed by whoever asks, its answer read in the API's own form.
import type { Place, Road, RoadQuestion } from '../../claude/providers/clouds/road.ts'
import type { Provider } from '../../claude/providers/provider.ts'
import { anonymous } from '../../claude/requests/free-requests.ts'
import { userAgent } from '../../claude/requests/dialects.ts'
import {
  countBodyFrom,
  minimalCountBody,
  type ApiRequest,
  type JsonObject,
} from '../../claude/requests/request.ts'
import { smallestMessage } from '../../claude/requests/live-message.ts'
import type { Authorized } from '../../cloud/sign-in.ts'
import type { HttpRequest } from '../../probes/http.ts'
import type { Exchange, HttpAnswer } from '../../probes/observation.ts'
import type { CountTrial, FreeTrial, LiveTrial } from '../../reading/conversation.ts'
import { readExchange, type Question, type ReadExchange } from '../../reading/reading.ts'
import { reveal } from '../../secrets/secret.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Settings } from '../../words/settings.ts'
import { VERSION } from '../../words/version.ts'
import type { Exchanger } from '../exchange.ts'

/** The questions of a cloud. Where its road has none of a kind, the member is absent. */
export interface RoadSpeaker {
  readonly road: Road
  readonly settings: Settings
  readonly list?: () => Promise<ReadExchange>
  /** The list without a credential; absent where the list is at another host. */
  readonly bareList?: () => Promise<ReadExchange>
  readonly count?: (model: string) => Promise<CountTrial>
  readonly look?: (model: string) => Promise<ReadExchange>
  readonly live: (model: string) => Promise<LiveTrial>
  /** One byte: with the credential, without it, and at a path beside. */
  readonly tryFree: (model: string) => Promise<readonly FreeTrial[]>
  /** Whether messages are served below another base URL of the same origin, and at a path that cannot exist: one byte, without any credential. */
  readonly lookAt: (base: URL) => Promise<ReadExchange>
  readonly lookNowhere: () => Promise<ReadExchange>
  readonly base: URL
}

/** The ground of a speaker. `exchangeAt` sends to the host of a URL. */
export interface RoadGround {
  readonly provider: Provider
  readonly road: Road
  readonly place: Place
  readonly settings: Settings
  readonly authorized: Authorized
  readonly exchangeAt: (url: URL) => Exchanger
}

/** A speaker for one endpoint of a cloud. Each answer is read once, when it comes. */
export function makeRoadSpeaker(ground: RoadGround): RoadSpeaker {
  const { provider, road, place, settings, authorized } = ground
  const { scheme } = authorized
  const send = (name: string, request: ApiRequest, asked: Asked, tries?: number): Promise<ReadExchange> =>
    say(ground, { name: named(name, scheme), request, asked, isBare: false }, tries)
  const sendBare = (name: string, request: ApiRequest, asked: Asked, tries?: number): Promise<ReadExchange> =>
    say(ground, { name: named(name, undefined), request, asked, isBare: true }, tries)
  const { list, count, look } = road
  const isListHere = list !== undefined && isAtBase(list(place), ground)
  const mayAskList = isListHere || scheme === 'sigv4' || provider.ownsHost(place.base.hostname)
  return {
    road,
    settings,
    ...(list && mayAskList && { list: () => send('models', list(place), 'list') }),
    ...(list && isListHere && { bareList: () => sendBare('models', list(place), 'list', 1) }),
    ...(count && {
      count: async (model) => {
        const own = settings.request !== undefined
        const body = own ? countBodyFrom(settings.request, model) : minimalCountBody(model)
        return {
          model,
          own,
          exchange: await send('count_tokens', count(place, withBetas(body, ground)), 'count'),
        }
      },
    }),
    ...(look && { look: (model) => send('model look-up', look(place, model), 'model', 1) }),
    live: (model) => speakTo(model, ground),
    tryFree: (model) => tryFree(ground, model),
    lookAt: (base) => sendBare('messages route', road.oneByte({ ...place, base }, road.model), 'route', 1),
    lookNowhere: () => sendBare('no route', road.beside(place, road.model), 'route', 1),
    base: place.base,
  }
}

/** A real message, plain and streamed at once. */
async function speakTo(model: string, ground: RoadGround): Promise<LiveTrial> {
  const { road, place, authorized } = ground
  const ask = (name: string, asked: 'message' | 'stream'): Promise<ReadExchange> => {
    const body = withBetas(smallestMessage(model, asked === 'stream'), ground)
    const request = road.message(place, body)
    return say(ground, { name: named(name, authorized.scheme), request, asked, isBare: false })
  }
  const [message, stream] = await Promise.all([ask('message', 'message'), ask('message stream', 'stream')])
  return { model, message, stream }
}

/** The betas of the user's headers, where a service wants them in the body, too. */
function withBetas(body: JsonObject, { road, settings: { betas } }: RoadGround): JsonObject {
  return road.betasInBody && betas.length > 0 ? { ...body, anthropic_beta: betas } : body
}

/** Elsewhere go neither the user's headers nor, unless the endpoint is the cloud's own, a key, which may be a gateway's; a signature tells no secret. */
function isAtBase({ url }: ApiRequest, { place }: Pick<RoadGround, 'place'>): boolean {
  return new URL(url).host === place.base.host
}

/** One byte, by which two answers are told apart. */
async function tryFree(ground: RoadGround, model: string): Promise<readonly FreeTrial[]> {
  const { road, place, authorized } = ground
  const { scheme } = authorized
  const ask = (name: string, request: ApiRequest, isBare = false): Promise<ReadExchange> =>
    say(ground, { name: named(name, isBare ? undefined : scheme), request, asked: 'route', isBare }, 1)
  const real = road.oneByte(place, model)
  const sibling = road.other?.(place)
  const [whole, bare, other, second] = await Promise.all([
    ask('messages, one byte', real),
    ask('messages, one byte', real, true),
    ask('no route, one byte', road.beside(place, model)),
    sibling && ask('other dialect, one byte', sibling),
  ])
  return [
    { question: 'one-byte', scheme, exchange: whole },
    { question: 'one-byte', scheme: undefined, exchange: bare },
    { question: 'one-byte-beside', scheme, exchange: other },
    ...(second === undefined ? [] : [{ question: 'other-dialect', scheme, exchange: second } as const]),
  ]
}

function named(name: string, scheme: AuthScheme | undefined): string {
  return `${name} (${scheme ?? 'no credential'})`
}

type Asked = Question['asked'] & RoadQuestion

interface Said {
  readonly name: string
  readonly request: ApiRequest
  readonly asked: Asked
  readonly isBare: boolean
}

async function say(
  ground: RoadGround,
  { name, request, asked, isBare }: Said,
  tries?: number,
): Promise<ReadExchange> {
  const { provider, road, settings, authorized, exchangeAt } = ground
  const isPlain = isBare || !isAtBase(request, ground)
  const extra = isPlain
    ? {}
    : Object.fromEntries(settings.headers.map(([key, value]) => [key, reveal(value)]))
  const asSent = { ...request, headers: { ...extra, ...request.headers, 'user-agent': userAgent(VERSION) } }
  const headers = isBare ? asSent.headers : await authorized.authorize(asSent)
  const exchange = await exchangeAt(new URL(request.url))(name, wire(request, headers), tries)
  const read = readExchange(translated(exchange, road, asked), { asked, scheme: authorized.scheme }, provider)
  const { method, url, headers: told, body } = anonymous(request)
  return {
    ...read,
    request: { method, url, headers: told, isAuthorized: !isBare, ...(body !== undefined && { body }) },
  }
}

function wire({ method, path, body, name }: ApiRequest, headers: HttpRequest['headers']): HttpRequest {
  return {
    ...{ method, path, headers },
    ...(body !== undefined && { body }),
    ...(name === 'live-message' && { isForOnce: true }),
    ...(name === 'list-models' && { isList: true }),
  }
}

/** The answer in the API's own form, for whoever reads it. */
function translated(exchange: Exchange, { translate, frames }: Road, asked: RoadQuestion): Exchange {
  const { outcome } = exchange
  if (outcome.kind === 'failure') return exchange
  const json = translate === undefined ? outcome.json : translate(outcome, asked)
  const type = outcome.headers['content-type'] ?? ''
  const isFramed = asked === 'stream' && outcome.status < 300 && frames?.contentType.test(type) === true
  const answer = isFramed ? unframed(outcome, frames.eventsIn) : { ...outcome, json }
  const attempts = exchange.attempts.map((attempt) =>
    attempt.outcome === outcome ? { ...attempt, outcome: answer } : attempt,
  )
  return { ...exchange, attempts, outcome: answer }
}

/** Pieces that are timed: each has all before it read once more. */
const MOST_PIECES = 32

/** Each piece ends where the events in it end. */
function unframed(answer: HttpAnswer, eventsIn: (bytes: Buffer) => Buffer): HttpAnswer {
  const { bytes } = answer.body
  const step = Math.ceil(answer.arrivals.length / MOST_PIECES)
  const timed = answer.arrivals.filter((_, at, { length }) => at % step === 0 || at === length - 1)
  const arrivals = timed.map(({ atMs, end }) => ({
    atMs,
    end: eventsIn(bytes.subarray(0, end)).length,
  }))
  return {
    ...answer,
    headers: { ...answer.headers, 'content-type': 'text/event-stream' },
    body: { ...answer.body, bytes: eventsIn(bytes) },
    arrivals,
  }
}
