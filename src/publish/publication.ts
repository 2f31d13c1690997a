// The publication of a run, and the door by which it goes: a host that can also be written to.
import type { FormatId } from '../words/format-ids.ts'
import type { Host } from '../words/host.ts'
import type { Annotation } from '../report/annotations.ts'
import type { TerminalOptions } from '../report/terminal/terminal-text.ts'
import type { LogPart } from '../report/log.ts'
import type { Run } from '../run/scopes.ts'

export interface Publication {
  /** Markdown for the job summary; undefined when it is switched off. */
  readonly summary: string | undefined
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly log: readonly LogPart[]
  /** The report in a format, in pieces. */
  readonly report: (format: FormatId) => Promise<Iterable<string | Uint8Array>>
  /** The bundle for a vendor's support. */
  readonly support: () => Promise<string>
  /** The report for a person in a terminal. */
  readonly text: (options: TerminalOptions) => Promise<string>
}

/** A host with a place for what a run leaves behind. */
export interface Door extends Host {
  /** Begins to load what publishing will need. */
  readonly prepare: () => void
  /** One line for a person, when nothing else can be written any more. */
  readonly complain: (line: string) => void
  /** One more notice, after everything was published. */
  readonly remark: (annotation: Annotation) => Promise<void>
  /** Writes where this host's people look. Throws when the place cannot be written. */
  readonly publish: (publication: Publication) => Promise<void>
}

/** A run that can also be published. */
export interface PublishedRun extends Run {
  readonly host: Door
}
