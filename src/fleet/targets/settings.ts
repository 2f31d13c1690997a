// A target of a file is a set of inputs: its own words first, then the file's defaults, then what the step was given.
import type { OpenHost } from '../../words/host.ts'
import { InputError } from '../../inputs/input-error.ts'
import { namedCloud } from '../../inputs/cloud/meant-cloud.ts'
import { readCloud } from '../../inputs/cloud/read-cloud.ts'
import { readSettings } from '../../inputs/read-settings.ts'
import { isGivenSecret } from '../../inputs/reader.ts'
import { INPUTS, TARGET_INPUTS } from '../../inputs/table.ts'
import { makeSecret, reveal, type Secret } from '../../secrets/secret.ts'
import { CREDENTIAL_INPUTS, SECRET_SOURCES, type SecretInput } from '../../secrets/sources.ts'
import type { Credential, Settings } from '../../words/settings.ts'
import type { TargetEntry, TargetSettings, TargetsFile } from './schema.ts'

/** Read for every target as they are: they stand in the step alone, and no file behind them. */
const OF_THE_STEP = ['scan-workspace', 'allow-http', 'client'] as const
/** Files are read once, for the whole run. */
const READ_ONCE = INPUTS['ca-certificates'].variables
/** A target that names a credential does not mean to do without one, though others of the file do. */
const KEYLESS_RULE = 'federation-rule-id'

interface Sources {
  readonly host: OpenHost
  /** The step's own settings. */
  readonly step: Settings
  readonly file: TargetsFile
  /** The value behind a name: of the input `credentials`, else of the environment. */
  readonly valueOf: (name: string) => Secret | undefined
}

/** Makes the settings of one entry after another. What it throws is an `InputError` that names the entry's setting. */
export function settingsMaker(sources: Sources): (entry: TargetEntry) => Settings {
  const { host, step, file, valueOf } = sources
  const envFor = memo((hidden: string) => without(host.env, hidden.split(' ')))
  const requestAt = memo((path: string) => INPUTS.request.form.parse('request', path, host))
  return (entry) => {
    const own = { ...file.defaults, ...entry }
    const named = entry.credential
    const env = envFor(hiddenFrom(own, host).join(' '))
    const targetHost = hostOf(host, env, inputsOf(own, host), secretsOf(own, sources))
    const settings = readSettings(targetHost)
    const path = own['request']
    const { request, requestPath } =
      typeof path === 'string' ? { request: requestAt(path), requestPath: path } : step
    const whole: Settings = {
      ...settings,
      ...ofTheRun(step),
      ...{ request, requestPath },
      ...(named !== undefined && credentialOf(named, own, settings, valueOf(named))),
      listed: {
        credentialName: named,
        unset: headerVariables(own).filter((name) => !isGivenSecret(valueOf(name))),
      },
    }
    return inCloud(whole, named, targetHost)
  }
}

/** A credential that the file names is the key of a cloud, too. */
function inCloud(settings: Settings, named: string | undefined, host: OpenHost): Settings {
  const meant = namedCloud(settings)
  if (meant === undefined) return settings
  const { cloud, ...rest } = readCloud(settings, meant, host)
  if (named === undefined || cloud === undefined) return { ...rest, ...(cloud && { cloud }) }
  const { credential } = settings
  return { ...rest, credential, cloud: { ...cloud, identity: { kind: 'key' }, origin: credential?.origin } }
}

type TextInputs = Readonly<Record<string, string | undefined>>

function inputsOf(own: TargetSettings, host: OpenHost): TextInputs {
  const names = TARGET_INPUTS.filter(
    (name) => name !== 'request' && !(name === KEYLESS_RULE && hasKey(own, host)),
  )
  const settings = names.map((name) => [name, textOf(own[name]) ?? host.input(name)] as const)
  return Object.fromEntries([...settings, ...OF_THE_STEP.map((name) => [name, host.input(name)] as const)])
}

/** Whether the target names a credential, and means to use it. */
function hasKey({ credential, auth }: TargetSettings, host: OpenHost): boolean {
  return credential !== undefined && (textOf(auth) ?? host.input('auth') ?? '').trim() !== 'federation'
}

/** Variables that the target has words of its own for. */
function hiddenFrom(own: TargetSettings, host: OpenHost): readonly string[] {
  return [...READ_ONCE, ...(hasKey(own, host) ? INPUTS[KEYLESS_RULE].variables : [])]
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((entry) => `${String(entry)}\n`).join('')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

function namedHeaders({ headers }: TargetSettings): readonly (readonly [name: string, variable: string])[] {
  return typeof headers === 'object' && headers !== null
    ? Object.entries(headers as Readonly<Record<string, string>>)
    : []
}

function headerVariables(own: TargetSettings): readonly string[] {
  return namedHeaders(own).map(([, variable]) => variable)
}

type OwnSecrets = ReadonlyMap<SecretInput, Secret | undefined>

/** Secrets that take the place of the step's, variables included. */
function secretsOf(own: TargetSettings, sources: Sources): OwnSecrets {
  const credentials = own['credential'] === undefined ? [] : CREDENTIAL_INPUTS
  const headers = own['headers'] === undefined ? [] : [['headers', headersOf(own, sources)] as const]
  return new Map([...credentials.map((name) => [name, undefined] as const), ...headers])
}

/** Without the value of one of them nothing is sent. */
function headersOf(own: TargetSettings, { valueOf }: Sources): Secret {
  const lines = namedHeaders(own).flatMap(([name, variable]) => {
    const secret = valueOf(variable)
    if (!isGivenSecret(secret)) return []
    const value = reveal(secret).trim()
    if (/[\r\n]/.test(value))
      throw new InputError('headers', 'a variable holds a line break', 'variables of one line each')
    return [`${name}: ${value}`]
  })
  return makeSecret(lines.join('\n'))
}

/** Leaves out the credential of keyless targets, which is not used. */
function credentialOf(
  variable: string,
  own: TargetSettings,
  { federation }: Settings,
  secret: Secret | undefined,
): Pick<Settings, 'credential' | 'ignoredCredential'> {
  const kind: Credential['kind'] = own['auth'] === 'bearer' ? 'auth-token' : 'api-key'
  const origin = { setting: kind, from: 'environment', variable } as const
  const credential = federation === undefined && isGivenSecret(secret) ? { secret, kind, origin } : undefined
  return { credential, ignoredCredential: undefined }
}

/** One and the same for every target: files were read, and proxies decided on, once. */
function ofTheRun(
  step: Settings,
): Pick<
  Settings,
  | 'proxy'
  | 'compareDirect'
  | 'caCertificates'
  | 'clientCertificate'
  | 'connectTo'
  | 'origins'
  | 'deadlineMs'
  | 'failOn'
  | 'issue'
> {
  const { proxy, compareDirect, caCertificates, clientCertificate, connectTo, deadlineMs, failOn } = step
  return {
    proxy,
    compareDirect,
    caCertificates,
    clientCertificate,
    connectTo,
    deadlineMs,
    failOn,
    issue: undefined,
    origins: [],
  }
}

/** The step's host as one target sees it. */
function hostOf(host: OpenHost, env: OpenHost['env'], inputs: TextInputs, own: OwnSecrets): OpenHost {
  const replaced = new Set<string>([...own.keys()].flatMap((name) => SECRET_SOURCES[name].variables))
  const vault: OpenHost['vault'] = {
    ...host.vault,
    input: (name) => (own.has(name) ? own.get(name) : host.vault.input(name)),
    variable: (name) => (replaced.has(name) ? undefined : host.vault.variable(name)),
  }
  return { ...host, env, input: (name) => inputs[name], inputNames: Object.keys(inputs), vault }
}

function without(env: OpenHost['env'], names: readonly string[]): OpenHost['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name))) as OpenHost['env']
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as Value
  }
}
