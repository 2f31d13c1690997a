// TLS opened on the way by mitmproxy, in the place of the products that do so in companies.
import { whyNoMitmproxy } from '../real/mitmproxy.ts'
import { carrying, comparedInSilence, CREDENTIALS, real } from '../real/proxied.ts'
import { inspected } from '../worlds/real-proxy.ts'
import type { InspectedWorld } from '../worlds/real-proxy.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { firstParty } from '../worlds/world.ts'
import type { FirstPartyOptions, World } from '../worlds/world.ts'

/** The first party behind an inspecting proxy, which a user is led to like this. */
function world(given: InspectedWorld['given'], options: FirstPartyOptions = {}): World {
  return inspected({ credentials: CREDENTIALS, given }, firstParty(options))
}

const ROWS: readonly Scenario[] = [
  {
    id: 'real inspection/and the user vouches for the root',
    world: world((proxy, root) => ({ inputs: { proxy, 'ca-certificates': root } })),
    expect: healthy({ findings: { 'tls-trust': 'pass' } }),
    also: ({ run, world }) => {
      expect(run.summary).toContain('mitmproxy')
      expect(carrying(world.received, ['proxy-authorization'])).toEqual([])
    },
  },
  {
    id: 'real inspection/and NODE_EXTRA_CA_CERTS names the root',
    world: world((proxy, root) => ({
      inputs: { 'ca-certificates': '' },
      env: { HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: root },
    })),
    expect: degraded('tls.intercepted', { keyValid: 'true', reachable: 'true' }),
    also: ({ run }) => expect(run.summary).toContain('mitmproxy'),
  },
  {
    id: 'real inspection/and nobody vouches for the root',
    world: world((proxy) => ({ inputs: { proxy } })),
    inputs: { 'compare-direct': 'false' },
    expect: broken('tls.intercepted', { unsent: true, findings: { 'tls-trust': 'fail' } }),
    also: ({ run }) => expect(run.summary).toContain('mitmproxy'),
  },
  {
    id: 'real inspection/nobody vouches for the root, and directly it works',
    world: world((proxy) => ({ inputs: { proxy } })),
    expect: broken('proxy.at-fault', { findings: { 'proxy-route': 'fail' } }),
    also: comparedInSilence,
  },
  {
    id: 'real inspection/of an endpoint that the proxy itself does not trust',
    world: world((proxy, root) => ({ inputs: { proxy, 'ca-certificates': root } }), {
      certificate: 'expired',
    }),
    expect: broken('service.gateway', { unsent: true, findings: { 'tls-trust': 'pass' } }),
  },
]

export const REAL_INSPECTION: readonly Scenario[] = ROWS.map((scenario) => real(whyNoMitmproxy, scenario))
