// The whole run as a table of contents: masks, inputs, plan, network, diagnosis, report.
import { finishOne, finishWithoutRun, prepareToFinish } from './publish/finish.ts'
import type { Fleet } from './fleet/targets/fleet.ts'
import type { Door, PublishedRun } from './publish/publication.ts'
import { InputError } from './inputs/input-error.ts'
import { readSettings } from './inputs/read-settings.ts'
import { makeHide, maskEverything } from './inputs/mask.ts'
import { makeClean } from './words/clean.ts'
import { planTarget } from './plan/target.ts'
import { openLine } from './probes/line.ts'
import { startClock } from './run/clock.ts'
import { runTarget } from './run/run-target.ts'
import { planScan } from './run/scan.ts'
import { askAlways } from './run/shared-answers.ts'
import { makeScrubber, type Scrubber } from './secrets/scrubber.ts'
import type { Hide } from './secrets/secret.ts'
import type { Settings } from './words/settings.ts'
import { EXIT, type ExitCode } from './words/verdict.ts'

/** Runs everything once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. */
export async function main(host: Door): Promise<ExitCode> {
  const scrubber = makeScrubber(maskEverything(host))
  try {
    return await run(host, scrubber)
  } catch (error) {
    await finishWithoutRun(error, host, scrubber).catch(() => host.complain('No report could be written.'))
    return error instanceof InputError ? EXIT.wrongUsage : EXIT.ownBug
  }
}

/** A job may be cancelled at any moment, also while thousands of targets are being read. */
async function run(host: Door, scrubber: Scrubber): Promise<ExitCode> {
  const cancelled = new AbortController()
  const release = host.onCancel(() => cancelled.abort())
  try {
    return await runUntil(cancelled.signal, host, scrubber)
  } finally {
    release()
  }
}

async function runUntil(cancelled: AbortSignal, host: Door, scrubber: Scrubber): Promise<ExitCode> {
  const begunMs = host.monotonicMs()
  const settings = readSettings(host)
  const hide = makeHide(host, scrubber)
  const fleet = await fleetOf(host, settings, hide)
  const clock = startClock(host, { ...settings, targets: fleet?.targets.length ?? 1, begunMs })
  whenAborted(cancelled, clock.cancel)
  const scope = { host, settings, clock, clean: makeClean(scrubber), scrubber, hide }
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

/** Inputs that mean something only with a targets file. */
const OF_A_FLEET = ['targets', 'shard', 'allowed-hosts', 'credentials']

/** Reading a file of targets takes libraries that no other run should load. */
async function fleetOf(host: Door, settings: Settings, hide: Hide): Promise<Fleet | undefined> {
  if (OF_A_FLEET.every((name) => (host.input(name) ?? '').trim() === '')) return undefined
  const { readFleet } = await import('./fleet/targets/read-fleet.ts')
  return readFleet(host, settings, hide)
}

async function runOne(run: PublishedRun): Promise<ExitCode> {
  const { host, clock, settings } = run
  const target = planTarget(settings)
  const endpoints = await runTarget({
    run,
    target,
    clock,
    openLine,
    share: askAlways,
    tell: host.tell,
    exposureOf: planScan(target.credential === undefined ? [] : [target.credential], run),
    onAsked: () => prepareToFinish(target, run),
  })
  return finishOne(target, endpoints, run)
}

async function runMany(fleet: Fleet, run: PublishedRun): Promise<ExitCode> {
  const { checkFleet } = await import('./fleet/check-fleet.ts')
  return checkFleet(fleet, run)
}
