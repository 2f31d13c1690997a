// Reads every input and every environment variable we obey, once, into one frozen `Settings`.
import { resolve } from 'node:path'
import { CHECK_IDS, LIVE_CHECKS } from './check-ids.ts'
import type { Host } from './host.ts'
import { InputError, shapeOf } from './input-error.ts'
import { isInside, readCaFile, readRequestFile, usableFolder } from './input-files.ts'
import { makeReader, type Reader } from './input-reader.ts'
import {
  parseBoolean,
  parseChecks,
  parseChoice,
  parseChoices,
  parseConnectTo,
  parseCount,
  parseDuration,
  parseHeaders,
  parseList,
  parseModels,
} from './parse.ts'
import { makeSecret } from './secret.ts'
import {
  AUTH_CHOICES,
  FAIL_ON,
  FORMATS,
  ON_MISSING_KEY,
  PROVIDERS,
  REQUIRE,
  type CaFile,
  type Credential,
  type Settings,
} from './settings.ts'

export const DEFAULT_ENDPOINT = 'https://api.anthropic.com'

/** Every input there is, in the order of the README. */
export const INPUT_NAMES = [
  'api-key',
  'auth-token',
  'auth',
  'endpoints',
  'require',
  'provider',
  'models',
  'request',
  'live',
  'checks',
  'timeout',
  'deadline',
  'attempts',
  'ca-certificates',
  'connect-to',
  'allow-http',
  'headers',
  'workspace-id',
  'organization-id',
  'tls-expiry-days',
  'model-retirement-days',
  'on-missing-key',
  'scan-workspace',
  'fail-on',
  'summary',
  'report-dir',
  'formats',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** Events whose checkout may be a stranger's while secrets are present (contract, safety rule 5). */
const STRANGERS_CHECKOUT = new Set(['pull_request_target', 'workflow_run'])

/** Headers that are ours to send; a credential among them would be sent twice. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'x-api-key'])
const REFUSED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection'])

/** Throws `InputError` for the first value that cannot be used; nothing has been sent by then. */
export function readSettings(host: Host): Settings {
  const reader = makeReader(host)
  return Object.freeze({
    ...readCredentials(reader),
    ...readWhat(reader, host),
    ...readPatience(reader),
    ...readNetwork(reader, host),
    ...readJudgement(reader),
    ...readOutput(reader, host),
    origins: reader.origins,
  })
}

function readCredentials(reader: Reader): Pick<Settings, 'credential' | 'ignoredCredential' | 'auth'> {
  const credentials = [
    credential(reader, 'api-key', 'input'),
    credential(reader, 'auth-token', 'input'),
    credential(reader, 'api-key', 'environment', ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY']),
    credential(reader, 'auth-token', 'environment', ['ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN']),
  ].filter((found) => found !== undefined)
  const [chosen, other] = credentials
  const rivals = chosen?.origin.from === other?.origin.from
  if (chosen !== undefined) reader.record(chosen.origin)
  return {
    credential: chosen,
    ignoredCredential: rivals ? other : undefined,
    auth: reader.read('auth', 'auto', (text) => parseChoice('auth', text, AUTH_CHOICES)),
  }
}

function credential(
  reader: Reader,
  kind: Credential['kind'],
  from: 'input' | 'environment',
  variables: readonly string[] = [],
): Credential | undefined {
  const found = from === 'input' ? reader.input(kind) : reader.variable(variables)
  if (found === undefined) return undefined
  const origin = { setting: kind, from, ...(found.variable !== undefined && { variable: found.variable }) }
  return { secret: makeSecret(found.text), kind, origin }
}

function readWhat(
  reader: Reader,
  host: Host,
): Pick<Settings, 'endpoints' | 'require' | 'provider' | 'models' | 'request' | 'checks'> {
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd
  const endpoints = reader.read('endpoints', DEFAULT_ENDPOINT, parseEndpoints, ['ANTHROPIC_BASE_URL'])
  return {
    endpoints: [...new Set(endpoints)].slice(0, reader.most('endpoints', endpoints, 16)),
    require: reader.read('require', 'any', (text) => parseChoice('require', text, REQUIRE)),
    provider: reader.read('provider', 'auto', (text) =>
      parseChoice('provider', text, ['auto', ...PROVIDERS] as const),
    ),
    models: reader.read('models', '', (text) => parseModels('models', text)),
    request: reader.optional('request', (path) => readRequestFile('request', path.trim(), workspace)),
    checks: readChecks(reader),
  }
}

/** A live message costs tokens: its checks run only when `live` or `checks` asks for them. */
function readChecks(reader: Reader): Settings['checks'] {
  const live = reader.read('live', 'false', (text) => parseBoolean('live', text))
  const standard = CHECK_IDS.filter((id) => live || !LIVE_CHECKS.some((costly) => costly === id))
  return reader.read('checks', 'all', (text) => parseChecks('checks', text, standard))
}

function readPatience(reader: Reader): Pick<Settings, 'timeoutMs' | 'deadlineMs' | 'attempts'> {
  return {
    timeoutMs: reader.read('timeout', '10s', (text) => parseDuration('timeout', text)),
    deadlineMs: reader.read('deadline', '60s', (text) => parseDuration('deadline', text)),
    attempts: reader.read('attempts', '4', (text) => parseCount('attempts', text, { least: 1, most: 20 })),
  }
}

/** Separators alone, as two empty variables leave them, would check nothing and call it healthy. */
function parseEndpoints(text: string): readonly string[] {
  const endpoints = parseList(text)
  if (endpoints.length > 0) return endpoints
  throw new InputError('endpoints', shapeOf(text), 'base URLs, one a line or comma-separated')
}

type Network =
  | 'caCertificates'
  | 'connectTo'
  | 'allowHttp'
  | 'headers'
  | 'duplicateHeaders'
  | 'workspaceId'
  | 'organizationId'

function readNetwork(reader: Reader, host: Host): Pick<Settings, Network> {
  return {
    caCertificates: readRoots(reader, host),
    connectTo: reader.read('connect-to', '', (text) => parseConnectTo('connect-to', text)),
    allowHttp: reader.read('allow-http', 'false', (text) => parseBoolean('allow-http', text)),
    ...readHeaders(reader),
    workspaceId: reader.optional('workspace-id', (text) => parseId('workspace-id', text), [
      'ANTHROPIC_WORKSPACE_ID',
    ]),
    organizationId: reader.optional('organization-id', (text) => parseId('organization-id', text), [
      'ANTHROPIC_ORGANIZATION_ID',
    ]),
  }
}

/** Node trusts the file of `NODE_EXTRA_CA_CERTS` by itself; it is read here only to be able to say that it is unusable. */
function readRoots(reader: Reader, host: Host): CaFile | undefined {
  const found = reader.input('ca-certificates') ?? reader.variable(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])
  if (found === undefined) return undefined
  const { text, variable } = found
  const from = variable === undefined ? 'input' : 'environment'
  const origin = { setting: 'ca-certificates', from, ...(variable !== undefined && { variable }) } as const
  reader.record(origin)
  const workspace = host.env['GITHUB_WORKSPACE']
  const path = resolve(host.cwd, text.trim())
  const file = readCaFile(path, origin, host.cwd)
  const strange = STRANGERS_CHECKOUT.has(host.env['GITHUB_EVENT_NAME'] ?? '')
  if (!strange || workspace === undefined || !isInside(path, workspace))
    return variable === 'NODE_EXTRA_CA_CERTS' ? { ...file, pem: undefined } : file
  throw new InputError(
    'ca-certificates',
    'a file of the checkout',
    'a file outside of the checkout, in a run of this event',
  )
}

function readHeaders(reader: Reader): Pick<Settings, 'headers' | 'duplicateHeaders'> {
  const given = reader.read('headers', '', (text) => parseHeaders('headers', text), [
    'ANTHROPIC_CUSTOM_HEADERS',
  ])
  const refused = given.find(([name]) => REFUSED_HEADERS.has(name))
  if (refused !== undefined)
    throw new InputError(
      'headers',
      `a list with "${refused[0]}"`,
      'any header but those of the connection itself',
    )
  return {
    headers: given
      .filter(([name]) => !CREDENTIAL_HEADERS.has(name))
      .map(([name, value]) => [name, makeSecret(value)] as const),
    duplicateHeaders: given.map(([name]) => name).filter((name) => CREDENTIAL_HEADERS.has(name)),
  }
}

function parseId(input: string, text: string): string {
  if (/^[\w-]{1,128}$/.test(text.trim())) return text.trim()
  throw new InputError(input, shapeOf(text), 'an id of letters, digits, _ and -')
}

type Judgement = 'tlsExpiryDays' | 'modelRetirementDays' | 'onMissingKey' | 'scanWorkspace' | 'failOn'

function readJudgement(reader: Reader): Pick<Settings, Judgement> {
  const days = { least: 0, most: 3_650 }
  return {
    tlsExpiryDays: reader.read('tls-expiry-days', '14', (text) => parseCount('tls-expiry-days', text, days)),
    modelRetirementDays: reader.read('model-retirement-days', '60', (text) =>
      parseCount('model-retirement-days', text, days),
    ),
    onMissingKey: reader.read('on-missing-key', 'auto', (text) =>
      parseChoice('on-missing-key', text, ON_MISSING_KEY),
    ),
    scanWorkspace: reader.read('scan-workspace', 'true', (text) => parseBoolean('scan-workspace', text)),
    failOn: reader.read('fail-on', 'broken', (text) => parseChoice('fail-on', text, FAIL_ON)),
  }
}

function readOutput(reader: Reader, host: Host): Pick<Settings, 'summary' | 'reportDir' | 'formats'> {
  return {
    summary: reader.read('summary', 'true', (text) => parseBoolean('summary', text)),
    reportDir: reader.optional('report-dir', (text) => usableFolder('report-dir', text.trim(), host.cwd)),
    formats: reader.read('formats', 'json,md', (text) => parseChoices('formats', text, FORMATS)),
  }
}
