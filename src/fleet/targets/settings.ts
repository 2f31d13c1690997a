// A target of a file is a set of inputs: its own words first, then the file's defaults, then what the step was given.
import type { Host } from '../../words/host.ts'
import { InputError } from '../../inputs/input-error.ts'
import { readSettings } from '../../inputs/read-settings.ts'
import type { Hide } from '../../secrets/secret.ts'
import type { Credential, Settings } from '../../words/settings.ts'
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
/** Who names a credential does not mean to do without one, though others of the file do. */
const KEYLESS_RULE = { input: 'federation-rule-id', variable: 'ANTHROPIC_FEDERATION_RULE_ID' } as const
const HEADERS_VARIABLE = 'ANTHROPIC_CUSTOM_HEADERS'

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
  const { host, step, file, hide, valueOf } = sources
  const envFor = memo((hidden: string) => without(host.env, hidden.split(' ')))
  const bare = envFor([...READ_ONCE, ...CREDENTIAL_VARIABLES, KEYLESS_RULE.variable].join(' '))
  const requestAt = memo((path: string) => readSettings(withInputs(host, bare, { request: path })).request)
  return (entry) => {
    const own = { ...file.defaults, ...entry }
    const named = entry.credential
    const inputs = { ...inputsOf(own, host, named), ...headersOf(own, sources) }
    const settings = readSettings(withInputs(host, envFor(hiddenFrom(own, host).join(' ')), inputs))
    const request = typeof own['request'] === 'string' ? requestAt(own['request']) : step.request
    return {
      ...settings,
      ...ofTheRun(step),
      request,
      ...(named !== undefined && credentialOf(named, own, settings, valueOf(named), hide)),
      listed: { credentialName: named, unset: headerVariables(own).filter((name) => isUnset(valueOf(name))) },
    }
  }
}

const BROKEN_VALUE = 'a mapping of which one variable holds a line break'

type Inputs = Readonly<Record<string, string | undefined>>

function inputsOf(own: TargetSettings, host: Host, named: string | undefined): Inputs {
  const names = OWN.filter(
    (name) => name !== 'request' && !(name === KEYLESS_RULE.input && hasKey(own, host)),
  )
  const settings = names.map((name) => [name, textOf(own[name]) ?? host.input(name)] as const)
  const step = [...OF_THE_STEP, ...(named === undefined ? CREDENTIALS : []), 'headers']
  return Object.fromEntries([...settings, ...step.map((name) => [name, host.input(name)] as const)])
}

/** Whether the target names a credential, and means to use it. */
function hasKey({ credential, auth }: TargetSettings, host: Host): boolean {
  return credential !== undefined && (textOf(auth) ?? host.input('auth') ?? '').trim() !== 'federation'
}

/** Variables that the target has words of its own for. */
function hiddenFrom(own: TargetSettings, host: Host): readonly string[] {
  return [
    ...READ_ONCE,
    ...(own['credential'] === undefined ? [] : CREDENTIAL_VARIABLES),
    ...(hasKey(own, host) ? [KEYLESS_RULE.variable] : []),
    ...(own['headers'] === undefined ? [] : [HEADERS_VARIABLE]),
  ]
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join('\n')
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

function isUnset(value: string | undefined): value is undefined | '' {
  return value === undefined || value.trim() === ''
}

/** The entry's headers take the place of the step's. Without the value of one of them nothing is sent. */
function headersOf(own: TargetSettings, { valueOf, hide }: Sources): Inputs {
  if (own['headers'] === undefined) return {}
  const lines = namedHeaders(own).flatMap(([name, variable]) => {
    const value = valueOf(variable)
    if (isUnset(value)) return []
    hide(value)
    if (/[\r\n]/.test(value.trim()))
      throw new InputError('headers', BROKEN_VALUE, 'variables of one line each')
    return [`${name}: ${value.trim()}`]
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
  const credential =
    federation === undefined && !isUnset(value) ? { secret: hide(value), kind, origin } : undefined
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
