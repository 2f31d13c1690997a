// Puts a whole cloud on one loopback port: its services told apart by the host that is asked, or by path where that is a loopback one.
import { mintWorld } from '../certificate-worlds.ts'
import type { CertificateWorldId } from '../certificate-worlds.ts'
import { headerOf } from '../exchange.ts'
import type { Handler } from '../exchange.ts'
import { startSimulator } from '../server.ts'
import type { Simulator, SimulatorOptions } from '../server.ts'
import { bedrockControl } from './aws/bedrock-control.ts'
import { bedrockRuntime } from './aws/bedrock-runtime.ts'
import { claudeOnAws } from './aws/claude-on-aws.ts'
import { bedrockMantle } from './aws/mantle.ts'
import { tokenService } from './aws/sts.ts'
import type { AwsWorld } from './aws/world.ts'
import { foundry } from './azure/foundry.ts'
import { entra } from './azure/tokens.ts'
import type { AzureWorld } from './azure/world.ts'
import { claudeOnGoogle } from './google/claude-on-google.ts'
import { accountTokens, oauthTokens, tokenExchange } from './google/tokens.ts'
import { vertexAi } from './google/vertex.ts'
import { notFoundPage } from './google/words.ts'
import type { GoogleWorld } from './google/world.ts'
import { openAiCompatible } from './openai/openai-compatible.ts'
import type { OpenAiWorld } from './openai/world.ts'

/** Hosts of AWS's that the simulator's certificate speaks for, in the region of its keys and in one where nobody knows them. */
export const AWS_HOSTS: readonly string[] = ['us-east-1', 'eu-central-1'].flatMap((region) => [
  `bedrock-runtime.${region}.amazonaws.com`,
  `bedrock.${region}.amazonaws.com`,
  `bedrock-mantle.${region}.api.aws`,
  `aws-external-anthropic.${region}.api.aws`,
  `sts.${region}.amazonaws.com`,
])

/** Hosts of Google's that the simulator's certificate speaks for. */
export const GOOGLE_HOSTS = [
  'us-east5-aiplatform.googleapis.com',
  'europe-west1-aiplatform.googleapis.com',
  'aiplatform.googleapis.com',
  'aiplatform.us.rep.googleapis.com',
  'aiplatform.eu.rep.googleapis.com',
  'claude.googleapis.com',
  'sts.googleapis.com',
  'iamcredentials.googleapis.com',
  'oauth2.googleapis.com',
] as const

/** Hosts of Microsoft's that the simulator's certificate speaks for; another resource is a name that does not resolve. */
export const AZURE_HOSTS = ['acme.services.ai.azure.com', 'login.microsoftonline.com'] as const

/** The host of the endpoint in OpenAI's dialect. */
export const OPENAI_HOST = 'llm.acme.example'

/** As for any simulator; `https` is the default transport. */
export interface CloudOptions extends Omit<SimulatorOptions, 'handler'> {
  /** Default: `good`. */
  readonly certificate?: CertificateWorldId
}

interface Service {
  readonly host: RegExp
  /** Paths that only this one of the services has. */
  readonly path: RegExp
  readonly handler: Handler
}

/** Starts Bedrock's three services, Claude Platform on AWS and the token service on one port. `trust` is the root to trust over TLS. */
export async function openAws(world: AwsWorld, options: CloudOptions = {}): Promise<Simulator> {
  const services = [
    service(/^bedrock-runtime\./, /^\/model\//, bedrockRuntime(world)),
    service(/^bedrock\./, /^\/(inference-profiles|foundation-model)/, bedrockControl(world)),
    service(/^bedrock-mantle\./, /^\/anthropic\//, bedrockMantle(world)),
    service(/^aws-external-anthropic\./, /^\/v1\//, claudeOnAws(world)),
    service(/^sts\./, /^\/$/, tokenService(world)),
  ]
  return open(byHost(services), AWS_HOSTS, options)
}

/** Starts Vertex AI, Claude on Google Cloud and Google's three sign-in services on one port. `trust` is the root to trust over TLS. */
export async function openGoogle(world: GoogleWorld, options: CloudOptions = {}): Promise<Simulator> {
  const services = [
    service(/aiplatform(\.(us|eu)\.rep)?\.googleapis\.com$/, /\/publishers\//, vertexAi(world)),
    service(/^claude\.googleapis\.com$/, /\/workspaces\//, claudeOnGoogle(world)),
    service(/^sts\.googleapis\.com$/, /^\/v1\/token$/, tokenExchange(world)),
    service(/^iamcredentials\.googleapis\.com$/, /\/serviceAccounts\//, accountTokens(world)),
    service(/^oauth2\.googleapis\.com$/, /^\/token$/, oauthTokens(world)),
  ]
  return open(byHost(services), GOOGLE_HOSTS, options)
}

/** Starts a Foundry resource and Entra on one port. */
export async function openAzure(world: AzureWorld, options: CloudOptions = {}): Promise<Simulator> {
  const services = [
    service(/\.services\.ai\.azure\.com$/, /^\/anthropic\//, foundry(world)),
    service(/^login\.microsoftonline\.com$/, /oauth2|discovery|\.well-known/, entra(world)),
  ]
  return open(byHost(services), AZURE_HOSTS, options)
}

/** Starts an endpoint in OpenAI's dialect. */
export async function openOpenAi(world: OpenAiWorld, options: CloudOptions = {}): Promise<Simulator> {
  return open(openAiCompatible(world), [OPENAI_HOST], options)
}

function service(host: RegExp, path: RegExp, handler: Handler): Service {
  return { host, path, handler }
}

function byHost(services: readonly Service[]): Handler {
  return (request) => {
    const host = (headerOf(request, 'host') ?? '').replace(/:\d+$/, '')
    const named = services.find((each) => each.host.test(host))
    const found = named ?? services.find((each) => each.path.test(request.path))
    return found?.handler(request) ?? notFoundPage(request.path)
  }
}

async function open(
  handler: Handler,
  dnsNames: readonly string[],
  { certificate = 'good', ...options }: CloudOptions,
): Promise<Simulator> {
  const transport = options.transport ?? 'https'
  if (transport !== 'https' || options.tls !== undefined)
    return startSimulator({ ...options, transport, handler })
  const { trust, ...tls } = await mintWorld(certificate, { dnsNames: [...dnsNames, 'localhost'] })
  return { ...(await startSimulator({ ...options, transport, handler, tls })), trust }
}
