// Asks on once the first answers are in, and only if they left something open.
import { LIVE_CHECKS } from '../words/check-ids.ts'
import { baseCandidates } from '../claude/endpoint/base-candidates.ts'
import { shownBase } from '../claude/endpoint/endpoint-shape.ts'
import { isListed } from '../claude/models/models.ts'
import { listedModels } from '../reading/models.ts'
import { isNowhere, modelRefused, statusOf, understood } from '../reading/reading.ts'
import type { Conversation, CountTrial, LiveTrial } from '../reading/conversation.ts'
import { AUTH_SCHEMES, type AuthScheme } from '../words/result.ts'
import { firstModel, type Speaker } from './speaker.ts'

/** The questions asked at once, before any follow-up. */
export type Opening = Pick<Conversation, 'lists' | 'counts' | 'anonymous'>

/** Most models of the `models` input that are looked up one by one when the list does not show them. */
const LOOKUP_CAP = 20

const NOTHING_MORE = {
  lookups: new Map(),
  live: [],
  candidates: [],
  anonymousCount: undefined,
  messagesRoute: undefined,
} as const

/** The questions that the opening left open: a count under the wrong header or model, models the list does not show, a route that may be missing. */
export async function followUp(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const conversation = await followAnswers(opening, speaker)
  return wantsLive(speaker) ? { ...conversation, live: await speakLive(conversation, speaker) } : conversation
}

function wantsLive({ settings }: Speaker): boolean {
  return LIVE_CHECKS.some((id) => settings.checks.has(id))
}

/** In the header that was accepted; where nothing was, in each that is allowed until one is not answered 401. */
async function speakLive(conversation: Conversation, speaker: Speaker): Promise<readonly LiveTrial[]> {
  const { endpoint, settings, live } = speaker
  const counted = conversation.counts.find(({ exchange }) => understood(exchange))
  const known = acceptedScheme(conversation) ?? counted?.exchange.reading.scheme
  const model = counted?.model ?? firstModel(settings)
  const trials: LiveTrial[] = []
  for (const scheme of known === undefined ? endpoint.schemes : [known]) {
    const trial = await live(scheme, model)
    trials.push(trial)
    if (statusOf(trial.message) !== 401) break
  }
  return trials
}

async function followAnswers(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const scheme = acceptedScheme(opening)
  if (scheme === undefined) return withoutList(opening, speaker)
  const listed = listedModels(opening)
  const [counts, lookups, anonymousCount] = await Promise.all([
    moreCounts(opening, scheme, listed, speaker),
    lookUps(scheme, listed, speaker),
    isPublic(opening) ? speaker.anonymousCount() : undefined,
  ])
  return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...counts], lookups, anonymousCount }
}

function acceptedScheme({ lists }: Pick<Opening, 'lists'>): AuthScheme | undefined {
  return AUTH_SCHEMES.find((scheme) => lists[scheme] !== undefined && understood(lists[scheme]))
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
    last.exchange.reading.scheme !== scheme && statusOf(last.exchange) === 401
      ? [await count(scheme, last.model)]
      : []
  const latest = trials[0] ?? last
  const substitute = listed.find((model) => model !== latest.model)
  if (!modelRefused(latest.exchange) || substitute === undefined) return trials
  return [...trials, await count(scheme, substitute)]
}

async function lookUps(
  scheme: AuthScheme,
  listed: readonly string[],
  { settings, lookUp }: Speaker,
): Promise<Conversation['lookups']> {
  const unlisted = settings.models.filter((model) => !isListed(model, listed)).slice(0, LOOKUP_CAP)
  const found = await Promise.all(
    unlisted.map(async (model) => [model, await lookUp(scheme, model)] as const),
  )
  return new Map(found)
}

/** No list: what the count says of each asked model, and, when that is missing too, whether messages are served at all. */
async function withoutList(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const { settings, count } = speaker
  const counted = opening.counts.find(({ exchange }) => understood(exchange))
  if (counted !== undefined) {
    const { scheme } = counted.exchange.reading
    const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP)
    const more = await Promise.all(others.map((model) => count(scheme, model)))
    return { ...opening, ...NOTHING_MORE, counts: [...opening.counts, ...more] }
  }
  const exchanges = [...Object.values(opening.lists), ...opening.counts.map(({ exchange }) => exchange)]
  return exchanges.every(isNowhere) ? lookAround(opening, speaker) : { ...opening, ...NOTHING_MORE }
}

/** The API is not at this path: whether messages are served all the same, and at which other path it answers. */
async function lookAround(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const { base, messagesAt } = speaker
  const asked = baseCandidates(base).map(async (other) => ({
    base: shownBase(other),
    exchange: await messagesAt(other),
  }))
  const [route, candidates] = await Promise.all([messagesAt(base), Promise.all(asked)])
  return { ...opening, ...NOTHING_MORE, messagesRoute: route, candidates }
}
