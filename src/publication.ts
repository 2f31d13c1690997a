// What a run leaves behind: the texts that a host writes where its people look.
import type { Annotation } from './report/annotations.ts'
import type { LogPart } from './report/log.ts'

export interface Publication {
  /** Markdown for the job summary; undefined when it is switched off. */
  readonly summary: string | undefined
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly log: readonly LogPart[]
  /** The report as JSON text. */
  readonly json: string
  /** The report for a person in a terminal. */
  readonly text: (options: { readonly colour: boolean; readonly width: number }) => string
}
