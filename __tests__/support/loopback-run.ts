// One target run for real against services on loopback: connections, requests, checks, and the diagnosis of what they found.
import { assembleTarget } from '../../src/diagnosis/assemble-target.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { planTarget, type Target } from '../../src/plan/target.ts'
import { openLine } from '../../src/probes/line.ts'
import { startClock } from '../../src/run/clock.ts'
import { runTarget, type EndpointRun } from '../../src/run/run-target.ts'
import { askAlways } from '../../src/run/shared-answers.ts'
import { makeScrubber } from '../../src/secrets/scrubber.ts'
import { makeClean } from '../../src/words/clean.ts'
import type { TargetResult } from '../../src/words/result.ts'
import { makeHost, type HostWorld } from './made-host.ts'

export interface Ran {
  readonly target: Target
  readonly runs: readonly EndpointRun[]
  readonly result: TargetResult
}

/** Runs the target that the inputs describe, chosen from other provider rows where some are given. */
export async function runOnLoopback(world: HostWorld, rows?: Parameters<typeof planTarget>[2]): Promise<Ran> {
  const host = makeHost(world)
  const settings = readSettings(host)
  const scrubber = makeScrubber([])
  const clock = startClock(host, settings)
  const run = { host, settings, clock, scrubber, hide: host.vault.hide }
  const target = planTarget(settings, undefined, rows)
  const nothing = {
    exposureOf: () => Promise.resolve(undefined),
    onAsked: () => {},
    onAnswered: () => Promise.resolve(),
  }
  try {
    const runs = await runTarget({
      run,
      target,
      clock,
      openLine,
      share: askAlways,
      tell: host.tell,
      ...nothing,
    })
    return { target, runs, result: assembleTarget(target, runs, { host, clean: makeClean(scrubber) }) }
  } finally {
    clock.end()
  }
}
