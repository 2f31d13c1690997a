// The ids of all checks, in the order in which a person reads them: from the key outwards to the service.

/** The most that a check asks of the network, known before the checks themselves are loaded; `message` is a real one, which is billed. */
type Asking = 'nothing' | 'connection' | 'answer' | 'message'

const ASKING = {
  'key-shape': 'nothing',
  'key-exposure': 'nothing',
  'endpoint-shape': 'nothing',
  'proxy-route': 'nothing',
  dns: 'connection',
  tcp: 'connection',
  addresses: 'connection',
  'proxy-tunnel': 'connection',
  'tls-trust': 'connection',
  'tls-expiry': 'connection',
  'http-reach': 'answer',
  'api-identity': 'answer',
  clock: 'answer',
  'key-accepted': 'answer',
  'auth-schemes': 'answer',
  identity: 'answer',
  models: 'answer',
  'request-format': 'answer',
  'rate-limits': 'answer',
  'live-message': 'message',
  'live-stream': 'message',
} as const satisfies Readonly<Record<string, Asking>>

export type CheckId = keyof typeof ASKING

/** Every check, in that order. */
export const CHECK_IDS = Object.keys(ASKING) as readonly CheckId[]

/** Checks that need no connection. */
export const OFFLINE_CHECKS = asking('nothing')

/** Checks that need a connection and no answer. */
export const CONNECTION_CHECKS = asking('connection')

/** Checks that send a real message: never run unless asked for. */
export const LIVE_CHECKS = asking('message')

/** Checks whose failure may lie in the way, or at a wrong address, and not in the endpoint: the name, then everything up to who answers. */
export const WAY_CHECKS: readonly CheckId[] = [
  'dns',
  'tcp',
  'proxy-tunnel',
  'tls-trust',
  'http-reach',
  'api-identity',
]

function asking(what: Asking): readonly CheckId[] {
  return CHECK_IDS.filter((id) => ASKING[id] === what)
}

export type Layer = 'key' | 'endpoint' | 'network' | 'tls' | 'http' | 'auth' | 'models' | 'format'
