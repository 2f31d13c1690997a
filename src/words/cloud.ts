// A cloud through which Claude is reached: which, where in it, and who asks there.
import type { Secret } from '../secrets/secret.ts'
import type { CauseId } from './causes.ts'
import type { SignInStop } from './evidence.ts'

/** Providers beyond the vendor and its gateways, in the order of the docs; values of the input `provider`. */
export const CLOUD_IDS = [
  'bedrock',
  'bedrock-mantle',
  'claude-on-aws',
  'vertex',
  'claude-on-google',
  'foundry',
  'openai-compatible',
] as const
export type CloudId = (typeof CLOUD_IDS)[number]

/** Whoever asks at a cloud. `key` stands for the credential of the settings, sent as it is. */
export type CloudIdentity =
  | { readonly kind: 'key' }
  | AwsKeys
  | { readonly kind: 'aws-profile'; readonly profile: string | undefined }
  | (JobIdentity & { readonly kind: 'aws-role'; readonly role: string })
  | { readonly kind: 'google-file'; readonly path: string }
  | (JobIdentity & {
      readonly kind: 'google-workload'
      readonly workloadProvider: string
      readonly serviceAccount: string | undefined
    })
  | { readonly kind: 'azure-cli' }
  | (JobIdentity & { readonly kind: 'azure-app'; readonly clientId: string; readonly tenantId: string })

/** Keys of AWS that sign each request. */
export interface AwsKeys {
  readonly kind: 'aws-keys'
  readonly accessKeyId: string
  readonly secretAccessKey: Secret
  readonly sessionToken: Secret | undefined
}

/** As the runner names it to a job with `id-token: write`. */
export interface IdentitySource {
  readonly url: string
  readonly token: Secret
}

/** The job's own identity, which is exchanged for other credentials. */
export interface JobIdentity {
  /** The place to ask for the job's identity token, or why there is none. */
  readonly identity: IdentitySource | 'no-permission' | 'no-job'
}

/** Why nobody was signed in. */
export interface CloudRefusal {
  readonly cause: CauseId
  /** It passes by itself. */
  readonly passing: boolean
  /** Where it stopped, before the cloud was asked; absent where the cloud or its sign-in service refused. */
  readonly stoppedAt?: SignInStop
  /** A clause in our own words, such as "the job has no permission id-token: write". */
  readonly reason: string
  /** The subject of the job's identity token, where that is what was compared; not clean. */
  readonly subject?: string
  /** The words of whoever refused, not clean. */
  readonly said?: string
  /** The HTTP status of the refusal. */
  readonly status?: number
  /** The host that refused. */
  readonly host?: string
}
