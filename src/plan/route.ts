// From a base URL to the place where the packets go.
import type { ProxyServer, Route } from '../probes/route.ts'
import type { ProxyDecision } from './proxy-decision.ts'
import { secureContext } from '../probes/trust.ts'
import type { ConnectTo, Settings } from '../words/settings.ts'

type RouteSettings = Pick<Settings, 'connectTo' | 'allowHttp' | 'caCertificates' | 'clientCertificate'>

/** The route to a base URL; the first `connect-to` line whose host and port match (empty matches all) decides the address. */
export function planRoute(base: URL, settings: RouteSettings, proxy?: ProxyServer): Route {
  const { connectTo, allowHttp, caCertificates, clientCertificate: client } = settings
  const secure = base.protocol === 'https:'
  const host = base.hostname
  const port = Number(base.port || (secure ? 443 : 80))
  const line = connectTo.find((candidate) => matches(candidate, host, port))
  const trust = { extraPem: caCertificates?.pem, client }
  return {
    secure,
    host,
    port,
    address: line?.toHost || host,
    addressPort: Number(line?.toPort || port),
    proxy,
    loopbackOnly: !secure && !allowHttp,
    context: () => secureContext(trust),
    proxyContext: () => secureContext({ ...trust, client: undefined }),
    widerContext: () => secureContext({ ...trust, withSystem: true }),
  }
}

/** The route by the way that was decided on. */
export function decidedRoute(base: URL, settings: RouteSettings, decision: ProxyDecision): Route {
  return planRoute(base, settings, decision.kind === 'proxy' ? decision.server : undefined)
}

/** The way that was not taken: direct where a proxy is used, the proxy where it was bypassed. No client certificate goes along. */
export function otherRoute(base: URL, settings: RouteSettings, decision: ProxyDecision): Route | undefined {
  const bare = { ...settings, clientCertificate: undefined }
  if (decision.kind === 'proxy') return planRoute(base, bare)
  if (decision.kind !== 'bypassed' || decision.proxy === undefined) return undefined
  return planRoute(base, bare, decision.proxy.server)
}

function matches(line: ConnectTo, host: string, port: number): boolean {
  return (
    (line.host === '' || line.host === host.toLowerCase()) && (line.port === '' || Number(line.port) === port)
  )
}
