// The figures of a conversation: every attempt with its outcome, and the milliseconds of each phase.
import { firstAnswer, firstByteMs } from '../reading/answered.ts'
import { CANCELLED, STARVED, TIMEOUT } from '../probes/failure.ts'
import type { Attempt, ConnectionObservation, Exchange } from '../probes/observation.ts'
import type { AttemptResult, Phases, Traffic } from '../words/result.ts'

/** Every try that was really made, in the order of time; with its traffic where that is told. */
export function attemptsOf(
  exchanges: readonly Exchange[],
  trafficOf: (attempt: Attempt) => Traffic | undefined = () => undefined,
): readonly AttemptResult[] {
  return exchanges
    .flatMap(({ name, attempts }) =>
      attempts.filter(wasMade).map((attempt) => attemptResult(name, attempt, trafficOf(attempt))),
    )
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

function wasMade({ outcome }: Attempt): boolean {
  return outcome.kind === 'answer' || outcome.failure.sharedFailure !== true
}

function attemptResult(request: string, attempt: Attempt, traffic: Traffic | undefined): AttemptResult {
  const { at, durationMs, outcome, waitedMs } = attempt
  return {
    request,
    at: new Date(at).toISOString(),
    durationMs: Math.round(durationMs),
    outcome: outcomeOf(attempt),
    ...(outcome.kind === 'answer' && { status: outcome.status }),
    ...(waitedMs !== undefined && { waitedMs }),
    ...(traffic && { traffic }),
  }
}

/** A time-out is told as one even when another try followed. */
function outcomeOf({ outcome, waitedMs }: Attempt): AttemptResult['outcome'] {
  const code = outcome.kind === 'failure' ? outcome.failure.code : undefined
  if (code === TIMEOUT || code === STARVED) return 'timed-out'
  if (code === CANCELLED) return 'cancelled'
  if (waitedMs !== undefined) return 'retried'
  return outcome.kind === 'answer' && outcome.status < 300 ? 'ok' : 'refused'
}

/** Milliseconds, unrounded, of the judged connection and of the first answer on the line; of a connection that stood already, of the answer alone. */
export function phasesOf(
  connection: ConnectionObservation,
  exchanges: readonly Exchange[],
  reused: boolean,
): Phases {
  const first = firstAnswer(exchanges)
  const answer = first && {
    firstByteMs: reused ? first.headAtMs - first.sentAtMs : firstByteMs(first, connection),
    totalMs: first.endAtMs - (reused ? first.sentAtMs : connection.startedAtMs),
  }
  const opened = reused ? {} : { ...connection.phases, totalMs: connection.durationMs }
  return { ...opened, ...answer }
}
