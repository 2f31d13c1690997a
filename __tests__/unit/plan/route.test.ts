// The destination of a base URL's packets, and which redirections of connect-to apply to it.
import { parseConnectTo } from '../../../src/inputs/parse.ts'
import { planRoute } from '../../../src/plan/route.ts'
import type { Route } from '../../../src/probes/route.ts'
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { makeHost } from '../../support/made-host.ts'

function route(base: string, connectTo = '', inputs: Record<string, string> = {}): Route {
  const settings = {
    ...readSettings(makeHost({ inputs })),
    connectTo: parseConnectTo('connect-to', connectTo),
  }
  return planRoute(new URL(base), settings)
}

test.each([
  [
    'https://api.example',
    { secure: true, host: 'api.example', port: 443, address: 'api.example', addressPort: 443 },
  ],
  ['http://localhost', { secure: false, port: 80, addressPort: 80 }],
  ['https://api.example:8443/base', { port: 8443, addressPort: 8443 }],
  ['https://[::1]:9', { host: '[::1]', address: '[::1]', addressPort: 9 }],
])('%s', (base, expected) => {
  expect(route(base)).toMatchObject(expected)
})

describe('connect-to', () => {
  test.each([
    ['API.example:443:127.0.0.1:8443', '127.0.0.1', 8443],
    [':443:127.0.0.1:', '127.0.0.1', 443],
    ['api.example::other.example:1', 'other.example', 1],
    [':::9', 'api.example', 9],
    ['api.example:444:127.0.0.1:1', 'api.example', 443],
    ['other.example:443:127.0.0.1:1', 'api.example', 443],
    ['api.example:443:a:1\napi.example:443:b:2', 'a', 1],
  ])('%j leads to %s, port %i', (lines, address, addressPort) => {
    const planned = route('https://api.example', lines)
    expect(planned).toMatchObject({ address, addressPort, host: 'api.example', port: 443 })
  })

  test('reaches an IPv6 literal by its brackets', () => {
    expect(route('https://[::1]:9', '[::1]:9:127.0.0.1:1')).toMatchObject({
      address: '127.0.0.1',
      addressPort: 1,
    })
  })
})

test('plain http stays on the machine unless the user allows it', () => {
  expect(route('http://localhost').loopbackOnly).toBe(true)
  expect(route('http://gateway.example', '', { 'allow-http': 'true' }).loopbackOnly).toBe(false)
  expect(route('https://api.example').loopbackOnly).toBe(false)
})

test('the stores are loaded once, and not before they are needed', () => {
  const planned = route('https://api.example')
  expect(planned.context()).toBe(planned.context())
})
