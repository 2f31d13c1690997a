// The registry of providers: adding one is its file and its line here.
import { anthropic } from './anthropic.ts'
import { gateway } from './gateway.ts'
import type { Provider } from './provider.ts'

/** Every provider row; `provider: auto` takes the first that owns the host. */
export const PROVIDERS: readonly Provider[] = [anthropic, gateway]

/** Their ids, in the same order. */
export const PROVIDER_IDS: readonly string[] = PROVIDERS.map(({ id }) => id)

/** The row by its id, else the one that owns the host, else the gateway's. */
export function providerFor(id: string, hostname: string, rows = PROVIDERS): Provider {
  return rows.find((row) => row.id === id) ?? rows.find((row) => row.ownsHost(hostname)) ?? gateway
}

/** True for the host of a public API: its chain ends in a public root, and its name leads to public addresses. */
export function isPublicApi(hostname: string, rows = PROVIDERS): boolean {
  return rows.some((row) => row.ownsHost(hostname))
}
