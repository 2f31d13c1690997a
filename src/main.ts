// The whole run as a table of contents: masks, inputs, plan, network, diagnosis, report.
import { loadReportRoom, prepareToFinish } from './publish/load-report-room.ts'
import { timeForIssueMs } from './publish/time-for-issue.ts'
import type { Fleet } from './fleet/targets/fleet.ts'
import type { Door, PublishedRun } from './publish/publication.ts'
import { InputError } from './inputs/input-error.ts'
import { lateNames, type LateNames } from './inputs/names/late-names.ts'
import { withCloud } from './inputs/cloud/with-cloud.ts'
import { readSettings } from './inputs/read-settings.ts'
import { isGivenInput } from './inputs/reader.ts'
import { FLEET_INPUTS } from './inputs/table.ts'
import type { OpenHost } from './words/host.ts'
import { rowsFor } from './plan/rows.ts'
import { keptCredential, planTarget } from './plan/target.ts'
import { openLine } from './probes/line.ts'
import { startClock } from './run/clock.ts'
import { runTarget } from './run/run-target.ts'
import { planScan } from './run/scan.ts'
import { askAlways } from './run/shared-answers.ts'
import { makeScrubber, type Scrubber } from './secrets/scrubber.ts'
import { makeRegister } from './secrets/vault.ts'
import type { Settings } from './words/settings.ts'
import { EXIT, type ExitCode } from './words/verdict.ts'

type OpenDoor = Door & OpenHost

/**
 * Runs everything once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. A job may be cancelled at any
 * moment, also before anything was masked, and while thousands of targets are being read.
 */
export async function main(host: Door): Promise<ExitCode> {
  const cancelled = new AbortController()
  const release = host.onCancel(() => cancelled.abort())
  const names = lateNames(host)
  const scrubber = makeScrubber([], names)
  const tell = (line: string): void => void names.ready().then(() => host.tell(scrubber.whole(line)))
  try {
    const vault = host.openVault(makeRegister(host.mask, scrubber))
    return await runUntil(cancelled.signal, { ...host, vault, tell }, scrubber, names)
  } catch (error) {
    await loadReportRoom()
      .then(({ finishWithoutRun }) => finishWithoutRun(error, host, scrubber))
      .catch(() => host.complain('The report could not be written.'))
    return error instanceof InputError ? EXIT.wrongUsage : EXIT.ownBug
  } finally {
    release()
  }
}

async function runUntil(
  cancelled: AbortSignal,
  host: OpenDoor,
  scrubber: Scrubber,
  names: LateNames,
): Promise<ExitCode> {
  const begunMs = host.monotonicMs()
  const read = readSettings(host)
  const fleet = await fleetOf(host, read, names)
  const settings = fleet === undefined ? await withCloud(read, host) : read
  if (fleet === undefined) names.tell([settings])
  const targets = fleet?.targets.length ?? 1
  const clock = startClock(host, { ...settings, targets, afterMs: timeForIssueMs(settings), begunMs })
  whenAborted(cancelled, clock.cancel)
  const scope = { host, settings, clock, scrubber, hide: host.vault.hide }
  try {
    return fleet === undefined ? await runOne(scope) : await runMany(fleet, scope)
  } finally {
    clock.end()
  }
}

function whenAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act()
  else signal.addEventListener('abort', act, { once: true })
}

/** Reading a file of targets takes libraries that no other run should load. */
async function fleetOf(host: OpenDoor, settings: Settings, names: LateNames): Promise<Fleet | undefined> {
  if (!FLEET_INPUTS.some((name) => isGivenInput(host, name))) return undefined
  const { readFleet } = await import('./fleet/targets/read-fleet.ts')
  return readFleet(host, settings, names)
}

async function runOne(run: PublishedRun): Promise<ExitCode> {
  const { host, clock, settings } = run
  const target = planTarget(settings, undefined, await rowsFor([settings]))
  const endpoints = await runTarget({
    run,
    target,
    clock,
    openLine,
    share: askAlways,
    tell: host.tell,
    exposureOf: planScan(
      [keptCredential(target)].flatMap((kept) => kept ?? []),
      run,
    ),
    onAsked: (anything) => prepareToFinish(target, run, { rehearse: anything }),
    onAnswered: () => Promise.resolve(),
  })
  const [{ finishOne }] = await Promise.all([loadReportRoom(), run.scrubber.names.ready()])
  return finishOne(target, endpoints, run)
}

async function runMany(fleet: Fleet, run: PublishedRun): Promise<ExitCode> {
  const { checkFleet } = await import('./fleet/check-fleet.ts')
  return checkFleet(fleet, run)
}
