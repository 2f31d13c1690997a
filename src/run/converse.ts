// What is said to an endpoint: everything that can go out at once does, and only an answer that demands it leads to more.
import {
  countBodyFrom,
  countTokens,
  listModels,
  minimalCountBody,
  type ApiRequest,
  type JsonObject,
} from '../claude/request.ts'
import { isListed, newestOfTable } from '../claude/models.ts'
import { anonymous, lookUpModel, lookAtMessages } from '../claude/free-requests.ts'
import { userAgent } from '../claude/headers.ts'
import { listedModels, modelRefused, statusOf, understood } from '../judgement/reading.ts'
import type { Endpoint, Target } from '../plan/target.ts'
import type { Conversation, CountTrial } from '../probes/conversation.ts'
import type { HttpRequest } from '../probes/http.ts'
import type { Exchange } from '../probes/observation.ts'
import type { AuthScheme } from '../result.ts'
import { reveal } from '../secret.ts'
import type { Settings } from '../settings.ts'
import { VERSION } from '../version.ts'
import type { Exchanger } from './exchange.ts'

/** Most models of the `models` input that are looked up one by one when the list does not show them. */
const LOOKUP_CAP = 20

interface Speaker {
  readonly base: URL
  readonly endpoint: Endpoint
  readonly settings: Settings
  readonly list: (scheme: AuthScheme) => Promise<Exchange>
  readonly count: (scheme: AuthScheme, model: string) => Promise<CountTrial>
  readonly lookUp: (scheme: AuthScheme, model: string) => Promise<Exchange>
  readonly anonymousList: () => Promise<Exchange>
  readonly anonymousCount: () => Promise<Exchange>
  readonly messagesRoute: () => Promise<Exchange>
}

/** Speaks with an endpoint whose peer the exchanger verifies. `base` and a credential must be there. */
export async function converse(
  target: Target,
  endpoint: Endpoint,
  base: URL,
  exchange: Exchanger,
): Promise<Conversation> {
  const speaker = makeSpeaker(target, endpoint, base, exchange)
  const opening = endpoint.firstParty ? await openFirstParty(speaker) : await openElsewhere(speaker)
  return followUp(opening, speaker)
}

function makeSpeaker(target: Target, endpoint: Endpoint, base: URL, exchange: Exchanger): Speaker {
  const { settings, credential } = target
  const value = credential === undefined ? '' : reveal(credential.secret)
  const send = (name: string, request: ApiRequest): Promise<Exchange> =>
    exchange(name, asSent(request, settings))
  const sendBare = (name: string, request: ApiRequest): Promise<Exchange> => exchange(name, bare(request))
  const bodyFor = (model: string): JsonObject =>
    settings.request === undefined ? minimalCountBody(model) : countBodyFrom(settings.request, model)
  const anonymousBody = minimalCountBody(firstModel(settings))
  return {
    base,
    endpoint,
    settings,
    list: (scheme) => send(`models (${scheme})`, listModels(base, scheme, value)),
    count: async (scheme, model) => {
      const exchanged = await send(
        `count_tokens (${scheme})`,
        countTokens(base, scheme, value, bodyFor(model)),
      )
      return { scheme, model, own: settings.request !== undefined, exchange: exchanged }
    },
    lookUp: (scheme, model) => send(`model look-up (${scheme})`, lookUpModel(base, scheme, value, model)),
    anonymousList: () => sendBare('models (no credential)', anonymous(listModels(base, 'bearer', ''))),
    anonymousCount: () =>
      sendBare('count_tokens (no credential)', anonymous(countTokens(base, 'bearer', '', anonymousBody))),
    messagesRoute: () => sendBare('messages route (no credential)', lookAtMessages(base)),
  }
}

/** Custom headers go along with every request that carries the credential, and with no other. */
function asSent({ method, path, headers, body }: ApiRequest, settings: Settings): HttpRequest {
  const extra = Object.fromEntries(settings.headers.map(([name, value]) => [name, reveal(value)]))
  const workspace =
    settings.workspaceId === undefined ? {} : { 'anthropic-workspace-id': settings.workspaceId }
  const all = { ...workspace, ...extra, ...merged(headers, extra), 'user-agent': userAgent(VERSION) }
  return { method, path, headers: all, ...(body !== undefined && { body }) }
}

/** A custom `anthropic-beta` adds to ours; every other name of ours stands as it is. */
function merged(
  own: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const betas = [own['anthropic-beta'], extra['anthropic-beta']].filter((beta) => beta !== undefined)
  return betas.length === 0 ? { ...own } : { ...own, 'anthropic-beta': betas.join(',') }
}

function bare({ method, path, headers, body }: ApiRequest): HttpRequest {
  return {
    method,
    path,
    headers: { ...headers, 'user-agent': userAgent(VERSION) },
    ...(body !== undefined && { body }),
  }
}

/** The model of the first token count: the user's own, or the newest we know. */
function firstModel({ request, models }: Settings): string {
  const own = request?.['model']
  return (typeof own === 'string' && own !== '' ? own : models[0]) ?? newestOfTable()
}

type Opening = Omit<Conversation, 'lookups'>

/** Both dialects and the count side by side, one a socket. */
async function openFirstParty({ endpoint, settings, list, count }: Speaker): Promise<Opening> {
  const { schemes } = endpoint
  const scheme = countScheme(endpoint, settings)
  const [lists, trial] = await Promise.all([
    Promise.all(schemes.map(list)),
    count(scheme, firstModel(settings)),
  ])
  const named = schemes.flatMap((each, at) => (lists[at] === undefined ? [] : [[each, lists[at]] as const]))
  return {
    lists: Object.fromEntries(named),
    counts: [trial],
    anonymous: undefined,
    anonymousCount: undefined,
    messagesRoute: undefined,
  }
}

/** The scheme asked for, else the one of today's SDKs. */
function countScheme({ schemes }: Endpoint, { auth }: Settings): AuthScheme {
  return schemes.find((scheme) => scheme === auth) ?? schemes[0] ?? 'bearer'
}

/** One header at a time: the other only after a 401. The list without a credential shows whether the list proves anything. */
async function openElsewhere(speaker: Speaker): Promise<Opening> {
  const { endpoint, settings, list, count, anonymousList } = speaker
  const first = countScheme(endpoint, settings)
  const asked = async (scheme: AuthScheme): Promise<readonly [Exchange, CountTrial]> =>
    Promise.all([list(scheme), count(scheme, firstModel(settings))])
  const [[firstList, firstCount], open] = await Promise.all([asked(first), anonymousList()])
  const base = { anonymous: open, anonymousCount: undefined, messagesRoute: undefined }
  const other = endpoint.schemes.find((scheme) => scheme !== first)
  const refused = [firstList, firstCount.exchange].some((exchange) => statusOf(exchange) === 401)
  if (!refused || other === undefined) return { lists: { [first]: firstList }, counts: [firstCount], ...base }
  const [otherList, otherCount] = await asked(other)
  return { lists: { [first]: firstList, [other]: otherList }, counts: [firstCount, otherCount], ...base }
}

/** What the opening left open: a count under the wrong header or model, models the list does not show, a route that may be missing. */
async function followUp(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const scheme = acceptedScheme(opening)
  if (scheme === undefined) return withoutList(opening, speaker)
  const listed = listedModels(opening)
  const [counts, lookups, anonymousCount] = await Promise.all([
    moreCounts(opening, scheme, listed, speaker),
    lookUps(scheme, listed, speaker),
    isPublic(opening) ? speaker.anonymousCount() : undefined,
  ])
  return { ...opening, counts: [...opening.counts, ...counts], lookups, anonymousCount }
}

function acceptedScheme({ lists }: Opening): AuthScheme | undefined {
  const schemes: readonly AuthScheme[] = ['bearer', 'x-api-key']
  return schemes.find((scheme) => lists[scheme] !== undefined && understood(lists[scheme]))
}

function isPublic({ anonymous: open, counts }: Opening): boolean {
  return open !== undefined && understood(open) && counts.some(({ exchange }) => statusOf(exchange) === 200)
}

async function moreCounts(
  { counts }: Opening,
  scheme: AuthScheme,
  listed: readonly string[],
  { count }: Speaker,
): Promise<readonly CountTrial[]> {
  const last = counts.at(-1)
  if (last === undefined || understood(last.exchange)) return []
  const trials =
    last.scheme !== scheme && statusOf(last.exchange) === 401 ? [await count(scheme, last.model)] : []
  const latest = trials[0] ?? last
  const substitute = listed.find((model) => model !== latest.model)
  if (!modelRefused(latest) || substitute === undefined) return trials
  return [...trials, await count(scheme, substitute)]
}

async function lookUps(
  scheme: AuthScheme,
  listed: readonly string[],
  { settings, lookUp }: Speaker,
): Promise<Record<string, Exchange>> {
  const unlisted = settings.models.filter((model) => !isListed(model, listed)).slice(0, LOOKUP_CAP)
  const found = await Promise.all(
    unlisted.map(async (model) => [model, await lookUp(scheme, model)] as const),
  )
  return Object.fromEntries(found)
}

/** No list: what the count says of each asked model, and, when that is missing too, whether messages are served at all. */
async function withoutList(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const { settings, endpoint, count, messagesRoute } = speaker
  const counted = opening.counts.find(({ exchange }) => understood(exchange))
  if (counted !== undefined) {
    const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP)
    const more = await Promise.all(others.map((model) => count(counted.scheme, model)))
    return { ...opening, counts: [...opening.counts, ...more], lookups: {} }
  }
  const exchanges = [...Object.values(opening.lists), ...opening.counts.map(({ exchange }) => exchange)]
  const nowhere =
    !endpoint.firstParty && exchanges.every((exchange) => [404, 405, 501].includes(statusOf(exchange) ?? 0))
  return { ...opening, lookups: {}, messagesRoute: nowhere ? await messagesRoute() : undefined }
}
