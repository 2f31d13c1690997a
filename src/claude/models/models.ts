// The models as of a date. Only a fallback: the service's own list tells more, and later.
import { editDistance } from './edit-distance.ts'
import type { Lifecycle } from './model-list.ts'
import { MODELS, type Model } from './model-table.ts'

const ROWS: readonly Model[] = MODELS
const BY_NAME = new Map<string, Model>(
  ROWS.flatMap((model) => [model.id, ...(model.aliases ?? [])].map((name) => [name, model] as const)),
)

/** The cheapest current model of the table: what a free token count is asked with when the user names none. */
export function newestOfTable(): string {
  return 'claude-haiku-5-5' satisfies (typeof MODELS)[number]['id']
}

/** The table's row for an id or one of its aliases. */
function modelOf(id: string): Model | undefined {
  return BY_NAME.get(id)
}

interface TableLifecycle {
  readonly lifecycle: Lifecycle
  /** Dates as `YYYY-MM-DD`. */
  readonly deprecatedAt?: string
  readonly retiresAt?: string
  readonly replacement?: string
}

/** The table's word on a model at a moment (`nowMs` since the epoch); an announced date that passed counts as happened. */
export function lifecycleOf(id: string, nowMs: number): TableLifecycle | undefined {
  const model = modelOf(id)
  if (!model) return undefined
  const { deprecatedAt, retiresAt, replacement } = model
  return {
    lifecycle: stageAt(model, nowMs),
    ...(deprecatedAt && { deprecatedAt }),
    ...(retiresAt && { retiresAt }),
    ...(replacement && { replacement }),
  }
}

function stageAt({ retiresAt, deprecatedAt }: Model, nowMs: number): Lifecycle {
  if (retiresAt && Date.parse(retiresAt) <= nowMs) return 'retired'
  return deprecatedAt && Date.parse(deprecatedAt) <= nowMs ? 'deprecated' : 'active'
}

/** The one id among those of a model by which it is compared: the table's, else the id itself. */
export function canonicalId(id: string): string {
  return modelOf(id)?.id ?? id
}

/** True when both ids mean the same model: equal, or one the alias of the other. */
export function sameModel(one: string, other: string): boolean {
  return canonicalId(one) === canonicalId(other)
}

/** True when the list holds the model under this id, its alias or its dated form. */
export function isListed(id: string, listed: readonly string[]): boolean {
  return listed.some((other) => sameModel(id, other))
}

/**
 * Words in the names of models that answer no message. Sources: the lists of OpenAI, OpenRouter, Cohere, Voyage and LiteLLM's
 * `mode` of a model. As of 2026-11-27.
 */
const SPEECHLESS =
  /embed|rerank|\bbge\b|\bvoyage\b|\btts\b|whisper|transcri|speech|moderation|\bguard|image|dall-?e|diffusion|\bflux\b|\bsora\b|\bveo\b|\bocr\b/i

/** False of a model that answers no message, by its name. */
export function speaks(id: string): boolean {
  return !SPEECHLESS.test(id)
}

/** The model of a list to which a message is best sent: the smallest of ours first, then any that speaks; undefined where none does. */
export function speakingModel(listed: readonly string[]): string | undefined {
  const speaking = listed.filter(speaks)
  const ours = [/haiku/i, /claude/i, /sonnet|opus/i]
  const [own] = ours.flatMap((name) => speaking.find((id) => name.test(id)) ?? [])
  return own ?? speaking[0]
}

/** The line an id belongs to (`opus`, `sonnet` …): by the table, else by the word in it. */
function lineOf(id: string): string | undefined {
  return modelOf(id)?.line ?? /(?:opus|sonnet|haiku|fable|mythos|instant)/i.exec(id)?.[0].toLowerCase()
}

/** Ids of the table that are active at a moment (milliseconds since the epoch), newest first. */
export function activeInTable(atMs: number): readonly string[] {
  return ROWS.filter((model) => stageAt(model, atMs) === 'active').map(({ id }) => id)
}

/** The usable id (lists begin with the newest) that was most probably meant, never the id itself; undefined when none is near. */
export function nearestId(id: string, usable: readonly string[]): string | undefined {
  const wanted = normalise(id)
  const line = lineOf(id)
  const ranked = usable
    .slice(0, 1000)
    .filter((other) => !sameModel(other, id))
    .map((other) => ({
      other,
      distance: editDistance(wanted, normalise(other)),
      kin: lineOf(other) === line,
    }))
    .filter(({ distance, kin }) => (line !== undefined && kin) || distance <= wanted.length / 3)
    .toSorted((one, other) => Number(other.kin) - Number(one.kin) || one.distance - other.distance)
  return ranked[0]?.other
}

/** The model to use instead: the table's replacement when it is usable, else the newest usable one of the same line; never the id itself. */
export function replacementFor(id: string, usable: readonly string[]): string | undefined {
  const official = modelOf(id)?.replacement
  if (official && isListed(official, usable)) return official
  const line = lineOf(id)
  const kin =
    line === undefined ? [] : usable.filter((other) => lineOf(other) === line && !sameModel(other, id))
  return kin[0] ?? nearestId(id, usable)
}

/** Strips what other routes to Claude put around an id: vendor and region prefixes, dates, revisions, `-latest`. */
function normalise(id: string): string {
  return id
    .slice(0, 256)
    .toLowerCase()
    .replace(/^(?:(?:global|us|eu|jp|apac|au)\.)?(?:anthropic[./])?/, '')
    .replace(/(?:-v\d+(?::\d+)?|-latest|[@-]20\d{6})+$/, '')
    .replaceAll('.', '-')
}
