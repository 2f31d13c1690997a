// The whole run as a table of contents: masks, inputs, plan, network, diagnosis, report.
import { findingsCrashed, finish, finishWithoutRun, prepareToFinish } from './finish.ts'
import type { Door } from './publication.ts'
import { InputError } from './input-error.ts'
import { readSettings } from './inputs.ts'
import { makeHide, maskEverything } from './masks.ts'
import { makeClean } from './outside.ts'
import { planTarget } from './plan/target.ts'
import { startClock } from './run/clock.ts'
import { runTarget } from './run/run-target.ts'
import { makeScrubber, type Scrubber } from './scrub.ts'
import type { Settings } from './settings.ts'
import { EXIT, type ExitCode } from './verdict.ts'

/** Runs everything once and tells the exit code. Never rejects: wrong usage is 2, a bug of ours is 3. */
export async function main(host: Door): Promise<ExitCode> {
  const scrubber = makeScrubber(maskEverything(host))
  try {
    return await run(host, readSettings(host), scrubber)
  } catch (error) {
    await finishWithoutRun(error, host, scrubber).catch(() => host.complain('No report could be written.'))
    return error instanceof InputError ? EXIT.wrongUsage : EXIT.ownBug
  }
}

async function run(host: Door, settings: Settings, scrubber: Scrubber): Promise<ExitCode> {
  const clock = startClock(host, settings)
  const clean = makeClean(scrubber)
  const target = planTarget(settings)
  try {
    const describe = (error: unknown): ReturnType<typeof findingsCrashed> => findingsCrashed(error, clean)
    const runs = await runTarget(target, {
      clock,
      clean,
      describe,
      env: host.env,
      hide: makeHide(host, scrubber),
      inputNames: host.inputNames,
      cwd: host.cwd,
      onAsked: () => prepareToFinish({ host, settings, target, clock, clean, scrubber }),
    })
    return await finish({ host, settings, target, runs, clock, clean, scrubber })
  } finally {
    clock.end()
  }
}
