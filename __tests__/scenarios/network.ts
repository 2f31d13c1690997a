// Names that lead nowhere, ports that refuse, keep silent or hang up.
import { refusingPort } from '../support/ports.ts'
import { KEY } from '../support/scenario-keys.ts'
import { broken, HASTY, healthy } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { firstParty, nowhere, scripted } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'
import { fullPort } from '../worlds/full-port.ts'

const NOT_EVEN_TCP = { 'tls-trust': 'tcp', 'http-reach': 'tcp', 'key-accepted': 'tcp' } as const

/** The first party's name, led to an address at which nothing of ours listens. */
function ledTo(address: () => Promise<string>): World {
  return async (folder) => {
    const open = await nowhere(folder)
    return { ...open, inputs: { 'api-key': KEY, 'connect-to': `::${await address()}` } }
  }
}

export const NETWORK: readonly Scenario[] = [
  {
    id: 'network/name that does not exist',
    world: nowhere,
    inputs: { endpoints: 'https://no-such-host.invalid' },
    expect: { ...broken('dns.not-found', { findings: { dns: 'fail' }, blocked: { tcp: 'dns' } }) },
  },
  {
    id: 'network/refused',
    world: ledTo(async () => `127.0.0.1:${await refusingPort()}`),
    expect: broken('tcp.refused', { reachable: 'false', findings: { tcp: 'fail' }, blocked: NOT_EVEN_TCP }),
    also: ({ run }) => {
      expect(run.summary.split('\n')[0]).toMatch(/ 127\\?\.0\.0\.1:\d+ refused the connection/)
      expect(run.summary).toMatch(/--connect-to api\.anthropic\.com:443:127\.0\.0\.1:\d+ /)
    },
  },
  {
    id: 'network/no answer to SYN',
    world: fullPort,
    inputs: HASTY,
    expect: broken('tcp.timeout', { reachable: 'false', findings: { tcp: 'fail' }, blocked: NOT_EVEN_TCP }),
  },
  {
    // The kernel itself refuses to connect to a broadcast address: no packet leaves, on any machine.
    id: 'network/no route',
    world: ledTo(() => Promise.resolve('127.255.255.255:443')),
    expect: broken('tcp.unreachable', { reachable: 'false', findings: { tcp: 'fail' } }),
  },
  {
    id: 'network/silence instead of a handshake',
    world: firstParty({ transport: 'tcp-silent' }),
    inputs: HASTY,
    expect: broken('tls.handshake', {
      reachable: 'false',
      unsent: true,
      blocked: { 'http-reach': 'tls-trust' },
    }),
  },
  {
    id: 'network/everything is reset',
    world: firstParty({ transport: 'tcp-reset' }),
    expect: broken('tcp.reset', { reachable: 'false', unsent: true }),
  },
  {
    id: 'network/hung up instead of a handshake',
    world: firstParty({ transport: 'tcp-close' }),
    expect: broken('tls.handshake', { reachable: 'false', unsent: true }),
  },
  {
    id: 'network/mail server instead of a handshake',
    world: firstParty({ transport: 'tcp-garbage' }),
    expect: broken('endpoint.wrong-protocol', { unsent: true }),
  },
  {
    id: 'network/reset instead of an answer',
    world: scripted({ act: { do: 'reset' } }),
    expect: broken('tcp.reset', {
      findings: { 'http-reach': 'fail' },
      blocked: { 'key-accepted': 'http-reach' },
    }),
  },
  {
    id: 'network/hung up instead of an answer',
    world: scripted({ act: { do: 'close' } }),
    expect: broken('service.cut', { findings: { 'http-reach': 'fail' } }),
  },
  {
    id: 'network/something that is not HTTP',
    world: scripted({ act: { do: 'garbage' } }),
    expect: broken('endpoint.not-an-api', { findings: { 'http-reach': 'fail' } }),
  },
  {
    id: 'network/IPv6 address',
    world: firstParty({ host: '::1' }),
    inputs: ({ world }) => ({
      'connect-to': `api.anthropic.com:443:[::1]:${world['connect-to']?.split(':').at(-1) ?? ''}`,
    }),
    expect: healthy(),
  },
]
