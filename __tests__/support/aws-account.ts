// An account at AWS with a credential of every kind and a model in every state, for tests with the official clients.
import Anthropic from '@anthropic-ai/sdk'
import {
  accessKey,
  awsWorld,
  longTermKey,
  platformKey,
  sessionKey,
  shortTermKey,
} from '../../src/simulator/clouds/aws/world.ts'
import type { AwsWorld } from '../../src/simulator/clouds/aws/world.ts'
import { openAws } from '../../src/simulator/clouds/open.ts'
import type { Simulator, SimulatorOptions } from '../../src/simulator/server.ts'
import { TODAY } from '../worlds/world.ts'

const HOUR_MS = 3_600_000
const NOW_MS = Date.now()

export const BEDROCK_KEYS = {
  longTerm: longTermKey('B'),
  shortTerm: shortTermKey(NOW_MS - HOUR_MS),
  over: shortTermKey(NOW_MS - 2 * HOUR_MS, { lifetimeS: 3_600 }),
  elsewhere: shortTermKey(NOW_MS, { region: 'eu-west-1' }),
} as const

export const PLATFORM_KEY = platformKey('P')

export const SIGNING_KEYS = {
  plain: accessKey('A'),
  session: sessionKey('T', NOW_MS + HOUR_MS),
  over: sessionKey('E', NOW_MS - HOUR_MS),
} as const

/** Opens the account over plain http. */
export async function openAccount(
  changes: Partial<AwsWorld> = {},
  options: SimulatorOptions = {},
): Promise<Simulator> {
  const world = awsWorld({
    today: () => TODAY,
    bearerKeys: Object.values(BEDROCK_KEYS),
    platformKeys: [PLATFORM_KEY],
    accessKeys: Object.values(SIGNING_KEYS),
    throttled: ['claude-opus-5'],
    states: {
      'claude-fable-5-2': 'no-access',
      'claude-fable-5-1': 'not-for-account',
      'claude-fable-5': 'agreement-pending',
      'claude-opus-5-5': 'elsewhere',
      'claude-opus-4-8': 'quota-zero',
      'claude-opus-4-7': 'quota-exceeded',
      'claude-opus-4-6': 'not-ready',
      'claude-sonnet-4-6': 'timing-out',
      'claude-sonnet-5': 'failing',
    },
    ...changes,
  })
  return openAws(world, { ...options, transport: 'http' })
}

/** Does something with a changed account, and closes it. */
export async function inAccount<Value>(
  changes: Partial<AwsWorld>,
  act: (account: Simulator) => PromiseLike<Value>,
): Promise<Value> {
  const account = await openAccount(changes)
  try {
    return await act(account)
  } finally {
    await account.close()
  }
}

/** A header of the answer that a client failed with. */
export function headerOfError(error: unknown, name: string): string | undefined {
  const headers: unknown = error instanceof Anthropic.APIError ? error.headers : undefined
  return headers instanceof Headers ? (headers.get(name) ?? undefined) : undefined
}

/** The type that AWS gave an error in its header. */
export function awsTypeOf(error: unknown): string | undefined {
  return headerOfError(error, 'x-amzn-errortype')?.split(':')[0]
}
