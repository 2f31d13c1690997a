// Whoever may ask at a cloud: inputs, variables and files, and which secrets are among them.
import { generateKeyPairSync } from 'node:crypto'
import { ENTRA_CLIENT, ENTRA_TENANT } from '../../../src/simulator/clouds/azure/world.ts'
import {
  GOOGLE_PROJECT,
  SERVICE_ACCOUNT,
  WORKLOAD_PROVIDER,
} from '../../../src/simulator/clouds/google/world.ts'
import { JOB_CLAIMS } from '../../../src/simulator/github-oidc.ts'
import type { CloudId } from '../../../src/words/cloud.ts'
import { varied } from '../../support/scenario-keys.ts'

/** Everything of one run that nobody may read. */
export interface Secrets {
  /** Sent as it is. */
  readonly key: string
  /** Asks GitHub for `identity`. */
  readonly request: string
  readonly identity: string
  readonly awsSecret: string
  readonly awsSession: string
  readonly roleSecret: string
  readonly roleSession: string
  /** Given by a token service, and the one that is lent for it. */
  readonly access: string
  readonly lent: string
  readonly refresh: string
  readonly client: string
}

function jwt(seed: string, claims: object): string {
  const parts = [{ alg: 'RS256', kid: varied(`${seed} kid`, 20) }, claims]
  const texts = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return [...texts, varied(`${seed} signature`, 300)].join('.')
}

/** The key, and secrets made of a number. */
export function secretsOf(key: string, seed: number): Secrets {
  const some = (name: string, length: number): string => varied(`${name} ${seed}`, length)
  return {
    key,
    request: jwt(`request ${seed}`, { jti: some('jti', 20) }),
    identity: jwt(`identity ${seed}`, { ...JOB_CLAIMS, jti: some('identity', 20), exp: 4_000_000_000 }),
    ...{ awsSecret: some('aws', 40), awsSession: some('session', 200) },
    ...{ roleSecret: some('role', 40), roleSession: some('role session', 200) },
    access: `ya29.d.${some('access', 120)}`,
    lent: `ya29.c.${some('lent', 120)}`,
    refresh: `1//${some('refresh', 60)}`,
    client: `GOCSPX-${some('client', 28)}`,
  }
}

type Texts = Readonly<Record<string, string>>

/** Where files stand, and where the services on loopback are. */
export interface Stand {
  readonly folder: string
  readonly http: number
}

export interface Asker {
  readonly inputs?: Texts
  readonly env?: Texts
  /** Files in the folder. */
  readonly files?: Texts
  /** Those of the secrets that it holds, and the services may learn of. */
  readonly holds: readonly (keyof Secrets)[]
}

type Make = (secrets: Secrets, stand: Stand) => Asker

const byInput =
  (name: string): Make =>
  ({ key }) => ({ inputs: { [name]: key }, holds: ['key'] })
const byVariable =
  (name: string): Make =>
  ({ key }) => ({ env: { [name]: key }, holds: ['key'] })

const ROLE = 'arn:aws:iam::123456789012:role/ci'
const ID = 'AKIAQQQQQQQQQQQQQQQQ'

const inJob = ({ request }: Secrets, { http }: Stand): Texts => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${http}/identity?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: request,
})

const awsKeys =
  (session: boolean): Make =>
  ({ awsSecret, awsSession }) => ({
    env: {
      ...{ AWS_ACCESS_KEY_ID: ID, AWS_SECRET_ACCESS_KEY: awsSecret },
      ...(session && { AWS_SESSION_TOKEN: awsSession }),
    },
    holds: session ? ['awsSession', 'awsSecret'] : ['awsSecret'],
  })

/** Both in each other's place. */
const swappedKeys: Make = ({ awsSecret }) => ({
  env: { AWS_ACCESS_KEY_ID: awsSecret, AWS_SECRET_ACCESS_KEY: ID },
  holds: ['awsSecret'],
})

const awsProfile =
  (config: (secrets: Secrets, stand: Stand) => string): Make =>
  (secrets, stand) => ({
    env: {
      AWS_CONFIG_FILE: `${stand.folder}/config`,
      AWS_SHARED_CREDENTIALS_FILE: `${stand.folder}/credentials`,
    },
    files: { config: config(secrets, stand), token: `${secrets.identity}\n` },
    holds: [],
  })

const pair = ({ awsSecret }: Secrets): string =>
  `aws_access_key_id = ${ID}\naws_secret_access_key = ${awsSecret}\n`
const PROFILES = [
  awsProfile((secrets) => `[default]\n${pair(secrets)}`),
  awsProfile((secrets) => `[default]\nrole_arn = ${ROLE}\nsource_profile = b\n[profile b]\n${pair(secrets)}`),
  awsProfile((_, { folder }) => `[default]\nrole_arn = ${ROLE}\nweb_identity_token_file = ${folder}/token\n`),
]

const awsToken: Make = ({ identity }, { folder }) => ({
  env: { AWS_WEB_IDENTITY_TOKEN_FILE: `${folder}/token`, AWS_ROLE_ARN: ROLE },
  files: { token: identity },
  holds: [],
})

const awsContainer: Make = (_, { http }) => ({
  env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${http}/container` },
  holds: [],
})

const awsRole: Make = (secrets, stand) => ({
  inputs: { 'role-to-assume': ROLE },
  env: inJob(secrets, stand),
  holds: ['request'],
})

const AT_AWS = [
  awsKeys(false),
  awsKeys(true),
  swappedKeys,
  awsRole,
  awsRole,
  awsToken,
  awsContainer,
  ...PROFILES,
]

const workload =
  (account: Texts): Make =>
  (secrets, stand) => ({
    inputs: {
      'workload-identity-provider': WORKLOAD_PROVIDER.replace('//iam.googleapis.com/', ''),
      ...account,
    },
    env: inJob(secrets, stand),
    holds: ['request'],
  })

const PRIVATE_KEY = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey

const LENT = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`
const user = ({ refresh, client }: Secrets): object => ({
  ...{ type: 'authorized_user', client_id: 'a', quota_project_id: 'acme' },
  ...{ refresh_token: refresh, client_secret: client },
})
const external = (source: object): object => ({
  type: 'external_account',
  audience: WORKLOAD_PROVIDER,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  service_account_impersonation_url: LENT,
  credential_source: source,
})

const googleFile =
  (content: (secrets: Secrets, stand: Stand) => object, holds: Asker['holds'] = []): Make =>
  (secrets, stand) => ({
    env: { ...inJob(secrets, stand), GOOGLE_APPLICATION_CREDENTIALS: `${stand.folder}/google.json` },
    files: { 'google.json': JSON.stringify(content(secrets, stand)), token: secrets.identity },
    holds: ['request', ...holds],
  })

const AT_GOOGLE = [
  byInput('auth-token'),
  workload({}),
  workload({ 'service-account': SERVICE_ACCOUNT }),
  googleFile(user),
  googleFile(() => ({ type: 'service_account', client_email: SERVICE_ACCOUNT, private_key: PRIVATE_KEY })),
  googleFile((_, { folder }) => external({ file: `${folder}/token` })),
  googleFile((secrets, { http }) =>
    external({
      url: `http://127.0.0.1:${http}/identity?audience=x`,
      headers: { Authorization: `Bearer ${secrets.request}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    }),
  ),
  googleFile((secrets) => ({
    ...{ type: 'impersonated_service_account', service_account_impersonation_url: LENT },
    ...{ source_credentials: user(secrets), delegates: ['a'] },
  })),
]

const entraApp: Make = (secrets, stand) => ({
  inputs: { 'client-id': ENTRA_CLIENT, 'tenant-id': ENTRA_TENANT },
  env: inJob(secrets, stand),
  holds: ['request'],
})
/** Without a program in `PATH` there is no CLI. */
const entraCli: Make = () => ({ holds: [] })

const KEY_OF_BEDROCK = 'AWS_BEARER_TOKEN_BEDROCK'

/** Everybody who may ask at a cloud. */
export const ASKERS: Readonly<Record<CloudId, readonly Make[]>> = {
  bedrock: [...AT_AWS, byInput('api-key'), byVariable(KEY_OF_BEDROCK)],
  'bedrock-mantle': [...AT_AWS, byInput('auth-token'), byVariable(KEY_OF_BEDROCK)],
  'claude-on-aws': [...AT_AWS, byInput('api-key'), byVariable('ANTHROPIC_AWS_API_KEY')],
  vertex: AT_GOOGLE,
  'claude-on-google': AT_GOOGLE,
  foundry: [
    ...[byInput('api-key'), byInput('auth-token'), byVariable('ANTHROPIC_FOUNDRY_API_KEY')],
    ...[entraApp, entraApp, entraCli],
  ],
  'openai-compatible': [byInput('api-key'), byVariable('OPENAI_API_KEY')],
}

/** The place at a cloud that is asked by default. */
export const PLACE: Readonly<Record<CloudId, Texts>> = {
  bedrock: { region: 'us-east-1' },
  'bedrock-mantle': { region: 'us-east-1' },
  'claude-on-aws': { region: 'us-east-1', 'workspace-id': 'wrkspc_01Shop' },
  vertex: { region: 'us-east5', project: GOOGLE_PROJECT },
  'claude-on-google': { region: 'global', project: GOOGLE_PROJECT, 'workspace-id': 'wrkspc_01Shop' },
  foundry: { resource: 'acme' },
  'openai-compatible': { endpoints: 'https://llm.acme.example/v1' },
}
