// Runs all endpoints of a target at the same moment.
import { makeBudget } from '../retry/budget.ts'
import { runEndpoint, type EndpointRun } from './run-endpoint.ts'
import type { TargetScope } from './scopes.ts'

/** The measurements and findings of each endpoint, in the order of the target. */
export async function runTarget(scope: TargetScope): Promise<readonly EndpointRun[]> {
  const { endpoints, settings } = scope.target
  const budget = makeBudget(settings.attempts, endpoints.length)
  return Promise.all(endpoints.map((endpoint) => runEndpoint({ of: scope, endpoint, budget })))
}
