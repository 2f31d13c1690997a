// Reads what a cloud needs: where, for which project, by which base URL, and who asks.
import { basePathAt, isHostOf, regionIn } from '../../claude/providers/clouds/hosts.ts'
import type { CloudId } from '../../words/cloud.ts'
import type { OpenHost } from '../../words/host.ts'
import type { CloudSettings, Origin, Settings } from '../../words/settings.ts'
import { MissingInput } from '../input-error.ts'
import { makeReader, type Reader } from '../reader.ts'
import { CLOUD } from '../table/cloud.ts'
import { INPUTS } from '../table.ts'
import { whyWithheld } from '../runner/event.ts'
import type { CloudReader } from './cloud-reader.ts'
import { readIdentity } from './identity.ts'
import type { MeantCloud } from './meant-cloud.ts'

/** The variables of a cloud, the first one first. Sources: the official SDKs' `readEnv`. As of 2026-11-26. */
interface Variables {
  readonly base: string
  readonly region: readonly string[]
  readonly project?: readonly string[]
  readonly workspace?: readonly string[]
}

const VARIABLES: Readonly<Record<CloudId, Variables>> = {
  bedrock: { base: 'ANTHROPIC_BEDROCK_BASE_URL', region: ['AWS_REGION'] },
  'bedrock-mantle': {
    base: 'ANTHROPIC_BEDROCK_MANTLE_BASE_URL',
    region: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
  },
  'claude-on-aws': {
    ...{ base: 'ANTHROPIC_AWS_BASE_URL', region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
    workspace: ['ANTHROPIC_AWS_WORKSPACE_ID'],
  },
  vertex: {
    ...{ base: 'ANTHROPIC_VERTEX_BASE_URL', region: ['CLOUD_ML_REGION'] },
    project: ['ANTHROPIC_VERTEX_PROJECT_ID', 'GOOGLE_CLOUD_PROJECT', 'GCLOUD_PROJECT'],
  },
  'claude-on-google': {
    ...{ base: 'ANTHROPIC_GOOGLE_CLOUD_BASE_URL', region: ['ANTHROPIC_GOOGLE_CLOUD_LOCATION'] },
    project: ['ANTHROPIC_GOOGLE_CLOUD_PROJECT', 'GOOGLE_CLOUD_PROJECT'],
    workspace: ['ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID'],
  },
  foundry: { base: 'ANTHROPIC_FOUNDRY_BASE_URL', region: [] },
  'openai-compatible': { base: 'OPENAI_BASE_URL', region: [] },
}

/** Where no setting names a region; an SDK that has no default ends there. */
const REGIONS: Readonly<Partial<Record<CloudId, string>>> = {
  bedrock: 'us-east-1',
  vertex: 'global',
  'claude-on-google': 'global',
}

/** The settings with everything that the cloud needs. Throws `MissingInput` for what is missing and cannot be guessed. */
export function readCloud(settings: Settings, meant: MeantCloud, host: OpenHost): Settings {
  const reader = makeReader(host, CLOUD)
  const base = baseGiven(settings, meant, host)
  const { identity, credential, origin } = readIdentity({ reader, host, id: meant.id }, settings)
  const isNobody = credential === undefined && identity.kind === 'key' && whyWithheld(host.env) !== undefined
  const given = readPlace(settings, meant.id, base, { reader, host })
  const place = isNobody ? { ...given, region: given.region ?? 'us-east-1' } : given
  const endpoints = endpointsOf(settings, base, place, { reader, host, isNobody })
  // What was withheld beside the credential is no fault of the run's: nobody asks anything.
  if (!isNobody) requireOf(place, base)
  return Object.freeze({
    ...settings,
    credential,
    ignoredCredential: undefined,
    endpoints,
    workspaceId: undefined,
    cloud: { ...place, because: isNamed(meant) ? undefined : meant.because, identity, origin },
    origins: [
      ...settings.origins.filter(({ setting }) => setting !== 'endpoints'),
      ...originsOf(base, reader),
    ],
  })
}

function isNamed({ because: { from, setting } }: MeantCloud): boolean {
  return from === 'input' && setting === 'provider'
}

type Reading = Omit<CloudReader, 'id'>

/** `isNobody`: nothing will be asked, so that no place is needed. */
type Asking = Reading & { readonly isNobody: boolean }

function readPlace(settings: Settings, id: CloudId, base: Base | undefined, reading: Reading): Where {
  const { region, project = [], workspace = [] } = VARIABLES[id]
  return {
    id,
    region: lookUp(reading, 'region', region) ?? regionOf(base) ?? REGIONS[id],
    project: lookUp(reading, 'project', project),
    workspace: settings.workspaceId ?? workspaceIn(workspace, reading.host),
  }
}

function workspaceIn(variables: readonly string[], host: OpenHost): string | undefined {
  const variable = variables.find((name) => isGiven(host.env[name]))
  return variable && INPUTS['workspace-id'].form.parse(variable, host.env[variable]?.trim() ?? '', host)
}

/** A base URL that was given, and where. */
interface Base {
  readonly text: string
  readonly origin: Origin
}

/** Fallbacks stand behind a base URL of the inputs alone. */
function endpointsOf(
  { endpoints }: Settings,
  base: Base | undefined,
  place: Where,
  reading: Asking,
): readonly string[] {
  if (base === undefined) return [withPath(derivedBase(place, reading), place)]
  const given = endpoints[0] === base.text ? endpoints : [base.text]
  return base.origin.from === 'environment' ? given : given.map((text) => withPath(text, place))
}

/** An input may name the bare host of a cloud; a variable is taken to the letter, as the SDK that reads it does. */
function withPath(text: string, { id }: Where): string {
  const { hostname = '', pathname, search, hash } = URL.parse(text.trim()) ?? {}
  const isBare = pathname === '/' && search === '' && hash === '' && isHostOf(id, hostname)
  const path = basePathAt(id)
  return isBare && path !== undefined ? text.trim().replace(/\/?$/, path) : text
}

function originsOf(base: Base | undefined, { origins }: Reader<typeof CLOUD>): readonly Origin[] {
  return [base?.origin ?? { setting: 'endpoints', from: 'default' }, ...origins]
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

function lookUp(
  { reader: { read, record, find }, host }: Reading,
  name: 'region' | 'project',
  variables: readonly string[],
): string | undefined {
  if (find(name) !== undefined) return read(name)
  const variable = variables.find((one) => isGiven(host.env[one]))
  if (variable === undefined) return undefined
  record({ setting: name, from: 'environment', variable })
  return CLOUD[name].form.parse(variable, host.env[variable] ?? '', host)
}

/** The base URL that somebody wrote: as an input, in the cloud's own variable, or where it led to this cloud. */
function baseGiven(
  { endpoints, origins }: Settings,
  { id, because }: MeantCloud,
  { env }: OpenHost,
): Base | undefined {
  const origin = origins.find(({ setting }) => setting === 'endpoints')
  const [first] = endpoints
  if (
    origin !== undefined &&
    first !== undefined &&
    (origin.from === 'input' || because.setting === 'endpoints')
  )
    return { text: first, origin }
  const variable = VARIABLES[id].base
  const text = env[variable]?.trim()
  return isGiven(text) ? { text, origin: { setting: 'endpoints', from: 'environment', variable } } : undefined
}

function regionOf(base: Base | undefined): string | undefined {
  return base === undefined ? undefined : regionIn(URL.parse(base.text.trim())?.hostname ?? '')
}

type Where = Pick<CloudSettings, 'id' | 'region' | 'project' | 'workspace'>

/** Named in the report of a run that asks nothing, where no resource or base URL was given. */
const UNASKED = { foundry: 'https://services.ai.azure.com', openai: 'https://api.openai.com/v1' }

/** The host that the official SDK asks. */
function derivedBase({ id, region }: Where, asking: Asking): string {
  const inRegion = region ?? ''
  const needed = (name: string): string => {
    if (inRegion !== '') return inRegion
    throw new MissingInput('region', `the region of ${name}, such as us-east-1, or set AWS_REGION`)
  }
  if (id === 'bedrock') return `https://bedrock-runtime.${needed('Bedrock')}.amazonaws.com`
  if (id === 'bedrock-mantle') return `https://bedrock-mantle.${needed('Bedrock')}.api.aws`
  if (id === 'claude-on-aws') return `https://aws-external-anthropic.${needed('Claude on AWS')}.api.aws`
  if (id === 'vertex') return vertexBase(inRegion)
  if (id === 'claude-on-google') return 'https://claude.googleapis.com'
  if (id === 'foundry') return foundryBase(asking)
  if (asking.isNobody) return UNASKED.openai
  throw new MissingInput('endpoints', 'the base URL of the OpenAI-compatible endpoint')
}

function vertexBase(region: string): string {
  if (region === 'global') return 'https://aiplatform.googleapis.com'
  return region === 'us' || region === 'eu'
    ? `https://aiplatform.${region}.rep.googleapis.com`
    : `https://${region}-aiplatform.googleapis.com`
}

function foundryBase({ reader, host, isNobody }: Asking): string {
  const variable = 'ANTHROPIC_FOUNDRY_RESOURCE'
  const resource =
    reader.find('resource') === undefined ? host.env[variable]?.trim() : reader.read('resource')
  if (!isGiven(resource) && isNobody) return UNASKED.foundry
  if (!isGiven(resource))
    throw new MissingInput('resource', `the name of the Foundry resource, or set ${variable}`)
  return `https://${CLOUD.resource.form.parse('resource', resource, host)}.services.ai.azure.com`
}

/** What has no default and cannot be left out. */
function requireOf({ id, project, workspace }: Where, base: Base | undefined): void {
  const isOnGoogle = id === 'vertex' || (id === 'claude-on-google' && base === undefined)
  if (isOnGoogle && project === undefined)
    throw new MissingInput('project', 'the ID of the Google Cloud project, or set GOOGLE_CLOUD_PROJECT')
  const needsWorkspace = id === 'claude-on-aws' || (id === 'claude-on-google' && base === undefined)
  if (needsWorkspace && workspace === undefined)
    throw new MissingInput('workspace-id', 'the ID of the workspace, which this cloud needs')
}
