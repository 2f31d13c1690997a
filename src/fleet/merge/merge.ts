// Merges the reports of shards: one summary, one verdict, one set of outputs, one exit code.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { NO_TARGET } from '../../diagnosis/catalogue/entry.ts'
import { CATALOGUE } from '../../diagnosis/catalogue.ts'
import { leadTarget } from '../../diagnosis/lead.ts'
import { keepMemorySmall } from '../../probes/keep-memory-small.ts'
import { InputError } from '../../inputs/input-error.ts'
import { readMergeSettings } from './inputs.ts'
import { collect, type Collected, type Kept } from './collect.ts'
import { readReports } from './files.ts'
import { assembleShards, placesOf, type AssembledShards, type Missing } from './shards.ts'
import { makeClean } from '../../words/clean.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import type { Door } from '../../publish/publication.ts'
import { loadReportRoom } from '../../publish/load-report-room.ts'
import { targetText } from '../../report/json/text.ts'
import type { Diagnosis, RunResult, TargetResult } from '../../words/result.ts'
import { runContext } from '../../inputs/runner/circumstances.ts'
import { makeScrubber } from '../../secrets/scrubber.ts'
import { EXIT, type ExitCode } from '../../words/verdict.ts'
import { TOOL_NAME, VERSION } from '../../words/version.ts'

/** Runs a merge once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. */
export async function merge(host: Door): Promise<ExitCode> {
  const scrubber = makeScrubber([])
  try {
    const settings = readMergeSettings(host)
    keepMemorySmall()
    const folder = resolve(host.cwd, settings.reports)
    const collected = collect(readReports(folder), makeClean(scrubber))
    const expected = { shards: settings.shards, isFolder: existsSync(folder) }
    const shards = assembleShards(collected.shards, collected.damaged, expected)
    const kept = allOf(collected, shards)
    const result = resultOf(kept, collected, shards, host)
    const { exitCodeOf, publish } = await loadReportRoom()
    await publish({ result, targetTexts: kept.map(({ text }) => text) }, settings, host, scrubber)
    return collected.crashed ? EXIT.ownBug : exitCodeOf(result.verdict, settings)
  } catch (error) {
    await loadReportRoom()
      .then(({ finishWithoutRun }) => finishWithoutRun(error, host, scrubber))
      .catch(() => host.complain('The report could not be written.'))
    return error instanceof InputError ? EXIT.wrongUsage : EXIT.ownBug
  }
}

/** The targets in the order of their file, then what ended early, then what is missing. */
function allOf({ early }: Collected, { counting, missing }: AssembledShards): readonly Kept[] {
  const placed = counting.flatMap(placesOf).toSorted(([one], [other]) => one - other)
  const absent = missing.map(missingTarget)
  const keptAbsent = absent.map((target) => ({
    target,
    text: new TextEncoder().encode(targetText(target, (text) => text, false)),
  }))
  return [...placed.map(([, kept]) => kept), ...early, ...keptAbsent]
}

/** Stands for all targets of a shard, or of a file that does not fit. */
function missingTarget({ name, why }: Missing): TargetResult {
  const { title, explanation, remedy } = CATALOGUE['shard.missing']
  const diagnosis: Diagnosis = {
    cause: 'shard.missing',
    title: title(NO_TARGET),
    explanation: [...why, ' ', ...explanation(NO_TARGET)],
    remedy: remedy(NO_TARGET),
    explains: [],
  }
  return {
    ...{ name, labels: {}, provider: 'anthropic', verdict: 'broken', diagnosis },
    ...{ further: [], endpoints: [], models: [], failover: undefined },
  }
}

/** Old reports may lie in the folder: what they say was true once. */
function ofOtherRuns({ runIds }: Collected): readonly Phrase[] {
  return runIds.size < 2 ? [] : [say`The reports come from ${runIds.size} different workflow runs.`]
}

function resultOf(
  kept: readonly Kept[],
  collected: Collected,
  shards: AssembledShards,
  host: Door,
): RunResult {
  const targets = kept.map(({ target }) => target)
  const lead = leadTarget(targets)
  const startedAt = collected.startedAt.reduce((least, at) => Math.min(least, at), host.now())
  const endedAt = collected.endedAt.reduce((most, at) => Math.max(most, at), startedAt)
  return {
    verdict: lead?.verdict ?? 'unchecked',
    cause: lead?.diagnosis?.cause,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: endedAt - startedAt,
    tool: { name: TOOL_NAME, version: VERSION },
    run: runContext(host.kind, host.env),
    origins: collected.origins,
    notes: [...shards.notes, ...ofOtherRuns(collected), ...collected.notes.values()],
    targets,
    cutOffBy: collected.cutOffBy.has('cancellation') ? 'cancellation' : [...collected.cutOffBy][0],
    shard: undefined,
  }
}
