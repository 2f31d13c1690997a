// The shape of a scenario: a scripted world, what the user gave, and what the action must say about it.
import type { CauseId } from '../../src/words/causes.ts'
import type { CheckId } from '../../src/words/check-ids.ts'
import type { Status } from '../../src/words/finding.ts'
import type { Verdict } from '../../src/words/verdict.ts'
import type { AskedProxy } from '../../src/simulator/proxy.ts'
import type { RepeatedLine } from './repeated-lines.ts'
import type { ActionRun } from './run-action.ts'
import type { OpenWorld, World } from '../worlds/world.ts'

/** The expected result. A part that is absent is not compared. */
export interface Expectation {
  readonly verdict: Verdict
  readonly cause: CauseId | ''
  readonly exitCode: number
  readonly keyValid: 'true' | 'false' | 'unknown'
  readonly reachable?: 'true' | 'false' | 'unknown'
  readonly auth?: string
  /** Status of single checks of the first endpoint. */
  readonly findings?: Readonly<Partial<Record<CheckId, Status>>>
  /** Checks that were not asked, with the one that stopped them. */
  readonly blocked?: Readonly<Partial<Record<CheckId, CheckId>>>
  /** True: no request arrived anywhere, whether or not a connection was made. */
  readonly unsent?: boolean
  /** True: not even a connection was made. */
  readonly unconnected?: boolean
}

/** The record of a scenario that was played. */
export interface Played {
  readonly scenario: Scenario
  readonly run: ActionRun
  readonly world: Pick<OpenWorld, 'hosts'> & {
    readonly received: ReturnType<OpenWorld['received']>
    readonly strangers: ReturnType<OpenWorld['received']>
    readonly upstream: ReturnType<OpenWorld['received']>
    readonly identityRequests: ReturnType<OpenWorld['received']>
    readonly connections: number
    /** The authorities that a simulated proxy on the way was asked for. */
    readonly asked: readonly AskedProxy[]
  }
  /** Everything that was given to the action. */
  readonly inputs: Readonly<Record<string, string>>
  /** Variables beside those of the runner. */
  readonly env: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** What became of the report's lines of curl, run while the world was still open. */
  readonly repeated: readonly RepeatedLine[]
}

export interface Scenario {
  /** `family/what it is` */
  readonly id: string
  /** Which action is started. Default: the one that checks. */
  readonly door?: 'merge'
  /** Default: the first party, and everybody behaves. */
  readonly world?: World
  /** Added to the world's own; empty takes one of them away. */
  readonly inputs?: Inputs | ((place: Place) => Inputs)
  readonly env?: Inputs | ((place: Place) => Inputs)
  readonly files?: Readonly<Record<string, string>>
  readonly event?: unknown
  /** Values that must not be found anywhere. Default: every credential among inputs and environment. */
  readonly secrets?: readonly string[]
  readonly expect: Expectation
  /** Why it cannot be played on this machine: it is skipped, and that is seen. */
  readonly impossible?: string
  /** Further assertions. */
  readonly also?: (played: Played) => void
  /** Compare the whole summary with the file of this scenario. */
  readonly golden?: true
}

export type Inputs = Readonly<Record<string, string>>

/** The scenario's own folder, and what leads to its world. */
export interface Place {
  readonly folder: string
  readonly world: Inputs
}

type More = Partial<Omit<Expectation, 'verdict' | 'cause'>>

export function healthy(more: More = {}): Expectation {
  return { verdict: 'healthy', cause: '', exitCode: 0, keyValid: 'true', reachable: 'true', ...more }
}

/** The key is neither refused nor confirmed, unless `more` says so. */
export function broken(cause: CauseId, more: More = {}): Expectation {
  return { verdict: 'broken', cause, exitCode: 1, keyValid: 'unknown', ...more }
}

export function degraded(cause: CauseId, more: More = {}): Expectation {
  return { verdict: 'degraded', cause, exitCode: 0, keyValid: 'unknown', ...more }
}

export function unchecked(cause: CauseId, more: More = {}): Expectation {
  return { verdict: 'unchecked', cause, exitCode: 0, keyValid: 'unknown', ...UNSENT, ...more }
}

/** Nothing left this machine, and nothing is known of either end. */
export const UNSENT = { unsent: true, unconnected: true, reachable: 'unknown' } as const

/** Wrong usage: told before anything happens. */
export const WRONG_USAGE: Expectation = {
  ...{ verdict: 'broken', cause: 'config.invalid-input', exitCode: 2, keyValid: 'unknown' },
  ...UNSENT,
}

/** For worlds that never answer: they would take minutes by default. */
export const HASTY = { timeout: '1s', deadline: '6s', attempts: '2' } as const

/** For worlds in which somebody else than the endpoint never answers: the handshake with it must get through on a busy machine. */
export const SOON = { timeout: '3s', deadline: '15s', attempts: '2' } as const
