// A Foundry resource and its directory as data: who may ask there, which deployments it has, how jobs sign in.
import { JOB_CLAIMS } from '../../github-oidc.ts'
import { HEALTHY } from '../conditions.ts'
import type { CloudConditions, Outage } from '../conditions.ts'

/** The directory, the one app in it, and its federated credential. */
export interface EntraSignIn {
  readonly tenant: string
  readonly clientId: string
  readonly issuer: string
  readonly subject: string
  readonly audience: string
  /** Resources for which it gives a token, each without `/.default`. */
  readonly resources: readonly string[]
  readonly accessToken: string
  /** The sign-in service fails. */
  readonly down: Outage | undefined
}

export interface AzureWorld extends CloudConditions {
  readonly keys: readonly string[]
  /** Access tokens that are accepted; one that is over is told as one that never was. */
  readonly tokens: readonly string[]
  /** Accepted tokens of somebody without the role. */
  readonly tokensWithoutRole: readonly string[]
  /** Names of deployments with the model behind each. */
  readonly deployments: Readonly<Record<string, string>>
  readonly signIn: EntraSignIn
}

/** An invented key of Foundry's shape: 84 letters and digits. */
export function foundryKey(seed: string): string {
  return seed.repeat(84).slice(0, 84)
}

/** An invented access token of Entra's shape. */
export function entraToken(seed: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return [
    part({ typ: 'JWT', alg: 'RS256' }),
    part({ aud: FOUNDRY_RESOURCE, oid: seed }),
    seed.repeat(86),
  ].join('.')
}

/** The resource that tokens for Foundry are for; with `/.default` behind it, the scope. */
export const FOUNDRY_RESOURCE = 'https://ai.azure.com'
/** The key of the healthy resource. */
export const FOUNDRY_KEY = foundryKey('f')
/** The access token that the healthy resource accepts and the healthy sign-in gives. */
export const ENTRA_TOKEN = entraToken('E')
/** The healthy directory. */
export const ENTRA_TENANT = '8f1d3c52-0b5e-4f0a-9a53-0d6f5f2f7a10'
/** The app in it. */
export const ENTRA_CLIENT = '2c7e9d41-6d0b-4a52-8d19-5c0f1e3b6a77'

/** A healthy sign-in for pushes to the main branch of the repository that the simulated GitHub speaks for. */
export function entraSignIn(changes: Partial<EntraSignIn> = {}): EntraSignIn {
  return {
    tenant: ENTRA_TENANT,
    clientId: ENTRA_CLIENT,
    issuer: JOB_CLAIMS.iss,
    subject: JOB_CLAIMS.sub,
    audience: 'api://AzureADTokenExchange',
    resources: [FOUNDRY_RESOURCE, 'https://cognitiveservices.azure.com'],
    accessToken: ENTRA_TOKEN,
    down: undefined,
    ...changes,
  }
}

/** A healthy resource; each part may be replaced. */
export function azureWorld(changes: Partial<AzureWorld> = {}): AzureWorld {
  return {
    ...HEALTHY,
    keys: [FOUNDRY_KEY],
    tokens: [ENTRA_TOKEN],
    tokensWithoutRole: [],
    deployments: Object.fromEntries(
      ['claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-5-5'].map((id) => [id, id]),
    ),
    signIn: entraSignIn(),
    ...changes,
  }
}
