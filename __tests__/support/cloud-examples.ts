// The world that the examples of clouds run in: three clouds that know the job, and the action led there by its defaults.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { awsWorld } from '../../src/simulator/clouds/aws/world.ts'
import { ENTRA_CLIENT, ENTRA_TENANT, entraSignIn } from '../../src/simulator/clouds/azure/world.ts'
import {
  GOOGLE_PROJECT,
  googleSignIn,
  SERVICE_ACCOUNT,
  WORKLOAD_PROVIDER,
} from '../../src/simulator/clouds/google/world.ts'
import { githubOidc } from '../../src/simulator/github-oidc.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import { awsKey } from '../scenarios/clouds/aws.ts'
import { aws, azure, google } from '../worlds/clouds.ts'
import type { World } from '../worlds/world.ts'
import { actionIn, checkoutIn, identityOf, type ExampleWorld } from './example-world.ts'
import { IDENTITY_REQUEST_TOKEN, varied } from './scenario-keys.ts'

/** Keys of a user, which have no session. */
export const USER_KEY = awsKey('user')
/** Keys that the role gets, with the token of their session. */
export const ROLE_KEY = {
  ...awsKey('role'),
  ...{ sessionToken: varied('role session', 300), expiresAtMs: Date.parse('2100-01-01') },
}
const ROLE = { ...awsWorld().signIn, keys: ROLE_KEY }

const FEDERATED = ['ya29', `d.${varied('federated', 120)}`].join('.')
const ACCOUNT = ['ya29', `c.${varied('account', 120)}`].join('.')

/** The token that Entra gives to the job, and the Azure CLI to whoever asks it. */
export const ENTRA = ['eyJ0eXAiOiJKV1QifQ', varied('entra', 300), varied('entra signature', 86)].join('.')

const CLOUDS: readonly World[] = [
  aws({ accessKeys: [USER_KEY], signIn: ROLE }),
  google({
    tokens: [FEDERATED, ACCOUNT],
    signIn: googleSignIn({ federatedToken: FEDERATED, accessToken: ACCOUNT }),
  }),
  azure({ tokens: [ENTRA], signIn: entraSignIn({ accessToken: ENTRA }) }),
]

/** Whatever must never be written. */
export const CLOUD_SECRETS = [
  ...[ROLE_KEY, USER_KEY].map(({ secretAccessKey }) => secretAccessKey),
  ...[ROLE_KEY.sessionToken, FEDERATED, ACCOUNT, ENTRA, IDENTITY_REQUEST_TOKEN],
]

/** The repository's variables that the examples name. */
export const CLOUD_VARS = {
  AWS_ROLE_ARN: ROLE.roleArn,
  AWS_REGION: 'us-east-1',
  GOOGLE_WORKLOAD_IDENTITY_PROVIDER: WORKLOAD_PROVIDER.replace('//iam.googleapis.com/', ''),
  GOOGLE_SERVICE_ACCOUNT: SERVICE_ACCOUNT,
  GOOGLE_PROJECT,
  AZURE_CLIENT_ID: ENTRA_CLIENT,
  AZURE_TENANT_ID: ENTRA_TENANT,
  AZURE_SUBSCRIPTION_ID: '5b1c0c1e-1d7a-4c53-9d1c-0f5f8f6f3d11',
  FOUNDRY_RESOURCE: 'acme',
} as const

/** An open world. */
export interface CloudExamples extends ExampleWorld {
  /** A folder outside of the checkout, for programs. */
  readonly programs: string
  /** The text of all report files that were written since it was asked last. */
  readonly takeReports: () => string
}

/** Opens the clouds and lays out the checkout. */
export async function openCloudExamples(): Promise<CloudExamples> {
  const folder = mkdtempSync(join(tmpdir(), 'clouds-'))
  const folders = Object.fromEntries(
    ['reports', 'programs', ...CLOUDS.keys()].map((name) => [name, join(folder, String(name))]),
  ) as Record<'reports' | 'programs' | number, string>
  for (const path of Object.values(folders)) mkdirSync(path)
  const clouds = await Promise.all(CLOUDS.map((world, at) => world(folders[at] ?? folder)))
  const github = await startSimulator({ handler: githubOidc({ requestToken: IDENTITY_REQUEST_TOKEN }) })
  const given = (name: string): readonly string[] => clouds.map(({ inputs }) => inputs[name] ?? '')
  const roots = join(folder, 'roots.pem')
  writeFileSync(roots, given('ca-certificates').map(read).join('\n'))
  return {
    workspace: checkoutIn(join(folder, 'workspace')),
    action: actionIn(join(folder, 'action'), {
      'connect-to': given('connect-to').join('\n'),
      'ca-certificates': roots,
      'report-dir': folders.reports,
    }),
    identity: identityOf(github),
    programs: folders.programs,
    takeReports: () => taken(folders.reports),
    close: async () => {
      await Promise.all([...clouds, github].map((service) => service.close()))
      rmSync(folder, { recursive: true })
    },
  }
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

function taken(folder: string): string {
  const paths = readdirSync(folder).map((name) => join(folder, name))
  const text = paths.map(read).join('\n')
  for (const path of paths) rmSync(path)
  return text
}
