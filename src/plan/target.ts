// What is checked: one credential at one or more endpoints, with everything that can be known before the network is asked.
import { judgeEndpoint, type EndpointShape } from '../claude/endpoint/endpoint-shape.ts'
import { isFirstParty } from '../claude/endpoint/hosts.ts'
import { judgeKeyShape, type KeyShape } from '../claude/key/key-shape.ts'
import { familyOf } from '../claude/key/key-families.ts'
import type { AuthScheme } from '../words/result.ts'
import { decideProxy, type ProxyDecision } from './proxy-decision.ts'
import { reveal } from '../secrets/secret.ts'
import type { Credential, Provider, Settings } from '../words/settings.ts'

export interface Endpoint {
  /** As given; may hold anything and is never shown. */
  readonly given: string
  readonly shape: EndpointShape
  readonly base: URL | undefined
  readonly firstParty: boolean
  readonly provider: Provider
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

/** What a target is called and labelled; the one that the inputs describe has neither. */
export type Named = Pick<Target, 'name' | 'labels'>

const UNNAMED: Named = { name: 'default', labels: {} }

export function planTarget(settings: Settings, named: Named = UNNAMED): Target {
  const { credential } = settings
  const endpoints = settings.endpoints.map((given) => planEndpoint(given, credential, settings))
  return { ...named, credential, endpoints, settings }
}

/** Without a usable URL nothing is sent, so no proxy is asked for. */
const UNDECIDED: ProxyDecision = { kind: 'direct', because: 'no-setting' }

function planEndpoint(given: string, credential: Credential | undefined, settings: Settings): Endpoint {
  const shape = judgeEndpoint(given, { allowHttp: settings.allowHttp })
  const firstParty = shape.url !== undefined && isFirstParty(shape.url.hostname)
  return {
    given,
    shape,
    base: shape.fault === undefined ? shape.url : undefined,
    firstParty,
    proxy: shape.url === undefined ? UNDECIDED : decideProxy(shape.url, settings.proxy),
    provider: settings.provider === 'auto' ? (firstParty ? 'anthropic' : 'gateway') : settings.provider,
    keyShape: credential && judgeKeyShape(reveal(credential.secret), { firstParty, kind: credential.kind }),
    schemes: settings.federation === undefined ? schemesFor(credential, firstParty) : ['federation'],
  }
}

/** The headers in which a credential of the user's own can be sent. */
const KEY_SCHEMES = ['bearer', 'x-api-key'] as const satisfies readonly AuthScheme[]

/** The first party takes a token as bearer alone and a key as its family allows; a gateway may want anything in either header. */
function schemesFor(credential: Credential | undefined, firstParty: boolean): readonly AuthScheme[] {
  if (credential === undefined) return []
  if (!firstParty) return KEY_SCHEMES
  if (credential.kind === 'auth-token') return ['bearer']
  return familyOf(reveal(credential.secret))?.schemes ?? KEY_SCHEMES
}

/** The variable by which a targets file names what this target needs: of a header that is not set where the key is there, else of the key. */
export function neededName({ credential, settings: { federation, listed } }: Target): string | undefined {
  const isSignedIn = credential !== undefined || federation !== undefined
  return (isSignedIn ? listed?.unset[0] : undefined) ?? listed?.credentialName
}
