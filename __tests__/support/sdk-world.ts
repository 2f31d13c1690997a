// A simulated account with a key for every state, and both SDKs as its clients.
import Anthropic from '@anthropic-ai/sdk'
import Anthropic2023 from '@anthropic-ai/sdk-2023'
import {
  accountKey,
  defaultAccount,
  GOOD_KEY,
  inventedKey,
  inventedToken,
} from '../../src/simulator/account.ts'
import { OTHER_WORKSPACE_ID, WORKSPACE_ID } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Simulator } from '../../src/simulator/server.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
export const MODEL = 'claude-haiku-5-5'
export const HELLO = { model: MODEL, max_tokens: 64, messages: [{ role: 'user' as const, content: 'hi' }] }
export const QUESTION = { model: MODEL, messages: HELLO.messages }

export const KEYS = {
  good: GOOD_KEY,
  revoked: inventedKey('R'),
  onHold: inventedKey('H'),
  creatorLeft: inventedKey('L'),
  forbidden: inventedKey('F'),
  poor: inventedKey('P'),
  spent: inventedKey('S'),
  roaming: inventedKey('W'),
  token: inventedToken('T'),
} as const

const account = defaultAccount({
  keys: [
    accountKey(KEYS.good, { forbiddenModels: ['claude-fable-5-2'] }),
    accountKey(KEYS.revoked, { state: 'revoked' }),
    accountKey(KEYS.onHold, { state: 'organization-on-hold' }),
    accountKey(KEYS.creatorLeft, { state: 'creator-left' }),
    accountKey(KEYS.forbidden, { state: 'forbidden' }),
    accountKey(KEYS.poor, { state: 'no-credit' }),
    accountKey(KEYS.spent, { state: 'spend-limit' }),
    accountKey(KEYS.roaming, { workspaceIds: [WORKSPACE_ID, OTHER_WORKSPACE_ID] }),
    accountKey(KEYS.token, { schemes: ['bearer'] }),
  ],
})

/** Starts the API for that account, on the day its models were taken down. */
export async function startAccountWorld(): Promise<Simulator> {
  return startSimulator({ handler: claudeApi(account, () => NOW) })
}

/** SDK 1.14.0, which tries once. */
export function client(origin: string, apiKey: string = KEYS.good): Anthropic {
  return new Anthropic({ apiKey, baseURL: origin, maxRetries: 0 })
}

/** SDK 0.137.0, which tries once. */
export function olderClient(origin: string, apiKey: string = KEYS.good): Anthropic2023 {
  return new Anthropic2023({ apiKey, baseURL: origin, maxRetries: 0 })
}

/** The error a call was refused with; a call that is not refused is a failure. */
export async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('the call was not refused')
}
