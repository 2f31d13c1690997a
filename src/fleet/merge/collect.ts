// Takes in one report after another, and keeps of each what the merged one needs.
import type { ReportFile } from './files.ts'
import type { Clean } from '../../words/clean.ts'
import { plain, say, type Phrase, type Quoted } from '../../words/phrase.ts'
import { digestOf } from '../shard.ts'
import { makeWords, readTarget, targetJson, type Words } from '../../report/json/read-v1.ts'
import type { ReportV1, TargetV1 } from '../../report/json/v1.ts'
import { slimmed } from '../slim.ts'
import type { CutOffBy, Shard, TargetResult } from '../../words/result.ts'
import type { Origin } from '../../words/settings.ts'

/** A target for people, and its JSON as it was read. */
export interface Kept {
  readonly target: TargetResult
  readonly text: Uint8Array
}

export interface ShardReport {
  readonly path: Quoted
  readonly startedAt: string
  readonly shard: Shard
  readonly targets: readonly Kept[]
}

/** A file that is no part of the fleet, and why. */
export interface Misfit {
  readonly path: Quoted
  readonly why: Phrase
}

export interface Collected {
  readonly shards: ShardReport[]
  /** Reports of runs that ended before they began, such as those with a wrong input: one for each cause. */
  readonly early: Kept[]
  /** Files that are no reports, and what is wrong with each. */
  readonly damaged: Misfit[]
  /** Runs of a workflow that the reports are of. */
  readonly runIds: Set<string>
  /** Keyed by their text. */
  readonly notes: Map<string, Phrase>
  readonly startedAt: number[]
  readonly endedAt: number[]
  readonly cutOffBy: Set<CutOffBy>
  origins: readonly Origin[]
  /** True when a check broke by a fault of ours. */
  crashed: boolean
}

/** Notes beyond these are many times the same. */
const MOST_NOTES = 200

/** Reads report files into shards that fit together, and tells which are missing or do not fit. */
export function collect(files: Iterable<ReportFile>, clean: Clean): Collected {
  const collected: Collected = {
    ...{ shards: [], early: [], damaged: [], notes: new Map(), startedAt: [], endedAt: [] },
    ...{ runIds: new Set(), cutOffBy: new Set(), origins: [], crashed: false },
  }
  const words = makeWords(clean)
  for (const { path, content } of files) {
    if (typeof content === 'string')
      collected.damaged.push({ path: clean(path), why: say`The file ${clean(path)} ${content}.` })
    else takeIn(content, clean(path), collected, words)
  }
  return collected
}

function takeIn(report: ReportV1, path: Quoted, collected: Collected, words: Words): void {
  const { startedAt, durationMs, cutOffBy, partial, origins, notes, run } = report
  if (run.runId !== undefined) collected.runIds.add(run.runId)
  const kept = report.targets.map((target) => keep(target, words))
  if (endedEarly(report)) collected.early.push(...kept.filter((one) => isNews(one, collected.early)))
  else collected.shards.push({ path, startedAt, shard: shardOf(report), targets: kept })
  collected.startedAt.push(Date.parse(startedAt))
  collected.endedAt.push(Date.parse(startedAt) + durationMs)
  if (partial === true) collected.cutOffBy.add(cutOffBy ?? 'deadline')
  if (collected.origins.length === 0) collected.origins = origins.map((origin) => cleanOrigin(origin, words))
  collected.crashed ||= broke(report)
  for (const note of notes.slice(0, MOST_NOTES).map((text) => words.phrase(text)))
    if (collected.notes.size < MOST_NOTES) collected.notes.set(plain(note), note)
}

function cleanOrigin({ setting, from, variable }: Origin, { shown }: Words): Origin {
  return { setting: shown(setting), from, ...(variable !== undefined && { variable: shown(variable) }) }
}

function isNews({ target }: Kept, told: readonly Kept[]): boolean {
  return told.every((other) => other.target.diagnosis?.cause !== target.diagnosis?.cause)
}

function keep(target: TargetV1, words: Words): Kept {
  return { target: slimmed(readTarget(target, words)), text: Buffer.from(targetJson(target, words)) }
}

/** A report without a shard is the whole of its own fleet. */
function shardOf({ shard, targets }: ReportV1): Shard {
  const positions = targets.map((_, at) => at)
  const digest = digestOf(targets.map(({ name }) => name))
  return shard ?? { index: 1, count: 1, positions, fleet: { targets: targets.length, digest } }
}

function endedEarly({ shard, targets: [only, ...others] }: ReportV1): boolean {
  return shard === undefined && only?.endpoints.length === 0 && others.length === 0
}

/** A check that broke, or a run that ended by a fault of ours: broken, and no cause of the user's. */
function broke(report: ReportV1): boolean {
  if (endedEarly(report) && report.cause === null) return true
  return report.targets.some(({ endpoints }) =>
    endpoints.some(({ findings }) => findings.some(({ status }) => status === 'crash')),
  )
}
