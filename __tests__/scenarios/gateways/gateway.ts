// The shape of the table of gateways: what is expected of each in each situation, and how rows become scenarios.
import type { CauseId } from '../../../src/words/causes.ts'
import { UNKNOWN_MODEL } from '../../worlds/gateways/parts.ts'
import type { World } from '../../worlds/world.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'
import { broken, healthy } from '../../support/scenario.ts'

/** Situations in which every gateway is played, in the order of the page. */
export const SITUATIONS = [
  'healthy',
  'healthy with a model',
  'live',
  'bad key',
  'bad gateway header',
  'bad upstream key',
  'unknown model',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** A situation that is played. */
export interface Asked {
  readonly world: World
  readonly expect: Expectation
  /** Added to those of the situation. */
  readonly inputs?: Inputs
  /** Why this and nothing else is right, where the answers leave it open. */
  readonly note?: string
  readonly also?: (played: Played) => void
  /** True: nothing in the answers names the product, so that any provider may be told. */
  readonly anonymous?: true
}

/** A situation that cannot exist at this gateway, and why. */
export interface Absent {
  readonly absent: string
}

export type Case = Asked | Absent

export interface Gateway {
  readonly id: string
  readonly name: string
  /** The provider that the report names. */
  readonly provider: string
  /** A model, and one that cannot exist, as this gateway names them. Default: the vendor's names. */
  readonly model?: string
  readonly unknownModel?: string
  readonly situations: Readonly<Record<Situation, Case>>
}

const REACHED = { reachable: 'true' } as const

/** All is well, and the key is proven. */
export function works(world: World, auth?: string): Asked {
  return { world, expect: healthy(auth === undefined ? {} : { auth }) }
}

/** A person must act, and the key is proven. */
export function fails(world: World, cause: CauseId): Asked {
  return { world, expect: broken(cause, { keyValid: 'true', ...REACHED }) }
}

/** The key itself is refused. */
export function refusesKey(world: World): Asked {
  return { world, expect: broken('auth.invalid', { keyValid: 'false', ...REACHED }) }
}

/** The gateway's own credential is missing or refused: its header is named, and nothing is said of the key. */
export function wantsHeader(world: World, header: string): Asked {
  return {
    world,
    expect: broken('auth.gateway', REACHED),
    also: ({ run }) => expect(run.summary.toLowerCase()).toContain(header.toLowerCase()),
  }
}

/** The gateway's stored credential for Claude is refused: nobody is told to make a new key. */
export function upstreamRefused(world: World): Asked {
  return {
    ...fails(world, 'auth.upstream'),
    also: ({ run }) => expect(run.summary).not.toMatch(/(?:create|get|make) a new (?:key|token)/i),
  }
}

/** The model is told as nothing better than not verified. */
export function modelUnverified({ run }: Played): void {
  expect(run.report.targets[0]?.models.map(({ status }) => status)).toEqual(['unverified'])
}

function inputsOf({ model, unknownModel = UNKNOWN_MODEL }: Gateway, situation: Situation): Inputs {
  const named: Partial<Record<Situation, Inputs>> = {
    'healthy with a model': { models: model ?? 'claude-sonnet-5-5' },
    live: { live: 'true' },
    'unknown model': { models: unknownModel },
  }
  return named[situation] ?? {}
}

/** A scenario for every situation that can exist. */
export function scenariosOf(gateway: Gateway): readonly Scenario[] {
  return SITUATIONS.flatMap((situation): readonly Scenario[] => {
    const row = gateway.situations[situation]
    if ('absent' in row) return []
    const also = (played: Played): void => {
      if (row.anonymous !== true) expect(played.run.report.targets[0]?.provider).toBe(gateway.provider)
      row.also?.(played)
    }
    const inputs = { ...inputsOf(gateway, situation), ...row.inputs }
    return [
      { id: `gateways/${gateway.id}: ${situation}`, world: row.world, inputs, expect: row.expect, also },
    ]
  })
}
