// The time of one run: its deadline, its waits, and the signals that end what is still going on.
import { starvedReason } from '../probes/failure.ts'
import { afterReading, startWait, timeLimit } from '../probes/time-limit.ts'
import type { CauseId } from '../words/causes.ts'
import type { Host } from '../words/host.ts'
import type { CutOffBy } from '../words/result.ts'

/** Judges the part that the end of the run left undecided: a deadline by which this process had hardly run proves nothing. */
export type CutOffCause = Extract<CauseId, 'run.deadline' | 'run.starved'>

export interface RunClock {
  readonly startedAt: number
  readonly now: () => number
  readonly random: () => number
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number
  readonly leftMs: () => number
  /** Fires shortly before the deadline, or when the run is cancelled: what is still going on must end, be judged and be written. */
  readonly signal: AbortSignal
  /** The event that fired it, if it has. */
  readonly cutOffBy: () => CutOffBy | undefined
  /** The cause of what was not decided by then. */
  readonly cutOffCause: () => CutOffCause
  /** Resolves when even a judgement would come too late. */
  readonly late: Promise<unknown>
  /** A signal for one attempt: its time-out or the end of the run, whichever comes first. */
  readonly attemptSignal: () => AbortSignal
  /** Resolves after the wait, or at the end of the run. */
  readonly sleep: (ms: number) => Promise<void>
  readonly end: () => void
}

/** The clock of a whole run, from which each target has one of its own. */
export interface MainClock extends RunClock {
  /** Ends what is going on as the deadline would, for a job that is cancelled. */
  readonly cancel: () => void
  /** The same time for one target, with its own time-out for an attempt. What waited for its end is let go when it ends. */
  readonly forTarget: (timeoutMs: number) => RunClock
}

/** Kept back from the deadline for judging and writing: half a second, or a tenth of a shorter deadline; a millisecond more for each target. */
const MARGIN = { mostMs: 500, share: 0.1, perTargetMs: 1 } as const

/** The time a cancelled run gets to judge and write, in milliseconds. The runner waits 7.5 s before it insists (JobRunner.cs, as of 2026-11-22). */
const AFTER_CANCEL_MS = 300

interface Span {
  readonly deadlineMs: number
  readonly timeoutMs: number
  /** How many targets there are to write about. */
  readonly targets?: number
  /** Kept back for what follows the report, in milliseconds. */
  readonly afterMs?: number
  /** When the run began, by the host's clock that never jumps. */
  readonly begunMs?: number
}

/** Starts the clock of a run. `end` must be called, or its timers keep the process alive. */
export function startClock(host: Host, span: Span): MainClock {
  const { deadlineMs, timeoutMs, afterMs = 0, begunMs = host.monotonicMs() } = span
  const elapsedMs = (): number => host.monotonicMs() - begunMs
  const networkMs = networkMsOf(span)
  const leftMs = (): number => networkMs - elapsedMs()
  const { over, late, cutOff, cut, end } = makeEnd()
  const stopWaiting = startWait(Math.max(0, leftMs()), (isStarved) =>
    cut(
      { by: 'deadline', cause: isStarved ? 'run.starved' : 'run.deadline' },
      (deadlineMs - afterMs - networkMs) / 2,
    ),
  )
  const shared = {
    ...{ startedAt: host.now() - elapsedMs(), now: host.now, random: host.random, elapsedMs, leftMs },
    ...{ signal: over, cutOffBy: () => cutOff()?.by, cutOffCause: () => cutOff()?.cause ?? 'run.deadline' },
    sleep: (ms: number) => sleep(ms, over),
  }
  const within = (ms: number) => () => timeLimit(ms, over)
  return {
    ...shared,
    late: aborted(late),
    attemptSignal: within(timeoutMs),
    cancel: () => cut({ by: 'cancellation', cause: 'run.deadline' }, AFTER_CANCEL_MS),
    forTarget: (ownMs) => ({ ...shared, ...untilEnd(late), attemptSignal: within(ownMs) }),
    end: () => {
      stopWaiting()
      end()
    },
  }
}

interface CutOff {
  readonly by: CutOffBy
  /** The cause of everything that was not decided by then. */
  readonly cause: CutOffCause
}

interface End {
  readonly over: AbortSignal
  readonly late: AbortSignal
  readonly cutOff: () => CutOff | undefined
  /** Ends what is going on, and `judgeMs` milliseconds later the judging of it too. Only the first counts. */
  readonly cut: (by: CutOff, judgeMs: number) => void
  readonly end: () => void
}

function makeEnd(): End {
  const over = new AbortController()
  const late = new AbortController()
  let cutOff: CutOff | undefined
  let judging: NodeJS.Timeout | undefined
  return {
    ...{ over: over.signal, late: late.signal, cutOff: () => cutOff },
    cut: (by, judgeMs) => {
      if (over.signal.aborted) return
      cutOff = by
      over.abort(by.cause === 'run.starved' ? starvedReason() : undefined)
      judging = setTimeout(afterReading, judgeMs, () => late.abort())
    },
    end: () => {
      clearTimeout(judging)
      over.abort()
    },
  }
}

/** The share of the deadline that the network gets. */
function networkMsOf({ deadlineMs, targets = 1, afterMs = 0 }: Span): number {
  const marginMs = MARGIN.mostMs + MARGIN.perTargetMs * (targets - 1)
  return deadlineMs - afterMs - Math.min(marginMs, deadlineMs * MARGIN.share)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** A promise that a thousand targets wait for keeps what each of them found: every target waits for its own. */
function untilEnd(signal: AbortSignal): Pick<RunClock, 'late' | 'end'> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const end = (): void => {
    signal.removeEventListener('abort', end)
    resolve(undefined)
  }
  if (signal.aborted) resolve(undefined)
  else signal.addEventListener('abort', end, { once: true })
  return { late: promise, end }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, signal.aborted ? 0 : ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
