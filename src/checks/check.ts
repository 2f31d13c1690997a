// The contract of a check: data about one question, and one async function which answers it.
import type { CheckId, Layer } from '../words/check-ids.ts'
import type { Answer, Finding, Outcome } from '../words/finding.ts'
import type { HostKind } from '../words/host.ts'
import type { Clean } from '../words/clean.ts'
import type { Endpoint, Target } from '../plan/target.ts'
import type { AddressState, AddressTable } from '../probes/second-look/addresses.ts'
import type { ResolverAnswer } from '../probes/second-look/dns-queries.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { Exposure } from '../probes/checkout/exposure.ts'
import type { OtherWay } from '../reading/conversation.ts'
import type { Readings } from '../reading/readings.ts'
import type { SecondLook } from '../probes/second-look/second-look.ts'

/** The questions of a check: each is measured once, whoever asks first. */
export interface CheckContext {
  readonly target: Target
  readonly endpoint: Endpoint
  readonly clean: Clean
  /** Milliseconds since the epoch, when the run began. */
  readonly startedAt: number
  readonly now: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether settings are inputs of a workflow or flags of a terminal. */
  readonly hostKind: HostKind
  /** Names of the inputs that were given. */
  readonly inputNames: readonly string[]
  readonly connection: () => Promise<ConnectionObservation>
  /** Everything that was answered, read once. */
  readonly readings: () => Promise<Readings>
  /** Asks the port once more, after a failure, without any credential. */
  readonly lookAgain: (question: SecondLook) => Promise<boolean>
  /** Tries the way that was not taken, past the proxy or through it, without anything of the user's. Undefined when there is none. */
  readonly otherWay: () => Promise<OtherWay | undefined>
  /** Shakes hands with every address of the name, without any credential. */
  readonly addressTable: () => Promise<AddressTable>
  /** One more TCP connection to one of the addresses, waited for so many milliseconds. */
  readonly tryAddress: (address: string, waitMs: number) => Promise<AddressState>
  /** Asks the configured name servers themselves, after the system's own look-up has failed. */
  readonly askResolvers: () => Promise<readonly ResolverAnswer[]>
  readonly exposure: () => Promise<Exposure | undefined>
}

export interface Check<Id extends CheckId = CheckId> {
  readonly id: Id
  /** A noun for what is checked, so that no mark before it can contradict it. */
  readonly title: string
  /** One or two sentences for `docs/checks.md`: what is asked, and how it is found out. */
  readonly about: string
  readonly layer: Layer
  /** Checks which must not have failed before this one is asked. */
  readonly needs: readonly CheckId[]
  readonly appliesTo: (context: Pick<CheckContext, 'target' | 'endpoint'>) => boolean
  readonly run: (context: CheckContext) => Promise<Answer>
  /** Asked once all checks have answered: its answer replaces the finding of this check, or adds one; undefined changes nothing. */
  readonly review?: (findings: readonly Finding[], context: CheckContext) => Promise<Answer | undefined>
}

/** Fills in what most checks share. */
export function defineCheck<Id extends CheckId>(
  check: Omit<Check<Id>, 'appliesTo'> & Partial<Pick<Check, 'appliesTo'>>,
): Check<Id> {
  return { appliesTo: () => true, ...check }
}

/** The outcome as a finding of the check. Times are milliseconds since the start of the run. */
export function stamped(
  { id, title, layer }: Check,
  outcome: Outcome,
  startedAtMs = 0,
  durationMs = 0,
): Finding {
  return { ...outcome, check: id, title, layer, startedAtMs, durationMs }
}
