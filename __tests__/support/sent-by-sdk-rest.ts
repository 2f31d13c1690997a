// Records what the official clients of Vertex AI, Google Cloud, Foundry and OpenAI put on the wire, to compare it with what we send.
import { openAzure, openGoogle, openOpenAi } from '../../src/simulator/clouds/open.ts'
import { azureWorld, ENTRA_TOKEN, FOUNDRY_KEY } from '../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_TOKEN, googleWorld } from '../../src/simulator/clouds/google/world.ts'
import { OPENAI_KEY, openAiWorld } from '../../src/simulator/clouds/openai/world.ts'
import type { ReceivedRequest, Simulator } from '../../src/simulator/server.ts'
import {
  entraClient,
  foundryClient,
  googleCloudClient,
  openAiClient,
  towards,
  vertexClient,
  type Towards,
} from './cloud-clients.ts'
import { RECORDED_MESSAGE, RECORDED_MODEL } from './sdk-requests.ts'

/** A request as it arrived, and the URL for which the client made it. */
export interface SentRequest extends ReceivedRequest {
  readonly url: string
}

const HELLO = { model: RECORDED_MODEL, max_tokens: 1, messages: [RECORDED_MESSAGE] }
const QUESTION = { model: RECORDED_MODEL, messages: [RECORDED_MESSAGE] }

type Calls = Readonly<Record<string, () => PromiseLike<unknown>>>

/** The calls of a road, in the order in which they are made. */
interface Recording<C extends Calls> {
  readonly open: () => Promise<Simulator>
  readonly calls: (way: Towards) => C
}

const http = { transport: 'http' } as const

interface MessagesClient {
  readonly messages: {
    create: (params: typeof HELLO & { stream?: boolean }) => PromiseLike<unknown>
    countTokens: (params: typeof QUESTION) => PromiseLike<unknown>
  }
}

function messagesCalls({ messages }: MessagesClient) {
  return {
    message: () => messages.create(HELLO),
    stream: () => drained(messages.create({ ...HELLO, stream: true })),
    count: () => messages.countTokens(QUESTION),
  }
}

async function drained(stream: PromiseLike<unknown>): Promise<void> {
  for await (const _ of (await stream) as AsyncIterable<unknown>);
}

const ROADS = {
  vertex: {
    open: () => openGoogle(googleWorld(), http),
    calls: (way) => messagesCalls(vertexClient(way, GOOGLE_TOKEN)),
  },
  'claude-on-google': {
    open: () => openGoogle(googleWorld(), http),
    calls: (way) => {
      const client = googleCloudClient(way, GOOGLE_TOKEN)
      return { ...messagesCalls(client), list: () => client.models.list({ limit: 1000 }) }
    },
  },
  foundry: {
    open: () => openAzure(azureWorld(), http),
    calls: (way) => messagesCalls(foundryClient(way, FOUNDRY_KEY)),
  },
  'foundry-entra': {
    open: () => openAzure(azureWorld(), http),
    calls: (way) => messagesCalls(entraClient(way, ENTRA_TOKEN)),
  },
  'openai-compatible': {
    open: () => openOpenAi(openAiWorld(), http),
    calls: (way) => {
      const client = openAiClient(way, OPENAI_KEY)
      return {
        message: () => client.chat.completions.create(HELLO),
        stream: () => drained(client.chat.completions.create({ ...HELLO, stream: true })),
        list: () => client.models.list(),
      }
    },
  },
} as const satisfies Record<string, Recording<Calls>>

export type RestRoad = keyof typeof ROADS
export const REST_ROADS = Object.keys(ROADS) as readonly RestRoad[]

/** The request of each call: always `message` and `stream`, `count` and `list` where the road has them. */
export type SentOnRoad<R extends RestRoad> = Readonly<
  Record<keyof ReturnType<(typeof ROADS)[R]['calls']>, SentRequest>
>

/** Lets a road's official client ask a healthy cloud, each call once: `RECORDED_MODEL`, `RECORDED_MESSAGE`, one token of answer; `headers` go along. */
export async function sentBySdkRest<R extends RestRoad>(
  road: R,
  headers?: Readonly<Record<string, string>>,
): Promise<SentOnRoad<R>> {
  const { open, calls } = ROADS[road] as Recording<Calls>
  const cloud = await open()
  const urls: string[] = []
  try {
    const fetch = towards(cloud.origin, (url) => urls.push(url))
    const made = Object.entries(calls({ fetch, ...(headers && { defaultHeaders: headers }) }))
    for (const [, call] of made) await call()
    const sent = made.map(([name], at) => [name, recorded(cloud.received[at], urls[at])] as const)
    return Object.fromEntries(sent) as SentOnRoad<R>
  } finally {
    await cloud.close()
  }
}

function recorded(request: ReceivedRequest | undefined, url: string | undefined): SentRequest {
  if (request === undefined || url === undefined) throw new Error('a request is missing')
  return { ...request, url }
}
