// Stand-ins for the login actions of three clouds: what each leaves behind for the steps after it, in the environment and in files.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AwsAccessKey } from '../../src/simulator/clouds/aws/world.ts'
import { IDENTITY_REQUEST_TOKEN } from './scenario-keys.ts'
import type { StandIns } from './workflow/start-step.ts'

type StandIn = Exclude<StandIns[string], string>

/** Exports keys and region; without a session its token is set, and empty. Source: aws-actions/configure-aws-credentials v6.2.3, src/helpers.ts. As of 2026-11-27. */
export function configureAwsCredentials(key: AwsAccessKey): StandIn {
  return ({ 'aws-region': region = '' }) => ({
    exported: {
      ...{ AWS_REGION: region, AWS_DEFAULT_REGION: region },
      ...{ AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey },
      AWS_SESSION_TOKEN: key.sessionToken ?? '',
    },
  })
}

/** The name of the file: `gha-creds-` and 16 hexadecimal digits. */
export const GOOGLE_FILE = 'gha-creds-0123456789abcdef.json'

/**
 * Writes its credentials file into the workspace and exports where it is, and the project of the service account.
 * Source: google-github-actions/auth v3.0.0, src/main.ts and src/client/workload_identity_federation.ts. As of 2026-11-27.
 */
export function googleAuth(workspace: string, identity: Readonly<Record<string, string>>): StandIn {
  return ({ workload_identity_provider: provider = '', service_account: account = '' }) => {
    const path = join(workspace, GOOGLE_FILE)
    const content = externalAccount(provider, account, identity['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '')
    writeFileSync(path, JSON.stringify(content), { mode: 0o640 })
    const project = /@(.+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1] ?? ''
    return {
      exported: {
        ...each(PATH_VARIABLES, path),
        ...each(PROJECT_VARIABLES, project),
      },
    }
  }
}

const PATH_VARIABLES = [
  'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_GHA_CREDS_PATH',
]
const PROJECT_VARIABLES = [
  'CLOUDSDK_CORE_PROJECT',
  'CLOUDSDK_PROJECT',
  'GCLOUD_PROJECT',
  'GCP_PROJECT',
  'GOOGLE_CLOUD_PROJECT',
]

function each(names: readonly string[], value: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, value]))
}

function externalAccount(provider: string, account: string, requestUrl: string): object {
  const url = new URL(requestUrl)
  url.searchParams.set('audience', `https://iam.googleapis.com/${provider}`)
  return {
    type: 'external_account',
    audience: `//iam.googleapis.com/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: {
      url,
      headers: { Authorization: `Bearer ${IDENTITY_REQUEST_TOKEN}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
  }
}

/** Signs the Azure CLI in, which stands in `programs`, and exports nothing. Source: azure/login v3.0.1, src/main.ts. As of 2026-11-27. */
export function azureLogin(programs: string, token: string): StandIn {
  return ({ 'tenant-id': tenant = '', 'subscription-id': subscription = '' }) => {
    const times = { expiresOn: '2100-01-01 00:00:00.000000', expires_on: Date.parse('2100-01-01') / 1_000 }
    const answer = { accessToken: token, ...times, subscription, tenant, tokenType: 'Bearer' }
    writeFileSync(join(programs, 'token.json'), JSON.stringify(answer, undefined, 2))
    return {}
  }
}

/**
 * Puts an Azure CLI into `programs`, in which nobody is signed in yet.
 * From memory: the members of its answer, and its words where nobody is signed in.
 */
export function installAzureCli(programs: string): void {
  const path = join(programs, 'az')
  const script = `#!/bin/sh
case "$*" in 'account get-access-token '*' --output json') ;; *) exit 2 ;; esac
cat '${join(programs, 'token.json')}' 2>/dev/null && exit
echo "ERROR: Please run 'az login' to setup account." >&2
exit 1
`
  writeFileSync(path, script)
  chmodSync(path, 0o755)
}
