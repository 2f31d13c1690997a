// The official clients of Claude's other roads, whose every request goes to a simulator, whatever host they mean to ask.
import Anthropic from '@anthropic-ai/sdk'
import { AnthropicFoundry } from '@anthropic-ai/foundry-sdk'
import { AnthropicVertex } from '@anthropic-ai/vertex-sdk'
import { OAuth2Client } from 'google-auth-library'
import OpenAI from 'openai'
import { GOOGLE_PROJECT } from '../../src/simulator/clouds/google/world.ts'
import { WORKSPACE_ID } from '../../src/simulator/account.ts'

/** `fetch` that keeps the path of a request and asks a loopback origin instead of its host; `asked` is told the URL that was meant. */
export function towards(origin: string, asked: (url: string) => void = () => undefined): typeof fetch {
  if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(origin)) throw new TypeError('only loopback may be asked')
  return async (input, init) => {
    const meant = new URL(input instanceof Request ? input.url : input)
    asked(meant.href)
    return fetch(new URL(meant.pathname + meant.search, origin), init)
  }
}

export interface Towards {
  readonly fetch: typeof fetch
  readonly maxRetries?: number
  /** They go along with every request. */
  readonly defaultHeaders?: Readonly<Record<string, string>>
}

const ONCE = { maxRetries: 0 } as const

/** The same class of the older release that the client brings along. */
type VertexAuth = NonNullable<ConstructorParameters<typeof AnthropicVertex>[0]>['authClient']

/** Vertex AI's client, with an access token that was given and never expires. */
export function vertexClient(
  way: Towards,
  token: string,
  place: { readonly region?: string; readonly projectId?: string } = {},
): AnthropicVertex {
  const authClient = new OAuth2Client()
  authClient.setCredentials({ access_token: token, expiry_date: Date.now() + 3_600_000 })
  return new AnthropicVertex({
    ...ONCE,
    ...{ ...way, projectId: GOOGLE_PROJECT, region: 'us-east5', ...place },
    authClient: authClient as unknown as VertexAuth,
  })
}

/** The first party's client before Claude on Google Cloud, as its gateway's address makes it. */
export function googleCloudClient(way: Towards, token: string, project: string = GOOGLE_PROJECT): Anthropic {
  const place = `projects/${project}/locations/global/workspaces/${WORKSPACE_ID}`
  const baseURL = `https://claude.googleapis.com/v1/${place}/invoke`
  return new Anthropic({ ...ONCE, ...way, baseURL, apiKey: null, authToken: token })
}

/** Foundry's client with a key. */
export function foundryClient(way: Towards, apiKey: string): AnthropicFoundry {
  return new AnthropicFoundry({ ...ONCE, ...way, resource: 'acme', apiKey })
}

/** Foundry's client with an access token of Entra's. */
export function entraClient(way: Towards, token: string): AnthropicFoundry {
  return new AnthropicFoundry({
    ...{ ...ONCE, ...way, resource: 'acme' },
    azureADTokenProvider: () => Promise.resolve(token),
  })
}

/** OpenAI's client, its base URL overridden as an editor does. */
export function openAiClient(way: Towards, apiKey: string): OpenAI {
  return new OpenAI({ ...ONCE, ...way, apiKey, baseURL: 'https://llm.acme.example/v1' })
}
