// The meaning of a proxy that opened a tunnel, refused one, or was never reached.
import { proxyTunnel } from '../../../../src/checks/network/proxy-tunnel.ts'
import type {
  ConnectionObservation,
  NetworkFailure,
  TunnelAnswer,
} from '../../../../src/probes/observation.ts'
import { plain } from '../../../../src/words/phrase.ts'
import type { Answer } from '../../../../src/words/finding.ts'
import { connection } from '../../../support/answers.ts'
import { ask, brief, contextOf } from '../../../support/check-context.ts'

const PROXY = { proxyHost: 'proxy.example', proxyPort: 3128, asked: 'api.anthropic.com:443' }
const ANSWER: TunnelAnswer = { status: 200, reason: 'Connection established', headers: {}, bodyStart: '' }

interface Tunnel {
  readonly answer?: Partial<TunnelAnswer>
  readonly phase?: NetworkFailure['phase']
  readonly code?: string
}

function told({ answer, phase = 'proxy', code }: Tunnel): Promise<Answer> {
  const changes: Partial<ConnectionObservation> = {
    tunnel: { ...PROXY, answer: answer && { ...ANSWER, ...answer } },
    phases: { proxyMs: 12.4 },
    failure: code === undefined ? undefined : { phase, code, reason: '' },
  }
  return ask(proxyTunnel, { connection: () => Promise.resolve(connection(changes)) })
}

const REFUSED = 'TUNNEL_REFUSED'

test.each<[string, Tunnel, string, string]>([
  ['it opened', { answer: {} }, 'pass', 'opened a tunnel to api.anthropic.com:443 in 12 ms'],
  ['it forwards plain http', {}, 'pass', 'forwards plain http'],
  [
    'it opened, and the certificate behind it was refused',
    { answer: {}, phase: 'tls', code: 'CERT_HAS_EXPIRED' },
    'pass',
    'opened a tunnel',
  ],
  [
    'it wants a user',
    { answer: { status: 407, reason: 'Proxy Authentication Required' }, code: REFUSED },
    'fail: proxy.auth',
    'requires a user name and password (407',
  ],
  [
    'it forbids the host',
    { answer: { status: 403, reason: 'Forbidden' }, code: REFUSED },
    'fail: proxy.denied',
    'refused a tunnel to api.anthropic.com:443 (403, Forbidden)',
  ],
  [
    'it reaches nobody',
    { answer: { status: 503, reason: '' }, code: REFUSED },
    'fail: proxy.denied',
    '(503)',
  ],
  [
    'its name is unknown',
    { phase: 'dns', code: 'ENOTFOUND' },
    'fail: proxy.unreachable',
    'doesn’t resolve (ENOTFOUND)',
  ],
  [
    'its name leads to a metadata address',
    { phase: 'dns', code: 'LINK_LOCAL' },
    'fail: proxy.unreachable',
    'nothing was sent',
  ],
  [
    'it is another machine, and plain http would leave this one',
    { phase: 'dns', code: 'NOT_LOOPBACK' },
    'fail: endpoint.insecure',
    'nothing was sent',
  ],
  [
    'nobody listens there',
    { phase: 'tcp', code: 'ECONNREFUSED' },
    'fail: proxy.unreachable',
    'refused the connection',
  ],
  ['nobody answers there', { phase: 'tcp', code: 'TIMEOUT' }, 'fail: proxy.unreachable', 'did not answer'],
  [
    'it is connected and silent',
    { code: 'TIMEOUT' },
    'fail: proxy.unreachable',
    'accepted the connection but didn’t answer',
  ],
  ['it hangs up', { code: 'ECONNRESET' }, 'fail: proxy.unreachable', 'closed the connection (ECONNRESET)'],
  [
    'it speaks no HTTP',
    { code: 'HPE_INVALID_CONSTANT' },
    'fail: proxy.unreachable',
    'something that is not HTTP',
  ],
  ['the process hardly ran', { code: 'STARVED' }, 'unknown: run.starved', 'this machine'],
  ['the run ended before it answered', { code: 'CANCELLED' }, 'fail: run.deadline', 'when the run was ended'],
])('%s', async (_, tunnel, expected, words) => {
  const answer = await told(tunnel)
  expect(brief(answer)).toBe(expected)
  expect(plain(answer.detail)).toContain(words)
})

test('what the proxy says of itself is kept: its error name, its page, its headers', async () => {
  const headers = { 'x-squid-error': 'ERR_ACCESS_DENIED 0', via: '1.1 squid', 'set-cookie': 'secret' }
  const answer = await told({
    answer: { status: 403, reason: 'Forbidden', headers, bodyStart: '<title>ERROR: denied</title>' },
    code: REFUSED,
  })
  expect(plain(answer.detail)).toContain('(403, Forbidden, ERR_ACCESS_DENIED 0, ERROR: denied)')
  expect(answer.evidence).toMatchObject({
    status: 403,
    via: '1.1 squid',
    'x-squid-error': 'ERR_ACCESS_DENIED 0',
  })
  expect(answer.evidence).not.toHaveProperty('set-cookie')
})

test.each([
  [{ proxy: 'http://proxy.example:3128' }, true],
  [{ proxy: 'none' }, false],
  [{}, false],
])('with the inputs %j there is a proxy to ask: %s', (inputs, applies) => {
  expect(proxyTunnel.appliesTo(contextOf({}, { inputs }))).toBe(applies)
})
