// Access tokens of Google's, by its library: from a workload's token, a private key, a refresh token, or somebody who acts as an account.
import type { AuthClient } from 'google-auth-library/build/src/auth/authclient.js'
import { inHeader, textOf } from '../members.ts'
import type { Credentials, Pool } from './credentials.ts'
import { QUIET, type Wire } from './wire.ts'

/** The scope that Claude's services at Google want. Source: vertex-sdk 1.1.3, src/client.ts. As of 2026-11-27. */
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'

/** An access token of an hour. Rejects where a sign-in service refuses or is not heard: the wire then tells why. */
export async function accessToken(
  credentials: Credentials,
  workloadToken: string,
  wire: Wire,
): Promise<string> {
  if (credentials.kind === 'impersonated') {
    const token = await accessToken(credentials.by, workloadToken, wire)
    return lentToken(credentials, token, wire)
  }
  const { token } = await (await clientFor(credentials, workloadToken, wire)).getAccessToken()
  return given(token)
}

type Impersonated = Extract<Credentials, { kind: 'impersonated' }>

/** Asked here: the library's class for it prints a warning. Source: docs.cloud.google.com/iam/docs/reference/credentials/rest. As of 2026-11-27. */
async function lentToken({ url, delegates }: Impersonated, token: string, wire: Wire): Promise<string> {
  const { data } = await wire.transporter.request<unknown>({
    url,
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    data: { delegates, scope: [SCOPE], lifetime: '3600s' },
    responseType: 'json',
  })
  return given(textOf(data, 'accessToken'))
}

async function clientFor(
  credentials: Exclude<Credentials, Impersonated>,
  workloadToken: string,
  wire: Wire,
): Promise<AuthClient> {
  const { JWT, UserRefreshClient } = await import('./library.ts')
  const ours = { transporter: wire.transporter, ...QUIET }
  switch (credentials.kind) {
    case 'pool':
      return poolClient(credentials, workloadToken, wire)
    case 'account':
      return new JWT({ ...ours, email: credentials.email, key: credentials.key, scopes: [SCOPE] })
    case 'user': {
      const { clientId, clientSecret, refreshToken } = credentials
      return new UserRefreshClient({ ...ours, clientId, clientSecret, refreshToken })
    }
  }
}

/** The library gives its exchange a transporter of its own, which would go past ours (google-auth-library 11.3.4, src/auth/baseexternalclient.ts). */
async function poolClient(pool: Pool, workloadToken: string, { transporter }: Wire): Promise<AuthClient> {
  const { IdentityPoolClient } = await import('./library.ts')
  const { tokenUrl, impersonationUrl, lifetimeSeconds, clientId, clientSecret, workforceProject } = pool
  const client = new IdentityPoolClient({
    ...{ transporter, ...QUIET },
    audience: pool.audience,
    subject_token_type: pool.tokenType,
    scopes: [SCOPE],
    ...(tokenUrl !== undefined && { token_url: tokenUrl }),
    ...(impersonationUrl !== undefined && { service_account_impersonation_url: impersonationUrl }),
    ...(lifetimeSeconds !== undefined && {
      service_account_impersonation: { token_lifetime_seconds: lifetimeSeconds },
    }),
    ...(clientId !== undefined && { client_id: clientId }),
    ...(clientSecret !== undefined && { client_secret: clientSecret }),
    ...(workforceProject !== undefined && { workforce_pool_user_project: workforceProject }),
    subject_token_supplier: { getSubjectToken: () => Promise.resolve(workloadToken) },
  })
  client['stsCredential']['transporter'] = transporter
  return client
}

function given(token: unknown): string {
  const usable = inHeader(token)
  if (usable === undefined) throw new Error('the answer holds no token')
  return usable
}
