// The three scopes of a run, each within the one before it: the run, a target, an endpoint.
import type { Endpoint, Target } from '../plan/target.ts'
import type { Exposure } from '../probes/checkout/exposure.ts'
import type { OpenLine } from '../probes/line.ts'
import type { RetryBudget } from '../retry/budget.ts'
import type { HostPacingOf } from '../retry/host-pacing.ts'
import type { Scrubber } from '../secrets/scrubber.ts'
import type { Hide } from '../secrets/secret.ts'
import type { Host } from '../words/host.ts'
import type { Credential, Settings } from '../words/settings.ts'
import type { MainClock, RunClock } from './clock.ts'
import type { Share } from './shared-answers.ts'

/** The common ground of everything in a run. */
export interface Run {
  readonly host: Host
  /** The step's own; a target of a file has its own beside them. */
  readonly settings: Settings
  readonly clock: MainClock
  readonly scrubber: Scrubber
  readonly hide: Hide
}

/** The places a credential was found in; undefined where there is no checkout to look at. */
export type ExposureOf = (credential: Credential) => Promise<Exposure | undefined>

/** One target of a run, and what it shares with the others. */
export interface TargetScope {
  readonly run: Run
  readonly target: Target
  readonly clock: RunClock
  readonly openLine: OpenLine
  readonly exposureOf: ExposureOf
  /** One line for whoever watches. */
  readonly tell: (line: string) => void
  /** Answers of other targets about the same hosts. */
  readonly share: Share
  /** The pacing shared with targets that ask the same hosts. */
  readonly hostPacingOf?: HostPacingOf | undefined
  /**
   * Called with true when the first requests are on their way: from then on only answers are waited for. Called with false where
   * nothing is asked. Never after the endpoint's end.
   */
  readonly onAsked: (anything: boolean) => void
  /** Called at each endpoint that was asked everything and has answered; resolves when the answers may be judged. */
  readonly onAnswered: () => Promise<void>
}

/** One endpoint of a target. */
export interface EndpointScope {
  readonly of: TargetScope
  readonly endpoint: Endpoint
  /** Tries that the endpoints of a target have together. */
  readonly budget: RetryBudget
}
