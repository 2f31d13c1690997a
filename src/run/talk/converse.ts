// Asks an endpoint at once: everything that needs no other answer, one request a socket.
import { gateway } from '../../claude/providers/gateway.ts'
import { gatewayToldBy } from '../../claude/providers/index.ts'
import type { Provider } from '../../claude/providers/provider.ts'
import type { Endpoint, Target } from '../../plan/target.ts'
import type { HttpClient } from '../../probes/http.ts'
import type { Conversation, CountTrial } from '../../reading/conversation.ts'
import { statusOf, type ReadExchange } from '../../reading/reading.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Settings } from '../../words/settings.ts'
import { makeExchanger, type Exchanger, type Patience } from '../exchange.ts'
import { followUp, type Opening } from './follow-up.ts'
import type { EndpointScope } from '../scopes.ts'
import { firstModel, makeSpeaker, type Speaker } from './speaker.ts'

/** Speaks with an endpoint whose peer the exchanger verifies. `base` and a credential must be there. */
export async function converse(
  target: Target,
  endpoint: Endpoint,
  base: URL,
  exchange: Exchanger,
): Promise<Conversation> {
  const speaker = makeSpeaker(target, endpoint, base, exchange)
  const opening = await OPENINGS[endpoint.provider.opening](speaker)
  const told = knownGateway(opening, endpoint, target.settings)
  if (told === undefined) return followUp(opening, speaker)
  const known = makeSpeaker(target, { ...endpoint, provider: told }, base, exchange)
  return followUp({ ...opening, gateway: told }, known)
}

/** The gateway whose mark the answers bear, where neither inputs nor host name one. */
function knownGateway(
  { lists, counts, anonymous }: Opening,
  { provider }: Endpoint,
  settings: Settings,
): Provider | undefined {
  if (settings.provider !== 'auto' || provider.id !== gateway.id) return undefined
  const asked = [...Object.values(lists), ...counts.map(({ exchange }) => exchange), anonymous]
  for (const { reading } of asked.filter((exchange) => exchange !== undefined)) {
    if (reading.kind === 'silent') continue
    const known = gatewayToldBy({ headers: reading.answer.headers, envelope: reading.envelope })
    if (known !== undefined) return known
  }
  return undefined
}

/** The same over a client of its own, with all tries that this patience allows. */
export function converseOver(
  { of, endpoint }: EndpointScope,
  base: URL,
  client: () => Promise<HttpClient>,
  patience: Patience,
): Promise<Conversation> {
  return converse(of.target, endpoint, base, makeExchanger(client, patience))
}

const OPENINGS = { 'at-once': openAtOnce, 'in-turn': openInTurn } as const

/** Both dialects and the count side by side, one a socket. */
async function openAtOnce({ endpoint, settings, list, count }: Speaker): Promise<Opening> {
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
  }
}

/** The scheme asked for, else the one of today's SDKs. */
function countScheme({ schemes }: Endpoint, { auth }: Settings): AuthScheme {
  return schemes.find((scheme) => scheme === auth) ?? schemes[0] ?? 'bearer'
}

/** One header at a time: the other only after a refusal, with 403 as well: some doors know no other word. The list without a credential shows whether the list proves anything. */
async function openInTurn(speaker: Speaker): Promise<Opening> {
  const { endpoint, settings, list, count, anonymousList } = speaker
  const first = countScheme(endpoint, settings)
  const asked = async (scheme: AuthScheme): Promise<readonly [ReadExchange, CountTrial]> =>
    Promise.all([list(scheme), count(scheme, firstModel(settings))])
  const [[firstList, firstCount], open] = await Promise.all([asked(first), anonymousList()])
  const other = endpoint.schemes.find((scheme) => scheme !== first)
  const refused = [firstList, firstCount.exchange].some(
    (exchange) => exchange.reading.kind === 'refused' || [401, 403].includes(statusOf(exchange) ?? 0),
  )
  if (!refused || other === undefined)
    return { lists: { [first]: firstList }, counts: [firstCount], anonymous: open }
  const [otherList, otherCount] = await asked(other)
  return {
    lists: { [first]: firstList, [other]: otherList },
    counts: [firstCount, otherCount],
    anonymous: open,
  }
}
