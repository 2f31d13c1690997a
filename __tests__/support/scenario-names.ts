// The rule that private names stay private: what stands in the inputs of a run, or in the answers of its world, and must not be written.
import { ORGANIZATION_ID, OTHER_WORKSPACE_ID, WORKSPACE_ID } from '../../src/simulator/account.ts'
import type { SafetyRule } from './scenario-safety.ts'
import type { Played } from './scenario.ts'

/** Every name of the company of the scenarios ends so. */
const OF_THE_COMPANY = /[\w.-]*acme-intern[\w.-]*/gi
const SETTINGS = ['endpoints', 'proxy', 'connect-to', 'allowed-hosts', 'oidc-audience']
const VARIABLES = /^(?:https?_proxy|all_proxy|no_proxy|ANTHROPIC_BASE_URL)$/i
const IDS = ['organization-id', 'workspace-id']
/** Names that anybody may read. */
const PUBLIC = new RegExp(
  [
    String.raw`^(?:127\.|0\.|169\.254\.|168\.63\.129\.16$|100\.100\.100\.200$|192\.0\.0\.192$|localhost$|default$)`,
    String.raw`(?:^|\.)(?:anthropic|claude|openai|github|gateway\.ai\.cloudflare)\.com$|(?:^|\.)(?:claude|openrouter|api\.portkey|anthropic\.helicone)\.ai$`,
    String.raw`^(?:bedrock(?:-runtime|-mantle)?|aws-external-anthropic|sts)\.[a-z0-9-]+\.(?:amazonaws\.com|api\.aws)$|\.googleapis\.com$|^login\.microsoftonline\.com$`,
    String.raw`^(?:ai-gateway\.vercel\.sh|metadata\.google\.internal|claude\.cursor\.sh|api\.antropic\.com)$|\.localhost$`,
  ].join('|'),
)
/** An output is for later steps, and is not written anywhere that people look. */
const FOR_STEPS = /^healthy-endpoint<<(\S+)\n.*\n\1$/m

/** True where the run was told to hide names, or where its event says that anybody may read along. */
export function isRedacted({ inputs, scenario }: Pick<Played, 'inputs' | 'scenario'>): boolean {
  if (inputs['redact'] !== undefined) return inputs['redact'] === 'true'
  return (scenario.event as { repository?: { private?: unknown } } | undefined)?.repository?.private === false
}

/** No organization or workspace id, no proxy, no private endpoint, in any case of letters. */
export const namesStayPrivate: SafetyRule = (played) => {
  if (!isRedacted(played)) return []
  const written = played.run.everything.replace(FOR_STEPS, '').toLowerCase()
  const found = privateNamesOf(played).filter((name) => holds(written, name.toLowerCase()))
  const ofTheCompany = written.match(OF_THE_COMPANY) ?? []
  return [...new Set([...found, ...ofTheCompany])].map(
    (name) => `${name} is written: ${around(written, name)}`,
  )
}

function privateNamesOf({ inputs, scenario, run: _run, ...rest }: Played): readonly string[] {
  const env = typeof scenario.env === 'object' ? scenario.env : {}
  const variables = Object.entries(env).filter(([name]) => VARIABLES.test(name))
  const texts = [...SETTINGS.map((name) => inputs[name] ?? ''), ...variables.map(([, value]) => value)]
  const hosts = [...texts.flatMap(hostsIn), ...rest.world.hosts.map((host) => host.replace(/:\d+$/, ''))]
  const ids = IDS.map((name) => inputs[name] ?? '').filter((id) => id !== '' && id !== 'default')
  return [
    ...hosts.filter((host) => !PUBLIC.test(host)),
    ...ids,
    ORGANIZATION_ID,
    WORKSPACE_ID,
    OTHER_WORKSPACE_ID,
  ]
}

/** Names and addresses of more than one label; a single word may be anything. */
function hostsIn(text: string): readonly string[] {
  const bare = text.replace(/\/\/[^/\s]*@/g, '//').replace(/(?<!\/)\/(?!\/)[^\s,]*/g, '')
  return (bare.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? []).map((host) => host.toLowerCase())
}

function holds(text: string, name: string): boolean {
  const pattern = name.replace(/[.]/g, String.raw`\.`)
  return new RegExp(`(?<![a-z0-9.-])${pattern}(?![a-z0-9-]|\\.[a-z0-9])`).test(text)
}

function around(text: string, name: string): string {
  const at = text.indexOf(name.toLowerCase())
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + name.length + 20))
}
