// Tries the other way to an endpoint, up to the API's own answer to somebody without a credential. Nothing of the user's goes along.
import { anonymous } from '../claude/requests/free-requests.ts'
import { listModels } from '../claude/requests/request.ts'
import type { Endpoint } from '../plan/target.ts'
import { otherRoute } from '../plan/route.ts'
import { openLine } from '../probes/line.ts'
import type { OtherWay } from '../reading/conversation.ts'
import { readExchange } from '../reading/reading.ts'
import type { Settings } from '../words/settings.ts'
import type { RunClock } from './clock.ts'
import { bare } from './talk/voice.ts'

/** One connection and one request, within the time of one attempt; undefined when there is no other way. */
export async function tryOtherWay(
  { base, proxy: decision, provider }: Endpoint,
  settings: Settings,
  clock: RunClock,
): Promise<OtherWay | undefined> {
  const route = base && otherRoute(base, settings, decision)
  if (base === undefined || route === undefined) return undefined
  const signal = clock.attemptSignal()
  const line = openLine(route, base.origin, 1, () => signal)
  try {
    const client = await line.client()
    const request = anonymous(listModels(base, 'bearer', '', provider.routes))
    const outcome = await client.send(bare(request), signal)
    const exchange = { name: 'models (no credential)', attempts: [], outcome }
    const { reading } = readExchange(exchange, { asked: 'list', scheme: 'bearer' }, provider)
    const connection = await line.judged(Promise.resolve(undefined))
    return { via: route.proxy === undefined ? 'direct' : 'proxy', connection, reading }
  } finally {
    await line.close()
  }
}
