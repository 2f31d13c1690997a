// From a base URL to the place where the packets go.
import type { Route } from '../probes/connection.ts'
import { secureContext } from '../probes/trust.ts'
import type { ConnectTo, Settings } from '../settings.ts'

/** The route to a base URL; the first `connect-to` line whose host and port match (empty matches all) decides the address. */
export function planRoute(base: URL, { connectTo, allowHttp, caCertificates }: Settings): Route {
  const secure = base.protocol === 'https:'
  const host = base.hostname
  const port = Number(base.port || (secure ? 443 : 80))
  const line = connectTo.find((candidate) => matches(candidate, host, port))
  let context: ReturnType<typeof secureContext> | undefined
  return {
    secure,
    host,
    port,
    address: line?.toHost || host,
    addressPort: Number(line?.toPort || port),
    loopbackOnly: !secure && !allowHttp,
    context: () => (context ??= secureContext(caCertificates?.pem)),
  }
}

function matches(line: ConnectTo, host: string, port: number): boolean {
  return (
    (line.host === '' || line.host === host.toLowerCase()) && (line.port === '' || Number(line.port) === port)
  )
}
