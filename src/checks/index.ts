// The registry: every check, in the order of `CHECK_IDS`. Adding one is its file, its id and its line here.
import { addresses } from './addresses.ts'
import { apiIdentity } from './api-identity.ts'
import { authSchemes } from './auth-schemes.ts'
import type { Check } from './check.ts'
import { clock } from './clock.ts'
import { dns } from './dns.ts'
import { endpointShape } from './endpoint-shape.ts'
import { httpReach } from './http-reach.ts'
import { identity } from './identity.ts'
import { keyAccepted } from './key-accepted.ts'
import { keyExposure } from './key-exposure.ts'
import { keyShape } from './key-shape.ts'
import { liveMessage } from './live-message.ts'
import { liveStream } from './live-stream.ts'
import { models } from './models.ts'
import { proxyRoute } from './proxy-route.ts'
import { proxyTunnel } from './proxy-tunnel.ts'
import { rateLimits } from './rate-limits.ts'
import { requestFormat } from './request-format.ts'
import { tcp } from './tcp.ts'
import { tlsExpiry } from './tls-expiry.ts'
import { tlsTrust } from './tls-trust.ts'

export const CHECKS: readonly Check[] = [
  keyShape,
  keyExposure,
  endpointShape,
  proxyRoute,
  dns,
  tcp,
  addresses,
  proxyTunnel,
  tlsTrust,
  tlsExpiry,
  httpReach,
  apiIdentity,
  clock,
  keyAccepted,
  authSchemes,
  identity,
  models,
  requestFormat,
  rateLimits,
  liveMessage,
  liveStream,
]
