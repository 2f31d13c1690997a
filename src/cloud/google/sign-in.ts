// Signs somebody in at Google Cloud: from a credentials file or the job's own identity to a bearer token.
import type { CloudIdentity } from '../../words/cloud.ts'
import { askJobToken, withSubject } from '../job-identity.ts'
import type { CloudSignIn, CloudTools } from '../sign-in.ts'
import { accessToken } from './access-token.ts'
import type { Credentials } from './credentials.ts'
import { readCredentials } from './credentials-file.ts'
import { refusalOf } from './refusal.ts'
import { openWire } from './wire.ts'
import { workloadToken } from './workload-token.ts'

/** Identities that ask with an access token of Google's. */
export type GoogleIdentity = Extract<CloudIdentity, { kind: `google-${string}` }>

type Workload = Extract<GoogleIdentity, { kind: 'google-workload' }>

/** Signs in, or tells why nobody was signed in. Rejects never. */
export async function signInToGoogle(identity: GoogleIdentity, tools: CloudTools): Promise<CloudSignIn> {
  if (identity.kind === 'google-workload') return withWorkload(identity, tools)
  const credentials = readCredentials(identity.path, tools)
  return typeof credentials === 'string'
    ? stopped(`the Google credentials file cannot be used: ${credentials}`)
    : withCredentials(credentials, tools)
}

/** Audiences as the login action names them (google-github-actions/auth, src/main.ts and src/client/workload_identity_federation.ts). As of 2026-11-27. */
async function withWorkload(
  { identity, workloadProvider, serviceAccount }: Workload,
  tools: CloudTools,
): Promise<CloudSignIn> {
  const provider = workloadProvider.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, '')
  if (!/^[\w./:-]+$/.test(provider)) return stopped('the workload identity provider is no name of one')
  if (serviceAccount !== undefined && !/^[\w.+-]+@[\w.-]+$/.test(serviceAccount))
    return stopped('the service account is not named by its e-mail address')
  const job = await askJobToken(identity, `https://iam.googleapis.com/${provider}`, tools)
  if (!job.ok) return job
  const pool = {
    kind: 'pool',
    source: { token: job.token },
    audience: `//iam.googleapis.com/${provider}`,
    tokenType: 'urn:ietf:params:oauth:token-type:jwt',
    impersonationUrl: serviceAccount && impersonationUrl(serviceAccount),
  } as const
  return withCredentials(pool, tools)
}

function impersonationUrl(account: string): string {
  return `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`
}

async function withCredentials(credentials: Credentials, tools: CloudTools): Promise<CloudSignIn> {
  const job = await workloadToken(credentials, tools)
  if (job?.ok === false) return job
  const wire = await openWire(tools)
  try {
    const token = await accessToken(credentials, job?.token ?? '', wire)
    tools.hide(token)
    const { quotaProject } = credentials
    const headers = {
      authorization: `Bearer ${token}`,
      ...(quotaProject !== undefined && { 'x-goog-user-project': quotaProject }),
    }
    return {
      ok: true,
      scheme: 'bearer',
      authorize: (request) => Promise.resolve({ ...request.headers, ...headers }),
    }
  } catch {
    const refusal = refusalOf(wire.last())
    return { ok: false, refusal: job === undefined ? refusal : withSubject(refusal, job.token) }
  }
}

function stopped(reason: string): CloudSignIn {
  return { ok: false, refusal: { cause: 'auth.federation', passing: false, reason } }
}
