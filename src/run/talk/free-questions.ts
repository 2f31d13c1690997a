// Which free questions are worth asking at a gateway, after what its answers so far left open.
import type { Conversation, FreeQuestion, FreeTrial } from '../../reading/conversation.ts'
import { backendRefusal, forbidden } from '../../reading/proof/keys.ts'
import { sameAnswer } from '../../reading/proof/difference.ts'
import { proveBy } from '../../reading/proof/proof.ts'
import { isListed } from '../../claude/models/models.ts'
import { listedModels } from '../../reading/models.ts'
import { ledTo } from '../../reading/proof/led-to.ts'
import {
  saysNoRoute,
  statusOf,
  understood,
  type HeardReading,
  type Reading,
  type ReadExchange,
} from '../../reading/reading.ts'
import type { Provider } from '../../claude/providers/provider.ts'
import { NO_ROUTE } from '../../claude/requests/routes.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Speaker } from './speaker.ts'

type Asked = readonly [question: FreeQuestion, scheme?: AuthScheme | undefined]

/** The questions of the first follow-up, side by side. */
export async function askFree(
  begun: Conversation,
  speaker: Speaker,
  isLive: boolean,
): Promise<readonly FreeTrial[]> {
  if (speaker.endpoint.provider.opening === 'at-once' || opened(begun).some(isLimit)) return []
  const questions = mayAsk(begun, speaker)
    ? [...ofModels(begun, speaker), ...firstQuestions(begun, speaker, isLive)]
    : ofStranger(begun)
  return Promise.all(questions.map((question) => speaker.tryFree(...question)))
}

/** Only at gateways, and not where every answer was a page, a refusal, a limit, a failure or silence: those are answers, too. */
function mayAsk(begun: Conversation, { endpoint }: Speaker): boolean {
  return opened(begun).some(({ reading }) => isOpen(reading, endpoint.provider)) || isOfRoute(begun)
}

/** Refused with the credential as without it, in words that name no key or by a page: it may be the route that is refused, to everybody. */
function isOfRoute({ lists, anonymous }: Conversation): boolean {
  const bare = anonymous?.reading
  if (bare === undefined || bare.kind === 'silent') return false
  return Object.values(lists).every(
    ({ reading }) => reading.kind !== 'silent' && isNameless(reading) && sameAnswer(reading, bare),
  )
}

/** A web server's allow-list refuses by such a page what it does not know (nginx, `location / { return 403; }`). */
function isNameless(reading: HeardReading): boolean {
  if (reading.kind === 'refused') return reading.why?.because === 'status'
  return reading.kind === 'strange' && reading.html && reading.answer.status === 403
}

function isOpen(reading: Reading, { noRoute = NO_ROUTE }: Provider): boolean {
  if (reading.kind === 'accepted') return true
  if (reading.kind === 'silent' || reading.kind === 'refused') return false
  if (saysNoRoute(reading, noRoute) || ledTo(reading) !== undefined) return true
  return isOfRequests(reading) && (reading.kind === 'strange' || !isFinal(reading.cause))
}

/** Made by something that reads requests: no page, no redirect, no failure. */
function isOfRequests({ answer: { status }, html }: HeardReading): boolean {
  return !html && status < 500 && !(status >= 300 && status < 400)
}

/** Causes that name whose turn it is, whatever else is asked. */
function isFinal(cause: string): boolean {
  return /^(?:billing\.|auth\.gateway|auth\.upstream|auth\.organization|auth\.region|auth\.challenge)/.test(
    cause,
  )
}

function opened({ lists, counts }: Conversation): readonly ReadExchange[] {
  return [...Object.values(lists), ...counts.map(({ exchange }) => exchange)]
}

function isLimit(exchange: ReadExchange): boolean {
  return statusOf(exchange) === 429
}

/** The API or another backend refuses the key, or everything is forbidden to it: whether a key that nobody has is answered so, too. */
function ofStranger(conversation: Conversation): readonly Asked[] {
  const refusal = backendRefusal(conversation) ?? forbidden(conversation)
  return refusal === undefined ? [] : [['stranger', refusal.scheme]]
}

/** A live message, where one is sent, settles the route; without a list or a count that proves the key, it may be refused for anything. */
function firstQuestions(begun: Conversation, speaker: Speaker, isLive: boolean): readonly Asked[] {
  const { endpoint } = speaker
  const { lists, counts } = begun
  const isCounted = counts.some(({ exchange }) => understood(exchange))
  const [proof] = proveBy({ ...begun, counts: [] }, endpoint.provider).keys
  if (isCounted) return proof === undefined ? [['count']] : []
  if (isLive && proof !== undefined) return []
  const schemes = proof === undefined ? openSchemes(lists, allowed(speaker)) : [proof.scheme]
  const [scheme = 'bearer'] = schemes
  const route: readonly Asked[] = [
    ...schemes.map((each) => ['one-byte', each] as const),
    ['one-byte-beside', scheme],
  ]
  if (proof !== undefined) return route
  return [...route, endpoint.provider.keyRoute === undefined ? ['one-byte'] : ['key', scheme]]
}

/** The header that the inputs name is the only one that counts. */
function allowed({ endpoint: { schemes }, settings }: Speaker): readonly AuthScheme[] {
  const named = schemes.find((scheme) => scheme === settings.auth)
  return named === undefined ? schemes : [named]
}

/** Headers that may still carry the key: those that were tried, or the first. */
function openSchemes(lists: Conversation['lists'], schemes: readonly AuthScheme[]): readonly AuthScheme[] {
  const tried = schemes.filter((scheme) => lists[scheme] !== undefined)
  return tried.length === 0 ? schemes.slice(0, 1) : tried
}

/** A count that takes a model that cannot exist says nothing of those that the list does not show. */
function ofModels(begun: Conversation, { settings }: Speaker): readonly Asked[] {
  const counted = begun.counts.find(({ exchange }) => understood(exchange))
  const listed = listedModels(begun)
  const isNamed = settings.models.some((model) => !isListed(model, listed))
  return counted !== undefined && isNamed ? [['impossible-count', counted.exchange.reading.scheme]] : []
}

/** The questions of the second follow-up: the route with GET, and whether it is the path or the body that something else answers. */
export async function askAgain(conversation: Conversation, speaker: Speaker): Promise<readonly FreeTrial[]> {
  const { trials } = conversation
  const routes = trials.filter(({ question }) => question === 'one-byte')
  if (trials.some(({ exchange }) => isLimit(exchange))) return []
  if (routes.length === 0) return afterOpenCount(conversation, speaker)
  if (isAllRefused(conversation, routes)) return ofStrangers(conversation, speaker)
  const { provider } = speaker.endpoint
  const { keys, messages } = proveBy(conversation, provider)
  const scheme = keys[0]?.scheme ?? carrierOf(routes)
  const isOpen = messages.kind === 'open' || keys.length === 0
  const questions: readonly Asked[] = [
    ...(isOpen ? [['look', scheme] as const, ['look'] as const, ['look-beside', scheme] as const] : []),
    ...(keys.length === 0
      ? [...otherHeader(routes, speaker), ...withoutKey(routes), ...ofStranger(conversation)]
      : []),
    ...(messages.kind === 'blocked' ? [['one-byte-count', scheme] as const] : []),
  ]
  return Promise.all(questions.map((question) => speaker.tryFree(...question)))
}

/** The questions after a live message: a page that would say that there is no such route may be a firewall's, unless one byte gets it, too. */
export async function askAfterLive(
  { live, trials }: Conversation,
  { endpoint, tryFree }: Speaker,
): Promise<readonly FreeTrial[]> {
  const reading = live.at(-1)?.message.reading
  if (reading === undefined || reading.kind === 'silent' || endpoint.provider.opening === 'at-once') return []
  const isOpen = reading.html && NO_ROUTE.includes(reading.answer.status) && trials.length === 0
  if (!isOpen) return []
  return Promise.all([tryFree('one-byte', reading.scheme), tryFree('one-byte-beside', reading.scheme)])
}

/** A count that anybody may ask proves no key; a broken message may. */
async function afterOpenCount(conversation: Conversation, speaker: Speaker): Promise<readonly FreeTrial[]> {
  const { trials, counts } = conversation
  const isOpen = trials.some(({ question, exchange }) => question === 'count' && understood(exchange))
  const counted = counts.find(({ exchange }) => understood(exchange))?.exchange.reading
  if (!isOpen || counted === undefined) return []
  return Promise.all([speaker.tryFree('one-byte', counted.scheme), speaker.tryFree('one-byte')])
}

/** List, count and messages alike: nothing is left open. */
function isAllRefused(conversation: Conversation, routes: readonly FreeTrial[]): boolean {
  const asked = [...opened(conversation), ...routes.map(({ exchange }) => exchange)]
  return asked.every(({ reading }) => reading.kind === 'refused')
}

function carrierOf(routes: readonly FreeTrial[]): AuthScheme | undefined {
  return routes.find((one) => one.scheme !== undefined)?.scheme
}

function ofStrangers(conversation: Conversation, speaker: Speaker): Promise<readonly FreeTrial[]> {
  return Promise.all(ofStranger(conversation).map((question) => speaker.tryFree(...question)))
}

/** A door that refused one header may take the other. */
function otherHeader(routes: readonly FreeTrial[], speaker: Speaker): readonly Asked[] {
  const refused = routes.filter(({ scheme, exchange }) => scheme !== undefined && isRefused(exchange))
  const untried = allowed(speaker).find((scheme) => !routes.some((one) => one.scheme === scheme))
  return refused.length > 0 && untried !== undefined ? [['one-byte', untried]] : []
}

function withoutKey(routes: readonly FreeTrial[]): readonly Asked[] {
  return routes.some(({ scheme }) => scheme === undefined) ? [] : [['one-byte']]
}

function isRefused(exchange: ReadExchange): boolean {
  return [401, 403].includes(statusOf(exchange) ?? 0)
}
