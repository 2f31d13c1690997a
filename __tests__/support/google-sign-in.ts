// Signing in at Google as a test sees it: who asks, and what comes of it.
import { signInToGoogle, type GoogleIdentity } from '../../src/cloud/google/sign-in.ts'
import { SERVICE_ACCOUNT, WORKLOAD_PROVIDER } from '../../src/simulator/clouds/google/world.ts'
import { inCloud, type CloudWorld } from './cloud-world.ts'
import { inFolder } from './folder.ts'
import { GITHUB_URL, googleHosts, JOB_IDENTITY, outcomeOf, REQUEST_TOKEN } from './sign-in-hosts.ts'

export const STS = 'sts.googleapis.com'
export const IAM = 'iamcredentials.googleapis.com'
export const OAUTH = 'oauth2.googleapis.com'
export const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'
export const PROVIDER = WORKLOAD_PROVIDER.replace('//iam.googleapis.com/', '')

type Workload = Extract<GoogleIdentity, { kind: 'google-workload' }>

/** A job that asks by itself. */
export const ALONE: Workload = {
  kind: 'google-workload',
  identity: JOB_IDENTITY,
  workloadProvider: PROVIDER,
  serviceAccount: undefined,
}
/** A job that acts as a service account. */
export const AS_ACCOUNT: Workload = { ...ALONE, serviceAccount: SERVICE_ACCOUNT }

/** The headers that a question bears, or why nobody was signed in. */
export async function atGoogle(identity: GoogleIdentity, { tools }: CloudWorld): Promise<unknown> {
  return outcomeOf(await signInToGoogle(identity, tools))
}

const FILE = 'gha-creds-0123456789abcdef.json'

/** The file of the login action. Source: google-github-actions/auth, src/client/workload_identity_federation.ts. As of 2026-11-27. */
export const OF_JOB = {
  type: 'external_account',
  audience: WORKLOAD_PROVIDER,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: `https://${STS}/v1/token`,
  service_account_impersonation_url: `https://${IAM}/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`,
  credential_source: {
    url: `${GITHUB_URL}&audience=${encodeURIComponent(`https:${WORKLOAD_PROVIDER}`)}`,
    headers: { Authorization: `Bearer ${REQUEST_TOKEN}` },
    format: { type: 'json', subject_token_field_name: 'value' },
  },
}
/** The file of `gcloud auth application-default login`. */
export const USER = {
  type: 'authorized_user',
  client_id: 'a',
  client_secret: 'secret-of-b',
  refresh_token: '1//refresh',
}

interface Around {
  readonly world?: Parameters<typeof googleHosts>[0]
  /** Files beside it. */
  readonly files?: Readonly<Record<string, string>>
}

/** Signs in by a file of the workspace that holds this. */
export async function byFile(
  content: unknown,
  act: (outcome: unknown, world: CloudWorld) => void,
  { world: changes = {}, files = {} }: Around = {},
): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await inFolder({ [FILE]: text, ...files }, async (cwd) => {
    const more = { cwd, env: { ACTIONS_ID_TOKEN_REQUEST_URL: GITHUB_URL } }
    await inCloud(
      googleHosts(changes),
      async (world) => act(await atGoogle({ kind: 'google-file', path: FILE }, world), world),
      more,
    )
  })
}
