// Where we run: the runner or a terminal. Every effect that is not a socket comes in by this door.
export const HOST_KINDS = ['action', 'terminal'] as const
export type HostKind = (typeof HOST_KINDS)[number]

export interface Host {
  readonly kind: HostKind
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Milliseconds since the epoch, by the machine's clock. */
  readonly now: () => number
  /** Milliseconds on a clock which never jumps. */
  readonly monotonicMs: () => number
  /** Uniform in [0, 1). */
  readonly random: () => number
  /** The value a user gave for an input, untrimmed, or undefined when none was given. */
  readonly input: (name: string) => string | undefined
  /** Names of inputs that were given. */
  readonly inputNames: readonly string[]
  /** One line at once for whoever watches: a wait, the progress of a fleet. Already escaped. */
  readonly tell: (line: string) => void
  /** Calls `end` when the job is cancelled (SIGINT, SIGTERM), once: a second signal ends the process as ever. Returns what takes it back. */
  readonly onCancel: (end: () => void) => () => void
  /** Registers values that the host's log must never show. */
  readonly mask: (forms: readonly string[]) => void
}
