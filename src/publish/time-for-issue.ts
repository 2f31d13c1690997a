// The time that is kept for the issue, known before its room is loaded.
import type { Settings } from '../words/settings.ts'

/** Kept back from the deadline for the issue: eight seconds, or a quarter of a shorter deadline. */
const TIME = { mostMs: 8_000, share: 0.25 } as const

/** The part of the deadline that the issue gets, in milliseconds; nothing where none is kept. */
export function timeForIssueMs({ issue, deadlineMs }: Pick<Settings, 'issue' | 'deadlineMs'>): number {
  return issue === undefined ? 0 : Math.min(TIME.mostMs, deadlineMs * TIME.share)
}
