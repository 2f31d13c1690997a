// Time as it would pass on a machine of one's own: what others took of the processor is not counted.

const TICK_MS = 5
/** A tick that comes later than this was held up, by our own work or by somebody else's. */
const LATE_MS = 2 * TICK_MS

/**
 * Begins to count, and gives what reads the milliseconds and ends the count. Waiting is counted as it passes; of a turn of the event loop
 * that comes late only as much as this process worked in it: a busy machine makes nothing slower, and slow work is seen on any.
 */
export function fairWatch(): () => number {
  let counted = 0
  let last = { at: performance.now(), workedMs: workedMs() }
  const count = (): void => {
    const now = { at: performance.now(), workedMs: workedMs() }
    counted += Math.min(now.at - last.at, Math.max(LATE_MS, now.workedMs - last.workedMs))
    last = now
  }
  const timer = setInterval(count, TICK_MS)
  return () => {
    clearInterval(timer)
    count()
    return counted
  }
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
    clearInterval(timer)
    look()
    return worst
  }
}
