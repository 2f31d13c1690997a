// The one place that loads what judges: from a second one the bundler would make a chunk more.
import type * as Judging from './judging.ts'

/** The registry of checks and the reader of conversations, loaded at the first call. */
export function loadJudging(): Promise<typeof Judging> {
  return import('./judging.ts')
}
