// The ids of all checks, in the order in which a person reads them: from the key outwards to the service.

export const CHECK_IDS = [
  'key-shape',
  'key-exposure',
  'endpoint-shape',
  'dns',
  'tcp',
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
] as const

export type CheckId = (typeof CHECK_IDS)[number]

export const LAYERS = ['key', 'endpoint', 'network', 'tls', 'http', 'auth', 'models', 'format'] as const
export type Layer = (typeof LAYERS)[number]
