// Two endpoints over real sockets, and a primary that is dead in one way after the other: the fallback takes over, and the report says why and how fast.
import type { CauseId } from '../../src/words/causes.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import type { Act } from '../../src/simulator/misbehaviour.ts'
import { SERVER, whyNoNetwork } from '../real/namespaces.ts'
import { whyNoNginx } from '../real/nginx.ts'
import { inNetwork, ledTo } from '../worlds/real-network.ts'
import { behindNginx } from '../worlds/real-tls.ts'
import { ACCOUNT, GATEWAY_KEY, KEY, otherCredential } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { behindGateway, firstParty, inOrder, redirecting, refusing, service, TODAY } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

interface Dead {
  readonly how: string
  readonly world: World
  readonly cause: CauseId
  readonly inputs?: Readonly<Record<string, string>>
  readonly impossible?: string | undefined
}

const [V4] = SERVER.ipv4
const PORTS = ['', ':8443'] as const

/** One name and two ports, of which a firewall swallows the first. */
const halfDropped: Dead = {
  how: 'is swallowed by a firewall',
  world: inNetwork({
    hosts: ledTo(V4),
    incoming: ['tcp dport 443 drop'],
    backends: [{ addresses: [V4] }, { addresses: [V4], port: 8443 }],
  }),
  inputs: {
    endpoints: PORTS.map((port) => `https://api.anthropic.com${port}`).join('\n'),
    ...{ timeout: '1s', deadline: '30s' },
  },
  cause: 'tcp.timeout',
  impossible: whyNoNetwork(),
}

const closedNginx = behindNginx({
  answer: 'return 503;',
  inputs: ({ plain }) => ({ 'api-key': GATEWAY_KEY, endpoints: `http://127.0.0.1:${plain}` }),
})

const DEAD: readonly Dead[] = [
  { how: 'refuses connections', world: inOrder(refusing, behindGateway()), cause: 'tcp.refused' },
  halfDropped,
  {
    how: 'shows a certificate that has ended',
    world: inOrder(firstParty({ certificate: 'expired' }), behindGateway({ key: KEY })),
    cause: 'tls.expired',
  },
  {
    how: 'is a proxy whose server is down',
    world: inOrder(closedNginx, behindGateway()),
    ...{ cause: 'service.gateway', impossible: whyNoNginx },
  },
  {
    how: 'refuses the key',
    world: inOrder(behindGateway({ key: otherCredential('abc') }), behindGateway()),
    ...{ inputs: { 'api-key': GATEWAY_KEY }, cause: 'auth.invalid' },
  },
  {
    how: 'has a path too much',
    world: inOrder(behindGateway({ after: '/v1/messages' }), behindGateway()),
    cause: 'endpoint.path',
  },
]

function takesOver(cause: CauseId): (played: Played) => void {
  return ({ run, inputs }) => {
    const { endpoints, failover } = run.report.targets[0] ?? {}
    expect(endpoints?.map((endpoint) => endpoint.cause)).toEqual([cause, null])
    expect(endpoints?.map(({ verdict }) => verdict)).toEqual(['broken', 'healthy'])
    expect(run.outputs['healthy-endpoint']).toBe((inputs['endpoints'] ?? '').split('\n')[1])
    const { to, primaryFailedMs = 0, fallbackAnsweredMs = 0, tookMs } = failover ?? {}
    expect(to).toBe(run.outputs['healthy-endpoint'])
    expect(Math.min(primaryFailedMs, fallbackAnsweredMs)).toBeGreaterThan(0)
    expect(tookMs).toBe(Math.max(primaryFailedMs, fallbackAnsweredMs))
    expect(tookMs).toBeLessThanOrEqual(run.report.durationMs)
    expect(run.summary).toContain('Primary declared down after')
    expect(JSON.parse(run.outputs['models'] ?? '')).toContain(MISSING)
    expect(run.summary).toMatch(/\n1\. Fix the primary: \S/)
  }
}

function over({ how, world, inputs, cause, impossible }: Dead): Scenario {
  return {
    ...{ id: `failover/the primary ${how}`, world, inputs: { attempts: '2', ...inputs } },
    ...(impossible !== undefined && { impossible }),
    expect: degraded('failover', { keyValid: 'true' }),
    also: takesOver(cause),
  }
}

/** The same world where both must work is broken by the same cause. */
function must({ how, world, inputs, cause, impossible }: Dead): Scenario {
  return {
    id: `failover/the primary ${how}, and must not`,
    ...{ world, inputs: { attempts: '2', require: 'all', ...inputs } },
    ...(impossible !== undefined && { impossible }),
    expect: broken(cause, { keyValid: 'true' }),
    also: ({ run }) => expect(run.outputs['healthy-endpoint']).not.toBe(''),
  }
}

const MISSING = 'claude-opus-5-5'
const without = ACCOUNT.models.filter(({ id }) => id !== MISSING)
const poorer = service({ handler: claudeApi({ ...ACCOUNT, models: without }, () => TODAY) }, { key: KEY })

const MODELS: readonly Scenario[] = [
  {
    id: 'failover/the fallback lacks a model that is needed',
    ...{ world: inOrder(firstParty(), poorer), inputs: { models: MISSING }, golden: true },
    expect: degraded('fallback.broken', { keyValid: 'true' }),
    also: ({ run }) => {
      const { endpoints } = run.report.targets[0] ?? {}
      expect(endpoints?.map(({ cause }) => cause)).toEqual([null, 'model.unknown'])
      expect(run.outputs['healthy-endpoint']).toBe('https://api.anthropic.com')
      expect(JSON.parse(run.outputs['models'] ?? '')).toContain(MISSING)
    },
  },
  {
    id: 'failover/the fallback shows no models',
    world: inOrder(firstParty(), service({ handler: gateway({ key: KEY, list: 'none' }) }, { key: KEY })),
    expect: healthy(),
    also: ({ run }) => expect(run.report.targets[0]?.endpoints[1]?.lacks).toBeUndefined(),
  },
  ...[500, 429].map((status): Scenario => ({
    id: `failover/the fallback answers ${status} and nothing else`,
    world: inOrder(behindGateway(), behindGateway({ script: [{ act: { do: 'answer', status } }] })),
    inputs: { attempts: '1' },
    expect: degraded('fallback.broken', { keyValid: 'true' }),
    also: ({ run }) => {
      const [primary, fallback] = run.report.targets[0]?.endpoints ?? []
      expect([primary?.cause, fallback?.cause]).toEqual([
        null,
        status === 500 ? 'service.gateway' : 'limit.rate',
      ])
    },
  })),
  {
    id: 'failover/one endpoint, written twice',
    world: async (folder) => {
      const open = await behindGateway()(folder)
      return {
        ...open,
        inputs: { ...open.inputs, endpoints: `${open.inputs['endpoints']}\n${open.inputs['endpoints']}/` },
      }
    },
    expect: healthy(),
    also: ({ run }) => expect(run.report.targets[0]?.endpoints).toHaveLength(1),
  },
  {
    id: 'failover/the fallback lacks a model that nobody named',
    world: inOrder(firstParty(), poorer),
    expect: healthy(),
    also: ({ run }) => {
      expect(run.report.targets[0]?.endpoints.map(({ lacks }) => lacks)).toEqual([undefined, [MISSING]])
      expect(run.summary).toContain(`It lacks models of the primary: \`${MISSING}\``)
    },
  },
]

/** `strangers` of this world is a place that nobody named: that nothing comes there is a rule of safety. */
const AWAY: Scenario = {
  id: 'failover/the primary leads to a third place',
  world: inOrder(
    redirecting(307, (script) => behindGateway({ script })),
    behindGateway(),
  ),
  expect: degraded('failover', { keyValid: 'true' }),
}

const BUSY_MS = 20
const busy: Act = {
  ...{ do: 'answer', status: 529, fromApi: true },
  headers: { 'retry-after-ms': String(BUSY_MS) },
}

/** Three requests at once with three further tries each; whatever is asked after them lives on the rest. */
const BUDGET = 3 * (4 - 1)

const WAITS: readonly Scenario[] = [
  {
    id: 'failover/the primary is busy for a moment',
    world: inOrder(behindGateway({ script: [{ act: busy, times: 2 }] }), behindGateway()),
    inputs: { attempts: '4' },
    expect: healthy(),
    also: ({ run }) => {
      const line =
        /^HTTP 529; retrying \S.* at 127\.0\.0\.1:\d+ in 0\.0 s \(2 of 4\), as retry-after says$/gmu
      expect(run.stdout.match(line)?.length).toBeGreaterThan(0)
    },
  },
  {
    id: 'failover/the primary stays busy',
    world: inOrder(behindGateway({ script: [{ act: busy }] }), behindGateway()),
    inputs: { attempts: '4' },
    expect: degraded('failover', { keyValid: 'true' }),
    also: ({ run }) => {
      const { endpoints = [] } = run.report.targets[0] ?? {}
      const waits = endpoints
        .flatMap(({ attempts }) => attempts)
        .filter(({ waitedMs }) => waitedMs !== undefined)
      expect(waits.every(({ waitedMs }) => waitedMs === BUSY_MS)).toBe(true)
      expect(waits.length).toBeLessThanOrEqual(2 * BUDGET)
      expect(run.stdout.match(/^HTTP 529; retrying /gmu)).toHaveLength(waits.length)
    },
  },
]

export const FAILOVER: readonly Scenario[] = [...DEAD.map(over), ...DEAD.map(must), ...MODELS, AWAY, ...WAITS]
