// Puts the shards of a fleet together: what their reports say, what is missing, and what does not belong to them.
import { leadTarget } from '../../diagnosis/lead.ts'
import type { Kept, Misfit, ShardReport } from './collect.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Shard } from '../../words/result.ts'

/** Something of which nothing can be said, such as "shard 2 of 4", and why. */
export interface Missing {
  readonly name: string
  readonly why: Phrase
}

export interface AssembledShards {
  /** One report for each shard. */
  readonly counting: readonly ShardReport[]
  readonly missing: readonly Missing[]
  readonly notes: readonly Phrase[]
}

/** The file that most reports tell of. */
interface Fleet {
  readonly count: number
  readonly identity: string
  readonly targets: number
}

/** Files that do not fit are told one by one, up to so many. */
const MOST_MISFITS = 20

/** What the user said of the reports, and whether it is there. */
interface Expected {
  /** The number of shards, if it was named. */
  readonly shards: number | undefined
  readonly isFolder: boolean
}

/** Of every shard its report, or why there is none. */
export function assembleShards(
  reports: readonly ShardReport[],
  damaged: readonly Misfit[],
  expected: Expected,
): AssembledShards {
  const fleet = fleetOf(reports, expected.shards)
  const fitting = reports.filter((report) => whyStrange(report, fleet) === undefined)
  const byIndex = Map.groupBy(fitting, ({ shard }) => shard.index)
  const counting = [...byIndex.values()].map(together)
  const absent = Array.from({ length: fleet.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index))
  const strange = reports.filter(
    (report) => !fitting.includes(report) && !absent.includes(report.shard.index),
  )
  const misfits = [...strange.map((report) => misfitOf(report, fleet)), ...damaged]
  return {
    counting,
    missing: [
      ...absent.map((index) => absentShard(index, reports, fleet, expected)),
      ...(absent.length === 0 ? gaps(counting, fleet) : []),
      ...misfits.slice(0, MOST_MISFITS).map(({ path, why }) => ({ name: path.quoted, why })),
    ],
    notes: [...byIndex].flatMap(([index, same]) => (same.length > 1 ? [again(index, same)] : [])),
  }
}

function fleetOf(reports: readonly ShardReport[], expected: number | undefined): Fleet {
  const shards = reports.map(({ shard }) => shard)
  return {
    count: expected ?? mostOften(shards.map(({ count }) => count)) ?? 1,
    identity: mostOften(shards.map(identityOf)) ?? '',
    targets: mostOften(shards.map(({ fleet }) => fleet.targets)) ?? 0,
  }
}

function identityOf({ fleet: { digest, content = '' } }: Shard): string {
  return `${digest} ${content}`
}

/** Who may add a report must not be able to take one away: of each target the worst counts that any of them says, the latest where they agree. */
function together(reports: ShardReport[]): ShardReport {
  const [newest, ...older] = reports.toSorted(
    (one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt),
  )
  if (newest === undefined) throw new Error('a group has a report')
  const worst = new Map(placesOf(newest))
  for (const [place, kept] of older.flatMap(placesOf)) {
    const known = worst.get(place)
    if (known === undefined || leadTarget([known.target, kept.target]) !== known.target)
      worst.set(place, kept)
  }
  const shard = { ...newest.shard, positions: [...worst.keys()] }
  return older.length === 0 ? newest : { ...newest, shard, targets: [...worst.values()] }
}

/** The targets of a report, each with its place in the targets file. */
export function placesOf({ shard, targets }: ShardReport): readonly (readonly [place: number, kept: Kept])[] {
  return targets.map((kept, at) => [shard.positions[at] ?? at, kept])
}

function again(index: number, reports: readonly ShardReport[]): Phrase {
  const isDoubtful = new Set(reports.map(verdictsOf)).size > 1
  return isDoubtful
    ? say`Shard ${index} has ${reports.length} reports that contradict each other: for each target, the worst result counts.`
    : say`Shard ${index} has ${reports.length} reports: the latest one counts.`
}

function verdictsOf(report: ShardReport): string {
  const told = placesOf(report).map(([place, { target }]) => [place, target.verdict, target.diagnosis?.cause])
  return JSON.stringify(told.toSorted(([one], [other]) => Number(one) - Number(other)))
}

/** Why a report belongs to no shard of the fleet. */
function whyStrange({ shard, targets }: ShardReport, fleet: Fleet): string | undefined {
  const { index, positions } = shard
  if (shard.count !== fleet.count) return `tells of ${shard.count} shards instead of ${fleet.count}`
  if (index > fleet.count) return `calls itself shard ${index} of ${fleet.count}`
  if (identityOf(shard) !== fleet.identity || shard.fleet.targets !== fleet.targets)
    return 'belongs to another targets file'
  const isWhole = positions.length === targets.length && positions.every((at) => at < fleet.targets)
  return isWhole ? undefined : 'has the wrong number of targets'
}

function misfitOf(report: ShardReport, fleet: Fleet): Misfit {
  const { path } = report
  return { path, why: say`The report ${path} ${whyStrange(report, fleet) ?? ''}.` }
}

function absentShard(
  index: number,
  reports: readonly ShardReport[],
  fleet: Fleet,
  { isFolder }: Expected,
): Missing {
  const name = `shard ${index} of ${fleet.count}`
  const own = reports.find(({ shard }) => shard.index === index)
  const why = own && whyStrange(own, fleet)
  if (own !== undefined && why !== undefined)
    return { name, why: say`The report of ${name}, ${own.path}, ${why}.` }
  const where = isFolder ? '' : ': there is no folder at the path in the input reports'
  return { name, why: say`No report of ${name} was found${where}.` }
}

/** When all shards are there, their places make up the whole file, each once. */
function gaps(counting: readonly ShardReport[], { count, targets }: Fleet): readonly Missing[] {
  const [first] = counting
  const told = counting.flatMap(({ shard }) => shard.positions)
  const places = new Set(told)
  if (first === undefined || (places.size === told.length && places.size === targets)) return []
  const why = say`All shards together report ${places.size} of ${targets} targets, and ${told.length - places.size} of them twice.`
  return [{ name: `shard ${first.shard.index} of ${count}`, why }]
}

function mostOften<Value>(values: readonly Value[]): Value | undefined {
  const groups = [...Map.groupBy(values, (value) => value).values()]
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0]
}
