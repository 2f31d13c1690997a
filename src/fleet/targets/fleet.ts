// The content of a targets file: many named targets with settings of their own, and which share of them this run is.
import type { Shard } from '../../words/result.ts'
import type { Origin, Settings } from '../../words/settings.ts'

export interface FleetTarget {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly settings: Settings
}

export interface Fleet {
  /** Those of this run alone, in the order of the file. */
  readonly targets: readonly FleetTarget[]
  readonly shard: Shard | undefined
  /** How many are checked at once. */
  readonly concurrency: number
  /** The origins of a fleet's inputs. */
  readonly origins: readonly Origin[]
}
