// Names that the machine itself resolves wrongly: no name server, a filter, a hosts file, a private link. Names with several addresses.
import { refusingPort } from '../support/ports.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { BACKENDS_HOSTS, twoBackends } from '../worlds/backends.ts'
import { firstParty, nowhere, service } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'
import { seenFrom, whyNoMachine } from '../worlds/machine.ts'

/** Why these scenarios cannot be played on this machine, if they cannot. */
const impossible = whyNoMachine()

const HOST = 'api.anthropic.com'
/** No server listens there: the kernel says so at once. */
const DEAD_RESOLVER = 'nameserver 127.99.99.99\noptions timeout:1 attempts:1\n'
const LOOPBACK = `127.0.0.1 ${HOST}\n`

/** The first party's own name with the port of a world, without `connect-to`. */
function byName(world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const port = (open.inputs['connect-to'] ?? open.inputs['endpoints'])?.split(':').at(-1) ?? ''
    const inputs = { ...open.inputs, 'connect-to': '', endpoints: `https://${HOST}:${port}` }
    return { ...open, hosts: [`${HOST}:${port}`], inputs }
  }
}

const closed: World = async (folder) => {
  const open = await nowhere(folder)
  return { ...open, inputs: { ...open.inputs, endpoints: `https://${HOST}:${await refusingPort()}` } }
}

function named(id: string, world: World, more: Pick<Scenario, 'expect'> & Partial<Scenario>): Scenario {
  return { ...{ id: `names/${id}`, world }, ...(impossible !== undefined && { impossible }), ...more }
}

/** The key goes nowhere, and the name is the cause, whatever it led to. */
function bent(id: string, hosts: string, world: World): Scenario {
  return named(id, seenFrom({ hosts }, world), {
    expect: broken('dns.sinkhole', { reachable: 'false', unsent: true, findings: { dns: 'pass' } }),
    also: ({ run }) => {
      const [target] = run.report.targets
      expect(target?.diagnosis?.explains).toEqual(expect.arrayContaining(['dns', 'key-accepted']))
      expect(run.summary).toContain('which isn’t a public address')
    },
  })
}

const ASKED = { checks: 'all,+addresses' }

/** The line of the second one in the table of addresses. */
function ofTheSecond(played: Played): string {
  const table = findingsOf(played).find(({ check }) => check === 'addresses')?.evidence['addresses']
  return Array.isArray(table) ? String(table[1]) : ''
}

const ADDRESSES: readonly Scenario[] = [
  named('two addresses that both answer', seenFrom({ hosts: BACKENDS_HOSTS }, twoBackends()), {
    inputs: ASKED,
    expect: healthy({ findings: { dns: 'pass', addresses: 'pass' } }),
    also: (played) => expect(ofTheSecond(played)).toMatch(/^127\.0\.0\.2 works/),
  }),
  named(
    'two addresses, one of them dead',
    seenFrom({ hosts: BACKENDS_HOSTS }, twoBackends({ isDead: true })),
    {
      inputs: ASKED,
      expect: degraded('tcp.refused', {
        keyValid: 'true',
        reachable: 'true',
        findings: { addresses: 'warn' },
      }),
      also: (played) => {
        expect(ofTheSecond(played)).toBe('127.0.0.2 ECONNREFUSED')
        expect(played.run.outputs['title']).toMatch(
          /^Degraded: \S+ refused the connection at some addresses$/,
        )
        expect(played.run.outputs['remedy']).toContain('remove the addresses from DNS')
      },
    },
  ),
  named(
    'two addresses, looked at because neither answers over HTTP',
    seenFrom({ hosts: BACKENDS_HOSTS }, twoBackends({ script: [{ act: { do: 'close' } }] })),
    {
      expect: broken('service.cut', { findings: { 'http-reach': 'fail', addresses: 'pass' } }),
      also: (played) => expect(ofTheSecond(played)).toMatch(/^127\.0\.0\.2 works/),
    },
  ),
  named(
    'two addresses that nobody listens at',
    seenFrom({ hosts: BACKENDS_HOSTS }, twoBackends({ isDead: true, isFirstDead: true })),
    {
      expect: broken('tcp.refused', { reachable: 'false', findings: { tcp: 'fail', addresses: 'unknown' } }),
      also: (played) => expect(ofTheSecond(played)).toBe('127.0.0.2 ECONNREFUSED'),
    },
  ),
]

export const NAMES: readonly Scenario[] = [
  named('no name server answers', seenFrom({ resolver: DEAD_RESOLVER }, nowhere), {
    inputs: { endpoints: `https://${HOST}` },
    expect: broken('dns.failure', {
      ...{ reachable: 'false', unsent: true, findings: { dns: 'fail' }, blocked: { tcp: 'dns' } },
    }),
  }),
  bent('a filter leads to 0.0.0.0', `0.0.0.0 ${HOST}\n`, closed),
  bent('a filter leads to ::', `:: ${HOST}\n`, closed),
  bent('the hosts file leads to this machine, where nothing listens', LOOPBACK, closed),
  bent(
    'the hosts file leads to somebody with a certificate of his own',
    LOOPBACK,
    byName(firstParty({ trusted: false })),
  ),
  bent(
    'the hosts file leads to a web server without TLS',
    LOOPBACK,
    byName(service({ handler: () => ({ status: 200, headers: {}, body: 'It works!' }) })),
  ),
  named('a private link that reaches the API', seenFrom({ hosts: LOOPBACK }, byName(firstParty())), {
    expect: healthy({ findings: { dns: 'pass' } }),
    also: ({ run }) => expect(run.everything).not.toContain('sinkhole'),
  }),
  ...['169.254.169.254', '::ffff:168.63.129.16', '64:ff9b::100.100.100.200'].map((address) =>
    named(`a name that leads to ${address}`, seenFrom({ hosts: `${address} ${HOST}\n` }, nowhere), {
      inputs: { endpoints: `https://${HOST}` },
      expect: broken('endpoint.malformed', { reachable: 'false', unsent: true, findings: { dns: 'fail' } }),
    }),
  ),
  ...ADDRESSES,
]
