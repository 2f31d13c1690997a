// The way to an endpoint as a command must be told it: proxy, roots and redirection in use. Nothing in it is secret.
import { isAbsolute, resolve } from 'node:path'
import type { Endpoint } from '../../plan/target.ts'
import { planRoute } from '../../plan/route.ts'
import type { Clean } from '../../words/clean.ts'
import type { Settings } from '../../words/settings.ts'

/** Absent parts are not in use. */
export interface Way {
  /** scheme://host:port of the proxy in use, without user name and password. */
  readonly proxy?: string | undefined
  /** The proxy that a setting leaves aside, in the same form. */
  readonly bypassed?: string
  /** True when the proxy variables of the environment are not to count. */
  readonly ignoresProxies?: true | undefined
  /** Absolute path of a usable file of extra roots. */
  readonly caFile?: string
  /** The place that `connect-to` names instead of the URL's own. */
  readonly connectTo?: { readonly host: string; readonly port: number }
}

/** The way to an endpoint; `cwd` is where relative paths start. */
export function wayOf({ base, proxy }: Endpoint, settings: Settings, cwd: string, clean: Clean): Way {
  const caFile = caFileOf(settings, cwd, clean)
  return {
    ...(proxy.kind === 'proxy' && { proxy: proxy.shown }),
    ...(proxy.kind === 'bypassed' && proxy.proxy !== undefined && { bypassed: proxy.proxy.shown }),
    ...(proxy.kind === 'bypassed' && 'input' in proxy.by && { ignoresProxies: true }),
    ...(caFile !== undefined && { caFile }),
    ...(base !== undefined && redirection(base, settings)),
  }
}

/** A path that is not shown as it is would be another path. */
function caFileOf({ caCertificates }: Settings, cwd: string, clean: Clean): string | undefined {
  const { path, fault } = caCertificates ?? {}
  if (path === undefined || fault !== undefined) return undefined
  const whole = isAbsolute(path) ? path : resolve(cwd, path)
  return clean.named(whole).quoted === whole ? whole : undefined
}

function redirection(base: URL, settings: Settings): Pick<Way, 'connectTo'> {
  const { host, port, address, addressPort } = planRoute(base, settings)
  return host === address && port === addressPort ? {} : { connectTo: { host: address, port: addressPort } }
}
