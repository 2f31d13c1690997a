// The models of the simulated service with their dates, and what becomes of them as time goes by.

/** States of a model. */
export const LIFECYCLES = ['active', 'deprecated', 'retired'] as const
export type Lifecycle = (typeof LIFECYCLES)[number]

/** A model; dates are days of UTC. */
export interface Model {
  readonly id: string
  readonly name: string
  readonly alias?: string
  readonly line: 'haiku' | 'sonnet' | 'opus' | 'fable' | 'mythos'
  readonly released: string
  readonly deprecated?: string
  readonly retires?: string
  /** False where the model itself takes no `temperature`, `top_p` and `top_k`, whatever the version of the API. */
  readonly sampling: boolean
}

/**
 * Models that every organization may use, newest first.
 * Source: platform.claude.com/docs/en/models/overview and …/about-claude/model-deprecations, as of 2026-11-12. Where only a "not retired
 * before" date is told, the model was released a year before it.
 */
export const MODELS = [
  {
    id: 'claude-fable-5-2',
    name: 'Claude Fable 5.2',
    line: 'fable',
    released: '2026-11-09',
    sampling: false,
  },
  {
    id: 'claude-haiku-5-5',
    name: 'Claude Haiku 5.5',
    line: 'haiku',
    released: '2026-10-07',
    sampling: false,
  },
  {
    id: 'claude-sonnet-5-5',
    name: 'Claude Sonnet 5.5',
    line: 'sonnet',
    released: '2026-09-28',
    sampling: false,
  },
  { id: 'claude-opus-5-5', name: 'Claude Opus 5.5', line: 'opus', released: '2026-09-22', sampling: false },
  {
    id: 'claude-fable-5-1',
    name: 'Claude Fable 5.1',
    line: 'fable',
    released: '2026-09-01',
    sampling: false,
  },
  { id: 'claude-opus-5', name: 'Claude Opus 5', line: 'opus', released: '2026-07-24', sampling: false },
  { id: 'claude-sonnet-5', name: 'Claude Sonnet 5', line: 'sonnet', released: '2026-06-30', sampling: false },
  { id: 'claude-fable-5', name: 'Claude Fable 5', line: 'fable', released: '2026-06-09', sampling: false },
  { id: 'claude-opus-4-8', name: 'Claude Opus 4.8', line: 'opus', released: '2026-05-28', sampling: false },
  { id: 'claude-opus-4-7', name: 'Claude Opus 4.7', line: 'opus', released: '2026-04-16', sampling: false },
  {
    id: 'claude-sonnet-4-6',
    name: 'Claude Sonnet 4.6',
    line: 'sonnet',
    released: '2026-02-17',
    sampling: true,
  },
  { id: 'claude-opus-4-6', name: 'Claude Opus 4.6', line: 'opus', released: '2026-02-05', sampling: true },
  {
    id: 'claude-opus-4-5-20251101',
    name: 'Claude Opus 4.5',
    alias: 'claude-opus-4-5',
    line: 'opus',
    released: '2025-11-24',
    deprecated: '2026-11-23',
    retires: '2027-01-22',
    sampling: true,
  },
  {
    id: 'claude-haiku-4-5-20251001',
    name: 'Claude Haiku 4.5',
    alias: 'claude-haiku-4-5',
    line: 'haiku',
    released: '2025-10-15',
    sampling: true,
  },
  {
    id: 'claude-sonnet-4-5-20250929',
    name: 'Claude Sonnet 4.5',
    alias: 'claude-sonnet-4-5',
    line: 'sonnet',
    released: '2025-09-29',
    deprecated: '2026-09-30',
    retires: '2026-11-30',
    sampling: true,
  },
  {
    id: 'claude-opus-4-1-20250805',
    name: 'Claude Opus 4.1',
    alias: 'claude-opus-4-1',
    line: 'opus',
    released: '2025-08-05',
    deprecated: '2026-06-05',
    retires: '2026-08-05',
    sampling: true,
  },
  {
    id: 'claude-sonnet-4-20250514',
    name: 'Claude Sonnet 4',
    alias: 'claude-sonnet-4-0',
    line: 'sonnet',
    released: '2025-05-22',
    deprecated: '2026-04-14',
    retires: '2026-06-15',
    sampling: true,
  },
  {
    id: 'claude-3-opus-20240229',
    name: 'Claude Opus 3',
    line: 'opus',
    released: '2024-02-29',
    deprecated: '2025-06-30',
    retires: '2026-01-05',
    sampling: true,
  },
] as const satisfies readonly Model[]

/** The stage of a model at a moment. */
export function lifecycleAt(model: Model, now: Date): Lifecycle {
  if (model.retires !== undefined && new Date(model.retires) <= now) return 'retired'
  return model.deprecated !== undefined && new Date(model.deprecated) <= now ? 'deprecated' : 'active'
}

/** The model of an id or an alias. */
export function findModel(models: readonly Model[], name: string): Model | undefined {
  return models.find(({ id, alias }) => id === name || alias === name)
}
