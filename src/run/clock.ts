// The time of one run: its deadline, its waits, and the signals that end what is still going on.
import type { Host } from '../host.ts'

export interface RunClock {
  readonly startedAt: number
  readonly now: () => number
  readonly random: () => number
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number
  readonly leftMs: () => number
  /** Fires shortly before the deadline: what is still going on must end, be judged and be written by then. */
  readonly signal: AbortSignal
  /** Resolves when even a judgement would come too late. */
  readonly late: Promise<void>
  /** A signal for one attempt: its time-out or the deadline, whichever comes first. */
  readonly attemptSignal: () => AbortSignal
  /** Resolves after the wait, or at the deadline. */
  readonly sleep: (ms: number) => Promise<void>
  readonly end: () => void
}

/** Kept back from the deadline for judging and writing: half a second, or a tenth of a shorter deadline. */
const MARGIN = { mostMs: 500, share: 0.1 } as const

export function startClock(
  host: Host,
  { deadlineMs, timeoutMs }: { deadlineMs: number; timeoutMs: number },
): RunClock {
  const begun = host.monotonicMs()
  const over = new AbortController()
  const late = new AbortController()
  const networkMs = deadlineMs - Math.min(MARGIN.mostMs, deadlineMs * MARGIN.share)
  const timers = [
    setTimeout(() => over.abort(), networkMs),
    setTimeout(() => late.abort(), (networkMs + deadlineMs) / 2),
  ]
  const elapsedMs = (): number => host.monotonicMs() - begun
  return {
    startedAt: host.now(),
    now: host.now,
    random: host.random,
    elapsedMs,
    signal: over.signal,
    late: aborted(late.signal),
    leftMs: () => networkMs - elapsedMs(),
    attemptSignal: () => AbortSignal.any([over.signal, AbortSignal.timeout(timeoutMs)]),
    sleep: (ms) => sleep(ms, over.signal),
    end: () => {
      for (const timer of timers) clearTimeout(timer)
      over.abort()
    },
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
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
