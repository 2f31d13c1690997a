// The frozen, typed value that all inputs become; nobody but `inputs.ts` reads inputs or the environment.
import type { CheckId } from './check-ids.ts'
import type { CloudId, CloudIdentity, JobIdentity } from './cloud.ts'
import type { FormatId } from './format-ids.ts'
import type { Secret } from '../secrets/secret.ts'
import { SECRET_SOURCES, type CredentialInput } from '../secrets/sources.ts'

/** Values of the input `auth`. */
export const AUTH_CHOICES = ['auto', 'bearer', 'x-api-key', 'federation'] as const
type AuthChoice = (typeof AUTH_CHOICES)[number]

/** Values of the input `fail-on`. */
export const FAIL_ON = ['broken', 'degraded', 'never'] as const
/** Values of the input `on-missing-key`. */
export const ON_MISSING_KEY = ['auto', 'fail', 'skip'] as const
/** Values of the input `redact`. */
export const REDACT = ['auto', 'true', 'false'] as const
/** Values of the input `require`. */
export const REQUIRE = ['any', 'all'] as const

/** Values of the input `client`. */
export const CLIENTS = [
  'claude-code',
  'cursor',
  'cline',
  'continue',
  'zed',
  'sdk-typescript',
  'sdk-python',
  'curl',
] as const
/** A program that uses the API. */
export type ClientId = (typeof CLIENTS)[number]

/** Values of the input `compare-direct`. */
export const COMPARE_DIRECT = ['auto', 'true', 'false'] as const

/** Every variable that may name a proxy; which of them count is decided by `plan/proxy-decision.ts`. */
export const PROXY_VARIABLES = SECRET_SOURCES.proxy.variables
export type ProxyVariable = (typeof PROXY_VARIABLES)[number]

/** Variables that name hosts to reach without a proxy. */
export const NO_PROXY_VARIABLES = ['no_proxy', 'NO_PROXY'] as const
export type NoProxyVariable = (typeof NO_PROXY_VARIABLES)[number]

/** All that was said about proxies, as given: a proxy's URL may hold a password. A variable that is set and empty stands as ''. */
export interface ProxySettings {
  /** The input `proxy`: a URL, or `none`. */
  readonly input: Secret | undefined
  readonly variables: Readonly<Partial<Record<ProxyVariable, Secret>>>
  readonly noProxy: Readonly<Partial<Record<NoProxyVariable, string>>>
}

/** Places a setting can come from. */
export const ORIGINS = ['input', 'environment', 'default'] as const

/** The origin of a setting's value. A value is never kept here. */
export interface Origin {
  readonly setting: string
  readonly from: (typeof ORIGINS)[number]
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
  readonly kind: CredentialInput
  readonly origin: Origin
}

/** Keyless sign-in: the job's identity is exchanged for an access token. */
export interface Federation extends JobIdentity {
  readonly ruleId: string
  readonly organizationId: string
  readonly serviceAccountId: string | undefined
  readonly audience: string
}

/** What the inputs and the environment say of a cloud. */
export interface CloudSettings {
  readonly id: CloudId
  /** Why this cloud was chosen, where nobody named it: the setting that led to it. */
  readonly because: Origin | undefined
  readonly region: string | undefined
  readonly project: string | undefined
  readonly workspace: string | undefined
  readonly identity: CloudIdentity
  /** Where the identity came from. */
  readonly origin: Origin | undefined
}

/** How the issue is kept that follows the verdict. */
export interface IssueSettings {
  readonly token: Secret | undefined
  /** Set when the issue is opened, beside the label by which it is found. */
  readonly labels: readonly string[]
  /** Logins; set when the issue is opened. */
  readonly assignees: readonly string[]
}

/** The variables that a targets file names for a target, whether or not it is set. */
interface Listed {
  readonly credentialName: string | undefined
  /** Variables for its headers which are not set. */
  readonly unset: readonly string[]
}

export interface Settings {
  readonly credential: Credential | undefined
  /** The credential that was set too and lost, if any. */
  readonly ignoredCredential: Credential | undefined
  /** Only of a target of a file. */
  readonly listed?: Listed
  /** Present when it is used: then there is no credential. */
  readonly federation: Federation | undefined
  /** Present when a cloud is used; only its identity `key` has a credential beside it. */
  readonly cloud?: CloudSettings
  readonly auth: AuthChoice
  readonly endpoints: readonly string[]
  readonly require: (typeof REQUIRE)[number]
  /** The id of a provider row, or `auto`. */
  readonly provider: string
  /** The program whose settings the steps name. */
  readonly client: ClientId | undefined
  readonly models: readonly string[]
  /** The parsed `request` file. */
  readonly request: Readonly<Record<string, unknown>> | undefined
  /** The path of that file, as given. */
  readonly requestPath: string | undefined
  readonly checks: ReadonlySet<CheckId>
  /** Checks that were named outright, alone or with `+`: they run whether or not something failed. */
  readonly namedChecks: ReadonlySet<CheckId>
  readonly timeoutMs: number
  readonly deadlineMs: number
  readonly attempts: number
  /** Targets of a file that are checked at once. */
  readonly concurrency: number
  readonly proxy: ProxySettings
  readonly compareDirect: (typeof COMPARE_DIRECT)[number]
  readonly caCertificates: CaFile | undefined
  readonly clientCertificate: ClientCertificate | undefined
  readonly connectTo: readonly ConnectTo[]
  readonly allowHttp: boolean
  readonly headers: readonly (readonly [name: string, value: Secret])[]
  /** Dated names in the `anthropic-beta` of `headers`: these are public, and no secret. */
  readonly betas: readonly string[]
  /** Credential headers found among `headers`: they would be sent twice, so nothing is sent at all. */
  readonly duplicateHeaders: readonly string[]
  readonly workspaceId: string | undefined
  readonly organizationId: string | undefined
  readonly tlsExpiryDays: number
  readonly modelRetirementDays: number
  readonly onMissingKey: (typeof ON_MISSING_KEY)[number]
  readonly scanWorkspace: boolean
  readonly failOn: (typeof FAIL_ON)[number]
  /** Undefined unless `issue` asks for one. */
  readonly issue: IssueSettings | undefined
  readonly summary: boolean
  readonly reportDir: string | undefined
  readonly formats: ReadonlySet<FormatId>
  readonly origins: readonly Origin[]
}

/** A file of extra roots: its text when it is usable and Node does not trust it already, else what is wrong with it. */
export interface CaFile {
  readonly origin: Origin
  readonly pem: string | undefined
  readonly fault: string | undefined
  /** As given. */
  readonly path?: string
  /** Oddities of a usable file. */
  readonly remark?: string
  /** Variables that name a file which is missing, where another setting won: other programs read them. */
  readonly missing?: readonly string[]
}

/** PEM texts of mutual TLS, known to fit each other, and the paths as given. */
export interface ClientCertificate {
  readonly certificatePath: string
  readonly keyPath: string
  readonly certificatePem: string
  readonly keyPem: string
}
