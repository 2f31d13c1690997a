// Places that are asked: endpoints and proxies on loopback, and names that lead there.
import fc from 'fast-check'
import type { Ports } from './servers.ts'
import { spoken, strangersWords } from './words.ts'

/** Places that are reached on loopback alone; `HTTP` and `HTTPS` stand for the ports, and `REFUSED` for one where nobody listens. */
const PLACES = [
  ...[
    'https://api.anthropic.com',
    'https://api.anthropic.com',
    'http://127.0.0.1:HTTP',
    'http://127.0.0.1:HTTP',
  ],
  ...[
    'http://localhost:HTTP',
    'https://gateway.example',
    'http://gateway.example',
    'https://localhost:HTTPS',
  ],
  ...['http://127.0.0.1:HTTPS', 'https://127.0.0.1:HTTP', 'http://127.0.0.1:REFUSED'],
] as const
const PATHS = [
  '',
  '',
  '',
  '/',
  '/v1',
  '/v1/messages',
  '/anthropic',
  '/⟦plain⟧',
  '/⟦in capitals⟧/v1',
  '/v1/complete',
  '?a=⟦plain⟧',
  '/%2e%2e',
]
const REFUSED = 1

/** A text without a scheme leads nowhere. */
const malformed = strangersWords.filter((text) => !text.includes('://') && text.trim() !== '')
export const endpoint = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...PATHS)).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: malformed },
)

export const proxies = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['none', 'http://127.0.0.1:HTTP', 'http://user:⟦plain⟧@127.0.0.1:HTTP', 'socks5://127.0.0.1:HTTP'],
      ...['http://127.0.0.1:REFUSED', '127.0.0.1:HTTP', 'https://127.0.0.1:HTTPS'],
    ),
  },
)

/** A place with its ports, and with the key where it has a mark. */
export function placed(text: string, key: string, { http, https }: Ports): string {
  return spoken(text, key)
    .replaceAll('HTTPS', String(https))
    .replaceAll('HTTP', String(http))
    .replaceAll('REFUSED', String(REFUSED))
}

export function hostsOf({ http, https }: Ports): readonly string[] {
  const loopback = ['127.0.0.1', 'localhost'].flatMap((host) =>
    [http, https, REFUSED].map((port) => `${host}:${port}`),
  )
  return [
    ...loopback,
    'api.anthropic.com',
    'gateway.example',
    'api.anthropic.com:443',
    'gateway.example:443',
    'gateway.example:80',
  ]
}
