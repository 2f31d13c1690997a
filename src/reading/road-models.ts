// What a cloud says of a model in any request that names it, where no count accepts it.
import type { Road } from '../claude/providers/clouds/road.ts'
import type { ModelResult } from '../words/result.ts'
import type { Conversation } from './conversation.ts'
import { modelRefused, understood, type HeardReading, type ReadExchange } from './reading.ts'

/** The judgement of a cloud on one model; undefined where list or count may tell more, and at any other endpoint. */
export function judgeOnRoad(
  id: string,
  isCounted: boolean,
  { road, conversation }: { readonly road: Road | undefined; readonly conversation: Conversation },
): ModelResult | undefined {
  if (road === undefined) return undefined
  const exchanges = askedOf(id, conversation)
  const isSpoken = conversation.live.some(({ model, message }) => model === id && understood(message))
  if (isSpoken) return undefined
  const isOpen = isCounted ? road.countsWithoutAccess : road.listsWithoutAccess
  return refusedIn(exchanges, id) ?? (isOpen === true ? asked(id, 'unverified') : undefined)
}

/** Real messages first, then counts, then whatever else named the model. */
function askedOf(id: string, { counts, lookups, live }: Conversation): readonly ReadExchange[] {
  const looked = lookups.get(id)
  return [
    ...live.filter(({ model }) => model === id).map(({ message }) => message),
    ...counts.filter(({ model }) => model === id).map(({ exchange }) => exchange),
    ...(looked === undefined ? [] : [looked]),
  ]
}

/** The answer that refuses a model, in the cloud's own words. */
export function refusalOnRoad(id: string, conversation: Conversation): Refusal | undefined {
  return refusalIn(askedOf(id, conversation))
}

type Refusal = HeardReading & { readonly kind: 'told' }

function refusalIn(exchanges: readonly ReadExchange[]): Refusal | undefined {
  const refused = exchanges.filter(modelRefused).map(({ reading }) => reading)
  return refused.find((reading) => reading.kind === 'told')
}

function refusedIn(exchanges: readonly ReadExchange[], id: string): ModelResult | undefined {
  const cause = refusalIn(exchanges)?.cause
  if (cause === undefined) return undefined
  if (cause === 'model.unknown') return asked(id, 'unknown')
  return asked(id, cause === 'model.retired' ? 'retired' : 'forbidden')
}

function asked(id: string, status: ModelResult['status']): ModelResult {
  return { id, status, asked: true }
}
