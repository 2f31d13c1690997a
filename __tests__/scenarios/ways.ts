// Two ways to one endpoint, past the proxy and through it: which of them is at fault.
import { edgeRefusal } from '../../src/simulator/words.ts'
import { broken, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { behindProxy, deadFirstParty, onlyThroughProxy } from '../worlds/proxy.ts'
import { behindGateway, firstParty, scripted } from '../worlds/world.ts'

/** The comparison brings nothing of the user's: neither credential nor custom header. */
const bareComparison = ({ world }: Played): void => {
  const names = world.received.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()))
  expect(world.received.length).toBeGreaterThan(0)
  for (const name of ['authorization', 'x-api-key', 'x-mine', 'proxy-authorization'])
    expect(names).not.toContain(name)
}

export const WAYS: readonly Scenario[] = [
  {
    id: 'proxy/at fault: it leads nowhere, directly it works',
    world: behindProxy({ act: { do: 'cut' } }, firstParty()),
    golden: true,
    expect: broken('proxy.at-fault', {
      reachable: 'false',
      findings: { 'proxy-route': 'fail', 'tls-trust': 'fail' },
    }),
    also: bareComparison,
  },
  {
    id: 'proxy/refused, and directly it would work',
    world: behindProxy({ act: { do: 'refuse', status: 403 } }, firstParty()),
    expect: broken('proxy.denied', { reachable: 'false', findings: { 'proxy-route': 'warn' } }),
    also: ({ run }) => expect(run.summary).toContain('Directly'),
  },
  {
    id: 'proxy/neither way leads there',
    world: behindProxy({ act: { do: 'cut' } }, deadFirstParty),
    expect: broken('tls.handshake', { reachable: 'false', findings: { 'proxy-route': 'pass' } }),
    also: ({ run }) => expect(run.summary).toContain('Directly'),
  },
  {
    id: 'proxy/required: NO_PROXY goes past the only way',
    world: onlyThroughProxy({ variable: 'HTTPS_PROXY' }),
    env: { no_proxy: 'anthropic.com' },
    inputs: { headers: 'X-Mine: a value of my own' },
    golden: true,
    expect: broken('proxy.required', {
      reachable: 'false',
      findings: { 'proxy-route': 'fail', tcp: 'fail' },
    }),
    also: bareComparison,
  },
  {
    id: 'proxy/required: none was asked for',
    world: onlyThroughProxy({ variable: 'HTTPS_PROXY' }),
    inputs: { proxy: 'none' },
    expect: broken('proxy.required', { reachable: 'false' }),
    also: bareComparison,
  },
  {
    id: 'proxy/compared though all is well',
    world: behindProxy({}, firstParty()),
    inputs: { 'compare-direct': 'true' },
    expect: healthy(),
    also: ({ run }) => expect(run.summary).toContain('Directly'),
  },
  {
    id: 'proxy/not at fault: the base URL is wrong whichever way one goes',
    world: behindProxy({}, firstParty()),
    inputs: { endpoints: 'https://api.anthropic.com/v1' },
    expect: broken('endpoint.path', { reachable: 'true', findings: { 'proxy-route': 'pass' } }),
  },
  {
    id: 'proxy/not at fault: neither way comes from a region that is served',
    world: behindProxy({}, scripted({ act: edgeRefusal('forbidden', 'Request not allowed', 403) })),
    expect: broken('auth.region', { reachable: 'true', findings: { 'proxy-route': 'pass' } }),
  },
  {
    id: 'proxy/on another machine, plain http stays here',
    world: behindGateway(),
    env: { http_proxy: 'http://192.0.2.1:3128' },
    expect: broken('endpoint.insecure', { reachable: 'false', findings: { 'proxy-tunnel': 'fail' } }),
    also: bareComparison,
  },
]
