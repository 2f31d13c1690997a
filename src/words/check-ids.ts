// The ids of all checks, in the order in which a person reads them: from the key outwards to the service.

/** Every check in the order of the report. */
export const CHECK_IDS = [
  'key-shape',
  'key-exposure',
  'endpoint-shape',
  'proxy-route',
  'dns',
  'tcp',
  'addresses',
  'proxy-tunnel',
  'tls-trust',
  'tls-expiry',
  'http-reach',
  'api-identity',
  'clock',
  'key-accepted',
  'auth-schemes',
  'identity',
  'models',
  'request-format',
  'rate-limits',
  'live-message',
  'live-stream',
] as const

/** Checks that need no connection, and those that need one but no request: known before the checks themselves are loaded. */
export const OFFLINE_CHECKS = [
  'key-shape',
  'key-exposure',
  'endpoint-shape',
  'proxy-route',
] as const satisfies readonly CheckId[]
/** Checks that need a connection and no request. */
export const CONNECTION_CHECKS = [
  'dns',
  'tcp',
  'addresses',
  'proxy-tunnel',
  'tls-trust',
  'tls-expiry',
] as const satisfies readonly CheckId[]

/** The checks that send a real message, which is billed: never run unless asked for. */
export const LIVE_CHECKS = ['live-message', 'live-stream'] as const satisfies readonly CheckId[]

export type CheckId = (typeof CHECK_IDS)[number]

/** Layers in the order in which a request passes them. */
export const LAYERS = ['key', 'endpoint', 'network', 'tls', 'http', 'auth', 'models', 'format'] as const
export type Layer = (typeof LAYERS)[number]
