// A target of a file is a set of inputs: its own words first, then the file's defaults, then what the step was given.
import type { Host } from '../host.ts'
import { readSettings } from '../inputs.ts'
import type { Hide } from '../secret.ts'
import type { Credential, Settings } from '../settings.ts'
import type { TargetEntry, TargetSettings, TargetsFile } from './schema.ts'

/** Settings that a target may have of its own; all others hold for the whole run. */
const OWN = [
  'endpoints',
  'provider',
  'auth',
  'require',
  'models',
  'request',
  'live',
  'checks',
  'timeout',
  'attempts',
  'workspace-id',
  'organization-id',
  'federation-rule-id',
  'service-account-id',
  'oidc-audience',
  'tls-expiry-days',
  'model-retirement-days',
  'on-missing-key',
] as const

/** Read for every target as they are: they stand in the step alone, and no file behind them. */
const OF_THE_STEP = new Set(['scan-workspace', 'allow-http'])
const CREDENTIALS = ['api-key', 'auth-token']
const CREDENTIAL_VARIABLES = [
  'ANTHROPIC_API_KEY',
  'CLAUDE_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'CLAUDE_CODE_OAUTH_TOKEN',
]
/** Files and proxies are read once, for the whole run. */
const READ_ONCE = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE']

export interface Sources {
  readonly host: Host
  /** The step's own settings. */
  readonly step: Settings
  readonly file: TargetsFile
  /** The value behind a name: of the input `credentials`, else of the environment. */
  readonly valueOf: (name: string) => string | undefined
  readonly hide: Hide
}

/** Makes the settings of one entry after another. What it throws is an `InputError` that names the entry's setting. */
export function settingsMaker(sources: Sources): (entry: TargetEntry) => Settings {
  const { host, step, file, hide } = sources
  const bare = without(host.env, READ_ONCE)
  const keyless = without(bare, CREDENTIAL_VARIABLES)
  const requestAt = memo((path: string) => readSettings(withInputs(host, keyless, { request: path })).request)
  return (entry) => {
    const own = { ...file.defaults, ...entry }
    const named = entry.credential
    const inputs = inputsOf(own, host, named === undefined)
    const env = named === undefined ? bare : keyless
    const settings = readSettings(withInputs(host, env, { ...inputs, ...headersOf(own, sources) }))
    const request = typeof own['request'] === 'string' ? requestAt(own['request']) : step.request
    return {
      ...settings,
      ...ofTheRun(step),
      request,
      ...(named !== undefined && credentialOf(named, own, settings, sources.valueOf(named), hide)),
      listed: { credentialName: named },
    }
  }
}

type Inputs = Readonly<Record<string, string | undefined>>

function inputsOf(own: TargetSettings, host: Host, withCredentials: boolean): Inputs {
  const names = OWN.filter((name) => name !== 'request')
  const settings = names.map((name) => [name, textOf(own[name]) ?? host.input(name)] as const)
  const step = [...OF_THE_STEP, ...(withCredentials ? CREDENTIALS : []), 'headers']
  return Object.fromEntries([...settings, ...step.map((name) => [name, host.input(name)] as const)])
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

/** The entry's headers take the place of the step's. A variable that is not set leaves its header out. */
function headersOf({ headers }: TargetSettings, { valueOf, hide }: Sources): Inputs {
  if (typeof headers !== 'object' || headers === null) return {}
  const lines = Object.entries(headers as Readonly<Record<string, string>>).flatMap(([name, variable]) => {
    const value = valueOf(variable)
    if (value === undefined || value === '') return []
    hide(value)
    return [`${name}: ${value}`]
  })
  return { headers: lines.join('\n') }
}

/** Of keyless targets the credential is not used. */
function credentialOf(
  variable: string,
  own: TargetSettings,
  { federation }: Settings,
  value: string | undefined,
  hide: Hide,
): Pick<Settings, 'credential' | 'ignoredCredential'> {
  const kind: Credential['kind'] = own['auth'] === 'bearer' ? 'auth-token' : 'api-key'
  const origin = { setting: kind, from: 'environment', variable } as const
  const isThere = value !== undefined && value.trim() !== ''
  const credential = federation === undefined && isThere ? { secret: hide(value), kind, origin } : undefined
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
    origins: [],
  }
}

function withInputs(host: Host, env: Host['env'], inputs: Inputs): Host {
  return { ...host, env, input: (name) => inputs[name], inputNames: Object.keys(inputs) }
}

function without(env: Host['env'], names: readonly string[]): Host['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)))
}

function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as Value
  }
}
