// A clock whose time passes only when everybody waits: what takes minutes is over at once, and is the same every time.
import type { RunClock } from '../../src/run/clock.ts'

export interface VirtualClock extends RunClock {
  /** Lets time pass until the work is done. */
  readonly run: <Value>(work: Promise<Value>) => Promise<Value>
}

interface Sleeper {
  readonly untilMs: number
  readonly wake: () => void
}

export function virtualClock(deadlineMs: number, random: () => number): VirtualClock {
  let nowMs = 0
  const over = new AbortController()
  const sleepers: Sleeper[] = []
  const sleep = (ms: number): Promise<void> =>
    new Promise((wake) => sleepers.push({ untilMs: Math.min(nowMs + ms, Math.max(nowMs, deadlineMs)), wake }))
  const step = (): boolean => {
    sleepers.sort((one, other) => one.untilMs - other.untilMs)
    const next = sleepers.shift()
    if (next === undefined) return false
    nowMs = Math.max(nowMs, next.untilMs)
    if (nowMs >= deadlineMs) over.abort()
    next.wake()
    return true
  }
  return {
    ...{
      startedAt: 0,
      now: () => nowMs,
      elapsedMs: () => nowMs,
      leftMs: () => deadlineMs - nowMs,
      random,
      sleep,
    },
    ...{ signal: over.signal, attemptSignal: () => over.signal, late: new Promise(() => {}), end: () => {} },
    cutOffCause: () => 'run.deadline',
    cutOffBy: () => (over.signal.aborted ? 'deadline' : undefined),
    run: async (work) => {
      const state = { done: false }
      const ended = work.finally(() => (state.done = true))
      // Everything that can go on without time goes on within one turn of the real loop.
      do await new Promise((resolve) => setImmediate(resolve))
      while (!state.done && step())
      return ended
    },
  }
}
