// The registry of checks. Adding one is its file, its id in `words/check-ids.ts` and its line here.
import { addresses } from './network/addresses.ts'
import { apiIdentity } from './http/api-identity.ts'
import { authSchemes } from './auth/auth-schemes.ts'
import { CHECK_IDS, type CheckId } from '../words/check-ids.ts'
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

/** Each check by its id; an id without its check, or with another one, does not compile. */
export const CHECK_BY_ID = {
  'key-shape': keyShape,
  'key-exposure': keyExposure,
  'endpoint-shape': endpointShape,
  'proxy-route': proxyRoute,
  dns,
  tcp,
  addresses,
  'proxy-tunnel': proxyTunnel,
  'tls-trust': tlsTrust,
  'tls-expiry': tlsExpiry,
  'http-reach': httpReach,
  'api-identity': apiIdentity,
  clock,
  'key-accepted': keyAccepted,
  'auth-schemes': authSchemes,
  identity,
  models,
  'request-format': requestFormat,
  'rate-limits': rateLimits,
  'live-message': liveMessage,
  'live-stream': liveStream,
} as const satisfies { readonly [Id in CheckId]: Check<Id> }

/** Every check, in the order of the ids. */
export const CHECKS: readonly Check[] = CHECK_IDS.map((id) => CHECK_BY_ID[id])
