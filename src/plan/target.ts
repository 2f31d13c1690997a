// The plan of a check: one credential at one or more endpoints, with everything that can be known before the network is asked.
import { judgeEndpoint, type EndpointShape } from '../claude/endpoint/endpoint-shape.ts'
import { isFirstParty } from '../claude/endpoint/hosts.ts'
import { judgeKeyShape, type KeyShape } from '../claude/key/key-shape.ts'
import { familyOf } from '../claude/key/key-families.ts'
import { regionIn } from '../claude/providers/clouds/hosts.ts'
import { isPublicApi, providerFor, PROVIDERS } from '../claude/providers/index.ts'
import type { Provider } from '../claude/providers/provider.ts'
import type { CloudId, CloudIdentity } from '../words/cloud.ts'
import type { CauseId } from '../words/causes.ts'
import { say } from '../words/phrase.ts'
import type { AuthScheme } from '../words/result.ts'
import { decideProxy, type ProxyDecision } from './proxy-decision.ts'
import { reveal } from '../secrets/secret.ts'
import type { CloudSettings, Credential, Settings } from '../words/settings.ts'

export interface Endpoint {
  /** As given; may hold anything and is never shown. */
  readonly given: string
  readonly shape: EndpointShape
  readonly base: URL | undefined
  readonly provider: Provider
  /** Present where it is an endpoint of a cloud. */
  readonly cloud: CloudSettings | undefined
  /** Its host is that of a public API, whoever is meant to answer there. */
  readonly isPublic: boolean
  /** The way to it: through a proxy, past one, or direct. */
  readonly proxy: ProxyDecision
  readonly keyShape: KeyShape | undefined
  /** The headers the credential's family allows here, in the order to try. */
  readonly schemes: readonly AuthScheme[]
}

export interface Target {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly credential: Credential | undefined
  readonly endpoints: readonly Endpoint[]
  readonly settings: Settings
}

/** The name and labels of a target; the one that the inputs describe has neither. */
type Named = Pick<Target, 'name' | 'labels'>

const UNNAMED: Named = { name: 'default', labels: {} }

/** Plans what is asked of each endpoint by the rows of the providers. Sends nothing. */
export function planTarget(settings: Settings, named: Named = UNNAMED, rows = PROVIDERS): Target {
  const { credential } = settings
  const endpoints = settings.endpoints.map((given, at) =>
    planEndpoint(given, at === 0 ? settings : inItsRegion(given, settings), rows),
  )
  return { ...named, credential, endpoints, settings }
}

/** A fallback is asked in the region that its host names: the settings name that of the primary. */
function inItsRegion(given: string, settings: Settings): Settings {
  const { cloud } = settings
  const region = regionIn(URL.parse(given.trim())?.hostname ?? '')
  if (cloud === undefined || region === undefined) return settings
  return { ...settings, cloud: { ...cloud, region } }
}

/** Without a usable URL nothing is sent, so no proxy is asked for. */
const UNDECIDED: ProxyDecision = { kind: 'direct', because: 'no-setting' }

function planEndpoint(given: string, settings: Settings, rows: typeof PROVIDERS): Endpoint {
  const { credential, federation, allowHttp } = settings
  const anyHost = isAnyHostMeant(settings)
  const shape = judgeEndpoint(given, { allowHttp, anyHost, meant: ownerOfCredential(settings) })
  const hostname = shape.url?.hostname ?? ''
  const provider = providerFor(rowIdFor(settings, hostname, rows), hostname, rows)
  return {
    given,
    shape,
    base: shape.fault === undefined ? shape.url : undefined,
    // Where nothing is sent, what is wrong is the endpoint, not that nobody could ask.
    ...{ provider, cloud: shape.fault === undefined ? cloudAtRow(settings, provider) : settings.cloud },
    isPublic: isPublicApi(hostname, rows),
    proxy: shape.url === undefined ? UNDECIDED : decideProxy(shape.url, settings.proxy),
    keyShape:
      credential === undefined
        ? signingShape(settings.cloud)
        : keyShapeOf(credential, provider.issuesVendorKeys || isFirstParty(hostname)),
    schemes: federation === undefined ? schemesAt(settings, provider) : ['federation'],
  }
}

/** Whoever names this provider means another API than Claude's. */
function isAnyHostMeant({ cloud }: Settings): boolean {
  return cloud?.id === 'openai-compatible'
}

/** Whose credential it is; undefined where whoever names a provider may mean anybody's. */
function ownerOfCredential(settings: Settings): CloudId | 'anthropic' | undefined {
  const { cloud, provider } = settings
  if (isAnyHostMeant(settings)) return undefined
  return cloud?.id ?? (provider === 'auto' || provider === 'anthropic' ? 'anthropic' : undefined)
}

/** A cloud may stand behind a host of the user's own, which no row owns. */
function rowIdFor({ provider, cloud }: Settings, hostname: string, rows: typeof PROVIDERS): string {
  const isOwned = rows.some((row) => row.ownsHost(hostname))
  return provider === 'auto' && cloud !== undefined && !isOwned ? cloud.id : provider
}

function cloudAtRow({ cloud }: Settings, { id }: Provider): CloudSettings | undefined {
  return cloud?.id === id ? cloud : undefined
}

function schemesAt(settings: Settings, provider: Provider): readonly AuthScheme[] {
  const { credential } = settings
  const cloud = cloudAtRow(settings, provider)
  if (cloud === undefined || cloud.identity.kind === 'key') return schemesFor(credential, provider)
  return [isSigning(cloud.identity) ? 'sigv4' : 'bearer']
}

function isSigning({ kind }: CloudIdentity): boolean {
  return kind.startsWith('aws-')
}

/** The credential whose value may lie about in the checkout: the key, or the secret that signs. */
export function keptCredential({
  credential,
  settings: { cloud },
}: Pick<Target, 'credential' | 'settings'>): Credential | undefined {
  const identity = cloud?.identity
  if (credential !== undefined || identity?.kind !== 'aws-keys') return credential
  const origin = cloud?.origin ?? { setting: 'api-key', from: 'environment' }
  return { secret: identity.secretAccessKey, kind: 'api-key', origin }
}

/** Whether somebody is there who may ask: a credential, or a sign-in that gets one. */
export function isAskable(
  { credential, settings: { federation } }: Target,
  { cloud }: Pick<Endpoint, 'cloud'>,
): boolean {
  const isSignedIn = cloud !== undefined && cloud.identity.kind !== 'key'
  return credential !== undefined || federation !== undefined || isSignedIn
}

/** At the vendor's own host another vendor's key is never sent, whatever the provider is said to be. */
function keyShapeOf({ secret, kind }: Credential, firstParty: boolean): KeyShape {
  return judgeKeyShape(reveal(secret), { firstParty, kind })
}

/** Faults of copying alone, which make another value of what signs: none of the three has a form that must be met. */
const FAULTS_OF_COPYING: ReadonlySet<CauseId> = new Set([
  'key.whitespace',
  'key.quoted',
  'key.unexpanded',
  'key.malformed',
])

/** The shape of what signs at AWS: the first value that no header can carry, or that a copy has changed. */
function signingShape(cloud: CloudSettings | undefined): KeyShape | undefined {
  if (cloud?.identity.kind !== 'aws-keys') return undefined
  const { accessKeyId, secretAccessKey, sessionToken } = cloud.identity
  const values = {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: reveal(secretAccessKey),
    AWS_SESSION_TOKEN: sessionToken === undefined ? '' : reveal(sessionToken),
  }
  for (const [variable, value] of Object.entries(values)) {
    const { fault } = judgeKeyShape(value, { firstParty: false })
    if (fault !== undefined && FAULTS_OF_COPYING.has(fault.cause))
      return { fault: { cause: fault.cause, detail: say`${variable}: ${fault.detail}` } }
  }
  return undefined
}

function schemesFor(credential: Credential | undefined, provider: Provider): readonly AuthScheme[] {
  if (credential === undefined) return []
  const familySchemes = familyOf(reveal(credential.secret))?.schemes
  return provider.schemesFor({ kind: credential.kind, familySchemes })
}

/** The variable by which a targets file names what this target needs: of a header that is not set where the key is there, else of the key. */
export function neededName({ credential, settings: { federation, listed } }: Target): string | undefined {
  const isSignedIn = credential !== undefined || federation !== undefined
  return (isSignedIn ? listed?.unset[0] : undefined) ?? listed?.credentialName
}
