// What a format of the report is made of, and what it makes.
import type { RunResult } from '../words/result.ts'
import type { Settings } from '../words/settings.ts'

/** A target's text as it is kept: a thousand strings would take twice the memory of their bytes. */
export type TargetText = string | Uint8Array

/** The material of a renderer. */
export interface Rendered extends Pick<Settings, 'failOn'> {
  readonly result: RunResult
  /** The JSON of each target, in the result's order, without secrets. */
  readonly targetTexts: readonly TargetText[]
  /** The job summary, without secrets. */
  readonly summary: () => string
  /** Takes whole secrets out of a text. */
  readonly whole: (text: string) => string
}

/** The file's content in pieces, without secrets. */
export type Render = (rendered: Rendered) => Iterable<TargetText>
