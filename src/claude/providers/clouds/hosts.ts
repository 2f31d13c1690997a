// The hosts of the clouds: enough to know that an endpoint is one, and where; everything else of a cloud is loaded when it is used.
import { plainHost } from '../../../net/addresses.ts'
import { CLOUD_IDS, type CloudId } from '../../../words/cloud.ts'

/**
 * A cloud's own hosts; a group `region` names the place. Sources: the official SDKs bedrock-sdk 1.1.3, aws-sdk 1.1.2, vertex-sdk 1.1.3,
 * foundry-sdk 1.1.1 (`client.ts`), AWS's and Google's lists of service endpoints. As of 2026-11-26.
 */
const HOSTS: Readonly<Record<CloudId, RegExp | undefined>> = {
  bedrock:
    /^(?:vpce-[\w-]+\.)?bedrock-runtime(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?:vpce\.)?amazonaws\.com(?:\.cn)?$/,
  'bedrock-mantle': /^bedrock-mantle\.(?<region>[a-z0-9-]+)\.api\.aws$/,
  'claude-on-aws': /^aws-external-anthropic\.(?<region>[a-z0-9-]+)\.api\.aws$/,
  vertex: /^(?:(?<region>[a-z0-9-]+)-)?aiplatform(?:\.(?<wide>us|eu)\.rep)?\.googleapis\.com$/,
  'claude-on-google': /^claude\.googleapis\.com$/,
  foundry: /^(?<resource>[a-z0-9-]+)\.(?:services\.ai\.azure\.com|azure\.anthropic\.com)$/,
  'openai-compatible': undefined,
}

/**
 * The path of a base URL where it stands as it should: the official clients add nothing but routes to it. Sources: as above, `openai` 7.57.0
 * (`client.ts`). As of 2026-11-27.
 */
const PATHS: Readonly<Partial<Record<CloudId, string>>> = {
  ...{ 'bedrock-mantle': '/anthropic', vertex: '/v1', foundry: '/anthropic', 'openai-compatible': '/v1' },
}

/** The path of a cloud's base URL; undefined where it has none. */
export function basePathAt(id: CloudId): string | undefined {
  return PATHS[id]
}

/** The cloud that owns a host. */
export function cloudAt(hostname: string): CloudId | undefined {
  const host = plainHost(hostname)
  return CLOUD_IDS.find((id) => HOSTS[id]?.test(host))
}

/** Whether a host is this cloud's own. */
export function isHostOf(id: CloudId, hostname: string): boolean {
  return HOSTS[id]?.test(plainHost(hostname)) === true
}

/** The region that a cloud's host names; `global` at Vertex where it names none; undefined where hosts name no region. */
export function regionIn(hostname: string): string | undefined {
  const host = plainHost(hostname)
  const id = cloudAt(host)
  const { region, wide } = (id && HOSTS[id]?.exec(host)?.groups) ?? {}
  return region ?? wide ?? (id === 'vertex' ? 'global' : undefined)
}

/** Whether a text is the id of a cloud. */
export function isCloudId(id: string): id is CloudId {
  return CLOUD_IDS.some((known) => known === id)
}
