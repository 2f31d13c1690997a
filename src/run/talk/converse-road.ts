// Asks a cloud, everything free at once: whoever asks signs in first, by the libraries of that cloud.
import { baseCandidates } from '../../claude/endpoint/base-candidates.ts'
import { basePathAt } from '../../claude/providers/clouds/hosts.ts'
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { isListed } from '../../claude/models/models.ts'
import { LIVE_CHECKS } from '../../words/check-ids.ts'
import type { CloudId } from '../../words/cloud.ts'
import type { CloudSettings } from '../../words/settings.ts'
import { signInToCloud } from '../../cloud/sign-in-to-cloud.ts'
import type { CloudTools } from '../../cloud/sign-in.ts'
import type { HttpClient } from '../../probes/http.ts'
import { NOTHING_SAID, type Conversation, type CountTrial } from '../../reading/conversation.ts'
import { listedModels } from '../../reading/models.ts'
import { isNowhere, modelRefused, type ReadExchange } from '../../reading/reading.ts'
import { makeExchanger, type Patience } from '../exchange.ts'
import type { EndpointScope } from '../scopes.ts'
import { makeElsewhere, type Elsewhere } from './elsewhere.ts'
import { makeRoadSpeaker, type RoadSpeaker } from './road-speaker.ts'
import { isNamed } from './speaker.ts'
import { bare } from './voice.ts'

/** Most models of the `models` input that are asked about. */
const MOST_MODELS = 20

/** Signs in and speaks with an endpoint of a cloud. Begin it while the sockets to the endpoint are opened. */
export async function converseByRoad(
  scope: EndpointScope,
  base: URL,
  client: () => Promise<HttpClient>,
  patience: Patience,
): Promise<Conversation> {
  const { cloud, provider, schemes } = scope.endpoint
  const { road } = provider
  if (cloud === undefined || road === undefined) throw new Error('a road belongs to a cloud')
  const elsewhere = makeElsewhere(scope.of)
  try {
    const { target } = scope.of
    const asking = { cloud, credential: target.credential, schemes }
    const signIn = await signInToCloud(asking, toolsFor(scope, elsewhere, patience))
    if (!signIn.ok) return { ...NOTHING_SAID, refusal: signIn.refusal }
    const exchangeAt = (url: URL): ReturnType<typeof makeExchanger> =>
      url.host === base.host
        ? makeExchanger(client, patience)
        : makeExchanger(elsewhere.clientFor(url), { ...patience, hostPacing: undefined, to: url })
    const { settings } = target
    return await askAtOnce(
      makeRoadSpeaker({
        provider,
        road,
        settings,
        authorized: signIn,
        exchangeAt,
        place: placeOf(base, cloud),
      }),
      cloud.id,
    )
  } finally {
    await elsewhere.close()
  }
}

function placeOf(base: URL, { region, project, workspace }: CloudSettings): RoadPlace {
  return { base, region, project, workspace }
}

type RoadPlace = Parameters<typeof makeRoadSpeaker>[0]['place']

/** A sign-in asks by the same ways as the run, and hides what it gets. */
function toolsFor({ of }: EndpointScope, elsewhere: Elsewhere, patience: Patience): CloudTools {
  const { hide, host } = of.run
  return {
    send: async (request) => {
      const to = new URL(request.url)
      const ask = makeExchanger(elsewhere.clientFor(to), { ...patience, hostPacing: undefined, to })
      return (await ask(request.name, bare(request))).outcome
    },
    ...{ hide, env: host.env, cwd: host.cwd, now: of.clock.now, signal: of.clock.attemptSignal() },
  }
}

/** List, count and one byte side by side, and every model that the user names. */
async function askAtOnce(speaker: RoadSpeaker, id: CloudId): Promise<Conversation> {
  const { road, settings, list, bareList, count, look, tryFree } = speaker
  const named = namedModels(speaker)
  const models = named.length === 0 ? [road.model] : named
  const [first = road.model] = models
  const [listed, anonymous, counted, looked, trials] = await Promise.all([
    list?.(),
    bareList?.(),
    count === undefined ? [] : Promise.all(models.map(count)),
    look === undefined ? [] : Promise.all(named.map(async (model) => [model, await look(model)] as const)),
    tryFree(first),
  ])
  const conversation: Conversation = {
    ...NOTHING_SAID,
    lists: listed === undefined ? {} : { [listed.reading.scheme]: listed },
    anonymous,
    counts: counted.filter((trial) => isNamed(settings) || !modelRefused(trial.exchange)),
    lookups: new Map([...looked, ...asideFrom(counted, speaker)]),
    trials,
  }
  const around = { ...conversation, ...(await lookAround(conversation, speaker, id)) }
  const isLive = LIVE_CHECKS.some((id) => settings.checks.has(id))
  return isLive ? { ...around, live: [await speaker.live(liveModel(around, speaker))] } : around
}

/** Nothing is served below this base URL: at which other one it is. */
async function lookAround(
  { trials }: Conversation,
  { base, lookAt, lookNowhere }: RoadSpeaker,
  id: CloudId,
): Promise<Pick<Conversation, 'candidates' | 'nowhere'>> {
  const isServed = trials.some(({ question, exchange }) => question === 'one-byte' && !isNowhere(exchange))
  if (isServed) return { candidates: [], nowhere: undefined }
  const asked = baseCandidates(base, basePathAt(id)).map(async (other) => ({
    base: shownBase(other),
    exchange: await lookAt(other),
  }))
  const [nowhere, candidates] = await Promise.all([lookNowhere(), Promise.all(asked)])
  return { nowhere, candidates }
}

/** A model that nobody named may not be offered here: that says nothing of anything else. */
function asideFrom(
  counted: readonly CountTrial[],
  { settings }: RoadSpeaker,
): readonly (readonly [string, ReadExchange])[] {
  if (isNamed(settings)) return []
  return counted
    .filter(({ exchange }) => modelRefused(exchange))
    .map(({ model, exchange }) => [model, exchange])
}

function namedModels({ settings: { models, request } }: RoadSpeaker): readonly string[] {
  const own = request?.['model']
  const named = typeof own === 'string' && own !== '' ? [own, ...models] : models
  return [...new Set(named)].slice(0, MOST_MODELS)
}

/** The model that the user names; else one that the list shows, the smallest first. */
function liveModel(conversation: Conversation, speaker: RoadSpeaker): string {
  const [own] = namedModels(speaker)
  const listed = listedModels(conversation)
  const { model } = speaker.road
  if (own !== undefined) return own
  if (listed.length === 0 || isListed(model, listed)) return model
  return listed.find((id) => /haiku/i.test(id)) ?? listed.find((id) => /claude/i.test(id)) ?? model
}
