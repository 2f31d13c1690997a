// What a cloud says of a model in any request that names it, where no count accepts it.
import type { Road } from '../claude/providers/clouds/road.ts'
import type { ModelResult } from '../words/result.ts'
import type { Conversation } from './conversation.ts'
import { modelRefused, understood, type ReadExchange } from './reading.ts'

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

function refusedIn(exchanges: readonly ReadExchange[], id: string): ModelResult | undefined {
  const [cause] = exchanges
    .filter(modelRefused)
    .flatMap(({ reading }) => (reading.kind === 'told' ? [reading.cause] : []))
  if (cause === undefined) return undefined
  if (cause === 'model.unknown') return asked(id, 'unknown')
  return cause === 'model.retired' ? asked(id, 'retired') : { ...asked(id, 'forbidden'), cause }
}

function asked(id: string, status: ModelResult['status']): ModelResult {
  return { id, status, asked: true }
}
