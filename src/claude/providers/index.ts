// The registry of providers: adding one is its file and its line here.
import { CLOUD_IDS } from '../../words/cloud.ts'
import { anthropic } from './anthropic.ts'
import { gateway } from './gateway.ts'
import { KNOWN_GATEWAYS } from './known-gateways.ts'
import type { AnswerMarks, Provider } from './provider.ts'

/** Every row but those of the clouds, which are loaded when they are used; `provider: auto` takes the first that owns the host. */
export const PROVIDERS: readonly Provider[] = [anthropic, gateway, ...KNOWN_GATEWAYS]

/** Their ids, in the same order, and those of the clouds. */
export const PROVIDER_IDS: readonly string[] = [...PROVIDERS.map(({ id }) => id), ...CLOUD_IDS]

/** The row by its id, else the one that owns the host, else the gateway's. */
export function providerFor(id: string, hostname: string, rows = PROVIDERS): Provider {
  return rows.find((row) => row.id === id) ?? rows.find((row) => row.ownsHost(hostname)) ?? gateway
}

/** The row of the gateway that an answer bears the mark of; undefined for one that nobody knows. */
export function gatewayToldBy(marks: AnswerMarks, rows = PROVIDERS): Provider | undefined {
  return rows.find(({ isToldBy }) => isToldBy?.(marks))
}

/** True for the host of a public API: its chain ends in a public root, and its name leads to public addresses. */
export function isPublicApi(hostname: string, rows = PROVIDERS): boolean {
  return rows.some((row) => row.mayBePrivate !== true && row.ownsHost(hostname))
}

/** The one base URL of a provider's own host; undefined at any other, where it may stand below any path. */
export function ownBaseAt({ provider, base }: Placed): string | undefined {
  return base !== undefined && provider.ownsHost(base.hostname) ? provider.ownBase : undefined
}

/** An endpoint as far as its place goes. */
interface Placed {
  readonly provider: Provider
  readonly base: URL | undefined
}
