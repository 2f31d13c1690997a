// Which way is taken and why, and what the other way shows once something on this one has failed.
import { proxyRoute } from '../../../../src/checks/network/proxy-route.ts'
import { anonymous } from '../../../../src/claude/requests/free-requests.ts'
import { listModels } from '../../../../src/claude/requests/request.ts'
import { anthropic } from '../../../../src/claude/providers/anthropic.ts'
import type { OtherWay } from '../../../../src/reading/conversation.ts'
import { readExchange } from '../../../../src/reading/reading.ts'
import { bare } from '../../../../src/run/talk/voice.ts'
import { gateway } from '../../../../src/simulator/gateway.ts'
import { edgeRefusal } from '../../../../src/simulator/words.ts'
import type { CauseId } from '../../../../src/words/causes.ts'
import type { CheckId } from '../../../../src/words/check-ids.ts'
import { fail, pass, unknown, type Answer, type Finding } from '../../../../src/words/finding.ts'
import { plain, say } from '../../../../src/words/phrase.ts'
import { connection, found } from '../../../support/answers.ts'
import { ask, askAgain, brief } from '../../../support/check-context.ts'
import type { HostWorld } from '../../../support/made-host.ts'
import {
  always,
  LIMITED,
  OVERLOADED,
  simulatedExchanger,
  type Service,
} from '../../../support/simulated-answers.ts'

const THROUGH: HostWorld = { env: { HTTPS_PROXY: 'http://user:word@proxy.example:3128' } }
const PAST: HostWorld = { env: { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: '.anthropic.com' } }

describe('the way', () => {
  test.each<[string, HostWorld, string, string]>([
    ['without any setting', {}, 'pass', 'Direct: no proxy is set for this URL.'],
    ['by a variable', THROUGH, 'pass', 'Uses the proxy http://proxy.example:3128, set by HTTPS_PROXY.'],
    ['by the input', { inputs: { proxy: 'http://proxy.example:3128' } }, 'pass', 'set by the input proxy'],
    [
      'past a proxy',
      PAST,
      'pass',
      '.anthropic.com in NO_PROXY exempts this host from http://proxy.example:3128',
    ],
    [
      'that the input forbids a proxy',
      { inputs: { proxy: 'none' } },
      'pass',
      'Direct, set by the input proxy.',
    ],
    [
      'past the proxy of a variable, as the input says',
      { ...THROUGH, inputs: { proxy: 'none' } },
      'pass',
      'http://proxy.example:3128 (HTTPS_PROXY) is not used',
    ],
    [
      'by a proxy of another kind',
      { env: { HTTPS_PROXY: 'ftp://proxy.example' } },
      'fail: proxy.malformed',
      'HTTPS_PROXY cannot be used as a proxy',
    ],
    [
      'by an input that is no URL',
      { inputs: { proxy: 'http://' } },
      'fail: proxy.malformed',
      'The input proxy cannot be used as a proxy',
    ],
  ])('%s', async (_, world, expected, words) => {
    const answer = await ask(proxyRoute, {}, world)
    expect(brief(answer)).toBe(expected)
    expect(plain(answer.detail)).toContain(words)
    expect(JSON.stringify(answer)).not.toContain('word@')
  })
})

/** The answer of a service on the other way without a credential. */
async function otherWay(service: Service, via: OtherWay['via']): Promise<OtherWay> {
  const request = bare(anonymous(listModels(new URL('https://api.anthropic.com'), 'bearer', '')))
  const exchange = await simulatedExchanger(service)('models (no credential)', request)
  const { reading } = readExchange(exchange, { asked: 'list', scheme: 'bearer' }, anthropic)
  return { via, connection: connection(), reading }
}

async function compared(
  failed: readonly Finding[],
  service: Service,
  world = THROUGH,
): Promise<Answer | undefined> {
  const via = world === THROUGH ? 'direct' : 'proxy'
  return askAgain(proxyRoute, failed, { otherWay: () => otherWay(service, via) }, world)
}

const failing = (check: CheckId, cause: CauseId): Finding => found(check, fail(cause, say`x`))
const RESET = failing('tls-trust', 'tls.handshake')

test.each<[CheckId, CauseId, string]>([
  ['dns', 'dns.not-found', 'fail: proxy.at-fault'],
  ['tcp', 'tcp.timeout', 'fail: proxy.at-fault'],
  ['proxy-tunnel', 'proxy.denied', 'warn'],
  ['tls-trust', 'tls.intercepted', 'fail: proxy.at-fault'],
  ['http-reach', 'service.cut', 'fail: proxy.at-fault'],
  ['api-identity', 'endpoint.not-an-api', 'fail: proxy.at-fault'],
  ['key-accepted', 'auth.region', 'fail: proxy.at-fault'],
  ['key-accepted', 'auth.invalid', 'nothing'],
  ['models', 'model.unknown', 'nothing'],
])('a failure of %s (%s), where the direct way works', async (check, cause, expected) => {
  expect(brief(await compared([failing(check, cause)], {}))).toBe(expected)
})

test.each<[CheckId, CauseId]>([
  ['tcp', 'tcp.timeout'],
  ['http-reach', 'service.cut'],
  ['key-accepted', 'auth.region'],
])('a failure of %s (%s) past a proxy through which it works', async (check, cause) => {
  expect(brief(await compared([failing(check, cause)], {}, PAST))).toBe('fail: proxy.required')
})

test.each<[string, Service, string]>([
  ['wants a credential', {}, 'fail: proxy.at-fault'],
  ['is limited', always(LIMITED), 'fail: proxy.at-fault'],
  ['is a gateway that wants one', { handler: gateway() }, 'fail: proxy.at-fault'],
  ['is a gateway that wants none', { handler: gateway({ publicList: true }) }, 'fail: proxy.at-fault'],
  ['is overloaded', always(OVERLOADED), 'pass'],
  ['refuses the region', always(edgeRefusal('forbidden', 'Request not allowed', 403)), 'pass'],
  ['is a page', always({ do: 'html', title: 'Welcome' }), 'pass'],
  ['is a log-in page', always({ do: 'html', title: 'Log in', status: 401 }), 'pass'],
  ['has no such path', always({ do: 'answer', status: 404 }), 'pass'],
  ['resets', always({ do: 'reset' }), 'pass'],
  ['hangs', always({ do: 'hang' }), 'pass'],
])('what answers on the other way %s', async (_, service, expected) => {
  expect(brief(await compared([RESET], service))).toBe(expected)
})

test('both ways are told side by side', async () => {
  const answer = await compared([RESET], {})
  expect(plain(answer?.detail ?? [])).toMatch(
    /^Uses the proxy .*\. Through the proxy it fails at TLS\. Directly: The API answered 401: x-api-key header is required\.$/,
  )
  expect(answer?.evidence).toMatchObject({ otherWay: 'direct', otherWayWorks: true })
})

test.each<[string, Finding[], Readonly<Record<string, string>>, string]>([
  ['after no failure', [found('tcp', pass(say`x`))], {}, 'nothing'],
  ['after what was not decided', [found('http-reach', unknown(say`x`, 'run.deadline'))], {}, 'nothing'],
  ['after a failure, when it is forbidden', [RESET], { 'compare-direct': 'false' }, 'nothing'],
  [
    'after no failure, when it is demanded',
    [found('tcp', pass(say`x`))],
    { 'compare-direct': 'true' },
    'pass',
  ],
])('the other way is tried %s: %#', async (_, findings, inputs, expected) => {
  expect(brief(await compared(findings, {}, { ...PAST, inputs }))).toBe(expected)
})

test('where there is no other way, nothing is added', async () => {
  expect(await askAgain(proxyRoute, [RESET], { otherWay: () => Promise.resolve(undefined) })).toBeUndefined()
})

describe('clients that would take another way', () => {
  const HTTP_ONLY = { env: { all_proxy: 'http://proxy.example:3128' } }

  test('are told, and that Node uses no proxy by itself', async () => {
    const answer = await ask(proxyRoute, {}, HTTP_ONLY)
    const others = answer.evidence?.others ?? []
    expect(others.at(-1)).toContain('Node uses no proxy at all unless')
    expect(plain(answer.detail)).toContain(others[0] ?? 'nobody')
  })

  test('are no news where our own input decided', async () => {
    const answer = await ask(proxyRoute, {}, { ...HTTP_ONLY, inputs: { proxy: 'http://proxy.example:3128' } })
    expect(plain(answer.detail)).toBe('Uses the proxy http://proxy.example:3128, set by the input proxy.')
  })

  test('are not told of where there is nothing to tell', async () => {
    expect((await ask(proxyRoute, {})).evidence).toEqual({})
  })
})
