// An AWS account as data: who may ask there, which models it has in which state, and how its jobs sign in.
import { WORKSPACE_ID } from '../../account.ts'
import { MODELS } from '../../catalogue.ts'
import type { Model } from '../../catalogue.ts'
import { JOB_CLAIMS } from '../../github-oidc.ts'
import { HEALTHY } from '../conditions.ts'
import type { CloudConditions, Outage } from '../conditions.ts'
import type { KnownKey } from '../signature.ts'

/** Keys that sign. */
export interface AwsAccessKey extends KnownKey {
  readonly accessKeyId: string
}

/**
 * Why a model cannot be used, although the request is right. `no-access`: nobody asked for it. `not-for-account`: refused although the
 * control plane calls it available. `agreement-pending`: the marketplace's subscription is not through. `elsewhere`: not in this region.
 * `quota-zero`: throttled by the day from the first token on. `quota-exceeded`, `not-ready`, `timing-out`, `failing`: as they say.
 */
export type ModelState =
  | 'no-access'
  | 'not-for-account'
  | 'agreement-pending'
  | 'elsewhere'
  | 'quota-zero'
  | 'quota-exceeded'
  | 'not-ready'
  | 'timing-out'
  | 'failing'

/** The role that a job may take. */
export interface AwsSignIn {
  readonly roleArn: string
  /** The issuer for which the account has an identity provider. */
  readonly issuer: string
  /** The audience that the identity provider accepts. */
  readonly audience: string
  /** The subject that the role's trust policy lets in. */
  readonly subject: string
  /** Given to the job, and accepted everywhere. */
  readonly keys: AwsAccessKey & Required<KnownKey>
  /** STS fails. */
  readonly down: Outage | undefined
}

/** `throttled` and all other lists of models name them by the vendor's own id, for all three roads. */
export interface AwsWorld extends CloudConditions {
  /** Home of the keys and the models: at a host of another region no bearer key and no model is known. */
  readonly region: string
  /** Twelve digits. */
  readonly accountId: string
  /** Bedrock API keys. One of the short-term form ends at the time it names, and is refused in another region than it names. */
  readonly bearerKeys: readonly string[]
  /** API keys of Claude Platform on AWS. */
  readonly platformKeys: readonly string[]
  readonly accessKeys: readonly AwsAccessKey[]
  /** Whether a Bedrock API key may call the control plane; which of the two is true is not known. */
  readonly bearerAtControlPlane: boolean
  /** Actions that no policy allows, such as `bedrock:InvokeModel`. */
  readonly deniedActions: readonly string[]
  /** Models that are there. */
  readonly models: readonly Model[]
  readonly states: Readonly<Record<string, ModelState>>
  /** Models that Bedrock's runtime invokes through an inference profile only. */
  readonly profileOnly: readonly string[]
  /** Models whose tokens Bedrock's runtime does not count. */
  readonly uncounted: readonly string[]
  /** The workspace of Claude Platform on AWS. */
  readonly workspace: string
  /** Whether Claude Platform on AWS may trust the account's identities. */
  readonly outboundFederation: boolean
  /** Where Bedrock tells the type of an error: `x-amzn-errortype`, or `__type`. */
  readonly errorTypeIn: 'header' | 'body'
  readonly signIn: AwsSignIn
}

/** The region of the default world. */
export const AWS_REGION = 'us-east-1'

/** The subject and issuer of a job of the simulated GitHub. */
const { sub: subject, iss: issuer } = JOB_CLAIMS

/** Invented access keys of somebody; `seed` is one capital letter. */
export function accessKey(seed: string): AwsAccessKey {
  return { accessKeyId: `AKIA${seed.repeat(16)}`, secretAccessKey: inventedSecret(seed) }
}

/** Invented access keys of a session, which are nothing without its token and end at `expiresAtMs`. */
export function sessionKey(seed: string, expiresAtMs: number): AwsAccessKey & Required<KnownKey> {
  const sessionToken = `IQoJb3JpZ2luX2Vj${seed.repeat(300)}==`
  const secretAccessKey = inventedSecret(seed)
  return { accessKeyId: `ASIA${seed.repeat(16)}`, secretAccessKey, sessionToken, expiresAtMs }
}

function inventedSecret(seed: string): string {
  return `${seed.toLowerCase()}/${seed.repeat(37)}+`
}

/** An invented long-term Bedrock API key. */
export function longTermKey(seed: string): string {
  const text = `BedrockAPIKey-${seed.repeat(4)}-at-123456789012:${seed.repeat(44)}`
  return `ABSK${Buffer.from(text).toString('base64')}`
}

/**
 * An invented short-term Bedrock API key, made at `atMs` for `lifetimeS` seconds: a presigned URL in base64.
 * Its query is that of any presigned URL of AWS, with an action and a version of its own, from memory.
 */
export function shortTermKey(atMs: number, { region = AWS_REGION, lifetimeS = 43_200 } = {}): string {
  const date = awsDate(atMs)
  const scope = `${accessKey('S').accessKeyId}/${date.slice(0, 8)}/${region}/bedrock/aws4_request`
  const query = new URLSearchParams({
    Action: 'CallWithBearerToken',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': scope,
    'X-Amz-Date': date,
    'X-Amz-Expires': String(lifetimeS),
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'c0ffee00'.repeat(8),
    Version: '1',
  })
  return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?${query.toString()}`).toString('base64')}`
}

/** The time as AWS writes it: `20261127T010203Z`. */
export function awsDate(atMs: number): string {
  return new Date(atMs).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** An invented API key of Claude Platform on AWS. */
export function platformKey(seed: string): string {
  return `aws-external-anthropic-api-key-${seed.repeat(60)}`
}

/** A healthy account of this day; each part may be replaced. */
export function awsWorld(changes: Partial<AwsWorld> = {}): AwsWorld {
  return {
    ...HEALTHY,
    region: AWS_REGION,
    accountId: '123456789012',
    bearerKeys: [longTermKey('B')],
    platformKeys: [platformKey('P')],
    accessKeys: [accessKey('A')],
    bearerAtControlPlane: true,
    deniedActions: [],
    models: MODELS,
    states: {},
    profileOnly: MODELS.filter(({ id }) => /-\d{8}$/.test(id)).map(({ id }) => id),
    uncounted: [],
    workspace: WORKSPACE_ID,
    outboundFederation: true,
    errorTypeIn: 'header',
    signIn: {
      roleArn: 'arn:aws:iam::123456789012:role/ci',
      ...{ issuer, subject, audience: 'sts.amazonaws.com' },
      keys: sessionKey('W', Date.now() + 3_600_000),
      down: undefined,
    },
    ...changes,
  }
}
