// Gateways that people really run, between the action and a simulated vendor: what their users need to be told.
import { startAimock, whyNoAimock } from '../real/gateways/aimock.ts'
import { startRouter, whyNoRouter } from '../real/gateways/claude-code-router.ts'
import { whyNoPortkey } from '../real/gateways/portkey.ts'
import { startPrism, whyNoPrism } from '../real/gateways/prism.ts'
import { whyNoNetwork } from '../real/namespaces.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Expectation, Inputs, Played, Scenario } from '../support/scenario.ts'
import { UNKNOWN_MODEL } from '../worlds/gateways/parts.ts'
import { behindPortkey, handingOn, withKeys } from '../worlds/real-gateways.ts'
import type { Fault } from '../worlds/real-gateways.ts'
import type { World } from '../worlds/world.ts'

const LIVE = { live: 'true' } as const
const UNKNOWN = { models: UNKNOWN_MODEL } as const
const KNOWN = { models: 'claude-sonnet-5-5' } as const

const gone = (cause: Parameters<typeof broken>[0]): Expectation =>
  broken(cause, { keyValid: 'true', reachable: 'true' })
const refused = broken('auth.invalid', { keyValid: 'false', reachable: 'true' })

interface Row {
  readonly what: string
  readonly world: World
  /** Without a message, and with one; absent where another row says it. */
  readonly free?: Expectation
  readonly live: Expectation
  readonly inputs?: Inputs
  readonly also?: (played: Played) => void
}

/** Nobody is told to make a new key, where the key is good. */
function keepsTheKey({ run }: Played): void {
  if (run.outputs['cause'] === 'auth.invalid') return
  expect(run.summary).not.toMatch(/(?:create|get|make) a new (?:key|token)/i)
}

/** Each row without a message and with one. */
function played(program: string, why: string | undefined, rows: readonly Row[]): readonly Scenario[] {
  return rows.flatMap(({ what, free, live, inputs, also, ...row }) =>
    [
      ...(free === undefined ? [] : [{ id: what, expect: free, inputs: inputs ?? {} }]),
      { id: `${what}, live`, expect: live, inputs: { ...inputs, ...LIVE } },
    ].map((each) => ({
      ...{ ...row, ...each, id: `real gateways/${program}: ${each.id}` },
      ...(why !== undefined && { impossible: why }),
      also: (seen: Played) => {
        keepsTheKey(seen)
        also?.(seen)
      },
    })),
  )
}

const aimock = (fault?: Fault): World => withKeys(startAimock, fault)

const AIMOCK = played('aimock', whyNoAimock, [
  { what: 'all is well', world: aimock(), free: healthy(), live: healthy() },
  { what: 'a wrong key', world: aimock('key'), free: refused, live: refused },
  // No free question goes on to the vendor.
  {
    what: 'a wrong stored key',
    world: aimock('stored key'),
    free: healthy(),
    live: gone('auth.upstream'),
  },
  {
    what: 'nobody behind it',
    world: aimock('upstream down'),
    free: healthy(),
    live: gone('service.gateway'),
  },
  // Its list is of its own making, and nothing free says more.
  {
    what: 'an unknown model',
    world: aimock(),
    inputs: UNKNOWN,
    free: gone('model.unknown'),
    live: gone('model.unknown'),
  },
  // Only a message shows that it is served.
  {
    what: 'a model that its list lacks',
    world: aimock(),
    inputs: KNOWN,
    free: gone('model.unknown'),
    live: healthy(),
  },
])

const router = (fault?: Fault): World => withKeys(startRouter, fault)

const ROUTER = played('claude-code-router', whyNoRouter, [
  { what: 'all is well', world: router(), free: healthy(), live: healthy() },
  { what: 'a wrong key', world: router('key'), free: refused, live: refused },
  { what: 'a wrong stored key', world: router('stored key'), free: healthy(), live: gone('auth.upstream') },
  {
    what: 'nobody behind it',
    world: router('upstream down'),
    free: healthy(),
    live: gone('service.gateway'),
  },
  // Sent to its default one, and served.
  { what: 'an unknown model', world: router(), inputs: UNKNOWN, free: healthy(), live: healthy() },
])

const PORTKEY = played('portkey', whyNoPortkey ?? whyNoNetwork(), [
  // Whatever is passed on unchanged and went well, it answers by an error of its own: list, count and stream.
  {
    what: 'all is well',
    world: behindPortkey(),
    free: degraded('endpoint.unverified', { reachable: 'true' }),
    live: broken('service.gateway', {
      ...{ keyValid: 'true', reachable: 'true' },
      findings: { 'live-message': 'pass', 'live-stream': 'fail' },
    }),
  },
  {
    what: 'all is well without streams',
    world: behindPortkey(),
    inputs: { checks: 'all,-live-stream' },
    live: healthy(),
  },
  {
    what: 'no header that says whom it asks',
    world: behindPortkey(undefined, false),
    free: broken('auth.gateway', { reachable: 'true' }),
    live: broken('auth.gateway', { reachable: 'true' }),
    also: ({ run }) => expect(run.summary).toContain('x-portkey-provider'),
  },
  { what: 'a wrong key', world: behindPortkey('key'), free: refused, live: refused },
  {
    what: 'nobody behind it',
    world: behindPortkey('upstream down'),
    free: broken('service.gateway', { reachable: 'true' }),
    live: broken('service.gateway', { reachable: 'true' }),
  },
  {
    what: 'an unknown model',
    world: behindPortkey(),
    inputs: UNKNOWN,
    free: broken('model.unknown', { reachable: 'true' }),
    live: broken('model.unknown', { reachable: 'true' }),
  },
])

const prism = (fault?: Exclude<Fault, 'stored key'>): World => handingOn(startPrism, fault)

const PRISM = played('prism', whyNoPrism, [
  // It holds a stream back until it is complete.
  {
    what: 'all is well',
    world: prism(),
    free: healthy(),
    live: broken('format.stream', {
      ...{ keyValid: 'true', reachable: 'true' },
      findings: { 'live-message': 'pass', 'live-stream': 'fail' },
    }),
  },
  { what: 'a wrong key', world: prism('key'), free: refused, live: refused },
  {
    what: 'nobody behind it',
    world: prism('upstream down'),
    free: broken('service.gateway', { reachable: 'true' }),
    live: broken('service.gateway', { reachable: 'true' }),
  },
  {
    what: 'an unknown model',
    world: prism(),
    inputs: UNKNOWN,
    free: gone('model.unknown'),
    live: gone('model.unknown'),
  },
])

export const REAL_GATEWAYS: readonly Scenario[] = [...AIMOCK, ...ROUTER, ...PORTKEY, ...PRISM]
