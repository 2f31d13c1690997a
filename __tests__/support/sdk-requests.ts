// Records what the official SDKs put on the wire, to compare it with what we send.
import Anthropic from '@anthropic-ai/sdk'
import Anthropic2023 from '@anthropic-ai/sdk-2023'
import { GOOD_KEY } from '../../src/simulator/account.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'

/** The model and message of every recorded request that has a body. */
export const RECORDED_MODEL = 'claude-haiku-5-5'
export const RECORDED_MESSAGE = { role: 'user', content: 'hi' } as const

/** The requests of one SDK for each call, as they arrived. */
export interface SdkRequests {
  readonly 'models.list': ReceivedRequest
  readonly 'messages.countTokens': ReceivedRequest
  readonly 'messages.create': ReceivedRequest
}

export interface RecordedSdks {
  /** 1.14.0: bearer and 2026-10-21. */
  readonly current: SdkRequests
  /** 0.137.0: x-api-key and 2023-06-01. */
  readonly older: SdkRequests
}

interface Client {
  readonly models: { list: () => PromiseLike<unknown> }
  readonly messages: {
    countTokens: (params: { model: string; messages: (typeof RECORDED_MESSAGE)[] }) => PromiseLike<unknown>
    create: (params: {
      model: string
      max_tokens: number
      messages: (typeof RECORDED_MESSAGE)[]
    }) => PromiseLike<unknown>
  }
}

/** Lets both SDKs ask the same three questions of a simulator. The key is `GOOD_KEY`. */
export async function recordSdkRequests(): Promise<RecordedSdks> {
  return {
    current: await record((options) => new Anthropic(options)),
    older: await record((options) => new Anthropic2023(options)),
  }
}

interface ClientOptions {
  readonly apiKey: string
  readonly baseURL: string
  readonly maxRetries: number
}

async function record(clientFor: (options: ClientOptions) => Client): Promise<SdkRequests> {
  const simulator = await startSimulator()
  try {
    const client = clientFor({ apiKey: GOOD_KEY, baseURL: simulator.origin, maxRetries: 0 })
    const asked = { model: RECORDED_MODEL, messages: [RECORDED_MESSAGE] }
    await client.models.list()
    await client.messages.countTokens(asked)
    await client.messages.create({ ...asked, max_tokens: 1 })
    return named(simulator.received)
  } finally {
    await simulator.close()
  }
}

function named(received: readonly ReceivedRequest[]): SdkRequests {
  const [list, count, create] = received
  if (list === undefined || count === undefined || create === undefined)
    throw new Error('a request is missing')
  return { 'models.list': list, 'messages.countTokens': count, 'messages.create': create }
}
