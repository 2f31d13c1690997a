// Reads a list of models in the first party's shape or in one of the shapes gateways answer with.

type ListShape = 'anthropic' | 'openai' | 'other'

/** States of a model, in its order of life. Source: SDK 1.14.0 `ModelInfo`. As of 2026-11-26. */
const LIFECYCLES = ['active', 'deprecated', 'retired'] as const
export type Lifecycle = (typeof LIFECYCLES)[number]

/** One listed model; dates are RFC 3339 as the service wrote them, absent where it told none. */
export interface ListedModel {
  readonly id: string
  readonly lifecycle?: Lifecycle
  readonly deprecatedAt?: string
  readonly retiresAt?: string
}

export interface ModelList {
  readonly shape: ListShape
  readonly models: readonly ListedModel[]
  /** True when the service says that another page follows, or when the list was cut at our own cap. */
  readonly hasMore: boolean
}

/** More than any real list holds: the largest gateway to all vendors lists some five hundred. What stands beyond is looked up by itself. */
const MOST_MODELS = 1_000
/** The longest real ones are resource names of clouds, with about 130 characters. */
const USABLE_ID = /^[^\s\p{C}]{1,200}$/u
const RFC_3339 = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2}))?$/

/** The list in a parsed JSON body, or undefined when it holds none. Entries without a usable id are left out. */
export function parseModelList(body: unknown): ModelList | undefined {
  const found = findEntries(body)
  if (!found) return undefined
  const models = distinct(found.entries.slice(0, MOST_MODELS).flatMap(readModel))
  if (models.length === 0 && found.entries.length > 0) return undefined
  const cut = found.entries.length > MOST_MODELS
  return { shape: shapeOf(body, found.entries[0]), models, hasMore: cut || found.hasMore }
}

interface Entries {
  readonly entries: readonly unknown[]
  readonly hasMore: boolean
}

function findEntries(body: unknown): Entries | undefined {
  if (Array.isArray(body)) return { entries: body, hasMore: false }
  if (!isRecord(body)) return undefined
  const entries = [body['data'], body['models']].find((value) => Array.isArray(value))
  return Array.isArray(entries) ? { entries, hasMore: body['has_more'] === true } : undefined
}

function shapeOf(body: unknown, first: unknown): ListShape {
  if (!isRecord(body) || !Array.isArray(body['data'])) return 'other'
  if (typeof body['has_more'] === 'boolean' || (isRecord(first) && first['type'] === 'model'))
    return 'anthropic'
  return body['object'] === 'list' || (isRecord(first) && first['object'] === 'model') ? 'openai' : 'other'
}

function readModel(entry: unknown): ListedModel[] {
  const row = isRecord(entry) ? entry : { id: entry }
  const id = [row['id'], row['name'], row['model']].find((value) => typeof value === 'string')
  if (typeof id !== 'string' || !USABLE_ID.test(id)) return []
  const lifecycle = LIFECYCLES.find((stage) => stage === row['lifecycle'])
  const deprecatedAt = dateIn(row['deprecated_at'])
  const retiresAt = dateIn(row['retires_at'])
  return [
    {
      id,
      ...(lifecycle && { lifecycle }),
      ...(deprecatedAt && { deprecatedAt }),
      ...(retiresAt && { retiresAt }),
    },
  ]
}

function distinct(models: readonly ListedModel[]): ListedModel[] {
  return [...new Map(models.map((model) => [model.id, model])).values()]
}

function dateIn(value: unknown): string | undefined {
  return typeof value === 'string' && RFC_3339.test(value) ? value : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
