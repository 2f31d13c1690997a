// A real network: two machines, a cable, a firewall and a name server between them, and the first party under its real name.
import { startDnsmasq, whyNoDnsmasq } from '../real/dnsmasq.ts'
import type { DnsmasqOptions } from '../real/dnsmasq.ts'
import { SERVER, whyNoNetwork } from '../real/namespaces.ts'
import type { Network } from '../real/namespaces.ts'
import { HOST, inNetwork, ledTo } from '../worlds/real-network.ts'
import type { NetworkWorldSettings } from '../worlds/real-network.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { findingsOf } from '../support/scenario-expect.ts'

/** Why these scenarios cannot be played on this machine, if they cannot. */
const impossible = whyNoNetwork()

const [V4] = SERVER.ipv4
const V6 = SERVER.ipv6
const NOTHING_SENT = { reachable: 'false', unsent: true } as const

function real(id: string, world: NetworkWorldSettings, more: Omit<Scenario, 'id' | 'world'>): Scenario {
  const why = impossible ?? (world.beside === undefined ? undefined : whyNoDnsmasq)
  return {
    ...{ id: `real network/${id}`, world: inNetwork(world) },
    ...(why !== undefined && { impossible: why }),
    ...more,
  }
}

const RESOLVER = `nameserver ${V4}\noptions timeout:1 attempts:1\n`

/** A machine whose one name server is ours. */
function asking(dns: DnsmasqOptions, more: NetworkWorldSettings = {}): NetworkWorldSettings {
  const beside = async ({ server }: Network): Promise<{ stop: () => Promise<void> }> =>
    startDnsmasq(dns, server)
  return { resolver: RESOLVER, beside, ...more }
}

/** Two attempts of a second each end long before this deadline, also on a busy machine; ten would reach it. */
const STUBBORN = { timeout: '1s', deadline: '40s', attempts: '10' } as const

function endsAfterTwoAttempts({ run }: Played): void {
  expect(run.report.durationMs).toBeLessThan(20_000)
}

const DROPPED = 'tcp dport 443 drop'

const PORTS: readonly Scenario[] = [
  real(
    'a firewall drops every packet',
    { hosts: ledTo(V4), incoming: [DROPPED] },
    {
      inputs: STUBBORN,
      expect: broken('tcp.timeout', { ...NOTHING_SENT, findings: { dns: 'pass', tcp: 'fail' } }),
      also: endsAfterTwoAttempts,
    },
  ),
  real(
    'a firewall resets',
    { hosts: ledTo(V4), incoming: ['tcp dport 443 reject with tcp reset'] },
    { expect: broken('tcp.refused', { ...NOTHING_SENT, findings: { tcp: 'fail' } }) },
  ),
  real(
    'a firewall says that it is forbidden',
    { hosts: ledTo(V4), incoming: ['tcp dport 443 reject with icmpx admin-prohibited'] },
    { expect: broken('tcp.unreachable', { ...NOTHING_SENT, findings: { tcp: 'fail' } }) },
  ),
  real(
    'a firewall resets whatever was connected',
    { hosts: ledTo(V4), incoming: ['tcp dport 443 tcp flags & (syn | ack) == ack reject with tcp reset'] },
    { expect: broken('tcp.reset', { ...NOTHING_SENT }) },
  ),
  real(
    'a firewall resets at the first word, as filters by name do',
    { hosts: ledTo(V4), incoming: ['tcp dport 443 tcp flags & psh == psh reject with tcp reset'] },
    { expect: broken('tls.handshake', { ...NOTHING_SENT, findings: { tcp: 'pass' } }) },
  ),
  real(
    'no route at all',
    { hosts: ledTo('203.0.113.9') },
    {
      expect: broken('tcp.unreachable', { ...NOTHING_SENT, findings: { tcp: 'fail' } }),
    },
  ),
  real(
    'nobody at that address',
    { hosts: ledTo('198.18.0.77') },
    {
      inputs: { timeout: '5s', deadline: '20s' },
      expect: broken('tcp.unreachable', { ...NOTHING_SENT, findings: { tcp: 'fail' } }),
    },
  ),
  real(
    'large packets are lost on the way, as in a tunnel with a smaller MTU',
    { hosts: ledTo(V4), outgoing: ['tcp sport 443 meta length > 600 drop'] },
    {
      inputs: STUBBORN,
      expect: broken('tls.handshake', { ...NOTHING_SENT, findings: { tcp: 'pass', 'tls-trust': 'fail' } }),
      also: endsAfterTwoAttempts,
    },
  ),
  real(
    'every twentieth packet is lost',
    {
      hosts: ledTo(V4),
      incoming: ['tcp dport 443 numgen random mod 100 < 5 drop'],
      outgoing: ['tcp sport 443 numgen random mod 100 < 5 drop'],
    },
    { expect: healthy() },
  ),
]

const FAMILIES: readonly Scenario[] = [
  real(
    'IPv6 is a black hole, IPv4 works',
    { hosts: ledTo(V6, V4), incoming: [`meta nfproto ipv6 ${DROPPED}`] },
    {
      expect: degraded('tcp.ipv6', { keyValid: 'true', reachable: 'true' }),
      also: ({ run }) => expect(run.report.durationMs).toBeLessThan(10_000),
    },
  ),
  real(
    'IPv6 is rejected, IPv4 works',
    {
      hosts: ledTo(V6, V4),
      incoming: ['meta nfproto ipv6 tcp dport 443 reject with icmpx admin-prohibited'],
    },
    { expect: degraded('tcp.ipv6', { keyValid: 'true', reachable: 'true' }) },
  ),
  real('IPv6 works', { hosts: ledTo(V6, V4) }, { expect: healthy() }),
  real(
    'a name with IPv6 addresses on a machine without a route',
    { hosts: ledTo(V6, V4), ipv6: false },
    {
      expect: healthy({ findings: { tcp: 'pass' } }),
    },
  ),
  real(
    'only IPv6 addresses on a machine without a route',
    { hosts: ledTo(V6), ipv6: false },
    {
      expect: broken('tcp.unreachable', NOTHING_SENT),
    },
  ),
]

const [A, B, C, D] = SERVER.ipv4
const ALL = ledTo(A, B, C, D)

const BACKENDS: readonly Scenario[] = [
  real(
    'one backend of four refuses',
    { hosts: ALL, backends: [{ addresses: [B, C, D] }] },
    {
      inputs: { checks: 'all,+addresses' },
      expect: degraded('tcp.refused', { keyValid: 'true', reachable: 'true' }),
      also: (played) => expect(wordsOf(played, 'addresses')).toContain(A),
    },
  ),
  real(
    'one backend of four has an expired certificate',
    { hosts: ALL, backends: [{ addresses: [A], certificate: 'expired' }, { addresses: [B, C, D] }] },
    {
      expect: broken('tls.expired', { findings: { tcp: 'pass', 'tls-trust': 'fail' } }),
      also: (played) => expect(wordsOf(played, 'addresses')).toContain(A),
    },
  ),
]

function wordsOf(played: Played, check: string): string {
  return JSON.stringify(findingsOf(played).find((finding) => finding.check === check) ?? '')
}

const NAMES: readonly Scenario[] = [
  real('the real name, found by a name server', asking({ hosts: ledTo(V4) }), {
    expect: healthy({ findings: { dns: 'pass', 'tls-trust': 'pass' } }),
  }),
  real('a name server knows no such name', asking({ options: [`--address=/${HOST}/`] }), {
    expect: broken('dns.not-found', { ...NOTHING_SENT, findings: { dns: 'fail' } }),
  }),
  real('a name server refuses', asking({}), {
    expect: broken('dns.failure', { ...NOTHING_SENT, findings: { dns: 'fail' } }),
  }),
  real('a name server that has nobody to ask', asking({ options: [`--server=/${HOST}/127.0.0.1#1`] }), {
    expect: broken('dns.failure', { ...NOTHING_SENT, findings: { dns: 'fail' } }),
  }),
  real('a name server keeps silent', asking({}, { incoming: ['udp dport 53 drop'] }), {
    inputs: STUBBORN,
    expect: broken('dns.failure', { ...NOTHING_SENT, findings: { dns: 'fail' } }),
    also: endsAfterTwoAttempts,
  }),
  real('a name server blocks by 0.0.0.0', asking({ hosts: ledTo('0.0.0.0') }), {
    expect: broken('dns.sinkhole', NOTHING_SENT),
  }),
  real('several addresses from a name server', asking({ hosts: ledTo(V6, A, B, C) }), {
    expect: healthy(),
    also: (played) => expect(wordsOf(played, 'dns')).toContain(V6),
  }),
]

export const REAL_NETWORK: readonly Scenario[] = [...PORTS, ...FAMILIES, ...BACKENDS, ...NAMES]
