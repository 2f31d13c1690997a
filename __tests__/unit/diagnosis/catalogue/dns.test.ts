// The place where an unknown name is known, by the form of the name; what to look at when a name server knows it.
import { DNS } from '../../../../src/diagnosis/catalogue/dns.ts'
import type { RemedyFacts } from '../../../../src/diagnosis/catalogue/entry.ts'
import { plain } from '../../../../src/words/phrase.ts'

function steps(cause: keyof typeof DNS, facts: Partial<RemedyFacts>): string {
  const given = {
    host: 'action',
    endpoint: '',
    hostname: 'gateway.example',
    party: 'gateway' as const,
    secretName: 'X',
    variable: undefined,
  } as const
  return DNS[cause]
    .remedy({ ...given, evidence: {}, ...facts })
    .steps.map(plain)
    .join('\n')
}

const PRIVATE = [
  'litellm',
  'llm.local',
  'llm.internal',
  'gw.corp',
  'gw.lan',
  'gw.default.svc',
  'gw.home.arpa',
]

test.each([...PRIVATE, 'LLM.Default.svc.Cluster.local'])('%s is told as a private name', (hostname) => {
  expect(steps('dns.not-found', { hostname })).toContain(
    `Run on a self-hosted runner inside the private network of ${hostname}`,
  )
  expect(steps('dns.not-found', { hostname, host: 'terminal' })).toContain(
    `Connect the VPN of the private network that ${hostname}`,
  )
})

test.each(['gateway.example', 'local.example', 'internal.example.com', ''])('%j is not', (hostname) => {
  expect(steps('dns.not-found', { hostname })).toContain('If the name is internal')
})

test('the first party’s own name exists, whatever a name server says', () => {
  expect(steps('dns.not-found', { hostname: 'api.anthropic.com' })).toContain('this name exists')
})

test('a name that a name server knows is looked for on this machine', () => {
  expect(steps('dns.failure', { evidence: { known: true } })).toContain('nsswitch.conf')
  expect(steps('dns.failure', {})).not.toContain('nsswitch.conf')
})
