// The shape of the table of clouds: what is expected of each road in each situation, and how rows become scenarios.
import type { CauseId } from '../../../src/words/causes.ts'
import { behindProxy } from '../../worlds/proxy.ts'
import type { World } from '../../worlds/world.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'
import { broken, degraded, healthy } from '../../support/scenario.ts'

/** Situations in which every road is played, in the order of the page. */
export const SITUATIONS = [
  'healthy',
  'healthy with a model',
  'live',
  'bad credential',
  'expired credential',
  'no access to the model',
  'wrong region or path',
  'throttled',
  'clock off',
  'provider down',
  'behind a proxy with inspection',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** A situation that is played. */
export interface Asked {
  readonly world: World
  readonly expect: Expectation
  /** Added to those of the road and the situation. */
  readonly inputs?: Inputs
  readonly env?: Inputs
  /** What the reader should know of this outcome. */
  readonly note?: string
  readonly also?: (played: Played) => void
}

/** A situation that cannot exist on this road, and why. */
export interface Absent {
  readonly absent: string
}

export type Case = Asked | Absent

/** One road: how it is reached, and every situation. */
export interface CloudTable {
  readonly id: string
  readonly name: string
  /** A model as this road names it. */
  readonly model: string
  readonly inputs: Inputs
  readonly env?: Inputs
  readonly situations: Readonly<Record<Situation, Case>>
}

const REACHED = { reachable: 'true' } as const

/** All is well, and the credential is proven. */
export function works(world: World, more: Partial<Asked> = {}): Asked {
  return { world, expect: healthy(), ...more }
}

/** A person must act. */
export function fails(
  world: World,
  cause: CauseId,
  keyValid: Expectation['keyValid'],
  more: Partial<Asked> = {},
): Asked {
  return { world, expect: broken(cause, { keyValid, ...REACHED }), ...more }
}

/** It passes by itself, or someone should look. */
export function wavers(
  world: World,
  cause: CauseId,
  keyValid: Expectation['keyValid'],
  more: Partial<Asked> = {},
): Asked {
  return { world, expect: degraded(cause, { keyValid, ...REACHED }), ...more }
}

/** The same cloud through a proxy that makes the certificates, whose root the user vouches for. */
export function inspected(world: World, more: Partial<Asked> = {}): Asked {
  return works(async (folder) => {
    const open = await world(folder)
    const port = Number(/:(\d+)$/.exec(open.inputs['connect-to'] ?? '')?.[1])
    const inputs = { ...open.inputs, 'connect-to': '' }
    return behindProxy({ leadsTo: port }, () => Promise.resolve({ ...open, inputs }))(folder)
  }, more)
}

/** A scenario for every situation that can exist. */
export function scenariosOf(cloud: CloudTable): readonly Scenario[] {
  return SITUATIONS.flatMap((situation): readonly Scenario[] => {
    const row = cloud.situations[situation]
    if ('absent' in row) return []
    const named = situation === 'healthy with a model' || situation === 'no access to the model'
    const own: Inputs = {
      ...(named && { models: cloud.model }),
      ...(situation === 'live' && { live: 'true', models: cloud.model }),
    }
    const also = (played: Played): void => {
      expect(played.run.report.targets[0]?.provider).toBe(cloud.id)
      row.also?.(played)
    }
    return [
      {
        id: `clouds/${cloud.id}: ${situation}`,
        world: row.world,
        inputs: { ...cloud.inputs, ...own, ...row.inputs },
        env: { ...cloud.env, ...row.env },
        expect: row.expect,
        also,
      },
    ]
  })
}
