// Asks on once the first answers are in, and only if they left something open.
import { LIVE_CHECKS } from '../../words/check-ids.ts'
import { baseCandidates } from '../../claude/endpoint/base-candidates.ts'
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { ownBaseAt } from '../../claude/providers/index.ts'
import { isListed, lifecycleOf, speakingModel, speaks } from '../../claude/models/models.ts'
import { FEWEST_ELSEWHERE, wantsMoreTokens } from '../../claude/requests/live-message.ts'
import { listedModels } from '../../reading/models.ts'
import { ledTo } from '../../reading/proof/led-to.ts'
import { isNowhere, modelRefused, statusOf, understood } from '../../reading/reading.ts'
import type { Conversation, CountTrial, FreeTrial, LiveTrial } from '../../reading/conversation.ts'
import { AUTH_SCHEMES, type AuthScheme } from '../../words/result.ts'
import { ledMessage } from '../../reading/proof/messages.ts'
import { proveBy } from '../../reading/proof/proof.ts'
import type { Settings } from '../../words/settings.ts'
import { askAfterLive, askAgain, askFree } from './free-questions.ts'
import { firstModel, isNamed, type Speaker } from './speaker.ts'

/** The questions asked at once, before any follow-up. */
export type Opening = Pick<Conversation, 'lists' | 'counts' | 'anonymous' | 'gateway'>

/** Most models of the `models` input that are looked up one by one when the list does not show them. */
const LOOKUP_CAP = 20

const NOTHING_MORE = { lookups: new Map(), live: [], candidates: [], nowhere: undefined, trials: [] } as const

/**
 * The questions that the opening left open: a count under the wrong header or model, models the list does not show, a route that may be
 * missing, and at gateways what only the difference of two answers tells.
 */
export async function followUp(opening: Opening, speaker: Speaker): Promise<Conversation> {
  const begun: Conversation = { ...opening, ...NOTHING_MORE }
  const isLive = LIVE_CHECKS.some((id) => speaker.settings.checks.has(id))
  const [answered, trials] = await Promise.all([
    followAnswers(begun, speaker),
    askFree(begun, speaker, isLive),
  ])
  const conversation = await lookFurther({ ...answered, trials }, speaker)
  const spoken = isLive ? await withLive(conversation, speaker) : conversation
  const led = await followLead(spoken, speaker)
  return isMissing(led, speaker) ? withPlaces(led, await lookAround(speaker)) : led
}

/** Where a redirect within the origin leads, once, and without the credential. */
async function followLead(
  conversation: Conversation,
  { lookThere, endpoint }: Speaker,
): Promise<Conversation> {
  const by = endpoint.provider.opening === 'in-turn' ? ledMessage(conversation) : undefined
  const to = by && ledTo(by)
  return to === undefined
    ? conversation
    : { ...conversation, ledOn: { path: to.pathname, exchange: await lookThere(to) } }
}

/** A list is given, and messages are not served beside it: they may be at another path, where nobody has looked yet. */
function isMissing(conversation: Conversation, { endpoint: { provider } }: Speaker): boolean {
  const isLooked = conversation.nowhere !== undefined
  return !isLooked && proveBy(conversation, provider).messages.kind === 'missing'
}

function withPlaces(conversation: Conversation, { dialect, ...places }: Around): Conversation {
  return { ...conversation, ...places, trials: [...conversation.trials, ...dialect] }
}

async function withLive(conversation: Conversation, speaker: Speaker): Promise<Conversation> {
  const spoken = { ...conversation, live: await speakLive(conversation, speaker) }
  return { ...spoken, trials: [...spoken.trials, ...(await askAfterLive(spoken, speaker))] }
}

/** In the header that was asked for or accepted, and at gateways in the others until one is not refused. What decides comes last: where all are refused, the first. */
async function speakLive(conversation: Conversation, speaker: Speaker): Promise<readonly LiveTrial[]> {
  const counted = conversation.counts.find(({ exchange }) => understood(exchange))
  const model = counted?.model ?? listedModel(conversation, speaker.settings)
  const trials: LiveTrial[] = []
  for (const scheme of liveSchemes(conversation, speaker)) {
    const trial = await speaker.live(scheme, model)
    trials.push(trial)
    if (isOursAtFault(trial)) return [...trials, await speaker.live(scheme, model, FEWEST_ELSEWHERE)]
    if (!isTurnedAway(trial)) return trials
  }
  return trials.toReversed()
}

/** Refused for the number of tokens that we chose: a program of the user's asks for more. */
function isOursAtFault({ message, stream }: LiveTrial): boolean {
  return [message, stream].some(
    ({ reading }) =>
      reading.kind !== 'silent' && reading.kind !== 'accepted' && wantsMoreTokens(reading.envelope?.message),
  )
}

/** Refused in words that name no cause: another header may be what is wanted. */
function isTurnedAway({ message }: LiveTrial): boolean {
  return [401, 403].includes(statusOf(message) ?? 0) && message.reading.kind !== 'told'
}

/** A gateway may read one header for its list and another for messages. */
function liveSchemes(conversation: Conversation, { endpoint, settings }: Speaker): readonly AuthScheme[] {
  const { schemes, provider } = endpoint
  const asked = schemes.find((scheme) => scheme === settings.auth)
  const [proof] = proveBy(conversation, provider).keys
  const known = asked ?? proof?.scheme
  if (known === undefined) return schemes
  const isOnly = asked !== undefined || provider.opening === 'at-once'
  return isOnly ? [known] : [known, ...schemes.filter((scheme) => scheme !== known)]
}

/** The model that the user names; else, where a list is shown, one of that: gateways have names of their own. */
function listedModel(conversation: Conversation, settings: Settings): string {
  const model = firstModel(settings)
  const listed = listedModels(conversation)
  if (isNamed(settings) || listed.length === 0 || isListed(model, listed)) return model
  const lasting = listed.filter((id) => lifecycleOf(id, Infinity)?.lifecycle !== 'retired')
  // A list that shows only what has ended, beside models of other vendors, is older than what it serves.
  const isOld = listed.some(isOfClaude) && !lasting.some(isOfClaude)
  return (isOld ? undefined : speakingModel(lasting)) ?? model
}

function isOfClaude(id: string): boolean {
  return /claude/i.test(id)
}

async function followAnswers(begun: Conversation, speaker: Speaker): Promise<Conversation> {
  const scheme = acceptedScheme(begun)
  if (scheme === undefined) return withoutList(begun, speaker)
  const listed = listedModels(begun)
  const [counts, lookups] = await Promise.all([
    moreCounts(begun, scheme, listed, speaker),
    lookUps(scheme, listed, speaker),
  ])
  return { ...begun, counts: [...begun.counts, ...counts], lookups }
}

function acceptedScheme({ lists }: Pick<Opening, 'lists'>): AuthScheme | undefined {
  return AUTH_SCHEMES.find((scheme) => lists[scheme] !== undefined && understood(lists[scheme]))
}

/** In the header that the list took; with a listed model, where the one that was asked may be what was refused; and without the user's own body. */
async function moreCounts(
  { counts }: Conversation,
  scheme: AuthScheme,
  listed: readonly string[],
  speaker: Speaker,
): Promise<readonly CountTrial[]> {
  const { count } = speaker
  const last = counts.at(-1)
  if (last === undefined || understood(last.exchange)) return []
  const trials =
    last.exchange.reading.scheme !== scheme && statusOf(last.exchange) === 401
      ? [await count(scheme, last.model)]
      : []
  const latest = trials[0] ?? last
  const [substitute, plain] = await Promise.all([
    withListedModel(latest, scheme, listed, speaker),
    withoutOwnBody(latest, scheme, listed, speaker),
  ])
  return [...trials, ...plain, ...substitute]
}

async function withListedModel(
  { exchange, model }: CountTrial,
  scheme: AuthScheme,
  listed: readonly string[],
  { count, endpoint }: Speaker,
): Promise<readonly CountTrial[]> {
  const substitute = listed.find((other) => other !== model && speaks(other))
  const mayBeModel =
    endpoint.provider.opening === 'in-turn' && !isListed(model, listed) && isUnserved(exchange)
  if (substitute === undefined || understood(exchange)) return []
  return modelRefused(exchange) || mayBeModel ? [await count(scheme, substitute)] : []
}

/** Refused for something in the body, be it in words that nobody knows. */
function isUnserved(exchange: CountTrial['exchange']): boolean {
  const status = statusOf(exchange) ?? 0
  return status >= 400 && status < 500 && ![401, 405, 429].includes(status)
}

/** Whether the same is refused with the smallest body tells a firewall, or a field of the user's, from a route that is not there. */
async function withoutOwnBody(
  { own, exchange, model }: CountTrial,
  scheme: AuthScheme,
  listed: readonly string[],
  { count, endpoint }: Speaker,
): Promise<readonly CountTrial[]> {
  const isOpen = own && endpoint.provider.opening === 'in-turn' && isUnserved(exchange)
  if (!isOpen) return []
  return [await count(scheme, isListed(model, listed) ? model : (listed.find(speaks) ?? model), 'minimal')]
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

/** No list: what the count says of each asked model. */
async function withoutList(begun: Conversation, { settings, count }: Speaker): Promise<Conversation> {
  const counted = begun.counts.find(({ exchange }) => understood(exchange))
  if (counted === undefined) return begun
  const { scheme } = counted.exchange.reading
  const others = settings.models.filter((model) => model !== counted.model).slice(0, LOOKUP_CAP)
  const more = await Promise.all(others.map((model) => count(scheme, model)))
  return { ...begun, counts: [...begun.counts, ...more] }
}

/** A second round, only where the first still left something open: the other method of the route, and other paths of the same origin. */
async function lookFurther(conversation: Conversation, speaker: Speaker): Promise<Conversation> {
  const [trials, around] = await Promise.all([
    askAgain(conversation, speaker),
    isAllNowhere(conversation) ? lookAround(speaker) : { dialect: [] },
  ])
  const { dialect, ...places } = around
  return { ...conversation, ...places, trials: [...conversation.trials, ...trials, ...dialect] }
}

function isAllNowhere({ lists, counts, trials }: Conversation): boolean {
  const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !isNowhere(exchange))
  const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange)]
  return !isServed && asked.every(isNowhere)
}

/** What was found beside the base URL; `dialect` whether OpenAI's is spoken there instead. */
interface Around extends Pick<Conversation, 'candidates' | 'nowhere'> {
  readonly dialect: readonly FreeTrial[]
}

/** The API is not at this path: at which other path it answers. At the vendor's own host the right one is known. */
async function lookAround({ base, endpoint, lookAt, lookNowhere, tryFree }: Speaker): Promise<Around> {
  if (ownBaseAt(endpoint) !== undefined) return { candidates: [], nowhere: undefined, dialect: [] }
  const asked = baseCandidates(base).map(async (other) => ({
    base: shownBase(other),
    exchange: await lookAt(other),
  }))
  const [nowhere, dialect, candidates] = await Promise.all([
    lookNowhere(),
    tryFree('other-dialect'),
    Promise.all(asked),
  ])
  return { nowhere, candidates, dialect: [dialect] }
}
