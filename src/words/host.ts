// The host we run on: the runner or a terminal. Every effect that is not a socket comes in by this door.
import type { Sealed, Vault } from '../secrets/vault.ts'

/** Kinds of host. */
export const HOST_KINDS = ['action', 'terminal'] as const
export type HostKind = (typeof HOST_KINDS)[number]

/** The shells that commands are written for; `sh` stands for every POSIX shell. */
export const SHELLS = ['sh', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/** Its variables and inputs are the plain ones: what may be secret comes out of the vault alone. */
export interface Host extends Sealed {
  readonly kind: HostKind
  readonly cwd: string
  /** Milliseconds since the epoch, by the machine's clock. */
  readonly now: () => number
  /** Milliseconds on a clock which never jumps. */
  readonly monotonicMs: () => number
  /** Uniform in [0, 1). */
  readonly random: () => number
  /** Names of inputs that were given. */
  readonly inputNames: readonly string[]
  /** One line at once for whoever watches: a wait, the progress of a fleet. Already escaped. */
  readonly tell: (line: string) => void
  /** Calls `end` when the job is cancelled (SIGINT, SIGTERM), once: a second signal ends the process as ever. Returns what takes it back. */
  readonly onCancel: (end: () => void) => () => void
  /** Registers values that the host's log must never show. */
  readonly mask: (forms: readonly string[]) => void
}

/** A host from which secrets can be read, for whatever shows one is known by then. */
export interface OpenHost extends Host {
  readonly vault: Vault
}
