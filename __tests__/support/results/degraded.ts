// A run in which all works, with two things to look at and a note.
import { note, warn } from '../../../src/words/finding.ts'
import { quote, say } from '../../../src/words/phrase.ts'
import type { RunResult } from '../../../src/words/result.ts'
import { ACCEPTED, finding, FORMAT, HTTP, KEY, NETWORK } from './findings.ts'
import { variation, WORKS } from './healthy.ts'

const expiring = finding(
  'tls-expiry',
  warn('tls.expiring', say`${quote('gateway.example.com')} ends on 2026-12-01, in 9 days.`, {
    daysLeft: 9,
    notAfter: '2026-12-01T00:00:00.000Z',
  }),
)
const deprecated = finding(
  'models',
  warn(
    'model.deprecated',
    say`${quote('claude-opus-4-1')} is deprecated and retires on 2027-02-05; use ${quote('claude-opus-5')}.`,
    { model: 'claude-opus-4-1', retiresAt: '2027-02-05' },
  ),
)
const slow = finding('clock', note(say`The clock is 42 s behind the server’s.`, { skewSeconds: -42 }))

export const degraded: RunResult = variation('degraded', 'tls.expiring', {
  provider: 'gateway',
  diagnosis: {
    cause: 'tls.expiring',
    title: 'a certificate expires soon',
    explanation: say`${quote('gateway.example.com')} ends on 2026-12-01, in 9 days. Everything works today; from that day on every connection fails.`,
    remedy: {
      summary: 'Have the certificate renewed before it ends.',
      steps: [
        ['Tell the owner of the endpoint which certificate ends, and when.'],
        ['Check the automatic renewal: it should have happened by now.'],
      ],
      commands: [
        'openssl s_client -connect gateway.example.com:443 -servername gateway.example.com </dev/null | openssl x509 -noout -dates',
      ],
      links: ['https://nodejs.org/api/tls.html'],
    },
    explains: ['tls-expiry'],
  },
  further: [deprecated],
  models: [
    { id: 'claude-sonnet-5', status: 'usable', asked: true },
    { id: 'claude-opus-4-1', status: 'deprecated', asked: true, retiresAt: '2027-02-05T00:00:00Z' },
  ],
  endpoints: [
    {
      ...WORKS,
      url: 'https://gateway.example.com',
      verdict: 'degraded',
      cause: 'tls.expiring',
      findings: [
        ...KEY,
        ...NETWORK,
        expiring,
        HTTP[0],
        HTTP[1],
        slow,
        ...ACCEPTED,
        deprecated,
        FORMAT,
      ].filter((one) => one !== undefined),
    },
  ],
})
