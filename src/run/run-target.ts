// Runs all endpoints of a target at the same moment, with the scan of the checkout beside them.
import type { Target } from '../plan/target.ts'
import type { Exposure } from '../probes/checkout/exposure.ts'
import { makeBudget } from '../retry/budget.ts'
import { runEndpoint, type EndpointRun, type RunTools } from './run-endpoint.ts'
import type { ExposureOf } from './scan.ts'

export type TargetTools = Omit<RunTools, 'exposure' | 'budget'> & { readonly exposureOf: ExposureOf }

/** What every target of a run gets alike. */
export type SharedTools = Pick<RunTools, 'clean' | 'describe' | 'env' | 'hide' | 'inputNames'>

export async function runTarget(target: Target, tools: TargetTools): Promise<readonly EndpointRun[]> {
  const { credential } = target
  const exposure = (): Promise<Exposure | undefined> =>
    credential === undefined ? Promise.resolve(undefined) : tools.exposureOf(credential)
  const budget = makeBudget(target.settings.attempts, target.endpoints.length)
  return Promise.all(
    target.endpoints.map((endpoint) => runEndpoint(target, endpoint, { ...tools, exposure, budget })),
  )
}
