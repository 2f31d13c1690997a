// Several endpoints in order: which works, which leads, and what a dead one comes to.
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { otherCredential } from '../support/scenario-keys.ts'
import { behindGateway, inOrder, refusing } from '../worlds/world.ts'

const ALL = { require: 'all' } as const
const causes = ({ run }: Played): unknown => run.report.targets[0]?.endpoints.map(({ cause }) => cause)
const working = ({ run, inputs }: Played): unknown =>
  (inputs['endpoints'] ?? '').split('\n').indexOf(run.outputs['healthy-endpoint'] ?? '')

export const ENDPOINTS: readonly Scenario[] = [
  {
    id: 'endpoints/both work',
    world: inOrder(behindGateway(), behindGateway()),
    expect: healthy(),
    also: (played) => expect(working(played)).toBe(0),
  },
  {
    id: 'endpoints/both work, and must',
    world: inOrder(behindGateway(), behindGateway()),
    inputs: ALL,
    expect: healthy(),
  },
  {
    id: 'endpoints/the primary is dead',
    ...{ world: inOrder(refusing, behindGateway()), golden: true },
    expect: degraded('failover', { keyValid: 'true' }),
    also: (played) => {
      expect(working(played)).toBe(1)
      expect(causes(played)).toEqual(['tcp.refused', null])
    },
  },
  {
    id: 'endpoints/the fallback is dead',
    ...{ world: inOrder(behindGateway(), refusing) },
    expect: degraded('fallback.broken', { keyValid: 'true' }),
    also: (played) => {
      expect(working(played)).toBe(0)
      expect(causes(played)).toEqual([null, 'tcp.refused'])
    },
  },
  {
    id: 'endpoints/the primary is dead, and must not be',
    ...{ world: inOrder(refusing, behindGateway()), inputs: ALL },
    expect: broken('tcp.refused', { keyValid: 'true' }),
  },
  {
    id: 'endpoints/the fallback is dead, and must not be',
    ...{ world: inOrder(behindGateway(), refusing), inputs: ALL },
    expect: broken('tcp.refused', { keyValid: 'true' }),
  },
  {
    id: 'endpoints/both are dead',
    ...{ world: inOrder(refusing, refusing) },
    expect: broken('tcp.refused', { reachable: 'false' }),
    also: (played) => expect(played.run.outputs['healthy-endpoint']).toBe(''),
  },
  {
    id: 'endpoints/the fallback refuses the key',
    ...{ world: inOrder(behindGateway(), behindGateway({ key: otherCredential('abc') })) },
    expect: degraded('fallback.broken', { keyValid: 'true' }),
    also: (played) => expect(causes(played)).toEqual([null, 'auth.invalid']),
  },
]
