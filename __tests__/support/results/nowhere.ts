// A run which ends at a name without an address.
import { fail, unknown } from '../../../src/words/finding.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import type { RunResult } from '../../../src/words/result.ts'
import { finding, KEY, skip } from './findings.ts'
import { variation } from './healthy.ts'

const nameless = finding(
  'dns',
  fail('dns.not-found', say`No address is known for ${quote('api.antropic.com')} (ENOTFOUND).`, {
    code: 'ENOTFOUND',
    host: 'api.antropic.com',
  }),
)

export const nowhere: RunResult = {
  ...variation('broken', 'dns.not-found', {
    provider: 'gateway',
    diagnosis: {
      cause: 'dns.not-found',
      title: 'the endpoint’s name does not exist',
      explanation: say`No address is known for ${quote('api.antropic.com')} (ENOTFOUND). Nothing was sent, and nothing here says that your key is bad.`,
      remedy: {
        summary: 'Correct the host name in the base URL.',
        steps: [
          say`Compare ${quote('api.antropic.com')} with ${quote('api.anthropic.com')}, letter by letter.`,
          ['Look the name up on the runner.'],
        ],
        commands: ['nslookup api.antropic.com'],
        links: [],
      },
      explains: ['dns', 'tcp', 'tls-trust', 'http-reach', 'key-accepted'],
    },
    models: [],
    endpoints: [
      {
        url: 'https://api.antropic.com',
        verdict: 'broken',
        cause: 'dns.not-found',
        auth: [],
        models: [],
        lacks: [],
        requestId: undefined,
        keyValid: undefined,
        reachable: false,
        attempts: [
          { request: 'connect', at: '2026-11-22T06:00:00.020Z', durationMs: 18, outcome: 'refused' },
        ],
        phases: { dnsMs: 18 },
        findings: [
          ...KEY,
          nameless,
          skip('tcp', 'dns'),
          skip('tls-trust', 'dns'),
          skip('http-reach', 'dns'),
          skip('key-accepted', 'dns'),
          finding('identity', unknown(say`Nothing was heard.`)),
        ],
      },
    ],
  }),
  notes: [
    say`The base URL is not Anthropic’s own, and came from the environment (${quote('ANTHROPIC_BASE_URL')}).`,
  ],
}
