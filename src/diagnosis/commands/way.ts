// The way to an endpoint as a command must be told it: proxy, roots and redirection in use. Nothing in it is secret.
import { isAbsolute, resolve } from 'node:path'
import type { Endpoint } from '../../plan/target.ts'
import { planRoute } from '../../plan/route.ts'
import type { Word } from './quoting.ts'
import type { Clean } from '../../words/clean.ts'
import type { Settings } from '../../words/settings.ts'

/** Absent parts are not in use. */
export interface Way {
  /** scheme://host:port of the proxy in use, without user name and password. */
  readonly proxy?: string | undefined
  /** True when the proxy is given a user name and password. */
  readonly proxyUser?: true
  /** The proxy that a setting leaves aside, in the same form. */
  readonly bypassed?: string
  /** True when the proxy variables of the environment are not to count. */
  readonly ignoresProxies?: true | undefined
  /** Absolute path of a usable file of extra roots, or the variable that stands for it. */
  readonly caFile?: Word | undefined
  /** The same of the files of mutual TLS. */
  readonly client?: { readonly certificate: Word; readonly key: Word }
  /** The place that `connect-to` names instead of the URL's own. */
  readonly connectTo?: { readonly host: string; readonly port: number }
}

/** The way to an endpoint; `cwd` is where relative paths start. */
export function wayOf({ base, proxy }: Endpoint, settings: Settings, cwd: string, clean: Clean): Way {
  const caFile = caFileOf(settings, cwd, clean)
  const client = clientFilesOf(settings, cwd, clean)
  return {
    ...proxyOf(proxy),
    ...(caFile !== undefined && { caFile }),
    ...(client !== undefined && { client }),
    ...(base !== undefined && redirection(base, settings)),
  }
}

function proxyOf(proxy: Endpoint['proxy']): Way {
  if (proxy.kind === 'proxy')
    return { proxy: proxy.shown, ...(proxy.server.authorization !== undefined && { proxyUser: true }) }
  if (proxy.kind !== 'bypassed') return {}
  return {
    ...(proxy.proxy !== undefined && { bypassed: proxy.proxy.shown }),
    ...('input' in proxy.by && { ignoresProxies: true }),
  }
}

function caFileOf({ caCertificates }: Settings, cwd: string, clean: Clean): Word | undefined {
  const { path, fault } = caCertificates ?? {}
  return path === undefined || fault !== undefined ? undefined : fileAt(path, 'CA_FILE', cwd, clean)
}

function clientFilesOf({ clientCertificate }: Settings, cwd: string, clean: Clean): Way['client'] {
  if (clientCertificate === undefined) return undefined
  const { certificatePath, keyPath } = clientCertificate
  return {
    certificate: fileAt(certificatePath, 'CLIENT_CERTIFICATE', cwd, clean),
    key: fileAt(keyPath, 'CLIENT_KEY', cwd, clean),
  }
}

/** A path that may not be shown as it is would be another path: a variable stands for it. */
function fileAt(path: string, variable: string, cwd: string, clean: Clean): Word {
  const whole = isAbsolute(path) ? path : resolve(cwd, path)
  return clean.named(whole).quoted === whole ? whole : { before: '', variable }
}

function redirection(base: URL, settings: Settings): Pick<Way, 'connectTo'> {
  const { host, port, address, addressPort } = planRoute(base, settings)
  return host === address && port === addressPort ? {} : { connectTo: { host: address, port: addressPort } }
}
