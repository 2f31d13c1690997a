// Runs all endpoints of a target at the same moment, with the scan of the checkout beside them.
import { reveal } from '../secret.ts'
import type { Target } from '../plan/target.ts'
import { findCheckout } from '../probes/checkout.ts'
import type { Exposure } from '../probes/exposure.ts'
import { runEndpoint, type EndpointRun, type RunTools } from './run-endpoint.ts'

/** Most time the scan of the checkout may take, in milliseconds, however long the network takes. */
const SCAN_BUDGET_MS = 5_000

export type TargetTools = Omit<RunTools, 'exposure'> & { readonly cwd: string }

export async function runTarget(target: Target, tools: TargetTools): Promise<readonly EndpointRun[]> {
  let scan: Promise<Exposure | undefined> | undefined
  const exposure = (): Promise<Exposure | undefined> => (scan ??= scanFor(target, tools))
  return Promise.all(
    target.endpoints.map((endpoint) => runEndpoint(target, endpoint, { ...tools, exposure })),
  )
}

/** On the runner the workspace is looked at, in a terminal only a checkout: nobody wants a home folder searched. */
async function scanFor(
  { credential }: Target,
  { env, cwd, clock }: TargetTools,
): Promise<Exposure | undefined> {
  const root = env['GITHUB_WORKSPACE'] ?? findCheckout(cwd)
  if (root === undefined || credential === undefined) return undefined
  const { scanWorkspace } = await import('../probes/exposure.ts')
  return scanWorkspace(root, reveal(credential.secret).trim(), {
    budgetMs: Math.min(SCAN_BUDGET_MS, clock.leftMs()),
    signal: clock.signal,
    searchPath: env['PATH'],
  })
}
