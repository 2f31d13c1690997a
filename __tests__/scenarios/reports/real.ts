// Report 33: a path that swallows large packets, which only a real network has.
import { SERVER, whyNoNetwork } from '../../real/namespaces.ts'
import type { NetworkSettings } from '../../real/namespaces.ts'
import { inNetwork, ledTo } from '../../worlds/real-network.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { says } from './says.ts'

const impossible = whyNoNetwork()

const [SERVER_ADDRESS] = SERVER.ipv4

/** Whole requests fit into one packet: a large one, sent again, is as large as before. */
const CABLE: NetworkSettings = { hosts: ledTo(SERVER_ADDRESS), mtu: 65_535 }

const LARGE = {
  model: 'claude-sonnet-5-5',
  max_tokens: 16,
  messages: [{ role: 'user', content: 'the quick brown fox jumps over the lazy dog '.repeat(1_370) }],
}

function withLargeRequest(
  id: string,
  network: NetworkSettings,
  more: Pick<Scenario, 'expect' | 'also'>,
): Scenario {
  return {
    ...{ id: `reports/33 ${id}`, world: inNetwork(network), ...(impossible !== undefined && { impossible }) },
    inputs: { request: 'request.json', timeout: '3s', deadline: '40s', attempts: '2' },
    files: { 'request.json': JSON.stringify(LARGE) },
    ...more,
  }
}

/** What a firewall, a tunnel or a name server of a real network makes of a report. */
export const REAL_REPORTS: readonly Scenario[] = [
  withLargeRequest(
    'path swallows packets over 12,000 bytes',
    { ...CABLE, incoming: ['tcp dport 443 meta length > 12000 drop'] },
    { expect: broken('service.timeout', { keyValid: 'true', reachable: 'true' }), also: says(/\bMTU\b/) },
  ),
  withLargeRequest('path takes them', CABLE, { expect: healthy() }),
]
