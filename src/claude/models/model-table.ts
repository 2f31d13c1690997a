// The dated table of models: ids, aliases, lines, announced dates and replacements.

export interface Model {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly line: 'opus' | 'sonnet' | 'haiku' | 'fable' | 'mythos' | 'instant' | 'claude'
  /** Dates are `YYYY-MM-DD`, absent where none was announced. */
  readonly released?: string
  readonly deprecatedAt?: string
  /** An announced retirement. "Not retired before" is a promise, not an announcement, and stands in `notBefore`. */
  readonly retiresAt?: string
  readonly notBefore?: string
  /** Announced for deprecated models; for retired ones the newest of the same line. */
  readonly replacement?: string
}

/**
 * Newest first. Sources: platform.claude.com/docs/en/models/overview and about-claude/model-deprecations, release notes
 * up to 2026-11-12; the `Model` union, `DEPRECATED_MODELS` and the changelog of SDK 1.14.0. As of 2026-11-26.
 */
export const MODELS = [
  { id: 'claude-fable-5-2', line: 'fable', released: '2026-11-09' },
  { id: 'claude-mythos-5-2', line: 'mythos', released: '2026-11-09' },
  { id: 'claude-haiku-5-5', line: 'haiku', released: '2026-10-07', notBefore: '2027-10-07' },
  { id: 'claude-sonnet-5-5', line: 'sonnet', released: '2026-09-28', notBefore: '2027-09-28' },
  { id: 'claude-opus-5-5', line: 'opus', released: '2026-09-22', notBefore: '2027-09-22' },
  { id: 'claude-fable-5-1', line: 'fable', notBefore: '2027-09-01' },
  { id: 'claude-mythos-5-1', line: 'mythos' },
  { id: 'claude-opus-5', line: 'opus', notBefore: '2027-07-24' },
  { id: 'claude-sonnet-5', line: 'sonnet', notBefore: '2027-06-30' },
  { id: 'claude-fable-5', line: 'fable', notBefore: '2027-06-09' },
  { id: 'claude-mythos-5', line: 'mythos' },
  { id: 'claude-opus-4-8', line: 'opus', notBefore: '2027-05-28' },
  { id: 'claude-opus-4-7', line: 'opus', notBefore: '2027-04-16' },
  { id: 'claude-sonnet-4-6', line: 'sonnet', notBefore: '2027-02-17' },
  { id: 'claude-opus-4-6', line: 'opus', notBefore: '2027-02-05' },
  {
    id: 'claude-opus-4-5-20251101',
    aliases: ['claude-opus-4-5'],
    line: 'opus',
    deprecatedAt: '2026-11-23',
    retiresAt: '2027-01-22',
    replacement: 'claude-opus-5-5',
  },
  { id: 'claude-haiku-4-5-20251001', aliases: ['claude-haiku-4-5'], line: 'haiku', notBefore: '2026-10-15' },
  {
    id: 'claude-sonnet-4-5-20250929',
    aliases: ['claude-sonnet-4-5'],
    line: 'sonnet',
    deprecatedAt: '2026-09-30',
    retiresAt: '2026-11-30',
    replacement: 'claude-sonnet-5-5',
  },
  {
    id: 'claude-mythos-preview',
    line: 'mythos',
    retiresAt: '2026-06-30',
    replacement: 'claude-mythos-5-2',
  },
  {
    id: 'claude-opus-4-1-20250805',
    aliases: ['claude-opus-4-1'],
    line: 'opus',
    retiresAt: '2026-08-05',
    replacement: 'claude-opus-5-5',
  },
  {
    id: 'claude-opus-4-20250514',
    aliases: ['claude-opus-4-0'],
    line: 'opus',
    retiresAt: '2026-06-15',
    replacement: 'claude-opus-5-5',
  },
  {
    id: 'claude-sonnet-4-20250514',
    aliases: ['claude-sonnet-4-0'],
    line: 'sonnet',
    retiresAt: '2026-06-15',
    replacement: 'claude-sonnet-5-5',
  },
  { id: 'claude-3-haiku-20240307', line: 'haiku', retiresAt: '2026-04-20', replacement: 'claude-haiku-5-5' },
  {
    id: 'claude-3-7-sonnet-20250219',
    aliases: ['claude-3-7-sonnet-latest'],
    line: 'sonnet',
    retiresAt: '2026-02-19',
    replacement: 'claude-sonnet-5-5',
  },
  {
    id: 'claude-3-5-haiku-20241022',
    aliases: ['claude-3-5-haiku-latest'],
    line: 'haiku',
    retiresAt: '2026-02-19',
    replacement: 'claude-haiku-5-5',
  },
  {
    id: 'claude-3-opus-20240229',
    aliases: ['claude-3-opus-latest'],
    line: 'opus',
    retiresAt: '2026-01-05',
    replacement: 'claude-opus-5-5',
  },
  {
    id: 'claude-3-5-sonnet-20241022',
    aliases: ['claude-3-5-sonnet-latest'],
    line: 'sonnet',
    retiresAt: '2025-10-28',
    replacement: 'claude-sonnet-5-5',
  },
  {
    id: 'claude-3-5-sonnet-20240620',
    line: 'sonnet',
    retiresAt: '2025-10-28',
    replacement: 'claude-sonnet-5-5',
  },
  {
    id: 'claude-3-sonnet-20240229',
    line: 'sonnet',
    retiresAt: '2025-07-21',
    replacement: 'claude-sonnet-5-5',
  },
  { id: 'claude-2.1', line: 'claude', retiresAt: '2025-07-21', replacement: 'claude-sonnet-5-5' },
  { id: 'claude-2.0', line: 'claude', retiresAt: '2025-07-21', replacement: 'claude-sonnet-5-5' },
  { id: 'claude-1.3', line: 'claude', retiresAt: '2024-11-06', replacement: 'claude-sonnet-5-5' },
  { id: 'claude-instant-1.2', line: 'instant', retiresAt: '2024-11-06', replacement: 'claude-haiku-5-5' },
] as const satisfies readonly Model[]
