// The knowledge of a target before the network is asked: provider, shape, and the headers a credential may travel in.
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { planTarget, type Endpoint } from '../../../src/plan/target.ts'
import { inventedKey, inventedToken } from '../../../src/simulator/account.ts'
import { makeHost } from '../../support/made-host.ts'

function endpointOf(inputs: Record<string, string>): Endpoint {
  const [endpoint] = planTarget(readSettings(makeHost({ inputs }))).endpoints
  if (endpoint === undefined) throw new Error('no endpoint was planned')
  return endpoint
}

const GATEWAY = 'https://gateway.example/anthropic'

test.each([
  [{ 'api-key': inventedKey('K') }, 'anthropic', ['bearer', 'x-api-key']],
  [{ 'auth-token': inventedToken('T') }, 'anthropic', ['bearer']],
  [{ 'auth-token': 'anything' }, 'anthropic', ['bearer']],
  [{ 'api-key': 'anything', endpoints: GATEWAY }, 'gateway', ['bearer', 'x-api-key']],
  [{ 'auth-token': 'anything', endpoints: GATEWAY }, 'gateway', ['bearer', 'x-api-key']],
  [{}, 'anthropic', []],
])('case %#: the headers that the credential may travel in', (inputs, provider, schemes) => {
  const endpoint = endpointOf(inputs)
  expect(endpoint.provider.id).toBe(provider)
  expect([...endpoint.schemes].sort()).toEqual([...schemes].sort())
})

test('the provider is told by the host, unless the user says it', () => {
  expect(endpointOf({}).provider.id).toBe('anthropic')
  expect(endpointOf({ endpoints: GATEWAY }).provider.id).toBe('gateway')
  expect(endpointOf({ endpoints: GATEWAY, provider: 'anthropic' }).provider.id).toBe('anthropic')
})

test('a base URL that cannot be right has no place to connect to', () => {
  const endpoint = endpointOf({ endpoints: 'api.anthropic.com', 'api-key': inventedKey('K') })
  expect(endpoint.shape.fault?.cause).toBe('endpoint.malformed')
  expect(endpoint.base).toBeUndefined()
})

test('a key is judged where it would be sent: a foreign one is no fault at a gateway', () => {
  const foreign = ['sk', 'proj', '4fK9zQ'.repeat(8)].join('-')
  expect(endpointOf({ 'api-key': foreign }).keyShape?.fault?.cause).toBe('key.wrong-provider')
  expect(endpointOf({ 'api-key': foreign, endpoints: GATEWAY }).keyShape?.fault).toBeUndefined()
  expect(endpointOf({}).keyShape).toBeUndefined()
})
