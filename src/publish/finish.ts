// The end of a run: result, reports, outputs, exit code.
import { assembleRun, type Checked } from './assemble-run.ts'
import { followWithIssue } from './issue.ts'
import { learnNames } from './learn-names.ts'
import { publish, publishWithoutRun, rehearse } from './publish.ts'
import { assembleTarget, cloudWords } from '../diagnosis/assemble-target.ts'
import { stamped } from '../checks/check.ts'
import type { Evidence } from '../words/evidence.ts'
import { pass } from '../words/finding.ts'
import { InputError } from '../inputs/input-error.ts'
import { say } from '../words/phrase.ts'
import type { Target } from '../plan/target.ts'
import type { Door, PublishedRun } from './publication.ts'
import { loadJudging } from '../run/load-judging.ts'
import type { EndpointRun } from '../run/run-target.ts'
import type { Scrubber } from '../secrets/scrubber.ts'
import { makeClean } from '../words/clean.ts'
import type { Settings } from '../words/settings.ts'
import { EXIT, type ExitCode } from '../words/verdict.ts'

/** Rehearses the end while there is nothing else to do: what is compiled then need not be compiled when everybody waits. */
export async function rehearseFinish(target: Target, run: PublishedRun): Promise<void> {
  const [{ CHECK_BY_ID }] = await Promise.all([loadJudging(), run.scrubber.names.ready()])
  const outcome = pass(say`This is a rehearsal.`, { complete: true, tries: ['one', 'two'] })
  const findings = [stamped(CHECK_BY_ID['http-reach'], outcome)]
  const clean = makeClean(run.scrubber)
  // All secrets are learned here, while answers travel.
  clean('This is a rehearsal, too.')
  const measured = { findings, connection: undefined, readings: undefined, reused: false }
  const result = assembleTarget(target, [measured], { ...run, clean })
  await rehearse(assembleRun({ targets: [result] }, run), run.settings, run.scrubber)
}

/** The end of a run with the one target that the inputs describe. */
export async function finishOne(
  target: Target,
  endpoints: readonly EndpointRun[],
  run: PublishedRun,
): Promise<ExitCode> {
  await run.scrubber.names.ready()
  learnNames(target, endpoints, run.scrubber.names)
  const crashed = endpoints.some(({ findings }) => findings.some(({ status }) => status === 'crash'))
  const clean = makeClean(run.scrubber, target.settings.endpoints)
  const ground = { ...run, clean, clouds: await cloudWords(target) }
  const result = assembleTarget(target, endpoints, ground)
  return finish({ targets: [result], crashed }, run)
}

/** Assembles the result, publishes it and decides the exit code. */
export async function finish(checked: Checked, run: PublishedRun): Promise<ExitCode> {
  const { host, settings, scrubber } = run
  const result = assembleRun(checked, run)
  const exitCode = checked.crashed ? EXIT.ownBug : exitCodeOf(result.verdict, settings)
  await publish({ ...checked, result }, settings, host, scrubber)
  if (exitCode !== EXIT.ownBug) await followWithIssue(result, run)
  return exitCode
}

/** The exit code of a verdict by `fail-on`. */
export function exitCodeOf(verdict: string, { failOn }: Pick<Settings, 'failOn'>): ExitCode {
  if (failOn === 'never') return EXIT.passed
  const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded')
  return fails ? EXIT.failed : EXIT.passed
}

/** A run that never began, or broke: the same reports and all outputs, with the one error as their cause. */
export async function finishWithoutRun(error: unknown, host: Door, scrubber: Scrubber): Promise<void> {
  const { whole, names } = scrubber
  await names.ready()
  const words = error instanceof Error ? error.message : 'unknown error'
  const usage = error instanceof InputError ? usageOf(error, whole) : undefined
  await publishWithoutRun(usage, whole(words), host, scrubber)
}

function usageOf({ input, place, fault, accepted }: InputError, whole: Scrubber['whole']): Evidence {
  return {
    ...{ field: input, accepted: whole(accepted) },
    ...(place !== undefined && { place }),
    ...(fault !== undefined && { fault: whole(fault) }),
  }
}
