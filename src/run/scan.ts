// The scan of the checkout: one for all credentials of a run, begun when the first check asks for it.
import { checkoutOf } from '../inputs/files.ts'
import type { ExposureOfValue } from '../probes/checkout/exposure.ts'
import { reveal } from '../secrets/secret.ts'
import type { Credential } from '../words/settings.ts'
import type { ExposureOf, Run } from './scopes.ts'

/** Most time the scan may take, in milliseconds, however long the network takes. */
const SCAN_BUDGET_MS = 5_000

/** Plans one scan of the checkout for all these credentials. */
export function planScan(credentials: readonly Credential[], run: Run): ExposureOf {
  let scan: Promise<ExposureOfValue | undefined> | undefined
  return async (credential) => {
    const exposureOf = await (scan ??= scanFor(credentials.map(valueOf), run))
    return exposureOf?.(valueOf(credential))
  }
}

function valueOf({ secret }: Credential): string {
  return reveal(secret).trim()
}

/** On the runner the workspace is looked at, in a terminal only a checkout: nobody wants a home folder searched. */
async function scanFor(
  values: readonly string[],
  { host, clock }: Run,
): Promise<ExposureOfValue | undefined> {
  const root = checkoutOf(host)
  if (root === undefined) return undefined
  const { scanWorkspace } = await import('../probes/checkout/exposure.ts')
  const limits = {
    budgetMs: Math.min(SCAN_BUDGET_MS, clock.leftMs()),
    signal: clock.signal,
    env: host.env,
    ofAnyOwner: host.kind === 'action',
  }
  return scanWorkspace(root, [...new Set(values)], limits)
}
