// Lines to other hosts than the endpoint's: token services, and the control plane of a cloud.
import { decideProxy } from '../../plan/proxy-decision.ts'
import { decidedRoute } from '../../plan/route.ts'
import type { HttpClient } from '../../probes/http.ts'
import { openLine, type Line } from '../../probes/line.ts'
import type { TargetScope } from '../scopes.ts'

/** Opens a line of one connection by the run's own way. Without client certificate, and never over plain http beyond this machine, whatever is allowed for the endpoint. */
export function openElsewhere(url: URL, { target: { settings }, clock }: TargetScope): Line {
  const proxy = decideProxy(url, settings.proxy)
  const guarded = { ...settings, clientCertificate: undefined, allowHttp: false }
  const route = decidedRoute(url, guarded, proxy)
  return openLine(route, url.origin, 1, clock.attemptSignal)
}

/** Clients for other hosts, each opened once. */
export interface Elsewhere {
  readonly clientFor: (url: URL) => () => Promise<HttpClient>
  readonly close: () => Promise<void>
}

/** Makes such clients for a target. */
export function makeElsewhere(scope: TargetScope): Elsewhere {
  const lines = new Map<string, Line>()
  const lineTo = (url: URL): Line => {
    const line = lines.get(url.origin) ?? openElsewhere(url, scope)
    lines.set(url.origin, line)
    return line
  }
  return {
    clientFor: (url) => lineTo(url).client,
    close: async () => {
      await Promise.all([...lines.values()].map((line) => line.close()))
    },
  }
}
