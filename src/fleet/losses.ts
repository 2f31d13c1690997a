// The connections of a shared line that failed since one last stood: when enough have, one more would be no news.
import type { Connection } from '../probes/connection.ts'
import { isUnheard } from '../probes/failure.ts'
import type { ConnectionObservation } from '../probes/observation.ts'

/** As many as two whole targets open, first tries and second ones. */
const ENOUGH = 6
/** And over as long a time, in milliseconds, as the first wait of the backoff may take: a restart is over sooner. */
const LASTING_MS = 1_000
/** After so many milliseconds somebody must ask again. */
const FRESH_MS = 30_000

export interface Losses {
  /** Told every connection of the line when it stands or has failed. */
  readonly hear: (connection: Connection) => void
  /** The latest connection, if it failed. */
  readonly latest: () => ConnectionObservation | undefined
  /** The same, when so many have failed for so long that it holds for everybody who comes now. */
  readonly certain: () => ConnectionObservation | undefined
}

/** A counter of lost connections, by a clock in milliseconds. */
export function countLosses(elapsedMs: () => number): Losses {
  let count = 0
  let firstMs = 0
  let lastMs = 0
  let latest: ConnectionObservation | undefined
  return {
    hear: ({ socket, observation }) => {
      if (observation.failure !== undefined && isUnheard(observation.failure.code)) return
      latest = socket === undefined ? observation : undefined
      count = socket === undefined ? count + 1 : 0
      lastMs = elapsedMs()
      if (count <= 1) firstMs = lastMs
    },
    latest: () => latest,
    certain: () => {
      const isLasting = count >= ENOUGH && lastMs - firstMs >= LASTING_MS
      return isLasting && elapsedMs() - lastMs < FRESH_MS ? latest : undefined
    },
  }
}
