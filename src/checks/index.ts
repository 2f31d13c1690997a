// The registry: every check, in the order of `CHECK_IDS`. Adding one is its file, its id and its line here.
import { addresses } from './network/addresses.ts'
import { apiIdentity } from './http/api-identity.ts'
import { authSchemes } from './auth/auth-schemes.ts'
import type { Check } from './check.ts'
import { clock } from './http/clock.ts'
import { dns } from './network/dns.ts'
import { endpointShape } from './http/endpoint-shape.ts'
import { httpReach } from './http/http-reach.ts'
import { identity } from './auth/identity.ts'
import { keyAccepted } from './auth/key-accepted.ts'
import { keyExposure } from './key/key-exposure.ts'
import { keyShape } from './key/key-shape.ts'
import { liveMessage } from './format/live-message.ts'
import { liveStream } from './format/live-stream.ts'
import { models } from './models/models.ts'
import { proxyRoute } from './network/proxy-route.ts'
import { proxyTunnel } from './network/proxy-tunnel.ts'
import { rateLimits } from './auth/rate-limits.ts'
import { requestFormat } from './format/request-format.ts'
import { tcp } from './network/tcp.ts'
import { tlsExpiry } from './tls/tls-expiry.ts'
import { tlsTrust } from './tls/tls-trust.ts'

/** Every check, needs before the needing. */
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
