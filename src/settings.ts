// The frozen, typed value that all inputs become; nobody but `inputs.ts` reads inputs or the environment.
import type { CheckId } from './check-ids.ts'
import type { Secret } from './secret.ts'

export const AUTH_CHOICES = ['auto', 'bearer', 'x-api-key'] as const
export type AuthChoice = (typeof AUTH_CHOICES)[number]

export const PROVIDERS = ['anthropic', 'gateway'] as const
export type Provider = (typeof PROVIDERS)[number]

export const FAIL_ON = ['broken', 'degraded', 'never'] as const
export const ON_MISSING_KEY = ['auto', 'fail', 'skip'] as const
export const REQUIRE = ['any', 'all'] as const
export const FORMATS = ['json', 'md'] as const

/** Where a setting's value came from. A value is never kept here. */
export interface Origin {
  readonly setting: string
  readonly from: 'input' | 'environment' | 'default'
  readonly variable?: string
}

/** One redirection of `connect-to`; an empty part matches, or keeps, anything, as curl's does. */
export interface ConnectTo {
  readonly host: string
  readonly port: string
  readonly toHost: string
  readonly toPort: string
}

/** The credential as given: untrimmed, with the place it came from. */
export interface Credential {
  readonly secret: Secret
  readonly kind: 'api-key' | 'auth-token'
  readonly origin: Origin
}

export interface Settings {
  readonly credential: Credential | undefined
  /** The credential that was set too and lost, if any. */
  readonly ignoredCredential: Credential | undefined
  readonly auth: AuthChoice
  readonly endpoints: readonly string[]
  readonly require: (typeof REQUIRE)[number]
  readonly provider: Provider | 'auto'
  readonly models: readonly string[]
  /** The parsed `request` file. */
  readonly request: Readonly<Record<string, unknown>> | undefined
  readonly checks: ReadonlySet<CheckId>
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly attempts: number
  readonly caCertificates: CaFile | undefined
  readonly connectTo: readonly ConnectTo[]
  readonly allowHttp: boolean
  readonly headers: readonly (readonly [name: string, value: Secret])[]
  /** Credential headers found among `headers`: they would be sent twice, so nothing is sent at all. */
  readonly duplicateHeaders: readonly string[]
  readonly workspaceId: string | undefined
  readonly organizationId: string | undefined
  readonly tlsExpiryDays: number
  readonly modelRetirementDays: number
  readonly onMissingKey: (typeof ON_MISSING_KEY)[number]
  readonly scanWorkspace: boolean
  readonly failOn: (typeof FAIL_ON)[number]
  readonly summary: boolean
  readonly reportDir: string | undefined
  readonly formats: ReadonlySet<(typeof FORMATS)[number]>
  readonly origins: readonly Origin[]
}

/** A file of extra roots: its text when it is usable and Node does not trust it already, else what is wrong with it. */
export interface CaFile {
  readonly origin: Origin
  readonly pem: string | undefined
  readonly fault: string | undefined
}
