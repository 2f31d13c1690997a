// Waiting for something to become true, as long as it takes on a busy machine.
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 30_000
const POLL_MS = 10

/** Whether the condition comes true within half a minute; it is looked at every ten milliseconds. */
export async function comesTrue(condition: () => boolean): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS
  while (!condition()) {
    if (performance.now() > until) return false
    await pause(POLL_MS)
  }
  return true
}
