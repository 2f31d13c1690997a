// The time-outs of network waits: none is believed before what has arrived was read, and each knows whether this process got to run meanwhile.
import { starvedReason, timeOutReason } from './failure.ts'

/**
 * Parts of a wait, in each of which the process has to wake once. A wait is starved when it woke in fewer than half of them: then the other
 * side was listened to for less than half of the time. A hold that is shorter than a part costs no wake-up, so a busy machine that is some
 * milliseconds late every time changes nothing, however often it is: beside 24 busy loops on two cores 15 of 16 wake-ups remained.
 */
const PARTS = 16
const LEAST_AWAKE = 0.5

/** Shortest part, in milliseconds: holds of that length are ordinary on a machine with more to do than it can. */
const SHORTEST_PART_MS = 50

/** A timer of Node may fire so many milliseconds early. */
const EARLY_MS = 1

/** Turns of the event loop in which arrived bytes are read: a body of 1 MiB, the most that is read, comes in 16 pieces of 64 KiB. */
const READING_TURNS = 32

/** Acts once the event loop has read what the system holds ready. A loop that was held runs its timers first, before it looks at any socket. */
export function afterReading(act: () => void, turns = READING_TURNS): void {
  if (turns === 0) act()
  else setImmediate(afterReading, act, turns - 1)
}

/**
 * Waits `ms` milliseconds, reads what has arrived, and tells whether the wait was starved. Keeps the process alive, unless `isWanted` is
 * given: then it ends by itself once nobody wants it. Returns what ends it before its time.
 */
export function startWait(
  ms: number,
  over: (isStarved: boolean) => void,
  isWanted?: () => boolean,
): () => void {
  const startMs = performance.now()
  const partMs = Math.max(ms / PARTS, SHORTEST_PART_MS)
  let awake = 0
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const wake = (): void => {
    awake += 1
    if (isWanted?.() === false) return
    const lastedMs = performance.now() - startMs
    if (ms - lastedMs > EARLY_MS) return arm(Math.min(partMs, ms - lastedMs))
    afterReading(() => {
      if (!isStopped) over(awake < (lastedMs / partMs) * LEAST_AWAKE)
    })
  }
  const arm = (forMs: number): void => {
    timer = setTimeout(wake, forMs)
    if (isWanted !== undefined) timer.unref()
  }
  arm(Math.min(partMs, ms))
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

/** Keeps the controller of a time-out for as long as somebody holds the signal that it ends: its timer alone does not. */
const CONTROLLERS = new WeakMap<AbortSignal, AbortController>()

/**
 * A signal that fires after `ms` milliseconds, or with any of the others. `abortFailure` reads from it why: the time-out, a time-out that
 * proves nothing because this process was held, or the end of the run. It does not keep the process alive, and a forgotten one is freed.
 */
export function timeLimit(ms: number, ...others: readonly AbortSignal[]): AbortSignal {
  const own = new AbortController()
  const signal = AbortSignal.any([...others, own.signal])
  CONTROLLERS.set(signal, own)
  const weak = new WeakRef(own)
  const fire = (isStarved: boolean): void =>
    weak.deref()?.abort(isStarved ? starvedReason() : timeOutReason())
  startWait(ms, fire, () => weak.deref()?.signal.aborted === false)
  return signal
}
