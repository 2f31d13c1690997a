// Reads every input and every environment variable we obey, once, into one frozen `Settings`.
import { CHECK_IDS, LIVE_CHECKS } from '../words/check-ids.ts'
import type { Host } from '../words/host.ts'
import { InputError, shapeOf } from './input-error.ts'
import { readFederation } from './federation.ts'
import { readRequestFile, usableFolder } from './files.ts'
import { readNetwork } from './network.ts'
import { makeReader, type Reader } from './reader.ts'
import {
  parseBoolean,
  parseChecks,
  parseChoice,
  parseChoices,
  parseCount,
  parseDuration,
  parseList,
  parseModels,
  parseNamedChecks,
} from './parse.ts'
import { makeSecret } from '../secrets/secret.ts'
import {
  AUTH_CHOICES,
  FAIL_ON,
  FORMATS,
  ON_MISSING_KEY,
  PROVIDERS,
  REQUIRE,
  type Credential,
  type Settings,
} from '../words/settings.ts'

/** The base URL when none is given. */
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
  'proxy',
  'compare-direct',
  'ca-certificates',
  'client-certificate',
  'client-key',
  'connect-to',
  'allow-http',
  'headers',
  'workspace-id',
  'organization-id',
  'federation-rule-id',
  'service-account-id',
  'oidc-audience',
  'tls-expiry-days',
  'model-retirement-days',
  'on-missing-key',
  'scan-workspace',
  'fail-on',
  'summary',
  'report-dir',
  'formats',
  'targets',
  'allowed-hosts',
  'credentials',
  'shard',
  'concurrency',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** Throws `InputError` for the first value that cannot be used; nothing has been sent by then. */
export function readSettings(host: Host): Settings {
  const reader = makeReader(host)
  const credentials = readCredentials(reader)
  const what = readWhat(reader, host)
  const patience = readPatience(reader)
  const network = readNetwork(reader, host)
  return Object.freeze({
    ...credentials,
    ...what,
    ...patience,
    ...network,
    ...readFederation(reader, host, { ...credentials, ...network }),
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
): Pick<Settings, 'endpoints' | 'require' | 'provider' | 'models' | 'request' | 'checks' | 'namedChecks'> {
  const workspace = host.env['GITHUB_WORKSPACE'] ?? host.cwd
  const endpoints = reader.read('endpoints', DEFAULT_ENDPOINT, parseEndpoints, ['ANTHROPIC_BASE_URL'])
  return {
    endpoints: onceEach(endpoints).slice(0, reader.most('endpoints', endpoints, 16)),
    require: reader.read('require', 'any', (text) => parseChoice('require', text, REQUIRE)),
    provider: reader.read('provider', 'auto', (text) =>
      parseChoice('provider', text, ['auto', ...PROVIDERS] as const),
    ),
    models: reader.read('models', '', (text) => parseModels('models', text)),
    request: reader.optional('request', (path) => readRequestFile('request', path.trim(), workspace)),
    ...readChecks(reader),
  }
}

/** A live message costs tokens: its checks run only when `live` or `checks` asks for them. */
function readChecks(reader: Reader): Pick<Settings, 'checks' | 'namedChecks'> {
  const live = reader.read('live', 'false', (text) => parseBoolean('live', text))
  const standard = CHECK_IDS.filter((id) => live || !LIVE_CHECKS.some((costly) => costly === id))
  return reader.read('checks', 'all', (text) => ({
    checks: parseChecks('checks', text, standard),
    namedChecks: parseNamedChecks('checks', text),
  }))
}

type Patience = 'timeoutMs' | 'deadlineMs' | 'attempts' | 'concurrency'

function readPatience(reader: Reader): Pick<Settings, Patience> {
  return {
    timeoutMs: reader.read('timeout', '10s', (text) => parseDuration('timeout', text)),
    deadlineMs: reader.read('deadline', '60s', (text) => parseDuration('deadline', text)),
    attempts: reader.read('attempts', '4', (text) => parseCount('attempts', text, { least: 1, most: 20 })),
    concurrency: reader.read('concurrency', '16', (text) =>
      parseCount('concurrency', text, { least: 1, most: 256 }),
    ),
  }
}

/** Separators alone, as two empty variables leave them, would check nothing and call it healthy. */
function parseEndpoints(text: string): readonly string[] {
  const endpoints = parseList(text)
  if (endpoints.length > 0) return endpoints
  throw new InputError('endpoints', shapeOf(text), 'base URLs, one a line or comma-separated')
}

/** A URL with a slash at its end is the same endpoint. */
function onceEach(endpoints: readonly string[]): readonly string[] {
  const byUrl = Map.groupBy(endpoints, (text) => (URL.parse(text)?.href ?? text).replace(/\/+$/, ''))
  return [...byUrl.values()].flatMap(([first]) => first ?? [])
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
