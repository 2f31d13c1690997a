// Who asks at a cloud, in the order of the official SDKs: a key of the inputs first, then what the environment offers.
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { whyWithheld } from '../runner/event.ts'
import { identitySource } from '../federation.ts'
import { realPath } from '../files.ts'
import { refuseStrangersFile } from '../guarded-file.ts'
import { MissingInput } from '../input-error.ts'
import { isGivenSecret, secretInput, type Found } from '../reader.ts'
import type { CloudId, CloudIdentity } from '../../words/cloud.ts'
import type { OpenHost } from '../../words/host.ts'
import type { Credential, Origin, Settings } from '../../words/settings.ts'
import { CREDENTIAL_INPUTS, type CredentialInput, type SecretVariable } from '../../secrets/sources.ts'
import { isSignedInToAzure } from './azure-profile.ts'
import type { CloudReader } from './cloud-reader.ts'

/** An identity with the place it came from, and the credential that goes with a key. */
export interface FoundIdentity {
  readonly identity: CloudIdentity
  readonly credential: Credential | undefined
  readonly origin: Origin | undefined
}

/** The variable of a key that is sent as it is. */
const KEYS: Readonly<Partial<Record<CloudId, SecretVariable>>> = {
  bedrock: 'AWS_BEARER_TOKEN_BEDROCK',
  'bedrock-mantle': 'AWS_BEARER_TOKEN_BEDROCK',
  'claude-on-aws': 'ANTHROPIC_AWS_API_KEY',
  foundry: 'ANTHROPIC_FOUNDRY_API_KEY',
  'openai-compatible': 'OPENAI_API_KEY',
}

type Finder = (reading: CloudReader) => FoundIdentity | undefined

const OF_AWS: readonly Finder[] = [keyOfInput, awsRole, awsProfileOfInput, keyOfVariable, awsKeys, awsChain]
const OF_GOOGLE: readonly Finder[] = [keyOfInput, googleWorkload, googleFile]

const FINDERS: Readonly<Record<CloudId, readonly Finder[]>> = {
  bedrock: OF_AWS,
  'bedrock-mantle': OF_AWS,
  'claude-on-aws': OF_AWS,
  vertex: OF_GOOGLE,
  'claude-on-google': OF_GOOGLE,
  foundry: [keyOfInput, keyOfVariable, azureApp, azureCli],
  'openai-compatible': [keyOfInput, keyOfVariable],
}

/** Whoever may ask; without anybody a key that is not there. */
export function readIdentity(reading: CloudReader, { credential }: Settings): FoundIdentity {
  for (const find of FINDERS[reading.id]) {
    const found = find(reading)
    if (found !== undefined) return isWithheld(found, reading) ? NOBODY : found
  }
  const own = reading.id === 'openai-compatible' ? credential : undefined
  return { ...NOBODY, credential: own, origin: own?.origin }
}

const NOBODY: FoundIdentity = { identity: { kind: 'key' }, credential: undefined, origin: undefined }

/** A fork's pull request gets no identity token: nobody did anything wrong, and nobody is there to ask. */
function isWithheld({ identity }: FoundIdentity, { host: { env } }: CloudReader): boolean {
  if (whyWithheld(env) !== 'fork') return false
  if (identity.kind === 'azure-cli') return !isSignedInToAzure(env)
  return 'identity' in identity && typeof identity.identity === 'string'
}

function keyed(credential: Credential): FoundIdentity {
  return { identity: { kind: 'key' }, credential, origin: credential.origin }
}

/** A key of Anthropic's in the environment is none of a cloud's: only the inputs count. */
function keyOfInput({ host }: CloudReader): FoundIdentity | undefined {
  const [credential] = CREDENTIAL_INPUTS.flatMap((kind: CredentialInput) => {
    const found = secretInput(host, kind)
    return found === undefined ? [] : [{ ...found, kind }]
  })
  return credential && keyed(credential)
}

function keyOfVariable({ host, id }: CloudReader): FoundIdentity | undefined {
  const variable = KEYS[id]
  const secret = variable === undefined ? undefined : host.vault.variable(variable)
  if (!isGivenSecret(secret) || variable === undefined) return undefined
  return keyed({ secret, kind: 'api-key', origin: { setting: 'api-key', from: 'environment', variable } })
}

function awsRole({ reader, host }: CloudReader): FoundIdentity | undefined {
  const role = reader.find('role-to-assume') && reader.read('role-to-assume')
  return role === undefined
    ? undefined
    : signedIn({ kind: 'aws-role', role, identity: identitySource(host) }, 'role-to-assume')
}

function awsProfileOfInput({ reader }: CloudReader): FoundIdentity | undefined {
  const found = reader.find('aws-profile')
  if (found === undefined || found.variable !== undefined) return undefined
  return signedIn({ kind: 'aws-profile', profile: reader.read('aws-profile') }, 'aws-profile')
}

function awsKeys({ host: { env, vault } }: CloudReader): FoundIdentity | undefined {
  const accessKeyId = env['AWS_ACCESS_KEY_ID']?.trim()
  const secretAccessKey = vault.variable('AWS_SECRET_ACCESS_KEY')
  const sessionToken = vault.variable('AWS_SESSION_TOKEN')
  if (!accessKeyId || !isGivenSecret(secretAccessKey)) return undefined
  // The login action leaves it behind empty.
  const token = isGivenSecret(sessionToken) ? sessionToken : undefined
  return signedIn(
    { kind: 'aws-keys', accessKeyId, secretAccessKey, sessionToken: token },
    'api-key',
    'AWS_ACCESS_KEY_ID',
  )
}

/** Whatever else may hold credentials of AWS. Source: docs.aws.amazon.com, SDK reference guide. As of 2026-11-26. */
const CHAIN = [
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_EXECUTION_ENV',
] as const

function awsChain({ reader, host: { env } }: CloudReader): FoundIdentity | undefined {
  const variable = CHAIN.find((name) => (env[name] ?? '').trim() !== '')
  const home = env['HOME'] ?? env['USERPROFILE'] ?? ''
  const isFile = ['config', 'credentials'].some((name) => home !== '' && existsSync(join(home, '.aws', name)))
  if (variable === undefined && !isFile) return undefined
  return signedIn({ kind: 'aws-profile', profile: reader.read('aws-profile') }, 'aws-profile', variable)
}

function googleWorkload({ reader, host }: CloudReader): FoundIdentity | undefined {
  const name = 'workload-identity-provider'
  refuseHalf('service-account', reader.find('service-account'), name, reader.find(name))
  const workloadProvider = reader.find(name) === undefined ? undefined : reader.read(name)
  if (workloadProvider === undefined) return undefined
  const serviceAccount = reader.read('service-account')
  const identity = identitySource(host)
  return signedIn({ kind: 'google-workload', workloadProvider, serviceAccount, identity }, name)
}

/** The file that a login left behind: by name, else where `gcloud` keeps it. */
function googleFile({ host }: CloudReader): FoundIdentity | undefined {
  const { env } = host
  const variable = 'GOOGLE_APPLICATION_CREDENTIALS'
  const named = env[variable]?.trim()
  if (named) {
    if (!isOfLogin(named, host)) refuseStrangersFile(variable, named, host)
    return signedIn({ kind: 'google-file', path: named }, 'auth-token', variable)
  }
  const folder = env['CLOUDSDK_CONFIG'] || (env['APPDATA'] && join(env['APPDATA'], 'gcloud')) || inHome(env)
  const path = folder && resolve(host.cwd, folder, 'application_default_credentials.json')
  if (!path || !existsSync(path)) return undefined
  refuseStrangersFile('CLOUDSDK_CONFIG', path, host)
  return signedIn({ kind: 'google-file', path }, 'auth-token')
}

/** The login action writes its file into the checkout, under a name that nobody can know before. Source: google-github-actions/auth 3, src/main.ts. As of 2026-11-27. */
function isOfLogin(path: string, { env, cwd }: OpenHost): boolean {
  const whole = resolve(cwd, path)
  const [folder, name] = [dirname(whole), basename(whole)]
  const isNamedSo = /^gha-creds-[0-9a-f]{16,}\.json$/.test(name)
  if (!isNamedSo || folder !== resolve(env['GITHUB_WORKSPACE'] ?? '')) return false
  return realPath(whole) === join(realPath(folder) ?? folder, name)
}

function inHome(env: CloudReader['host']['env']): string | undefined {
  const home = env['HOME']
  return home ? join(home, '.config', 'gcloud') : undefined
}

/** With ids alone, and no job that could sign in, the CLI may still have a token. */
function azureApp({ reader, host }: CloudReader): FoundIdentity | undefined {
  const [client, tenant] = [reader.find('client-id'), reader.find('tenant-id')]
  refuseHalf('client-id', client, 'tenant-id', tenant)
  refuseHalf('tenant-id', tenant, 'client-id', client)
  if (client === undefined || tenant === undefined) return undefined
  const identity = identitySource(host)
  if (typeof identity === 'string' && client.variable !== undefined) return undefined
  const [clientId, tenantId] = [reader.read('client-id'), reader.read('tenant-id')]
  if (clientId === undefined || tenantId === undefined) return undefined
  return signedIn({ kind: 'azure-app', clientId, tenantId, identity }, 'client-id', client.variable)
}

/** An input that means nothing without the other would be passed over in silence. */
function refuseHalf(name: string, given: Found | undefined, other: string, missing: Found | undefined): void {
  if (given !== undefined && given.variable === undefined && missing === undefined)
    throw new MissingInput(other, `the one that belongs to ${name}: the job signs in with both`)
}

function azureCli({ host }: CloudReader): FoundIdentity {
  const variable = 'AZURE_CONFIG_DIR'
  const folder = host.env[variable]
  if (folder) refuseStrangersFile(variable, folder, host)
  return { identity: { kind: 'azure-cli' }, credential: undefined, origin: undefined }
}

function signedIn(identity: CloudIdentity, setting: string, variable?: string): FoundIdentity {
  const origin: Origin =
    variable === undefined ? { setting, from: 'input' } : { setting, from: 'environment', variable }
  return { identity, credential: undefined, origin }
}
