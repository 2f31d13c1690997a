// Puts the shards of a fleet together: which of their reports counts, and what is missing.
import type { ShardReport } from './collect.ts'
import { say, type Phrase } from '../phrase.ts'

/** A shard of which nothing can be said, and why. */
export interface MissingShard {
  readonly index: number
  readonly count: number
  readonly why: Phrase
}

export interface AssembledShards {
  /** The one report of each shard that counts. */
  readonly counting: readonly ShardReport[]
  readonly missing: readonly MissingShard[]
  readonly notes: readonly Phrase[]
}

/** What most reports tell of. */
interface Fleet {
  readonly count: number
  readonly digest: string
}

/** `expected` is the number of shards that the user named, if any. */
export function assembleShards(
  reports: readonly ShardReport[],
  expected: number | undefined,
): AssembledShards {
  const fleet = {
    count: expected ?? mostOften(reports.map(({ shard }) => shard.count)) ?? 1,
    digest: mostOften(reports.map(({ shard }) => shard.fleet.digest)) ?? '',
  }
  const fitting = reports.filter((report) => whyStrange(report, fleet) === undefined)
  const byIndex = Map.groupBy(fitting, ({ shard }) => shard.index)
  const counting = [...byIndex.values()].flatMap((same) => latest(same) ?? [])
  const all = Array.from({ length: fleet.count }, (_, at) => at + 1)
  const absent = all.filter((index) => !byIndex.has(index))
  const missing = absent.map((index) => ({ index, ...fleet, why: whyMissing(index, reports, fleet) }))
  return {
    counting,
    missing: absent.length > 0 ? missing : gaps(counting, fleet),
    notes: [...byIndex].flatMap(([index, same]) => (same.length > 1 ? [again(index, same)] : [])),
  }
}

function latest(reports: readonly ShardReport[]): ShardReport | undefined {
  return reports.toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt))[0]
}

function again(index: number, reports: readonly ShardReport[]): Phrase {
  return say`Shard ${index} has ${reports.length} reports: the latest one counts.`
}

/** Why a report belongs to no shard of the fleet. */
function whyStrange({ shard, targets }: ShardReport, { count, digest }: Fleet): string | undefined {
  const { index, fleet, positions } = shard
  if (shard.count !== count) return `tells of ${shard.count} shards instead of ${count}`
  if (index > count) return `calls itself shard ${index} of ${count}`
  if (fleet.digest !== digest) return 'tells of another targets file'
  const isWhole = positions.length === targets.length && positions.every((at) => at < fleet.targets)
  return isWhole ? undefined : 'holds another number of targets than it should'
}

function whyMissing(index: number, reports: readonly ShardReport[], fleet: Fleet): Phrase {
  const own = reports.find(({ shard }) => shard.index === index)
  const why = own && whyStrange(own, fleet)
  return own === undefined || why === undefined
    ? say`No report of shard ${index} of ${fleet.count} was found.`
    : say`The report of shard ${index} of ${fleet.count}, ${own.path}, ${why}.`
}

/** When all shards are there, their places make up the whole file, each once. */
function gaps(counting: readonly ShardReport[], { count }: Fleet): readonly MissingShard[] {
  const [first] = counting
  if (first === undefined) return []
  const total = first.shard.fleet.targets
  const told = counting.flatMap(({ shard }) => shard.positions)
  const places = new Set(told)
  if (places.size === told.length && places.size === total) return []
  const why = say`All shards together tell of ${places.size} of ${total} targets, and of ${told.length - places.size} of them twice.`
  return [{ index: first.shard.index, count, why }]
}

function mostOften<Value>(values: readonly Value[]): Value | undefined {
  const groups = [...Map.groupBy(values, (value) => value).values()]
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0]
}
