// The measurements and findings of a run at one endpoint of a simulated world: real checks, run as ever, over answers that no socket brought.
import { CHECKS } from '../../src/checks/index.ts'
import type { EndpointRun } from '../../src/run/run-target.ts'
import { runChecks } from '../../src/run/run-checks.ts'
import { connection } from './answers.ts'
import { contextOf, type Measured } from './check-context.ts'
import type { HostWorld } from './made-host.ts'

const NEVER = new Promise<never>(() => {})

/** All selected checks of one endpoint, over a connection that stood unless another was measured. A check that broke is an error of the test. */
export async function examined(measured: Measured, world: HostWorld = {}): Promise<EndpointRun> {
  const context = contextOf(
    {
      connection: () => Promise.resolve(connection()),
      otherWay: () => Promise.resolve(undefined),
      lookAgain: () => Promise.resolve(false),
      askResolvers: () => Promise.resolve([]),
      exposure: () => Promise.resolve(undefined),
      ...measured,
    },
    world,
  )
  const findings = await runChecks(context, {
    registry: CHECKS,
    selected: context.target.settings.checks,
    elapsedMs: () => 0,
    deadline: NEVER,
    cutOffCause: () => 'run.deadline',
    describe: (error) => {
      throw new Error('a check broke', { cause: error })
    },
  })
  const isAsked = measured.service !== undefined || measured.said !== undefined
  const readings = isAsked ? await context.readings() : undefined
  return { findings, connection: isAsked ? await context.connection() : undefined, readings, reused: false }
}
