// The list of models, page by page, and one model by its name.
import type { Account } from './account.ts'
import { findModel, LIFECYCLES, lifecycleAt } from './catalogue.ts'
import type { Lifecycle, Model } from './catalogue.ts'
import { invalidRequest, notFound } from './envelope.ts'
import type { ErrorSpec } from './envelope.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 1000
const DEFAULT_LIFECYCLES: readonly Lifecycle[] = ['active', 'deprecated']

/** `ModelInfo` of `@anthropic-ai/sdk` 1.12.0; capabilities may be null there and are here. */
export interface ModelInfo {
  readonly type: 'model'
  readonly id: string
  readonly display_name: string
  readonly created_at: string
  readonly lifecycle: Lifecycle
  readonly deprecated_at: string | null
  readonly retires_at: string | null
  readonly line: string
  readonly max_input_tokens: number
  readonly max_tokens: number
  readonly capabilities: null
}

export interface ModelPage {
  readonly data: readonly ModelInfo[]
  readonly has_more: boolean
  readonly first_id: string | null
  readonly last_id: string | null
}

/** The most output one request may ask for; the same for all, nothing here depends on it. */
export const MAX_OUTPUT_TOKENS = 128_000

/** A result, or what is wrong with the question. */
export type Told<T> = { readonly value: T } | { readonly error: ErrorSpec }

/** The stage of an active model has no dates, as the SDK's description of `ModelInfo` says. */
function infoOf(model: Model, now: Date): ModelInfo {
  const lifecycle = lifecycleAt(model, now)
  return {
    type: 'model',
    id: model.id,
    display_name: model.name,
    created_at: midnight(model.released),
    lifecycle,
    deprecated_at:
      lifecycle === 'active' || model.deprecated === undefined ? null : midnight(model.deprecated),
    retires_at: lifecycle === 'active' || model.retires === undefined ? null : midnight(model.retires),
    line: model.line,
    max_input_tokens: 1_000_000,
    max_tokens: MAX_OUTPUT_TOKENS,
    capabilities: null,
  }
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

/**
 * `GET /v1/models/{id}`: an alias gives the model it stands for, a retired model its record (the SDK: "it remains in the catalogue").
 */
export function retrieveModel(account: Account, name: string, now: Date): Told<ModelInfo> {
  const model = findModel(account.models, name)
  return model === undefined ? { error: notFound(`model: ${name}`) } : { value: infoOf(model, now) }
}

/** `GET /v1/models`: newest first; without `lifecycle` the retired ones are left out. */
export function listModels(account: Account, query: URLSearchParams, now: Date): Told<ModelPage> {
  const limit = Number(query.get('limit') ?? DEFAULT_LIMIT)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    return { error: invalidRequest(`limit: Input should be between 1 and ${MAX_LIMIT}`) }
  }
  const wanted = wantedLifecycles(query)
  if (wanted === undefined) {
    return { error: invalidRequest("lifecycle: Input should be 'active', 'deprecated' or 'retired'") }
  }
  const all = account.models
    .map((model) => infoOf(model, now))
    .filter(({ lifecycle }) => wanted.includes(lifecycle))
  return page(all, limit, query)
}

function wantedLifecycles(query: URLSearchParams): readonly Lifecycle[] | undefined {
  const asked = [...query.getAll('lifecycle'), ...query.getAll('lifecycle[]')]
  if (asked.length === 0) return DEFAULT_LIFECYCLES
  const wanted = LIFECYCLES.filter((lifecycle) => asked.includes(lifecycle))
  return asked.every((text) => wanted.some((lifecycle) => lifecycle === text)) ? wanted : undefined
}

function page(all: readonly ModelInfo[], limit: number, query: URLSearchParams): Told<ModelPage> {
  const after = query.get('after_id')
  const before = query.get('before_id')
  const cursor = after ?? before
  const at = all.findIndex(({ id }) => id === cursor)
  if (cursor !== null && at < 0)
    return { error: invalidRequest(`after_id or before_id: unknown id ${cursor}`) }
  const [from, to] = before === null ? [at + 1, at + 1 + limit] : [Math.max(0, at - limit), at]
  const data = all.slice(from, to)
  const hasMore = before === null ? to < all.length : from > 0
  return {
    value: { data, has_more: hasMore, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null },
  }
}
