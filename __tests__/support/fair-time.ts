// Time as it would have passed on a machine of one's own: what others took of the processor is not counted.

const TICK_MS = 5
/** A tick that comes later than this was held up, by our own work or by somebody else's. */
const LATE_MS = 2 * TICK_MS

export interface FairTime<Value> {
  readonly value: Value
  /** Milliseconds of waiting and of own processor time. */
  readonly ms: number
}

/**
 * How long work takes. Waiting is counted as it passes; of a turn of the event loop that comes late only as much as this process worked
 * in it, so that a busy machine makes nothing slower, and slow work is seen on any.
 */
export async function fairTime<Value>(work: () => Value | Promise<Value>): Promise<FairTime<Value>> {
  const watch = startFairWatch()
  try {
    return { value: await work(), ms: watch.ms() }
  } finally {
    watch.stop()
  }
}

interface FairWatch {
  readonly ms: () => number
  readonly stop: () => void
}

function startFairWatch(): FairWatch {
  let counted = 0
  let last = { at: performance.now(), workedMs: workedMs() }
  const ms = (): number => {
    const now = { at: performance.now(), workedMs: workedMs() }
    const passed = now.at - last.at
    counted += Math.min(passed, Math.max(LATE_MS, now.workedMs - last.workedMs))
    last = now
    return counted
  }
  const timer = setInterval(ms, TICK_MS)
  return { ms, stop: () => clearInterval(timer) }
}

function workedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Watches until it is asked: by how many milliseconds a timer of this process came late, at worst. */
export function watchHolds(): () => number {
  let worst = 0
  let last = performance.now()
  const look = (): void => {
    const now = performance.now()
    worst = Math.max(worst, now - last - TICK_MS)
    last = now
  }
  const timer = setInterval(look, TICK_MS)
  return () => {
    look()
    clearInterval(timer)
    return worst
  }
}
