// Private roots in front of a public API: by whom, and who trusts them.
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { findingsOf } from '../support/scenario-expect.ts'
import { inspected, onTheWay } from '../worlds/inspection.ts'
import type { World } from '../worlds/world.ts'

const UNTRUSTED = { reachable: 'false', unsent: true, findings: { 'tls-trust': 'fail' } } as const
const SEEN = { keyValid: 'true', reachable: 'true', findings: { 'tls-trust': 'warn' } } as const
const ZSCALER = 'Zscaler Root CA'

const trust = (played: Played): ReturnType<typeof findingsOf>[number] | undefined =>
  findingsOf(played).find(({ check }) => check === 'tls-trust')

function says(...words: readonly string[]): (played: Played) => void {
  return (played) => {
    for (const word of words) expect(trust(played)?.detail).toContain(word)
  }
}

function refused(id: string, world: World, ...words: readonly string[]): Scenario {
  return {
    id: `interception/${id}`,
    world,
    expect: broken('tls.intercepted', UNTRUSTED),
    also: says(...words),
  }
}

function seen(id: string, world: World, ...words: readonly string[]): Scenario {
  return { id: `interception/${id}`, world, expect: degraded('tls.intercepted', SEEN), also: says(...words) }
}

function accepted(id: string, world: World, more: Partial<Scenario> = {}): Scenario {
  return { id: `interception/${id}`, world, expect: healthy({ findings: { 'tls-trust': 'pass' } }), ...more }
}

export const INTERCEPTION: readonly Scenario[] = [
  {
    ...refused('by a known product', inspected({ authority: ZSCALER }), 'made by Zscaler'),
    golden: true,
  },
  refused('by a known product that sends its root', inspected({ authority: ZSCALER, sendsRoot: true })),
  refused('by nobody we know, on the way', onTheWay(), 'its chain ends in Acme Corp Root'),
  seen('that NODE_EXTRA_CA_CERTS allows', onTheWay({ known: 'NODE_EXTRA_CA_CERTS' }), 'NODE_EXTRA_CA_CERTS'),
  seen('that SSL_CERT_FILE allows', onTheWay({ known: 'SSL_CERT_FILE' }), 'SSL_CERT_FILE'),
  seen('that the system’s store allows', onTheWay({ known: 'SSL_CERT_DIR' }), 'from the system store'),
  seen(
    'by a known product, which the system’s store allows',
    inspected({ authority: 'Norton Web/Mail Shield Root', known: 'SSL_CERT_DIR' }),
    'Norton intercepts TLS',
  ),
  accepted('that the user named himself', onTheWay({ known: 'ca-certificates' }), {
    also: says('An unknown product intercepts TLS, as ca-certificates allows'),
  }),
  accepted(
    'by a known product, which the user named himself',
    inspected({ authority: ZSCALER, known: 'ca-certificates' }),
    { also: (played) => expect(trust(played)?.evidence['product']).toBe('Zscaler') },
  ),
  accepted(
    'never, where connect-to leads to a machine with a root of its own',
    inspected({ known: 'NODE_EXTRA_CA_CERTS' }),
    { also: (played) => expect(trust(played)?.evidence['store']).toBe('NODE_EXTRA_CA_CERTS') },
  ),
  {
    id: 'interception/never, and only the system’s store knows that machine',
    world: inspected({ known: 'SSL_CERT_DIR' }),
    expect: healthy({ findings: { 'tls-trust': 'warn' } }),
    also: says('trusted only via the system store'),
  },
  {
    id: 'interception/an expired certificate stays one, and its maker is told',
    world: inspected({
      authority: ZSCALER,
      leaf: { notBefore: new Date('2024-01-01T00:00:00Z'), notAfter: new Date('2024-02-01T00:00:00Z') },
    }),
    expect: broken('tls.expired', UNTRUSTED),
    also: says('has expired by this machine', 'made by Zscaler'),
  },
  {
    id: 'interception/a wrong name stays one, and its maker is told',
    world: inspected({ authority: ZSCALER, known: 'ca-certificates', leaf: { dnsNames: ['block.example'] } }),
    expect: broken('tls.hostname', UNTRUSTED),
    also: (played) => {
      says('match this host name', 'made by Zscaler')(played)
      expect(trust(played)?.evidence['accepted']).toEqual(['block.example'])
    },
  },
]
