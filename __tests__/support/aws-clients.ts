// The official clients of Claude's three roads at AWS, with a bearer key or with keys that sign.
import { AnthropicAws } from '@anthropic-ai/aws-sdk'
import { AnthropicBedrock, AnthropicBedrockMantle } from '@anthropic-ai/bedrock-sdk'
import { connect } from 'node:net'
import { Agent, fetch as fetchBy } from 'undici'
import type { RequestInit as RequestBy } from 'undici'
import { WORKSPACE_ID } from '../../src/simulator/account.ts'
import { AWS_REGION } from '../../src/simulator/clouds/aws/world.ts'
import type { AwsAccessKey } from '../../src/simulator/clouds/aws/world.ts'

/** The place where a client asks: a base URL, or a `fetch` that leads every host to one; and headers that go along. */
export type Way = ({ readonly baseURL: string } | { readonly fetch: typeof fetch }) & {
  readonly defaultHeaders?: Readonly<Record<string, string>>
}

/** A bearer key, or keys that sign. */
export type AwsCredential = string | AwsAccessKey

/** Everything else that a client may be given. */
export interface ClientWishes {
  readonly awsRegion?: string
  readonly maxRetries?: number
}

/**
 * `fetch` that asks for every URL as it is, host and all, over a plain connection to one port of loopback; `asked` is told each URL.
 * Signatures stay true, as they cover the host.
 */
export function leadingTo(port: number, asked: (url: string) => void): typeof fetch {
  const dispatcher = new Agent({
    connect: (_, done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(null, socket)).once('error', (error) => done(error, null))
    },
  })
  const led = (input: string, init: RequestBy): ReturnType<typeof fetchBy> => {
    asked(input)
    return fetchBy(input, { ...init, dispatcher })
  }
  return led as unknown as typeof fetch
}

const ONCE = { awsRegion: AWS_REGION, maxRetries: 0 } as const

/** Bedrock's runtime. */
export function bedrockClient(
  way: Way,
  credential: AwsCredential,
  wishes: ClientWishes = {},
): AnthropicBedrock {
  const common = { ...ONCE, ...way, ...wishes }
  if (typeof credential === 'string') return new AnthropicBedrock({ ...common, apiKey: credential })
  const { accessKeyId, secretAccessKey, sessionToken } = credential
  return new AnthropicBedrock({
    ...{ ...common, apiKey: null, awsAccessKey: accessKeyId, awsSecretKey: secretAccessKey },
    ...(sessionToken !== undefined && { awsSessionToken: sessionToken }),
  })
}

/** The mantle; a base URL ends in `/anthropic`. */
export function mantleClient(
  way: Way,
  credential: AwsCredential,
  wishes: ClientWishes = {},
): AnthropicBedrockMantle {
  return new AnthropicBedrockMantle({ ...ONCE, ...way, ...wishes, ...shown(credential) })
}

/** Claude Platform on AWS. */
export function platformClient(
  way: Way,
  credential: AwsCredential,
  wishes: ClientWishes & { readonly workspaceId?: string } = {},
): AnthropicAws {
  return new AnthropicAws({ ...ONCE, workspaceId: WORKSPACE_ID, ...way, ...wishes, ...shown(credential) })
}

function shown(credential: AwsCredential): object {
  if (typeof credential === 'string') return { apiKey: credential }
  const { accessKeyId, secretAccessKey, sessionToken } = credential
  return {
    ...{ apiKey: null, awsAccessKey: accessKeyId, awsSecretAccessKey: secretAccessKey },
    ...(sessionToken !== undefined && { awsSessionToken: sessionToken }),
  }
}
