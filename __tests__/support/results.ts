// Five runs built by hand, one for each thing a report has to say well: healthy, broken, degraded, cut short, hostile.
import type { CauseId } from '../../src/cause.ts'
import type { CheckId, Layer } from '../../src/check-ids.ts'
import { fail, note, pass, unknown, warn, type Finding, type Outcome } from '../../src/finding.ts'
import { quote, say } from '../../src/phrase.ts'
import type { Diagnosis, EndpointResult, RunResult, TargetResult } from '../../src/result.ts'

const API = 'https://api.anthropic.com'

const TITLES = {
  'key-shape': ['The key looks like a key', 'key'],
  'key-exposure': ['The key stands in no file of the checkout', 'key'],
  'endpoint-shape': ['The endpoint is a usable URL', 'endpoint'],
  dns: ['The name has an address', 'network'],
  tcp: ['A connection is accepted', 'network'],
  'tls-trust': ['The certificate is trusted', 'tls'],
  'tls-expiry': ['No certificate expires soon', 'tls'],
  'http-reach': ['Something answers over HTTP', 'http'],
  'api-identity': ['It is the API that answers', 'http'],
  clock: ['The clock is right', 'http'],
  'key-accepted': ['The key is accepted', 'auth'],
  'auth-schemes': ['The headers of both SDK generations work', 'auth'],
  identity: ['Organization and workspace are as expected', 'auth'],
  models: ['The models can be used', 'models'],
  'request-format': ['The request is well formed', 'format'],
} as const satisfies Record<CheckId, readonly [string, Layer]>

/** A finding as the runner of checks would stamp it. */
export function finding(check: CheckId, outcome: Outcome): Finding {
  const [title, layer] = TITLES[check]
  return { ...outcome, check, title, layer, startedAtMs: 1, durationMs: 2.5 }
}

function skip(check: CheckId, blockedBy: CheckId): Finding {
  return finding(check, { status: 'skip', blockedBy, detail: [] })
}

const KEY = [
  finding(
    'key-shape',
    pass(say`It looks like an API key, from ANTHROPIC_API_KEY.`, {
      family: 'API key',
      from: 'ANTHROPIC_API_KEY',
    }),
  ),
  finding('key-exposure', pass(say`1 204 tracked files were read.`, { files: 1204 })),
  finding('endpoint-shape', pass(say`${quote(API)} is the first-party host.`)),
]
const NETWORK = [
  finding(
    'dns',
    pass(say`${quote('api.anthropic.com')} is ${quote('160.79.104.10')}.`, {
      addresses: ['160.79.104.10', '2607:6bc0::10'],
    }),
  ),
  finding('tcp', pass(say`${quote('160.79.104.10')} accepted on port 443.`)),
  finding(
    'tls-trust',
    pass(say`TLSv1.3, vouched for by ${quote('GTS Root R4')}, in 101 ms.`, { protocol: 'TLSv1.3' }),
  ),
]
const EXPIRY = finding(
  'tls-expiry',
  pass(say`${quote('api.anthropic.com')} ends on 2027-01-20, in 59 days.`, { daysLeft: 59 }),
)
const HTTP = [
  finding('http-reach', pass(say`HTTP 200 after 104 ms.`, { status: 200 })),
  finding('api-identity', pass(say`The answer is the API’s own, with a request id.`)),
  finding('clock', pass(say`0 s apart.`, { skewSeconds: 0 })),
]
const ACCEPTED = [
  finding('key-accepted', pass(say`The model list was answered with 200.`, { status: 200 })),
  finding('auth-schemes', pass(say`Accepted: bearer, x-api-key.`)),
  finding('identity', pass(say`Organization ${quote('0f5b7a9e-0000-4000-8000-1c2d3e4f5a6b')}.`)),
]
const FORMAT = finding('request-format', pass(say`The token count was answered: 8 tokens.`, { tokens: 8 }))
const MODELS = finding('models', pass(say`${quote('claude-sonnet-5')} is usable.`))

const WORKS: EndpointResult = {
  url: API,
  verdict: 'healthy',
  cause: undefined,
  auth: ['bearer', 'x-api-key'],
  requestId: 'req_011CVEXAMPLE',
  keyValid: true,
  reachable: true,
  attempts: [
    {
      request: 'GET /v1/models (bearer)',
      at: '2026-11-22T06:00:00.210Z',
      durationMs: 104,
      outcome: 'ok',
      status: 200,
    },
    {
      request: 'GET /v1/models (x-api-key)',
      at: '2026-11-22T06:00:00.210Z',
      durationMs: 131,
      outcome: 'retried',
      status: 529,
      waitedMs: 480,
    },
    {
      request: 'GET /v1/models (x-api-key)',
      at: '2026-11-22T06:00:00.821Z',
      durationMs: 108,
      outcome: 'ok',
      status: 200,
    },
  ],
  phases: { dnsMs: 12.4, tcpMs: 98.2, tlsMs: 101.1, firstByteMs: 104.4, totalMs: 318.9 },
  findings: [...KEY, ...NETWORK, EXPIRY, ...HTTP, ...ACCEPTED, MODELS, FORMAT],
  models: [],
}

const TARGET: TargetResult = {
  name: 'default',
  provider: 'anthropic',
  verdict: 'healthy',
  diagnosis: undefined,
  further: [],
  endpoints: [WORKS],
  models: [
    { id: 'claude-sonnet-5', status: 'usable', asked: true },
    { id: 'claude-haiku-5', status: 'usable', asked: false },
    { id: 'claude-opus-4-1', status: 'deprecated', asked: false, retiresAt: '2027-02-05T00:00:00Z' },
  ],
}

export const healthy: RunResult = {
  verdict: 'healthy',
  cause: undefined,
  startedAt: '2026-11-22T06:00:00.000Z',
  durationMs: 396.4,
  tool: { name: 'claude-preflight', version: '0.1.0' },
  run: {
    host: 'action',
    repository: 'octo-org/octo-repo',
    workflow: 'Nightly',
    job: 'preflight',
    event: 'schedule',
    actor: 'octocat',
    runId: '4242',
    runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/4242',
    runnerOs: 'Linux',
  },
  origins: [
    { setting: 'api-key', from: 'environment', variable: 'ANTHROPIC_API_KEY' },
    { setting: 'models', from: 'input' },
    { setting: 'timeout', from: 'default' },
  ],
  notes: [],
  targets: [TARGET],
  partial: false,
}

function run(verdict: RunResult['verdict'], cause: CauseId, target: Partial<TargetResult>): RunResult {
  return { ...healthy, verdict, cause, targets: [{ ...TARGET, verdict, ...target }] }
}

const invalid: Diagnosis = {
  cause: 'auth.invalid',
  title: 'the API refused this key',
  explanation: say`The API answered 401: ${quote('invalid x-api-key')}. The key arrived and was refused: it was revoked, deleted or mistyped. It is no network fault, and trying again will not help.`,
  remedy: {
    summary: 'Create a new key and store it in place of this one.',
    steps: [
      [
        'Look for the key in the Claude Console (Settings → API keys): is it there, active, in the right organization?',
      ],
      say`Look at where it came from: ${quote('ANTHROPIC_API_KEY')}.`,
      ['Create a new key, and copy it at once: it is shown only then.'],
      ['Store it again as a secret: paste the new key alone.'],
      ['Start a new run.'],
    ],
    commands: ['gh secret set ANTHROPIC_API_KEY'],
    links: ['https://platform.claude.com/settings/keys', 'https://platform.claude.com/docs/en/api/errors'],
  },
  explains: ['key-accepted', 'auth-schemes', 'identity', 'models', 'request-format'],
}

const refused = finding(
  'key-accepted',
  fail('auth.invalid', say`The API answered 401: ${quote('invalid x-api-key')}.`, {
    status: 401,
    errorType: 'authentication_error',
  }),
)

export const broken: RunResult = run('broken', 'auth.invalid', {
  diagnosis: invalid,
  models: [{ id: 'claude-sonnet-5', status: 'unverified', asked: true }],
  endpoints: [
    {
      ...WORKS,
      verdict: 'broken',
      cause: 'auth.invalid',
      auth: [],
      keyValid: false,
      attempts: [
        {
          request: 'GET /v1/models (bearer)',
          at: '2026-11-22T06:00:00.210Z',
          durationMs: 104,
          outcome: 'refused',
          status: 401,
        },
      ],
      findings: [
        ...[...KEY, ...NETWORK, EXPIRY, ...HTTP, refused],
        ...(['auth-schemes', 'identity', 'models', 'request-format'] as const).map((check) =>
          skip(check, 'key-accepted'),
        ),
      ],
    },
  ],
})

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

export const degraded: RunResult = run('degraded', 'tls.expiring', {
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

const nameless = finding(
  'dns',
  fail('dns.not-found', say`No address is known for ${quote('api.antropic.com')} (ENOTFOUND).`, {
    code: 'ENOTFOUND',
    host: 'api.antropic.com',
  }),
)

export const nowhere: RunResult = {
  ...run('broken', 'dns.not-found', {
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
        ...{
          url: 'https://api.antropic.com',
          verdict: 'broken',
          cause: 'dns.not-found',
          auth: [],
          models: [],
        },
        ...{ requestId: undefined, keyValid: undefined, reachable: false },
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

/** Every word that can come from outside is this one. */
export function saying(words: string): RunResult {
  const bad = quote(words)
  const loud = finding(
    'http-reach',
    fail('endpoint.not-an-api', say`Somebody said ${bad} and ${bad}${bad}.`, {
      [words]: words,
      list: [words, words],
      none: null,
      yes: true,
    }),
  )
  const broke = finding('clock', { status: 'crash', detail: say`It broke: ${bad}` })
  const diagnosis: Diagnosis = {
    cause: 'endpoint.not-an-api',
    title: 'something else answers here',
    explanation: say`It said ${bad}.`,
    remedy: {
      summary: 'Ask who runs it.',
      steps: [say`Read ${bad}.`, [bad]],
      commands: [`curl '${words}'`],
      links: [words, 'https://status.claude.com'],
    },
    explains: ['http-reach'],
  }
  const endpoint: EndpointResult = {
    ...{
      ...WORKS,
      url: words,
      verdict: 'broken',
      cause: 'endpoint.not-an-api',
      requestId: words,
      keyValid: undefined,
    },
    attempts: [{ request: words, at: words, durationMs: 1, outcome: 'refused', status: 200 }],
    findings: [
      finding('dns', note(say`${bad}`)),
      loud,
      broke,
      finding('models', unknown([bad])),
      skip('identity', 'models'),
    ],
  }
  const target = {
    name: words,
    diagnosis,
    further: [loud],
    endpoints: [endpoint, endpoint],
    models: [{ id: words, status: 'usable', asked: true, retiresAt: words }],
  } as const
  const base = run('broken', 'endpoint.not-an-api', target)
  const context = {
    host: 'action',
    repository: words,
    workflow: words,
    job: words,
    event: words,
    actor: words,
    runId: words,
    runUrl: words,
  } as const
  return {
    ...base,
    targets: [...base.targets, ...base.targets],
    notes: [say`${bad}`],
    origins: [{ setting: words, from: 'environment', variable: words }],
    run: context,
  }
}

export const HOSTILE =
  '\n::error::x ##[error]y [a](javascript:b) ![i](http://evil.example/i.png) <img src=x onerror=1></details> @octocat #1 www.evil.example | `code` \u001b[31mred ```'

export const hostile: RunResult = saying(HOSTILE)
