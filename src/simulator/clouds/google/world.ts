// A Google Cloud project as data: who may ask there, which models it has, and how its jobs sign in.
import { WORKSPACE_ID } from '../../account.ts'
import { MODELS } from '../../catalogue.ts'
import { JOB_CLAIMS } from '../../github-oidc.ts'
import { HEALTHY } from '../conditions.ts'
import type { CloudConditions, Outage } from '../conditions.ts'

/** The services that can be switched on and off in a project. */
export type GoogleService = 'aiplatform.googleapis.com' | 'claude.googleapis.com'

/** How somebody signs in. */
export interface GoogleSignIn {
  /** `//iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly provider: string
  readonly issuer: string
  /** Claims that the provider's attribute condition demands. */
  readonly condition: Readonly<Record<string, string>>
  /** Given for an identity token; accepted by itself, and by the service account. */
  readonly federatedToken: string
  /** The account that the workload acts as. */
  readonly serviceAccount: string
  /** False: the workload may not act as the account. */
  readonly impersonation: boolean
  /** Given for the account: by impersonation, for its key, or for a refresh token. */
  readonly accessToken: string
  /** The public half of the account's key, PEM; without it no signature is looked at. */
  readonly publicKey: string | undefined
  readonly refreshTokens: readonly string[]
  /** The sign-in services fail. */
  readonly down: Outage | undefined
}

export interface GoogleWorld extends CloudConditions {
  /** Access tokens that are accepted. */
  readonly tokens: readonly string[]
  readonly expiredTokens: readonly string[]
  /** Accepted tokens of somebody without the role. */
  readonly tokensWithoutRole: readonly string[]
  readonly project: string
  /** Locations in which the models are offered. */
  readonly regions: readonly string[]
  /** Locations in which Vertex AI counts tokens: fewer, and `global` is none of them. Source: BerriAI/litellm#23907, as of 2026-11-26. */
  readonly countRegions: readonly string[]
  /** Whether a count is refused where a message would be, for want of access or quota. Which of the two is true is not known. */
  readonly countAsksAccess: boolean
  /** The workspace of Claude on Google Cloud. */
  readonly workspace: string
  /** Ids of Vertex AI, which writes a date after `@`. */
  readonly models: readonly string[]
  /** Those that the project may not use: Vertex AI tells them as if they did not exist, Claude on Google Cloud as forbidden. */
  readonly withoutAccess: readonly string[]
  /** Those that nobody has enabled in the Model Garden. */
  readonly notEnabled: readonly string[]
  /** Those whose quota is zero. */
  readonly quotaZero: readonly string[]
  readonly disabled: readonly GoogleService[]
  /** Errors come as a list of one. */
  readonly errorsAsArray: boolean
  readonly signIn: GoogleSignIn
}

/** An invented access token of Google's shape. */
export function googleToken(seed: string): string {
  return ['ya29', `c.${seed.repeat(120).slice(0, 120)}`].join('.')
}

/** The id of Vertex AI for a model of the API. */
export function vertexModel(id: string): string {
  return id.replace(/-(\d{8})$/, '@$1')
}

/** An access token that the healthy project accepts; a sign-in gives it for the service account. */
export const GOOGLE_TOKEN = googleToken('G')
/** The access token that the healthy sign-in gives for an identity token. */
export const FEDERATED_TOKEN = googleToken('F')
/** The id of the healthy project. */
export const GOOGLE_PROJECT = 'acme-claude'
/** The provider of the healthy sign-in, as the exchange names it. */
export const WORKLOAD_PROVIDER =
  '//iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/providers/octo'
/** The account that a workload of the healthy project acts as. */
export const SERVICE_ACCOUNT = `preflight@${GOOGLE_PROJECT}.iam.gserviceaccount.com`

/** A healthy sign-in for pushes of the repository that the simulated GitHub speaks for; each part may be replaced. */
export function googleSignIn(changes: Partial<GoogleSignIn> = {}): GoogleSignIn {
  return {
    provider: WORKLOAD_PROVIDER,
    issuer: JOB_CLAIMS.iss,
    condition: { repository: JOB_CLAIMS.repository },
    federatedToken: FEDERATED_TOKEN,
    serviceAccount: SERVICE_ACCOUNT,
    impersonation: true,
    accessToken: GOOGLE_TOKEN,
    publicKey: undefined,
    refreshTokens: [],
    down: undefined,
    ...changes,
  }
}

/** A healthy project; each part may be replaced. */
export function googleWorld(changes: Partial<GoogleWorld> = {}): GoogleWorld {
  return {
    ...HEALTHY,
    tokens: [GOOGLE_TOKEN, FEDERATED_TOKEN],
    expiredTokens: [],
    tokensWithoutRole: [],
    project: GOOGLE_PROJECT,
    regions: ['us-east5', 'europe-west1', 'global', 'us', 'eu'],
    countRegions: ['us-east5', 'europe-west1', 'asia-southeast1'],
    countAsksAccess: false,
    workspace: WORKSPACE_ID,
    models: MODELS.map(({ id }) => vertexModel(id)),
    withoutAccess: [],
    notEnabled: [],
    quotaZero: [],
    disabled: [],
    errorsAsArray: false,
    signIn: googleSignIn(),
    ...changes,
  }
}
