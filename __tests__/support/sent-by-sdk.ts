// Records what the official clients of Claude's three roads at AWS put on the wire, to compare it with what we send.
import { AWS_REGION } from '../../src/simulator/clouds/aws/world.ts'
import type { ReceivedRequest } from '../../src/simulator/server.ts'
import { BEDROCK_KEYS, openAccount, PLATFORM_KEY, SIGNING_KEYS } from './aws-account.ts'
import { bedrockClient, leadingTo, mantleClient, platformClient } from './aws-clients.ts'
import type { AwsCredential, Way } from './aws-clients.ts'
import { RECORDED_MESSAGE, RECORDED_MODEL } from './sdk-requests.ts'

/** A request as it arrived, and the URL for which the client made it. */
export interface SentRequest extends ReceivedRequest {
  readonly url: string
}

/** The request of each call; Bedrock's client counts nothing, and only the platform's lists. */
export interface SentOnAws {
  readonly message: SentRequest
  readonly stream: SentRequest
  readonly count?: SentRequest
  readonly list?: SentRequest
}

/** Each road with each kind of credential: a bearer key, keys that sign, keys of a session. */
export const AWS_ROADS = ['bedrock', 'bedrock-mantle', 'claude-on-aws'] as const
export type AwsRoad = (typeof AWS_ROADS)[number]
export type AwsIdentity = 'bearer' | keyof Pick<typeof SIGNING_KEYS, 'plain' | 'session'>

/** The name of `RECORDED_MODEL` on each road. */
export const MODEL_ON: Readonly<Record<AwsRoad, string>> = {
  bedrock: `us.anthropic.${RECORDED_MODEL}`,
  'bedrock-mantle': `anthropic.${RECORDED_MODEL}`,
  'claude-on-aws': RECORDED_MODEL,
}

type Calls = Readonly<Record<string, () => PromiseLike<unknown>>>

/** The calls of a road, in the order in which they are made. */
const CALLS: Readonly<Record<AwsRoad, (way: Way, who: AwsIdentity) => Calls>> = {
  bedrock: (way, who) => {
    const { messages } = bedrockClient(way, credentialOf('bedrock', who))
    return creating('bedrock', (params) => messages.create(params))
  },
  'bedrock-mantle': (way, who) => {
    const { messages } = mantleClient(way, credentialOf('bedrock-mantle', who))
    return {
      ...creating('bedrock-mantle', (params) => messages.create(params)),
      count: () => messages.countTokens(question('bedrock-mantle')),
    }
  },
  'claude-on-aws': (way, who) => {
    const { messages, models } = platformClient(way, credentialOf('claude-on-aws', who))
    return {
      ...creating('claude-on-aws', (params) => messages.create(params)),
      count: () => messages.countTokens(question('claude-on-aws')),
      list: () => models.list({ limit: 1000 }),
    }
  },
}

/** The credential of an identity on a road. */
export function credentialOf(road: AwsRoad, who: AwsIdentity): AwsCredential {
  if (who !== 'bearer') return SIGNING_KEYS[who]
  return road === 'claude-on-aws' ? PLATFORM_KEY : BEDROCK_KEYS.longTerm
}

function question(road: AwsRoad) {
  return { model: MODEL_ON[road], messages: [RECORDED_MESSAGE] }
}

type Params = ReturnType<typeof question> & { readonly max_tokens: number; readonly stream?: boolean }

function creating(road: AwsRoad, create: (params: Params) => PromiseLike<unknown>): Calls {
  const params = { ...question(road), max_tokens: 1 }
  return {
    message: () => create(params),
    stream: async () => {
      for await (const _ of (await create({ ...params, stream: true })) as AsyncIterable<unknown>);
    },
  }
}

/**
 * Lets a road's official client ask a healthy account in `AWS_REGION`, each call once: `MODEL_ON[road]`, `RECORDED_MESSAGE`, one token of
 * answer. `headers` go along. The requests carry the host they were meant for, and the simulator has judged their signatures.
 */
export async function sentBySdk(
  road: AwsRoad,
  who: AwsIdentity = 'bearer',
  headers?: Readonly<Record<string, string>>,
): Promise<SentOnAws> {
  const account = await openAccount({ region: AWS_REGION, states: {}, throttled: [] })
  const urls: string[] = []
  try {
    const calls = Object.entries(
      CALLS[road](
        {
          fetch: leadingTo(account.port, (url) => urls.push(url)),
          ...(headers && { defaultHeaders: headers }),
        },
        who,
      ),
    )
    for (const [, call] of calls) await call()
    const sent = calls.map(([name], at) => [name, recorded(account.received[at], urls[at])] as const)
    return Object.fromEntries(sent) as unknown as SentOnAws
  } finally {
    await account.close()
  }
}

function recorded(request: ReceivedRequest | undefined, url: string | undefined): SentRequest {
  if (request === undefined || url === undefined) throw new Error('a request is missing')
  return { ...request, url }
}
