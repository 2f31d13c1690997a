// Signs somebody in at Microsoft Entra: as an app, by the job's own identity, or as whoever is logged in with the Azure CLI.
import type { CloudIdentity } from '../../words/cloud.ts'
import type { CloudSignIn, CloudTools } from '../sign-in.ts'
import { appToken } from './azure-app.ts'
import { cliToken } from './azure-cli.ts'

/** Identities that ask with an access token of Microsoft Entra's. */
export type AzureIdentity = Extract<CloudIdentity, { kind: `azure-${string}` }>

/** Signs in, or tells why nobody was signed in. Rejects never. */
export async function signInToAzure(identity: AzureIdentity, tools: CloudTools): Promise<CloudSignIn> {
  const got = identity.kind === 'azure-app' ? await appToken(identity, tools) : await cliToken(tools)
  if (!got.ok) return got
  tools.hide(got.token)
  const authorization = `Bearer ${got.token}`
  return {
    ok: true,
    scheme: 'bearer',
    authorize: ({ headers }) => Promise.resolve({ ...headers, authorization }),
  }
}
