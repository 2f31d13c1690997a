// The worlds that the documentation shows as pictures: each is a scenario whose summary was approved.

/** One world: the scenario that plays it, and what somebody hears who cannot see the picture. */
export interface PicturedWorld {
  /** Names its files. */
  readonly name: string
  readonly scenario: string
  readonly alt: string
}

/** In the order of the README: from what most people meet to what few do. */
export const PICTURED: readonly PicturedWorld[] = [
  {
    name: 'healthy',
    scenario: 'healthy/first party',
    alt: 'Healthy: two lines say whose key it is and what was checked',
  },
  {
    name: 'rejected-key',
    scenario: 'auth/revoked',
    alt: 'The API rejected this key: create a new one and store it',
  },
  {
    name: 'missing-key',
    scenario: 'key/missing',
    alt: 'No key arrived: create the secret under the name that the workflow reads',
  },
  {
    name: 'fork',
    scenario: 'key/withheld from a fork',
    alt: 'Not checked: GitHub withholds secrets from pull requests of forks',
  },
  {
    name: 'exposed-key',
    scenario: 'exposure/committed',
    alt: 'The key is committed to git: create a new one first, then take it out',
  },
  {
    name: 'retired-model',
    scenario: 'models/retired',
    alt: 'The model is retired: use the one that replaces it',
  },
  {
    name: 'gateway',
    scenario: 'reports/04 upstream key is a placeholder, and the gateway refuses strangers itself',
    alt: 'The gateway accepts this key, and its own credential for Claude is refused: tell its owner',
  },
  {
    name: 'wrong-path',
    scenario: 'endpoint/version pasted, found out by asking',
    alt: 'The base URL has an extra path: the corrected URL is named',
  },
  {
    name: 'inspected-tls',
    scenario: 'interception/by a known product',
    alt: 'TLS is intercepted by an inspection proxy: trust its root CA',
  },
  {
    name: 'expired-certificate',
    scenario: 'tls/expired',
    alt: 'The certificate has expired: renew it',
  },
  {
    name: 'proxy-credentials',
    scenario: 'proxy/wants credentials and gets none',
    alt: 'The proxy requires a user name and a password',
  },
  {
    name: 'rate-limit',
    scenario: 'service/rate limit',
    alt: 'Degraded: the key is fine, and the rate limit is reached',
  },
  {
    name: 'federation',
    scenario: 'federation/no id-token: write',
    alt: 'The job lacks the permission id-token: write',
  },
  {
    name: 'fallback',
    scenario: 'endpoints/the primary is dead',
    alt: 'Degraded: the primary endpoint is down, and the fallback works',
  },
  {
    name: 'fleet',
    scenario: 'fleet/one key is refused',
    alt: 'One of several targets has a key that the API rejected',
  },
]
