// Which rule decides, which cause it names, what it explains and what is told beside it: over the findings of real checks in simulated worlds.
import { CHECKS } from '../../../src/checks/index.ts'
import { LIVE_CHECKS, type CheckId } from '../../../src/words/check-ids.ts'
import { anonymous } from '../../../src/claude/requests/free-requests.ts'
import { listModels } from '../../../src/claude/requests/request.ts'
import { explain, furtherFindings, judgeFindings, type Place } from '../../../src/diagnosis/diagnose.ts'
import { RULES } from '../../../src/diagnosis/rules.ts'
import type { ConnectionObservation, NetworkFailure } from '../../../src/probes/observation.ts'
import type { OtherWay } from '../../../src/reading/conversation.ts'
import { bare } from '../../../src/run/talk/voice.ts'
import { accountKey, GOOD_KEY } from '../../../src/simulator/account.ts'
import { edgeRefusal } from '../../../src/simulator/words.ts'
import { causeOf, type Finding } from '../../../src/words/finding.ts'
import { connection, reading } from '../../support/answers.ts'
import type { Measured } from '../../support/check-context.ts'
import { examined } from '../../support/examined.ts'
import type { HostWorld } from '../../support/made-host.ts'
import { always, api, apiForKey, OVERLOADED, simulatedExchanger } from '../../support/simulated-answers.ts'

const PLACE: Place = {
  ...{ host: 'action', endpoint: 'https://api.anthropic.com', hostname: 'api.anthropic.com' },
  ...{ party: 'anthropic', secretName: 'ANTHROPIC_API_KEY', variable: undefined },
}

/** The rule that decides; the verdict and the cause; the checks it explains; those with another cause, which are told beside it. */
function told(findings: readonly Finding[]): readonly string[] {
  const { verdict, decision } = judgeFindings(findings, { onMissingKey: 'auto' })
  if (decision === undefined) return ['nothing', verdict]
  const rule = RULES.find((each) => each.decide(findings) !== undefined)?.id ?? ''
  const diagnosis = explain(decision, findings, PLACE)
  const beside = furtherFindings(findings, diagnosis).map((one) => `${one.check} ${causeOf(one) ?? ''}`)
  return [rule, `${verdict}, ${diagnosis.cause}`, diagnosis.explains.join(' '), ...beside]
}

/** The checks that are not asked once this one has failed, in their order. */
function after(failed: CheckId): string {
  const lost = new Set([failed])
  for (const { id, needs } of CHECKS) if (needs.some((need) => lost.has(need))) lost.add(id)
  return [...lost].filter((id) => id !== failed && !LIVE_CHECKS.includes(id)).join(' ')
}

const AFTER_KEY = after('key-accepted')
const AFTER_ANSWER = after('api-identity')
const AFTER_HTTP = after('http-reach')
const AFTER_TCP = `tls-trust tls-expiry http-reach ${AFTER_HTTP}`

const CUT_KEY = GOOD_KEY.slice(0, -1)
const CUT: HostWorld = { inputs: { 'api-key': CUT_KEY } }
const NO_KEY: HostWorld = { inputs: { 'api-key': '' } }
const PROXIED = { HTTPS_PROXY: 'http://proxy.example:3128' }
const THROUGH: HostWorld = { env: PROXIED }
const PAST: HostWorld = { env: { ...PROXIED, NO_PROXY: 'api.anthropic.com' } }

const REFUSES = { handler: api({ keys: [] }) }
const PAGE = always({ do: 'html', title: 'Blocked' })
const REGION = always(edgeRefusal('forbidden', 'Request not allowed', 403))
const SCARCE = { handler: api({ rateLimits: { requests: { limit: 10, remaining: 0 } } }) }

function connected(changes: Partial<ConnectionObservation>): Pick<Measured, 'connection'> {
  return { connection: () => Promise.resolve(connection(changes)) }
}

const failing = (phase: NetworkFailure['phase'], code: string): Partial<ConnectionObservation> => ({
  failure: { phase, code, reason: '' },
})

const PRIVATE = { addresses: ['10.0.0.7'] }
const TUNNELLED = connected({
  tunnel: {
    ...{ proxyHost: 'proxy.example', proxyPort: 3128, asked: 'api.anthropic.com:443' },
    answer: { status: 200, reason: '', headers: {}, bodyStart: '' },
  },
})

/** The other way leads to the API, which wants a credential. */
function leadsThere(via: OtherWay['via']): Pick<Measured, 'otherWay'> {
  const request = bare(anonymous(listModels(new URL('https://api.anthropic.com'), 'bearer', '')))
  const asked = simulatedExchanger({})('models (no credential)', request)
  return {
    otherWay: async () => ({ via, connection: connection(), reading: reading((await asked).outcome) }),
  }
}

type Row = readonly [name: string, measured: Measured, world: HostWorld, told: readonly string[]]

const DECIDED_BY: Readonly<Record<string, readonly Row[]>> = {
  nothing: [
    ['all is well', { service: {} }, {}, ['healthy']],
    ['a cut key works', { service: { handler: api({ keys: [accountKey(CUT_KEY)] }) } }, CUT, ['healthy']],
    ['a private address is that of the API', { service: {}, ...connected(PRIVATE) }, {}, ['healthy']],
  ],
  'malformed-and-refused': [
    [
      'a cut key is refused',
      { service: REFUSES },
      CUT,
      ['broken, key.malformed', 'key-shape', 'key-accepted auth.invalid'],
    ],
  ],
  way: [
    [
      'a proxy cuts, where the direct way works',
      { service: always({ do: 'close' }), ...TUNNELLED, ...leadsThere('direct') },
      THROUGH,
      ['broken, proxy.at-fault', `proxy-route http-reach ${AFTER_HTTP}`],
    ],
    [
      'a proxy answers itself, where the direct way works',
      { service: PAGE, ...TUNNELLED, ...leadsThere('direct') },
      THROUGH,
      ['broken, proxy.at-fault', `proxy-route api-identity ${AFTER_ANSWER}`],
    ],
    [
      'nobody is reached past a proxy that leads to the API',
      { service: {}, ...connected(failing('tcp', 'TIMEOUT')), ...leadsThere('proxy') },
      PAST,
      ['broken, proxy.required', `proxy-route tcp ${AFTER_TCP}`],
    ],
    [
      'only the proxy knows the name',
      { service: {}, ...connected(failing('dns', 'ENOTFOUND')), ...leadsThere('proxy') },
      PAST,
      ['broken, proxy.required', `proxy-route dns tcp ${AFTER_TCP}`],
    ],
    [
      'the handshake ends past a proxy that leads to the API',
      { service: {}, ...connected(failing('tls', 'ECONNRESET')), ...leadsThere('proxy') },
      PAST,
      ['broken, proxy.required', `proxy-route tls-trust tls-expiry http-reach ${AFTER_HTTP}`],
    ],
    [
      'the region is refused directly and not through the proxy',
      { service: REGION, ...leadsThere('proxy') },
      PAST,
      ['broken, proxy.required', `proxy-route ${AFTER_ANSWER}`],
    ],
  ],
  sinkhole: [
    [
      'nobody listens at a private address',
      { service: {}, ...connected({ ...PRIVATE, ...failing('tcp', 'ECONNREFUSED') }) },
      {},
      ['broken, dns.sinkhole', `dns tcp ${AFTER_TCP}`],
    ],
    [
      'the handshake ends at a private address',
      { service: {}, ...connected({ ...PRIVATE, ...failing('tls', 'ECONNRESET') }) },
      {},
      ['broken, dns.sinkhole', `dns tls-trust tls-expiry http-reach ${AFTER_HTTP}`],
    ],
    [
      'silence at a private address',
      { service: always({ do: 'hang' }), ...connected(PRIVATE) },
      {},
      ['broken, dns.sinkhole', `dns http-reach ${AFTER_HTTP}`],
    ],
    [
      'a page answers at a private address',
      { service: PAGE, ...connected(PRIVATE) },
      {},
      ['broken, dns.sinkhole', `dns api-identity ${AFTER_ANSWER}`],
    ],
  ],
  heaviest: [
    [
      'the key is revoked',
      { service: { handler: apiForKey({ state: 'revoked' }) } },
      {},
      ['broken, auth.invalid', `key-accepted ${AFTER_KEY}`],
    ],
    [
      'a cut key meets an overloaded API',
      { service: always(OVERLOADED) },
      CUT,
      ['degraded, service.overloaded', 'key-accepted request-format'],
    ],
    [
      'the connection is refused',
      { service: {}, ...connected(failing('tcp', 'ECONNREFUSED')) },
      {},
      ['broken, tcp.refused', `tcp ${AFTER_TCP}`],
    ],
    [
      'a private address is that of the API, which refuses the key',
      { service: REFUSES, ...connected(PRIVATE) },
      {},
      ['broken, auth.invalid', `key-accepted ${AFTER_KEY}`],
    ],
    [
      'a key is refused through a proxy',
      { service: REFUSES, ...TUNNELLED, ...leadsThere('direct') },
      THROUGH,
      ['broken, auth.invalid', `key-accepted ${AFTER_KEY}`],
    ],
    [
      'a key is refused, and another credential was set',
      { service: REFUSES },
      { inputs: { 'auth-token': 'another-token' } },
      ['broken, auth.invalid', `key-accepted ${AFTER_KEY}`, 'key-shape key.conflict'],
    ],
    [
      'a model is retired and a limit is used up',
      { service: SCARCE },
      { inputs: { models: 'claude-opus-4-1' } },
      ['broken, model.retired', 'models', 'rate-limits limit.headroom'],
    ],
    [
      'the key is missing',
      {},
      NO_KEY,
      ['broken, key.missing', `key-shape key-exposure dns tcp ${AFTER_TCP}`],
    ],
    [
      'the key is withheld',
      {},
      { ...NO_KEY, env: { GITHUB_ACTOR: 'dependabot[bot]' } },
      ['unchecked, key.withheld', `key-shape key-exposure dns tcp ${AFTER_TCP}`],
    ],
  ],
}

test('every rule has its worlds', () => {
  expect(Object.keys(DECIDED_BY)).toEqual(['nothing', ...RULES.map(({ id }) => id)])
})

describe.each(Object.entries(DECIDED_BY))('decided by %s', (rule, rows) => {
  test.each(rows)('%s', async (_, measured, world, expected) => {
    expect(told((await examined(measured, world)).findings)).toEqual([rule, ...expected])
  })
})
