// Whoever asks at a cloud: a key is sent as it is; everybody else signs in by the libraries of that cloud, which are loaded only then.
import { DIALECTS } from '../claude/requests/dialects.ts'
import type { ApiRequest } from '../claude/requests/request.ts'
import { reveal } from '../secrets/secret.ts'
import type { CloudId, CloudIdentity } from '../words/cloud.ts'
import type { AuthScheme } from '../words/result.ts'
import type { CloudSettings, Credential } from '../words/settings.ts'
import { withoutLibrary } from './library.ts'
import type { CloudSignIn, CloudTools } from './sign-in.ts'

/** Who asks where, and the headers in which a key may go. */
export interface Asking {
  readonly cloud: CloudSettings
  readonly credential: Credential | undefined
  readonly schemes: readonly AuthScheme[]
}

/** The name of AWS's services in a signature. Sources: bedrock-sdk 1.1.3, aws-sdk 1.1.2. As of 2026-11-26. */
const SERVICES = {
  bedrock: 'bedrock',
  'bedrock-mantle': 'bedrock-mantle',
  'claude-on-aws': 'aws-external-anthropic',
} as const satisfies Partial<Record<CloudId, string>>

/** Signs in. Never rejects for what the world does, nor where a library is not installed. */
export async function signInToCloud(asking: Asking, tools: CloudTools): Promise<CloudSignIn> {
  try {
    return await signIn(asking, tools)
  } catch (error) {
    const refusal = withoutLibrary(error)
    if (refusal === undefined) throw error
    return { ok: false, refusal }
  }
}

async function signIn(asking: Asking, tools: CloudTools): Promise<CloudSignIn> {
  const { cloud, credential, schemes } = asking
  const { identity, id } = cloud
  if (identity.kind === 'key') return withKey(credential, schemes)
  if (isOf(identity, 'aws')) {
    const { signInToAws } = await import('./aws/sign-in.ts')
    const service = id in SERVICES ? SERVICES[id as keyof typeof SERVICES] : 'bedrock'
    return signInToAws(identity, { region: cloud.region ?? 'us-east-1', service }, tools)
  }
  if (isOf(identity, 'google')) {
    const { signInToGoogle } = await import('./google/sign-in.ts')
    return signInToGoogle(identity, tools)
  }
  const { signInToAzure } = await import('./azure/sign-in.ts')
  return signInToAzure(identity, tools)
}

type Of<Name extends string> = Extract<CloudIdentity, { readonly kind: `${Name}-${string}` }>

function isOf<Name extends 'aws' | 'google' | 'azure'>(
  identity: CloudIdentity,
  name: Name,
): identity is Of<Name> {
  return identity.kind.startsWith(`${name}-`)
}

function withKey(
  credential: Credential | undefined,
  [scheme = 'bearer']: readonly AuthScheme[],
): CloudSignIn {
  if (credential === undefined) throw new Error('a key that is not there is never sent')
  const { header, before } = DIALECTS[scheme]
  const authorize = ({ headers }: ApiRequest): Promise<Readonly<Record<string, string>>> =>
    Promise.resolve({ ...headers, [header]: before + reveal(credential.secret) })
  return { ok: true, scheme, authorize }
}
