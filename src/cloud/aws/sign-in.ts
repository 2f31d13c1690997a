// Signs somebody in at AWS: from keys, a profile or a role to signed requests.
import type { CloudIdentity } from '../../words/cloud.ts'
import type { CloudSignIn, CloudTools } from '../sign-in.ts'
import { signWith, type AwsPlace } from './aws-keys.ts'
import { profileKeys } from './aws-profile.ts'
import { roleKeys } from './aws-role.ts'
import type { Received } from './received.ts'

/** Identities that sign at AWS; a Bedrock API key is sent as it is and needs no sign-in. */
export type AwsIdentity = Extract<CloudIdentity, { kind: `aws-${string}` }>

/** Signs in and tells how each request is signed, or why nobody was signed in. Rejects never. */
export async function signInToAws(
  identity: AwsIdentity,
  where: AwsPlace,
  tools: CloudTools,
): Promise<CloudSignIn> {
  const got = await keysOf(identity, where.region, tools)
  return got.ok ? { ok: true, ...(await signWith(got.keys, where, tools.now)) } : got
}

async function keysOf(identity: AwsIdentity, region: string, tools: CloudTools): Promise<Received> {
  switch (identity.kind) {
    case 'aws-keys':
      return { ok: true, keys: identity }
    case 'aws-profile':
      return profileKeys(identity, region, tools)
    case 'aws-role':
      return roleKeys(identity, region, tools)
  }
}
