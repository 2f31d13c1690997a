// Which cloud is meant: by its name, by the host of an endpoint, or by what the environment offers where no Claude key is given.
import { cloudAt, isCloudId } from '../../claude/providers/clouds/hosts.ts'
import { isGivenSecret } from '../reader.ts'
import type { CloudId } from '../../words/cloud.ts'
import type { OpenHost } from '../../words/host.ts'
import type { Origin, Settings } from '../../words/settings.ts'

/** A cloud, and the setting that led to it. */
export interface MeantCloud {
  readonly id: CloudId
  readonly because: Origin
}

/** Switches of Claude Code; `0` and `false` mean off. Source: code.claude.com/docs settings. As of 2026-11-26. */
const SWITCHES: readonly (readonly [variable: string, id: CloudId])[] = [
  ['CLAUDE_CODE_USE_BEDROCK', 'bedrock'],
  ['CLAUDE_CODE_USE_MANTLE', 'bedrock-mantle'],
  ['CLAUDE_CODE_USE_ANTHROPIC_AWS', 'claude-on-aws'],
  ['CLAUDE_CODE_USE_VERTEX', 'vertex'],
  ['CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD', 'claude-on-google'],
  ['CLAUDE_CODE_USE_FOUNDRY', 'foundry'],
]

/** Variables of the official SDKs, then what the login actions leave behind. Sources: the SDKs' `readEnv`, the actions' READMEs. As of 2026-11-26. */
const OFFERS: readonly (readonly [variable: string, id: CloudId])[] = [
  ['AWS_BEARER_TOKEN_BEDROCK', 'bedrock'],
  ['ANTHROPIC_BEDROCK_BASE_URL', 'bedrock'],
  ['ANTHROPIC_BEDROCK_MANTLE_BASE_URL', 'bedrock-mantle'],
  ['ANTHROPIC_AWS_API_KEY', 'claude-on-aws'],
  ['ANTHROPIC_AWS_WORKSPACE_ID', 'claude-on-aws'],
  ['ANTHROPIC_FOUNDRY_API_KEY', 'foundry'],
  ['ANTHROPIC_FOUNDRY_RESOURCE', 'foundry'],
  ['ANTHROPIC_FOUNDRY_BASE_URL', 'foundry'],
  ['ANTHROPIC_VERTEX_PROJECT_ID', 'vertex'],
  ['ANTHROPIC_VERTEX_BASE_URL', 'vertex'],
  ['ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID', 'claude-on-google'],
  ['AWS_ACCESS_KEY_ID', 'bedrock'],
  ['GOOGLE_APPLICATION_CREDENTIALS', 'vertex'],
]

/** Inputs that only one kind of cloud reads. */
const INPUTS_OF: readonly (readonly [input: string, id: CloudId])[] = [
  ['role-to-assume', 'bedrock'],
  ['workload-identity-provider', 'vertex'],
  ['resource', 'foundry'],
]

type Known = Pick<
  Settings,
  'provider' | 'endpoints' | 'credential' | 'ignoredCredential' | 'federation' | 'origins'
>

/** The cloud that these settings mean, if any. Reads names and switches alone. */
export function meantCloud(settings: Known, host: OpenHost): MeantCloud | undefined {
  const named = namedCloud(settings)
  if (named !== undefined || settings.provider !== 'auto') return named
  const given = settings.origins.find(({ setting }) => setting === 'endpoints')
  const isKeyGiven = [settings.credential, settings.ignoredCredential, settings.federation].some(Boolean)
  return isKeyGiven || given?.from !== 'default' ? undefined : offered(host)
}

/** The cloud that `provider` names, or that owns the host of the first endpoint. */
export function namedCloud({
  provider,
  endpoints,
  origins,
}: Pick<Known, 'provider' | 'endpoints' | 'origins'>): MeantCloud | undefined {
  if (isCloudId(provider)) return { id: provider, because: { setting: 'provider', from: 'input' } }
  const at = cloudAt(URL.parse(endpoints[0]?.trim() ?? '')?.hostname ?? '')
  if (at === undefined || provider !== 'auto') return undefined
  const given = origins.find(({ setting }) => setting === 'endpoints')
  return { id: at, because: given ?? { setting: 'endpoints', from: 'input' } }
}

function offered({ env, vault, input }: OpenHost): MeantCloud | undefined {
  const asked = INPUTS_OF.find(([name]) => (input(name) ?? '').trim() !== '')
  if (asked !== undefined) return { id: asked[1], because: { setting: asked[0], from: 'input' } }
  const isSet = (name: string): boolean =>
    (env[name] ?? '').trim() !== '' || isGivenSecret(vault.variable(name))
  const isOn = (name: string): boolean => !/^(?:0|false|no|off)?$/i.test((env[name] ?? '').trim())
  const [variable, id] = SWITCHES.find(([name]) => isOn(name)) ?? OFFERS.find(([name]) => isSet(name)) ?? []
  return id && { id, because: { setting: 'provider', from: 'environment', ...(variable && { variable }) } }
}
