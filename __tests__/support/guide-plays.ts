// What the guide promises of its commands: for each of them the worlds in which it is typed, and the answer that comes.
import { accountKey, defaultAccount } from '../../src/simulator/account.ts'
import type { Scheme } from '../../src/simulator/account.ts'
import { json } from '../../src/simulator/exchange.ts'
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import type { CertificateWorldId } from '../../src/simulator/certificate-worlds.ts'
import type { Act } from '../../src/simulator/misbehaviour.ts'
import { edgeRefusal } from '../../src/simulator/words.ts'
import { refusingPort } from './ports.ts'
import { KEY, KEY_IN } from './scenario-keys.ts'
import { fullPort } from '../worlds/full-port.ts'
import {
  bypassed,
  given,
  inspectedByCompany,
  recorded,
  serving,
  withFallback,
  withFile,
} from '../worlds/guide.ts'
import { onTheWay } from '../worlds/inspection.ts'
import { behindProxy } from '../worlds/proxy.ts'
import { behindGateway, firstParty, nowhere, scripted, service } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

/** One answer, and a world that gives it. */
export interface Play {
  readonly answer: string
  readonly world: World
}

const HASTY = { timeout: '1s', deadline: '6s', attempts: '2' } as const
const play = (answer: string, world: World): Play => ({ answer, world })

const good = firstParty()
const revoked = given({ 'api-key': KEY_IN.revoked })
const answering = (act: Act): World => given({ attempts: '1' }, scripted({ act }))
const failing = (type: ErrorSpec['type'], message: string): World =>
  answering({ do: 'error', error: { type, message } })
const onlyBy = (scheme: Scheme): World => behindGateway({ schemes: [scheme] })
const certified = (certificate: CertificateWorldId): World => firstParty({ certificate })
const based = (endpoints: string, world: World = good): World => given({ endpoints }, world)
const ledTo =
  (way: () => Promise<string>): World =>
  async (folder) =>
    given({ 'api-key': KEY, 'connect-to': await way() }, nowhere)(folder)

const { models } = defaultAccount()
const SONNET = 'claude-sonnet-5-5'
const aging = (dates: { deprecated: string; retires: string }): World =>
  serving({ models: models.map((model) => (model.id === SONNET ? { ...model, ...dates } : model)) })

const refused = ledTo(async () => `::127.0.0.1:${await refusingPort()}`)
const silent = given(HASTY, fullPort)
const garbled = given(HASTY, firstParty({ transport: 'tcp-silent' }))
const noName = (host: string): World => ledTo(() => Promise.resolve(`${host}::no-such-host.invalid:`))
const swallowing = behindProxy({ act: { do: 'cut' } }, good)
const denying = behindProxy({ act: { do: 'refuse', status: 403 } }, good)
const page: Act = { do: 'html', title: 'Sign in to the network', status: 200 }

const OLD_REQUEST = JSON.stringify({
  ...{ model: 'claude-sonnet-5-5', max_tokens_to_sample: 100 },
  prompt: '\n\nHuman: Hello\n\nAssistant:',
})

/** By a part of the command that no other has. */
export const GUIDE_PLAYS: readonly (readonly [part: string, plays: readonly Play[]])[] = [
  [
    'read -rs',
    [
      play('healthy', good),
      play('degraded', failing('overloaded_error', 'Overloaded')),
      play('broken', revoked),
    ],
  ],
  ['explain', [play('auth.invalid', nowhere)]],
  [
    'for header',
    [
      play('200 200', good),
      play('401 401', revoked),
      play('401 200', onlyBy('bearer')),
      play('200 401', onlyBy('x-api-key')),
    ],
  ],
  [
    '--verbose',
    [
      play('auth.forbidden', given({ 'api-key': KEY_IN.forbidden })),
      play('auth.region', answering(edgeRefusal('forbidden', 'Request not allowed', 403))),
      play('auth.challenge', answering({ do: 'html', title: 'Just a moment...', status: 403 })),
    ],
  ],
  [
    `--models ${SONNET}`,
    [
      play('healthy', good),
      play('model.unknown', serving({ models: models.filter(({ id }) => id !== SONNET) })),
      play('model.retired', aging({ deprecated: '2026-09-29', retires: '2026-10-30' })),
      play('model.deprecated', aging({ deprecated: '2026-11-01', retires: '2026-12-01' })),
      play('model.forbidden', serving({ keys: [accountKey(KEY, { forbiddenModels: [SONNET] })] })),
    ],
  ],
  [
    '--endpoints "$ANTHROPIC_BASE_URL"',
    [
      play('endpoint.path', based('https://api.anthropic.com/v1')),
      play('endpoint.legacy', based('https://api.anthropic.com/v1/complete')),
      play('endpoint.unknown-host', based('https://claude.ai')),
      play('endpoint.malformed', based('api.anthropic.com')),
      play('endpoint.not-found', service({ handler: () => json(404, { detail: 'Not Found' }) })),
      play('endpoint.not-an-api', behindGateway({ script: [{ act: page }] })),
      play('dns.not-found', based('https://gateway.example.com', noName('gateway.example.com'))),
    ],
  ],
  [
    '-m 10',
    [
      play('401 curl 0', good),
      play('000 curl 6', noName('api.anthropic.com')),
      play('000 curl 7', refused),
      play('000 curl 28', silent),
      play('000 curl 35', firstParty({ transport: 'http' })),
      play('000 curl 56', denying),
      play('000 curl 60', certified('unknown-root')),
    ],
  ],
  [
    '--checks dns,tcp,tls-trust',
    [
      play('healthy', good),
      play('tcp.timeout', silent),
      play('tcp.refused', refused),
      play('tcp.reset', given(HASTY, firstParty({ transport: 'tcp-reset' }))),
      play('tls.handshake', garbled),
    ],
  ],
  [
    '--checks tls-trust,tls-expiry',
    [
      play('tls.intercepted', onTheWay()),
      play('tls.expired', certified('expired')),
      play('tls.not-yet-valid', certified('not-yet-valid')),
      play('tls.hostname', certified('wrong-host')),
      play('tls.self-signed', certified('self-signed')),
      play('tls.incomplete-chain', certified('missing-intermediate')),
      play('tls.untrusted', certified('unknown-root')),
    ],
  ],
  [
    '--compare-direct true',
    [
      play('healthy', behindProxy({}, good)),
      play('proxy.auth', behindProxy({ credentials: 'ali:sesame', setting: (url) => url }, good)),
      play('proxy.denied', denying),
      play('proxy.unreachable', async (folder) =>
        given({ proxy: `http://127.0.0.1:${await refusingPort()}` })(folder),
      ),
      play('proxy.malformed', given({ proxy: 'socks5://127.0.0.1:1080' })),
      play('proxy.required', bypassed()),
      play('proxy.at-fault', swallowing),
    ],
  ],
  [
    '--fail-on degraded',
    [
      play(
        'limit.rate',
        failing(
          'rate_limit_error',
          'This request would exceed your organization’s rate limit of 50,000 input tokens per minute.',
        ),
      ),
      play(
        'limit.ramp',
        failing(
          'rate_limit_error',
          'This request would exceed your organization’s maximum usage increase rate for input tokens per minute.',
        ),
      ),
      play(
        'limit.concurrency',
        failing('rate_limit_error', 'Number of concurrent connections has exceeded your rate limit.'),
      ),
      play('service.overloaded', failing('overloaded_error', 'Overloaded')),
      play('service.error', failing('api_error', 'Internal server error')),
    ],
  ],
  [
    '--retry 4',
    [
      play(
        '200',
        scripted({
          times: 1,
          act: [
            { do: 'error', error: { type: 'rate_limit_error', message: 'Slow down.' } },
            { do: 'headers', headers: { 'retry-after': '1' } },
          ],
        }),
      ),
      play('401', revoked),
      play('529', failing('overloaded_error', 'Overloaded')),
    ],
  ],
  [
    'https://api.anthropic.com,https://gateway.example.com/anthropic',
    [
      play('healthy', withFallback({})),
      play('failover', withFallback({ primary: 'down' })),
      play('fallback.broken', withFallback({ fallback: 'down' })),
    ],
  ],
  ['awk', [play('ANTHROPIC_API_KEY', good)]],
  ['mitmdump', [play('200', recorded(good)), play('401', recorded(revoked))]],
  ['grep -ci', [play('1', good), play('0', behindGateway())]],
  ['--client cursor', [play('healthy', good)]],
  ['--models claude-v1', [play('model.unknown', good)]],
  ['--request old-request.json', [play('format.request', withFile('old-request.json', OLD_REQUEST, good))]],
  ['--endpoints https://api.us-east', [play('endpoint.unknown-host', good)]],
  ['--ca-certificates company-root.pem', [play('healthy', inspectedByCompany())]],
]
